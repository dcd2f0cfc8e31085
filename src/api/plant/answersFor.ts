import { boundNow, peopleFor } from '#acts/time/limit/split.ts'
import { responsibleFor } from '#rules/finding/owner.ts'
import type { Tx } from '#store/database.ts'
import { placeOf } from '#store/people.ts'
import type { AssetRow } from '#store/plant/assets.ts'

/**
 * Who answers for an asset: the function that its entry names, else the one that the split makes accountable for the list
 * where it stands; with the people who stand for it there now. Null where the split names none.
 */
export async function answersFor(
  tx: Tx,
  { site, area, owner }: Pick<AssetRow, 'site' | 'area' | 'owner'>,
  now: Temporal.Instant,
) {
  const { split, activity } = await boundNow(tx, 'asset.change', now)
  const fn = owner || responsibleFor(split, { activity: activity.id, site, area }, now).owner
  if (fn === null) return null
  const found = await peopleFor(tx, split, [fn], placeOf({ site, area }) ?? null, now)
  const people = found.find(one => one.function === fn)?.people ?? []
  return { function: fn, people: people.map(({ name }) => name) }
}
