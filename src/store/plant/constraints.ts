import type { Selectable, Updateable } from 'kysely'
import type { AssetClass } from '#rules/plant/asset.ts'
import type { Decided, Intervention } from '#rules/plant/constraint/constraint.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

/** What a constraint is about: a class everywhere (site null) or at a site, or an asset. */
export type About = {
  readonly site: string | null
  readonly class: AssetClass | null
  readonly asset: string | null
  readonly intervention: Intervention
}

/** A constraint as it stands in the record, with its state; `ended` where it counts no longer. */
export type ConstraintRow = Decided & { readonly rev: number; readonly ended: boolean }

const constraintFrom = (row: Selectable<Tables['asset_constraint']>): ConstraintRow => {
  const { person, decided_at, ended_at, method, preconditions, reason, ...same } = row
  return {
    ...same,
    method: method === '' ? null : { en: method },
    preconditions: preconditions.map(en => ({ en })),
    reason: { en: reason },
    ...{ by: person, at: decided_at, ended: ended_at !== null },
  }
}

const all = (tx: Tx) => tx.selectFrom('asset_constraint').selectAll()

/** What was decided of classes, everywhere and at a site; at corporate level (site null) everywhere alone. Ended ones with them. */
export async function constraintsOfClasses(tx: Tx, site: string | null): Promise<readonly ConstraintRow[]> {
  const rows = await all(tx)
    .where('asset', 'is', null)
    .where(({ eb, or }) => or([eb('site', 'is', null), ...(site === null ? [] : [eb('site', '=', site)])]))
    .execute()
  return rows.map(constraintFrom)
}

/** What was decided of anything that stands at a site, ended ones with it. */
export async function constraintsOfSite(tx: Tx, site: string): Promise<readonly ConstraintRow[]> {
  const rows = await all(tx)
    .where(({ eb, or }) => or([eb('site', 'is', null), eb('site', '=', site)]))
    .execute()
  return rows.map(constraintFrom)
}

/** What was decided of an asset and of its class where it stands, ended ones with it. */
export async function constraintsOfAsset(
  tx: Tx,
  asset: { readonly id: string; readonly site: string; readonly class: AssetClass },
): Promise<readonly ConstraintRow[]> {
  const rows = await all(tx)
    .where(({ eb, or, and }) =>
      or([
        eb('asset', '=', asset.id),
        and([eb('class', '=', asset.class), or([eb('site', 'is', null), eb('site', '=', asset.site)])]),
      ]),
    )
    .execute()
  return rows.map(constraintFrom)
}

/** What was decided of single assets of a site, with their tags, by tag; 200 at most. */
export const assetsDiffering = (tx: Tx, site: string) =>
  tx
    .selectFrom('asset_constraint')
    .innerJoin('asset', 'asset.id', 'asset_constraint.asset')
    .select(['asset.id', 'tag', 'asset.class', 'intervention', 'says'])
    .where('asset_constraint.site', '=', site)
    .where('ended_at', 'is', null)
    .orderBy('tag')
    .orderBy('intervention')
    .limit(200)
    .execute()

/** The constraint that stands there, whether it has ended or not; undefined where nobody has ever decided one. */
export async function constraintAbout(tx: Tx, about: About): Promise<ConstraintRow | undefined> {
  const row = await all(tx)
    .where('site', 'is not distinct from', about.site)
    .where('class', 'is not distinct from', about.class)
    .where('asset', 'is not distinct from', about.asset)
    .where('intervention', '=', about.intervention)
    .executeTakeFirst()
  return row && constraintFrom(row)
}

/** Puts down another state of a constraint that stands there. */
export const changeConstraint = (
  tx: Tx,
  about: About,
  values: Updateable<Tables['asset_constraint']>,
): Promise<unknown> =>
  tx
    .updateTable('asset_constraint')
    .set(values)
    .where('site', 'is not distinct from', about.site)
    .where('class', 'is not distinct from', about.class)
    .where('asset', 'is not distinct from', about.asset)
    .where('intervention', '=', about.intervention)
    .execute()
