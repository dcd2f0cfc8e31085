import { type DeskItem, deskItem } from '#rules/desk/desk.ts'
import { standsIn } from '#rules/finding/cycle.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { overdueInside } from '#store/room/rooms.ts'
import type { BoardSource } from '../board/source.ts'
import { roomOwner } from './admitted.ts'

/** Who should be out of a locked place by now, as the shift of the area has to know. */
export const entriesOnBoard: BoardSource = {
  kind: 'entry',
  async items(tx, { site, area }, now) {
    const rows = await overdueInside(tx, now)
    return rows
      .filter(one => one.site === site && (area === null || one.area === null || one.area === area))
      .map(one => ({
        ...{ kind: 'entry', subject: one.id, area: one.area, stops: false, late: true, title: one.name },
        ...{ params: { at: one.at }, since: one.began_at.toString(), due: one.until.toString() },
        to: `/rooms/${one.room}`,
      }))
  },
}

/** The same, for whoever answers for who enters there. */
export async function entriesFor(
  tx: Tx,
  split: Split,
  { held }: Actor,
  now: Temporal.Instant,
): Promise<readonly DeskItem[]> {
  if (held.length === 0) return []
  const found: DeskItem[] = []
  for (const one of await overdueInside(tx, now)) {
    const owner = await roomOwner(split, one, now)
    if (owner !== null && standsIn(one, held, [owner]) !== null)
      found.push(
        deskItem({
          ...{ kind: 'entry', subject: one.id, site: one.site, to: `/rooms/${one.room}` },
          ...{ since: one.began_at.toString(), due: one.until.toString() },
          params: { label: one.name, at: one.at, function: owner },
        }),
      )
  }
  return found
}
