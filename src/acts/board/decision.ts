import { AHEAD } from '#rules/board/board.ts'
import { before } from '#rules/time/calendar.ts'
import { workOnBoard } from '#store/decision/work.ts'
import { decisionKinds } from '../decision/kinds.ts'
import type { BoardSource } from './source.ts'

/** Work that is planned for the next days or under way, vendors' sessions among it, and what is bypassed as long as it is. */
export const decisionsOnBoard: BoardSource = {
  kind: 'decision',
  async items(tx, { site, area }, now) {
    const standing = [...decisionKinds().values()].filter(one => one.board).map(({ id }) => id)
    const rows = await workOnBoard(tx, { site, area, standing, until: now.add({ hours: AHEAD * 24 }) })
    return rows.map(row => {
      const kind = decisionKinds().get(row.kind)
      const late = row.state === 'under-way' && row.slot_to !== null && !before(now, row.slot_to)
      const label = kind?.label ?? { en: row.kind }
      return {
        ...{ kind: 'decision', subject: row.id, area: row.area, late, title: row.title },
        stops: kind?.intervention !== undefined && row.slot_from !== null,
        params: {
          ...{ state: row.state, number: row.number, late: Number(late) },
          ...{ what: label.en, what_de: label.de ?? label.en },
        },
        since: (row.slot_from ?? row.since).toString(),
        due: row.slot_to?.toString() ?? null,
        to: `/decisions/${row.id}`,
      }
    })
  },
}
