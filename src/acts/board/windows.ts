import { AHEAD } from '#rules/board/board.ts'
import { windowsBetween } from '#rules/plant/window/open.ts'
import { isRefusal } from '#rules/refusal.ts'
import { plantTimesOf } from '#store/plant/windows.ts'
import type { BoardSource } from './source.ts'

/**
 * Outage windows and blackouts of now and of the next days. A window is when the line is given away, and so may stop it; a
 * blackout is when nobody may touch it.
 */
export const windowsOnBoard: BoardSource = {
  kind: 'window',
  async items(tx, { site, area }, now) {
    const times = await plantTimesOf(tx, site)
    if (isRefusal(times)) return []
    const place = area === null ? null : { site, area, cell: null }
    return windowsBetween(times, place, now, now.add({ hours: AHEAD * 24 })).map(
      ({ window, on, from, to }) => ({
        ...{ kind: 'window', subject: `${window.id} ${on}`, area: window.area, late: false },
        stops: window.kind === 'window',
        title: window.title,
        params: { kind: window.kind, now: Temporal.Instant.compare(from, now) <= 0 ? 1 : 0 },
        since: from.toString(),
        due: to.toString(),
        to: `/calendar?site=${site}`,
      }),
    )
  },
}
