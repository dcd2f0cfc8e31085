import type { Selectable } from 'kysely'
import type { Tx } from '../database.ts'
import type { AssetRow } from '../plant/assets.ts'
import type { Tables } from '../tables.ts'
import type { DecisionRow } from './decisions.ts'

export type UseRow = Selectable<Tables['decision_use']>

/** The uses of an approval at sites in scope, the newest first. */
export const usesOf = (tx: Tx, decision: string, most: number): Promise<UseRow[]> =>
  tx
    .selectFrom('decision_use')
    .selectAll()
    .where('decision', '=', decision)
    .orderBy('n', 'desc')
    .limit(most)
    .execute()

/** What is approved for the class of an asset at its place, and holds: those that end first, first. */
export const approvedFor = (
  tx: Tx,
  { class: of, site, area }: Pick<AssetRow, 'class' | 'site' | 'area'>,
  kinds: readonly string[],
  most: number,
): Promise<DecisionRow[]> =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('state', '=', 'decided')
    .where('class', '=', of)
    .where('kind', 'in', kinds)
    .where(({ eb, or }) => or([eb('site', 'is', null), eb('site', '=', site)]))
    .where(({ eb, or }) => or([eb('area', 'is', null), ...(area === null ? [] : [eb('area', '=', area)])]))
    .orderBy('valid_until')
    .orderBy('id')
    .limit(most)
    .execute()

/** States in which what renews another holds in its place. */
const inPlace = ['decided', 'scheduled', 'under-way', 'finished', 'closed'] as const

/** The decision that holds in the place of one that it renews. */
export const replacing = (tx: Tx, id: string) =>
  tx
    .selectFrom('decision')
    .select(['id', 'number'])
    .where('renews', '=', id)
    .where('state', 'in', inPlace)
    .executeTakeFirst()

/** Decisions that hold although another holds in their place. */
export const perhapsReplaced = (tx: Tx): Promise<{ id: string }[]> =>
  tx
    .selectFrom('decision')
    .select('id')
    .where('state', 'in', ['decided', 'scheduled', 'suspended'])
    .where('valid_until', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('decision as next')
          .select('next.id')
          .whereRef('next.renews', '=', 'decision.id')
          .where('next.state', 'in', inPlace),
      ),
    )
    .execute()

/** What a decision renews, and what renews it. */
export const renewals = (tx: Tx, { id, renews }: Pick<DecisionRow, 'id' | 'renews'>) =>
  tx
    .selectFrom('decision')
    .select(['id', 'number', 'state'])
    .where(({ eb, or }) => or([eb('renews', '=', id), ...(renews === null ? [] : [eb('id', '=', renews)])]))
    .where('state', 'not in', ['refused', 'withdrawn'])
    .execute()
