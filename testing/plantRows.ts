import { randomUUID } from 'node:crypto'

const AT = '2026-11-25T09:00:00Z'

/** A row of a site for tables of the plant and its network that hold nothing but such; `person` is somebody of the record. */
export const plantRows = (
  person: () => string,
): Record<string, (site: string | null) => Record<string, unknown>> => ({
  asset_import: site => ({
    ...{ id: randomUUID(), site, kind: 'list', complete: false, source: '', name: 'list.csv' },
    ...{ size: 1, pieces: 1, by: person(), at: AT },
  }),
  asset_difference: site => ({
    ...{ id: randomUUID(), site, import: randomUUID(), source: 'nmap', kind: 'new', key: 'P-101' },
    seen_at: AT,
  }),
  network_plan: site => ({
    ...{ id: randomUUID(), site, state: 'discarded', content: '{}', sha256: '0'.repeat(64) },
    ...{ person: person(), changed_at: AT },
  }),
  network_check: site => ({
    ...{ id: randomUUID(), site, kind: 'flows', name: 'conn.log', size: 1, sha256: '0'.repeat(64), plan: 1 },
    ...{ person: person(), at: AT, unexpected: 0, unread: 0, found: '{}' },
  }),
})
