import { randomUUID } from 'node:crypto'

type Row = (site: string | null) => Record<string, unknown>
const AT = '2026-11-25T09:00:00Z'

/** Rows of decisions and of what belongs to one, as their tables have them; the first decision of the first site has the rest. */
export function decisionRows(
  person: () => string,
  assets: ReadonlyMap<string | null, string>,
): Record<string, Row> {
  const first = randomUUID()
  let made = 0
  let uses = 0
  return {
    decision: site => ({
      ...{
        id: made++ === 0 ? first : randomUUID(),
        site,
        kind: 'firmware',
        title: 'Firmware',
        content: '{}',
      },
      ...{ stated: '{}', state: 'draft', since: AT, requester: person(), requested_at: AT },
    }),
    decision_asset: site => ({ decision: first, site, asset: assets.get(site) ?? randomUUID() }),
    decision_ask: site => ({
      ...{
        id: randomUUID(),
        decision: first,
        site,
        round: 1,
        n: 1,
        role: 'key',
        function: `f-${randomUUID()}`,
      },
      ...{ side: 'it', opened_at: AT },
    }),
    decision_item: site => ({
      ...{ id: randomUUID(), decision: first, site, part: 'step', lane: 'it', position: 1, label: 'Load it' },
      by_person: person(),
    }),
    decision_use: site => ({
      ...{ id: randomUUID(), decision: first, n: ++uses, site, note: 'As approved' },
      ...{ assets: [assets.get(site) ?? randomUUID()], person: person(), used_at: AT, recorded_at: AT },
    }),
  }
}
