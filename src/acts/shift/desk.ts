import { type DeskItem, deskItem } from '#rules/desk/desk.ts'
import type { Actor } from '#rules/people/actor.ts'
import { holdsAt, nameOfPlace } from '#rules/shift/shift.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { handOversOpen } from '#store/floor/shift.ts'
import { personNames } from '#store/people.ts'
import { shiftFunction } from './duty.ts'

/** Shifts that were handed over to this person, or to whoever has the next shift of a place that is theirs. */
export async function shiftsFor(tx: Tx, split: Split, { person, held }: Actor): Promise<readonly DeskItem[]> {
  const fn = await shiftFunction(split)
  const own = held.filter(one => one.function === fn)
  if (own.length === 0) return []
  const open = (await handOversOpen(tx)).filter(
    one => one.handed_by !== person && (one.to_person ?? person) === person && holdsAt(own, one),
  )
  const names = await personNames(
    tx,
    open.map(one => one.handed_by),
  )
  return open.map(one =>
    deskItem({
      ...{ kind: 'shift', subject: one.id, site: one.site, since: one.handed_at?.toString() ?? null },
      to: `/board?place=${nameOfPlace(one)}`,
      params: { site: nameOfPlace(one), by: [names[one.handed_by ?? ''] ?? ''] },
    }),
  )
}
