import { expect, test } from 'vitest'
import type { CheckedLine } from '../checks/summary.ts'
import type { Plan } from './plan.ts'
import { seenIn } from './seen.ts'

const zone = (id: string) => ({ id, label: { en: id }, prefixes: [], marks: [] })
const plan: Plan = {
  format: 'countersign.zones/1',
  zones: ['office', 'control', 'safety'].map(zone),
  conduits: [
    {
      ...{ id: 'up', label: { en: 'Up' }, from: 'control', to: 'office', marks: [] },
      permissions: [{ id: 'web', protocol: ['tcp'], ports: ['443'], direction: 'forward' }],
    },
    {
      ...{ id: 'old', label: { en: 'Old' }, from: 'office', to: 'control', marks: [] },
      permissions: [
        { id: 'rdp', protocol: ['tcp'], ports: ['3389'], direction: 'forward', until: '2026-01-31' },
      ],
    },
  ],
}
const line = (
  from: string | null,
  to: string | null,
  port: number,
  more: Partial<CheckedLine> = {},
): CheckedLine => ({
  ...{ verdict: 'not-agreed', cast: 'unicast', from, to, protocol: 'tcp', port, service: '' },
  ...{ permission: null, flows: 1, bytes: 1, first: null, last: null },
  ...{ sources: { addresses: [], more: false }, targets: { addresses: [], more: false }, ...more },
})
const at = Date.parse('2026-06-01')

test('PLANT-7 PLANT-8 what was seen stands at the conduit that permits it, at the first that could, or where nothing joins', () => {
  const lines = [
    line('control', 'office', 443),
    line('office', 'control', 3389, { verdict: 'agreed', permission: 'old/rdp' }),
    line('office', 'control', 3389, { permission: 'old/rdp' }),
    line('office', 'safety', 502, { verdict: 'no-conduit' }),
    line('safety', 'office', 80, { verdict: 'no-conduit' }),
    line('safety', null, 123, { verdict: 'unknown' }),
    line('office', 'office', 1, { verdict: 'inside' }),
    line('gone', 'office', 1),
  ]
  const { through, loose, strangers } = seenIn(plan, lines, at)
  expect(through.get('up')).toMatchObject({ agreed: [lines[0]], unexpected: [lines[2]] })
  expect(through.get('old')).toMatchObject({ agreed: [lines[1]], unexpected: [] })
  expect(loose).toMatchObject([
    { id: 'office~safety', from: 'office', to: 'safety', agreed: [], unexpected: [lines[3], lines[4]] },
  ])
  expect([...strangers]).toEqual([['safety', [lines[5]]]])
})

test('PLANT-7 PLANT-8 a draft with another conduit shows what would be agreed by it', () => {
  const seen = [line('office', 'safety', 502, { verdict: 'no-conduit' })]
  const permissions = [{ id: 'modbus', protocol: ['tcp'], direction: 'forward' }] as const
  const joined = {
    ...{ id: 'new', label: { en: 'New' }, from: 'office', to: 'safety', marks: [], permissions },
  }
  const drawn = seenIn({ ...plan, conduits: [...plan.conduits, joined] }, seen, at)
  expect(drawn.through.get('new')).toMatchObject({ agreed: seen, unexpected: [] })
  expect(drawn.loose).toEqual([])
})
