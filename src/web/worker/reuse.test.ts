import { expect, test } from 'vitest'
import type { Split } from '#rules/split/split.ts'
import { reuse } from './reuse.ts'

const split: Split = {
  format: 'countersign.split/1',
  id: 'small',
  label: { en: 'Small' },
  version: 1,
  functions: [{ id: 'it-security', label: { en: 'IT security' }, side: 'it' }],
  groups: [{ id: 'network', label: { en: 'Network' } }],
  facts: [],
  escalations: [],
  activities: [
    { id: 'firewall', group: 'network', label: { en: 'Firewall' }, row: { A: ['it-security'] } },
    { id: 'vpn', group: 'network', label: { en: 'VPN' }, row: { A: ['it-security'] } },
  ],
}

test('SPLIT-6 of a copied split only what has changed is a new object, so only that is proved again', () => {
  const copy = structuredClone(split)
  const changed = {
    ...copy,
    activities: copy.activities.map((each, at) => (at === 1 ? { ...each, row: {} } : each)),
  }

  const kept = reuse(split, changed)

  expect(kept).toEqual(changed)
  expect(kept.functions).toBe(split.functions)
  expect(kept.activities[0]).toBe(split.activities[0])
  expect(kept.activities[1]).not.toBe(split.activities[1])
})
