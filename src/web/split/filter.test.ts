import { expect, test } from 'vitest'
import type { Activity, Split } from '#rules/split/split.ts'
import { everything, type Filter, fits } from './filter.ts'

const row = (A: string) => ({ A: [A] })
const activities: Activity[] = [
  { id: 'firewall', group: 'net', label: { en: 'Firewall rule' }, row: row('security') },
  {
    id: 'patch',
    group: 'ends',
    label: { en: 'Time of a patch' },
    facts: [],
    rules: [{ id: 'one', when: {}, row: row('shift') }],
  },
]
const split: Split = {
  format: 'countersign.split/1',
  id: 'small',
  label: { en: 'Small' },
  version: 1,
  functions: [
    { id: 'security', label: { en: 'OT security' }, side: 'it' },
    { id: 'shift', label: { en: 'Shift lead' }, side: 'operations' },
  ],
  groups: [
    { id: 'net', label: { en: 'Network' } },
    { id: 'ends', label: { en: 'Endpoints' } },
  ],
  facts: [],
  escalations: [],
  activities,
}

const found = (filter: Partial<Filter>) =>
  activities
    .filter(
      fits({ ...everything, ...filter }, split, null, new Map([['firewall', 'error']]), label => label.en),
    )
    .map(each => each.id)

test.each([
  [{}, ['firewall', 'patch']],
  [{ text: 'FIRE rule' }, ['firewall']],
  [{ text: 'endpoints' }, ['patch']],
  [{ text: 'shift lead' }, ['patch']],
  [{ text: 'firewall shift' }, []],
  [{ side: 'it' as const }, ['firewall']],
  [{ side: 'operations' as const }, ['patch']],
  [{ withRules: true }, ['patch']],
  [{ withFindings: true }, ['firewall']],
])('SPLIT-6 the filter %j leaves %j', (filter, expected) => {
  expect(found(filter)).toEqual(expected)
})
