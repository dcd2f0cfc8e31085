import { randomUUID } from 'node:crypto'

type Row = (site: string | null) => Record<string, unknown>
const AT = '2026-11-25T09:00:00Z'

/** Rows of what is approved to run and of what was seen to, as their tables have them; the first of a site is the one that was seen. */
export function configurationRows(assets: ReadonlyMap<string | null, string>): Record<string, Row> {
  const [programs, reports] = [new Map<string | null, string>(), new Map<string | null, string>()]
  const first = (of: Map<string | null, string>, site: string | null) => {
    const id = randomUUID()
    if (!of.has(site)) of.set(site, id)
    return id
  }
  return {
    configuration: site => ({
      ...{ id: first(programs, site), site, asset: assets.get(site) ?? randomUUID(), kind: 'program' },
      ...{ name: randomUUID(), version: '1', checksum: 'a', place: '', approved_at: AT },
    }),
    configuration_report: site => ({
      ...{ id: first(reports, site), site, source: 'Vault', at: AT, lines: 1, same: 1, differing: 0 },
      unknown: '[]',
    }),
    configuration_seen: site => ({
      ...{ configuration: programs.get(site), site, checksum: 'a', since: AT, at: AT, differs: false },
      ...{ report: reports.get(site), source: 'Vault' },
    }),
  }
}
