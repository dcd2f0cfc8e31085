import { expect, test } from 'vitest'
import type { Finding, FindingKind } from './finding.ts'
import { mend, type RemedyKind, remedyFor } from './mend.ts'
import { proveSplit } from './prove.ts'
import { isRefused, readSplit } from './read.ts'
import type { Split } from './split.ts'

const asset = { id: 'asset', label: 'Asset', type: 'enum', strictest: 'plc' }
const values = ['plc', 'hmi', 'dcs'].map(id => ({ id, label: id }))

/** A split of one activity, on two sides, with an outsider. */
function splitOf(activity: object, functions: object[] = []): Split {
  const split = readSplit({
    format: 'countersign.split/1',
    id: 'small',
    label: 'Small',
    version: 1,
    functions: [
      { id: 'ot-security', label: 'OT security', side: 'it' },
      { id: 'shift', label: 'Shift lead', side: 'operations' },
      { id: 'provider', label: 'Provider', side: 'it', external: true },
      ...functions,
    ],
    groups: [{ id: 'patches', label: 'Patches' }],
    facts: [
      { ...asset, values },
      { id: 'valid', label: 'Validated', type: 'boolean', strictest: true },
    ],
    escalations: [],
    activities: [{ id: 'patch', group: 'patches', label: 'Patch', ...activity }],
  })
  if (isRefused(split)) throw new Error(JSON.stringify(split))
  return split
}

const findings = (split: Split, kind: FindingKind) =>
  proveSplit(split).findings.filter(each => each.kind === kind)

const cases: [RemedyKind, FindingKind, Split, string][] = [
  ['name-owner', 'no-owner', splitOf({ row: { R: 'shift' } }), 'shift'],
  [
    'name-owner',
    'no-owner',
    splitOf({
      facts: ['valid'],
      row: { R: 'shift' },
      rules: [
        { id: 'yes', when: { valid: 'true' }, row: { A: 'shift' } },
        { id: 'no', when: { valid: 'false' }, row: { C: 'provider' } },
      ],
    }),
    'ot-security',
  ],
  [
    'choose-owner',
    'two-owners',
    splitOf({ row: { A: ['shift', 'ot-security'], R: 'shift' } }),
    'ot-security',
  ],
  [
    'choose-rule',
    'two-owners',
    splitOf({
      facts: ['asset', 'valid'],
      row: { A: 'shift', R: 'shift' },
      rules: [
        { id: 'controllers', when: { asset: '"plc", "dcs"' }, row: { A: 'shift' } },
        { id: 'validated', when: { valid: 'true', asset: 'not("hmi")' }, row: { A: 'ot-security' } },
      ],
    }),
    'validated',
  ],
  [
    'add-rule',
    'no-owner',
    splitOf({
      facts: ['asset', 'valid'],
      row: { R: 'shift' },
      rules: [{ id: 'controllers', when: { asset: '"plc", "dcs"' }, row: { A: 'shift' } }],
    }),
    'ot-security',
  ],
  ['name-responsible', 'no-responsible', splitOf({ row: { A: 'shift' } }), 'provider'],
  [
    'name-internal-owner',
    'external-owner',
    splitOf({ row: { A: 'provider', R: 'shift', keys: 'provider' } }),
    'ot-security',
  ],
  [
    'reach-other-side',
    'one-sided',
    splitOf({ needs: 'both-sides', row: { A: 'shift', R: 'shift' } }),
    'ot-security',
  ],
  [
    'reach-other-side',
    'one-sided',
    splitOf({ needs: 'both-keys', row: { A: 'shift', R: 'shift', keys: 'shift' } }),
    'ot-security',
  ],
  [
    'say-side',
    'side-unknown',
    splitOf({ row: { A: 'shift', R: 'shift' } }, [{ id: 'new', label: 'New' }]),
    'operations',
  ],
  [
    'remove-rule',
    'unreachable-rule',
    splitOf({
      hit: 'FIRST',
      facts: ['valid'],
      row: { A: 'shift', R: 'shift' },
      rules: [
        { id: 'any', when: {}, row: { A: 'shift' } },
        { id: 'never', when: { valid: 'true' }, row: { A: 'shift' } },
      ],
    }),
    'never',
  ],
]

test.each(cases)('SPLIT-6 %s mends %s, and brings nothing else', (kind, found, split, choice) => {
  const before = findings(split, found)
  const remedy = remedyFor(split, before[0] as Finding)

  expect(remedy?.kind).toBe(kind)
  expect(remedy?.choices).toContain(choice)
  const mended = mend(split, before[0] as Finding, remedy ?? never(), choice)

  expect(findings(mended, found)).toEqual([])
  expect(proveSplit(mended).findings).toEqual(proveSplit(split).findings.filter(each => each.kind !== found))
  expect(isRefused(readSplit(mended))).toBe(false)
})

test('SPLIT-6 the added rule covers exactly the gap that the finding shows', () => {
  const [, , split] = cases[4] ?? never()
  const [gap] = findings(split, 'no-owner')
  const mended = mend(split, gap ?? never(), { kind: 'add-rule', choices: ['shift'] }, 'shift')
  expect(mended.activities[0]?.rules?.at(-1)).toEqual({
    id: 'added-1',
    when: { asset: '"hmi"' },
    row: { A: ['shift'] },
  })
})

test('SPLIT-2 an outsider who decided goes on doing it, and turns no key', () => {
  const [, , split] = cases[6] ?? never()
  const [finding] = findings(split, 'external-owner')
  const remedy = remedyFor(split, finding ?? never()) ?? never()
  expect(remedy.choices).not.toContain('provider')
  expect(mend(split, finding ?? never(), remedy, 'ot-security').activities[0]?.row).toEqual({
    A: ['ot-security'],
    R: ['shift', 'provider'],
    keys: ['ot-security'],
  })
})

test('SPLIT-6 what one choice cannot mend has no remedy', () => {
  const finding = { kind: 'escalation', activity: null, place: null, rows: ['days'], params: {}, box: null }
  expect(remedyFor(splitOf({ row: { A: 'shift' } }), finding as unknown as Finding)).toBe(null)
})

function never(): never {
  throw new Error('this cannot be')
}

test('SPLIT-6 who decides after a mend is neither heard nor told about it, and outsiders are not offered', () => {
  const split = splitOf({
    row: { A: ['shift', 'provider'], R: 'shift', C: ['shift', 'ot-security'], I: ['provider'] },
  })
  const [finding] = findings(split, 'two-owners')
  if (finding === undefined) throw new Error('Two decide, and it was not found')
  const remedy = remedyFor(split, finding)
  expect(remedy).toEqual({ kind: 'choose-owner', choices: ['shift'] })
  if (remedy === null) return
  expect(mend(split, finding, remedy, 'shift').activities[0]?.row).toEqual({
    A: ['shift'],
    R: ['shift'],
    C: ['ot-security'],
    I: ['provider'],
  })
})
