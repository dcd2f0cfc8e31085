import type { Selectable } from 'kysely'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'
import type { AskRow, DecisionRow } from './decisions.ts'

export type CampaignRow = Selectable<Tables['campaign']>

export const campaignOf = (tx: Tx, id: string): Promise<CampaignRow | undefined> =>
  tx.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst()

/** Campaigns that have decisions at sites in scope, the newest first. */
export const campaigns = (tx: Tx, most: number): Promise<CampaignRow[]> =>
  tx
    .selectFrom('campaign')
    .selectAll()
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('decision')
          .select('decision.id')
          .whereRef('decision.campaign', '=', 'campaign.id')
          .limit(1),
      ),
    )
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** The decisions of campaigns at sites in scope, each with how many assets it is about. */
export const decisionsOfCampaigns = (
  tx: Tx,
  ids: readonly string[],
): Promise<(DecisionRow & { readonly assets: number })[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('decision')
        .selectAll()
        .select(({ selectFrom, fn }) =>
          selectFrom('decision_asset')
            .select(fn.countAll<number>().as('n'))
            .whereRef('decision_asset.decision', '=', 'decision.id')
            .as('assets'),
        )
        .where('campaign', 'in', ids)
        .orderBy('site')
        .$castTo<DecisionRow & { readonly assets: number }>()
        .execute()

/** What the decisions of a campaign ask now: the open asks of each. */
export const asksOfCampaign = (tx: Tx, campaign: string): Promise<AskRow[]> =>
  tx
    .selectFrom('decision_ask')
    .innerJoin('decision', 'decision.id', 'decision_ask.decision')
    .selectAll('decision_ask')
    .where('decision.campaign', '=', campaign)
    .where('decision_ask.open', '=', true)
    .orderBy('decision_ask.n')
    .orderBy('decision_ask.id')
    .execute()
