import { randomUUID } from 'node:crypto'
import type { Company } from './company.ts'

/** A finding of a site (null: corporate), as its table has it. */
export const findingRow = (site: string | null) => ({
  id: randomUUID(),
  site,
  source: 'person',
  title: 'A door that does not close',
  text: '',
  severity: 'low',
  stops: false,
  activity: 'physical-access',
  state: 'open',
  since: '2026-11-25T09:00:00Z',
  raised_at: '2026-11-25T09:00:00Z',
  seen_at: '2026-11-25T09:00:00Z',
})

/** A shift of a site that was taken over. */
export const handOverRow = (site: string | null, ids: Company['ids']) => ({
  id: randomUUID(),
  site,
  handed_by: ids.jonas,
  taken_by: ids.lena,
  taken_at: '2026-11-25T09:00:00Z',
  notes: '',
  items: '[]',
})
