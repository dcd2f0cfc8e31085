import { randomUUID } from 'node:crypto'
import { type Insertable, type Selectable, sql } from 'kysely'
import { type Ask, roles } from '#rules/decision/asks.ts'
import { itemParts } from '#rules/decision/content.ts'
import { undecided } from '#rules/decision/cycle.ts'
import type { Tx } from '../database.ts'
import type { AssetRow } from '../plant/assets.ts'
import type { Tables } from '../tables.ts'

export type DecisionRow = Selectable<Tables['decision']>
export type AskRow = Selectable<Tables['decision_ask']>
export type ItemRow = Selectable<Tables['decision_item']>

/** A decision, locked until the act is over. */
export const decisionToChange = (tx: Tx, id: string): Promise<DecisionRow | undefined> =>
  tx.selectFrom('decision').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** A decision that holds until a day, or did, and that no other is to renew; locked. */
export const renewable = (tx: Tx, id: string): Promise<DecisionRow | undefined> =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('id', '=', id)
    .where('valid_until', 'is not', null)
    .where('state', 'in', ['decided', 'scheduled', 'expired'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('decision as next')
            .select('next.id')
            .where('next.renews', '=', id)
            .where('next.state', 'not in', ['refused', 'withdrawn']),
        ),
      ),
    )
    .forUpdate()
    .executeTakeFirst()

/** What a person asked for that ends by a day, and that nobody has asked to renew. */
export const ending = (tx: Tx, person: string, day: string, most: number) =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('requester', '=', person)
    .where('state', 'in', ['decided', 'scheduled', 'suspended'])
    .where('valid_until', '<=', day)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('decision as next')
            .select('next.id')
            .whereRef('next.renews', '=', 'decision.id')
            .where('next.state', 'not in', ['refused', 'withdrawn']),
        ),
      ),
    )
    .orderBy('valid_until')
    .limit(most)
    .execute()

export const decisionOf = (tx: Tx, id: string): Promise<DecisionRow | undefined> =>
  tx.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()

/** What a decision asks of functions in its round, in the order in which it was asked. */
export const asksOf = (tx: Tx, decision: string, round: number): Promise<AskRow[]> =>
  tx
    .selectFrom('decision_ask')
    .selectAll()
    .where('decision', '=', decision)
    .where('round', '=', round)
    .orderBy('n')
    .orderBy('id')
    .execute()

/** The assets of a decision as the list has them, by their tags. */
export const assetsOf = (tx: Tx, decision: string): Promise<AssetRow[]> =>
  tx
    .selectFrom('asset')
    .innerJoin('decision_asset', 'decision_asset.asset', 'asset.id')
    .selectAll('asset')
    .where('decision_asset.decision', '=', decision)
    .orderBy('tag')
    .orderBy('asset.id')
    .execute()

/** Assets of the list by their ids, those in scope. */
export const assetsNamed = (tx: Tx, ids: readonly string[]): Promise<AssetRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.selectFrom('asset').selectAll().where('id', 'in', ids).orderBy('tag').orderBy('id').execute()

/** What has to be seen to around the work, in the order in which it is. */
export async function itemsOf(tx: Tx, decision: string): Promise<ItemRow[]> {
  const rows = await tx
    .selectFrom('decision_item')
    .selectAll()
    .where('decision', '=', decision)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.toSorted((a, b) => itemParts.indexOf(a.part) - itemParts.indexOf(b.part))
}

/** Puts down what is asked of functions from now on. */
export async function openAsks(
  tx: Tx,
  { id, site, area, round }: Pick<DecisionRow, 'id' | 'site' | 'area' | 'round'>,
  asks: readonly Ask[],
  now: Temporal.Instant,
): Promise<void> {
  if (asks.length === 0) return
  const rows = asks.map(({ role, on, function: fn, side }, at): Insertable<Tables['decision_ask']> => {
    const of = { id: randomUUID(), decision: id, site, area, round, opened_at: now }
    return { ...of, n: roles.indexOf(role) * 100 + at, role, impact: on, function: fn, side }
  })
  await tx.insertInto('decision_ask').values(rows).execute()
}

/** What was asked is answered, signed, or let pass. */
export async function answerAsk(
  tx: Tx,
  id: string,
  answer: Pick<AskRow, 'answer' | 'open' | 'at'> & Partial<AskRow>,
): Promise<void> {
  await tx
    .updateTable('decision_ask')
    .set(({ eb }) => ({ ...answer, rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** These are asked again. */
export async function reopenAsks(tx: Tx, asks: readonly string[]): Promise<void> {
  if (asks.length === 0) return
  await tx
    .updateTable('decision_ask')
    .set(({ eb }) => ({ open: true, rev: eb('rev', '+', 1) }))
    .where('id', 'in', asks)
    .execute()
}

/** Nothing of these is asked any more. */
export async function closeAsks(tx: Tx, asks: readonly string[]): Promise<void> {
  if (asks.length === 0) return
  await tx
    .updateTable('decision_ask')
    .set(({ eb }) => ({ open: false, rev: eb('rev', '+', 1) }))
    .where('id', 'in', asks)
    .where('open', '=', true)
    .execute()
}

/** Signatures on a decision in order, those too that something has made void. */
export const signaturesOn = (tx: Tx, decision: string) =>
  tx
    .selectFrom('signature')
    .selectAll()
    .where('kind', '=', 'decision')
    .where('subject', '=', decision)
    .orderBy('at')
    .execute()

/** Decisions that wait for a judgement, a signature or a review, or for somebody inside to take them over, each since when. */
export const decisionsWaiting = (tx: Tx): Promise<{ subject: string; since: Temporal.Instant }[]> =>
  tx
    .selectFrom('decision')
    .select(['id as subject', 'since'])
    .where('state', 'in', [...undecided, 'acted'])
    .where(({ or, eb, ref }) => or([eb('state', '!=', 'draft'), eb('visitor', '=', ref('requester'))]))
    .execute()

/**
 * What is asked, and open, of functions where they are held (site null: everywhere), at places in scope: as much of each
 * decision as a desk shows. `held` is not empty.
 */
export const asksOpen = (
  tx: Tx,
  held: readonly { readonly function: string; readonly site: string | null }[],
  most: number,
) =>
  tx
    // The first of them are found before anything of their decisions is read.
    .selectFrom(
      tx
        .selectFrom('decision_ask')
        .selectAll()
        .where('open', '=', true)
        .where(({ eb, and, or }) =>
          or(
            [...Map.groupBy(held, one => one.site)].map(([site, those]) => {
              const asked = eb('function', 'in', [...new Set(those.map(one => one.function))])
              return site === null ? asked : and([asked, eb('site', '=', site)])
            }),
          ),
        )
        .orderBy('opened_at')
        .orderBy('id')
        .limit(most)
        .as('decision_ask'),
    )
    .innerJoin('decision', 'decision.id', 'decision_ask.decision')
    .select([
      'decision_ask.role',
      'decision_ask.impact',
      'decision_ask.function',
      'decision_ask.site',
      'decision_ask.area',
      'decision_ask.opened_at',
      'decision.id',
      'decision.number',
      'decision.title',
      'decision.kind',
      'decision.campaign',
      'decision.rev',
      'decision.state',
      'decision.since',
      'decision.requester',
      'decision.acted',
      'decision.draft',
    ])
    .orderBy('decision_ask.opened_at')
    .orderBy('decision_ask.id')
    .execute()

/** Decisions of a person that were sent back to them, or are planned or under way by them. */
export const ownDecisions = (tx: Tx, person: string, most: number) =>
  tx
    .selectFrom('decision')
    .select(['id', 'number', 'title', 'kind', 'site', 'state', 'since', 'sent_back', 'slot_from', 'slot_to'])
    .where('requester', '=', person)
    .where('state', '=', 'draft')
    .where('sent_back', 'is not', null)
    .orderBy('since')
    .limit(most)
    .execute()

/**
 * Decisions before work that may have come to ask for something else: the split, an asset or its site was changed since they
 * were routed, or shortly before: a change that began earlier may have come to an end later. `mark` is by what, so that each
 * change is looked at once.
 */
export async function perhapsStale(
  tx: Tx,
  version: number | null,
): Promise<readonly { readonly id: string; readonly round: number; readonly mark: string }[]> {
  const { rows } = await sql<{ id: string; round: number; mark: string }>`
    select id, round, concat_ws(' ', ${version}::int, changed, revs, entered) as mark from decision
    left join lateral (select max(asset.changed_at) as changed, sum(asset.rev) as revs from decision_asset join asset on asset.id = decision_asset.asset
      where decision_asset.decision = decision.id and asset.changed_at > decision.routed_at - interval '1 minute') assets on true
    left join lateral (select max(ledger_entry.at) as entered from ledger_entry where ledger_entry.kind = 'site'
      and ledger_entry.subject = decision.site and ledger_entry.at > decision.routed_at - interval '1 minute') entries on true
    where state in ('assessing', 'deciding', 'decided', 'scheduled') and routed is not null
      and ((routed ->> 'version')::int is distinct from ${version}::int or changed is not null or entered is not null)`.execute(
    tx,
  )
  return rows
}

/** Decisions whose last day is over in some zone of the world. */
export const perhapsExpired = (tx: Tx, day: string): Promise<{ id: string }[]> =>
  tx
    .selectFrom('decision')
    .select('id')
    .where('state', 'in', ['decided', 'scheduled', 'suspended'])
    .where('valid_until', '<', day)
    .execute()

/** Decisions whose advice is open although those who decide have been reminded. */
export const perhapsSilent = (tx: Tx): Promise<{ id: string }[]> =>
  tx
    .selectFrom('decision')
    .select('id')
    .distinct()
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('decision_ask')
          .select('decision_ask.id')
          .whereRef('decision_ask.decision', '=', 'decision.id')
          .where('role', '=', 'consult')
          .where('open', '=', true),
      ),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('time_limit')
          .innerJoin('time_limit_step', 'time_limit_step.time_limit', 'time_limit.id')
          .select('time_limit.id')
          .where('time_limit.kind', '=', 'decision')
          .where(({ eb, ref, cast }) =>
            eb('time_limit.subject', '=', cast<string>(ref('decision.id'), 'text')),
          )
          .where('time_limit.ended_at', 'is', null)
          .where('what', '=', 'reminder')
          .where('done_at', 'is not', null),
      ),
    )
    .execute()
