import { randomUUID } from 'node:crypto'

type Row = (site: string | null) => Record<string, unknown>
const AT = '2026-11-25T09:00:00Z'

/** Rows of the network and perimeter register, as its tables have them. */
export function perimeterRows(): Record<string, Row> {
  const [standards, entries] = [new Map<string | null, string>(), new Map<string | null, string>()]
  const first = (of: Map<string | null, string>, site: string | null) => {
    const id = randomUUID()
    if (!of.has(site)) of.set(site, id)
    return id
  }
  return {
    perimeter_standard: site => ({
      ...{ id: first(standards, site), site, kind: 'firewall', name: randomUUID(), version: 1 },
      ...{ requirements: '[]', numbered: 0, changed_at: AT },
    }),
    perimeter_entry: site => ({
      ...{ id: first(entries, site), site, kind: 'firewall', name: randomUUID(), purpose: '' },
      ...{ zones: '{}', conduits: '{}', parties: '{}', changed_at: AT },
    }),
    perimeter_assessment: site => ({
      ...{ entry: entries.get(site), standard: standards.get(site), site, verdict: 'met', said: '' },
      ...{ requirement: Math.floor(Math.random() * 2 ** 30), version: 1, at: AT },
    }),
  }
}
