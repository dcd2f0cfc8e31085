import { expect, test } from 'vitest'
import { proveSplit } from '#rules/split/prove.ts'
import type { Split } from '#rules/split/split.ts'
import { tally } from './tally.ts'

/** Three functions of IT, and one activity with these owners. */
const splitOf = (...A: string[]): Split => ({
  format: 'countersign.split/1',
  id: 'small',
  label: { en: 'Small' },
  version: 1,
  functions: ['network', 'soc', 'desk'].map(id => ({ id, label: { en: id }, side: 'it' as const })),
  groups: [{ id: 'net', label: { en: 'Network' } }],
  facts: [],
  escalations: [],
  activities: [{ id: 'firewall', group: 'net', label: { en: 'Firewall' }, row: { A, R: ['network'] } }],
})
const told = (split: Split) => tally(proveSplit(split)).map(each => `${each.count} ${each.told}`)

test('SPLIT-6 a side that nobody stands on is told of the split, not of one decision', () => {
  expect(told(splitOf('network'))).toEqual(['1 nobody-on-operations'])
})

test('SPLIT-6 where more than two decide the sentence does not say two', () => {
  expect(told(splitOf('network', 'soc'))).toEqual(['1 two-owners', '1 nobody-on-operations'])
  expect(told(splitOf('network', 'soc', 'desk'))).toEqual(['1 several-owners', '1 nobody-on-operations'])
})
