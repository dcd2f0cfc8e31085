import { daysBetween } from '#rules/finding/age.ts'
import { waitingStates } from '#rules/finding/finding.ts'
import { waitingFindings } from '#store/floor/finding.ts'
import type { BoardSource } from './source.ts'

/** As many as anybody reads; the list of findings has all. */
const MOST = 100

/** Findings that somebody still has to see to. */
export const findingsOnBoard: BoardSource = {
  kind: 'finding',
  async items(tx, { site, area }, now) {
    const filter = { states: waitingStates, site, ...(area === null ? {} : { area }) }
    const rows = await waitingFindings(tx, filter, MOST)
    return rows.map(row => {
      const { id, state, severity, stops, title, since, due_at: due } = row
      const late = due !== null && Temporal.Instant.compare(due, now) <= 0
      return {
        ...{ kind: 'finding', subject: id, area: row.area, stops, late, title, to: `/findings/${id}` },
        params: { state, severity, late: late ? daysBetween(due, now) : -1 },
        since: since.toString(),
        due: due?.toString() ?? null,
      }
    })
  },
}
