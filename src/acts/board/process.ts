import { processAt } from '#rules/plant/process.ts'
import { isRefusal } from '#rules/refusal.ts'
import { plantTimesOf } from '#store/plant/windows.ts'
import type { BoardSource } from './source.ts'

/** What the process does: of an area what is known of it, of a site what was said of each of its parts. */
export const processOnBoard: BoardSource = {
  kind: 'process',
  async items(tx, { site, area }) {
    const times = await plantTimesOf(tx, site)
    if (isRefusal(times)) return []
    const own = area === null ? null : processAt(times.processes, { site, area, cell: null })
    const shown = area === null ? times.processes.filter(one => one.cell === null) : own === null ? [] : [own]
    return shown.map(one => ({
      ...{ kind: 'process', subject: [site, one.area ?? ''].join('/'), area: one.area },
      ...{ stops: false, late: false, title: '', params: { state: one.state } },
      ...{ since: one.since.toString(), due: null, to: `/calendar?site=${site}` },
    }))
  },
}
