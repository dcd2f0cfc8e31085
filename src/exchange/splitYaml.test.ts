import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oddSplit } from '#testing/oddSplits.ts'
import { limits } from './limits.ts'
import { readSplitYaml } from './splitYaml.ts'
import { writeSplitYaml } from './writeSplitYaml.ts'

const seed = 20_261_122

test('SPLIT-10 a split written as YAML reads as the same split, and writing it again gives the same text', () => {
  const covered = { splits: 0, activities: 0, rules: 0, characters: 0 }
  fc.assert(
    fc.property(fc.nat(), number => {
      const split = oddSplit(number)
      const text = writeSplitYaml(split)
      const read = readSplitYaml(text)
      expect(read).toEqual(split)
      expect('refusals' in read ? '' : writeSplitYaml(read)).toBe(text)
      covered.splits++
      covered.activities += split.activities.length
      covered.rules += split.activities.reduce((sum, { rules = [] }) => sum + rules.length, 0)
      covered.characters += text.length
    }),
    { seed, numRuns: 150 },
  )
  console.log('YAML round trips, seed', seed, covered)
  expect(covered.rules).toBeGreaterThan(100)
})

const written = `format: countersign.split/1
id: small
label: { en: Small, de: Klein }
version: 2

functions:
  - { id: ciso, side: it, label: CISO }
  - { id: plant, side: operations, external: true, label: { en: Plant, de: Werk } }

groups:
  - { id: network, label: Network }

facts:
  - id: exposed
    type: boolean
    label: Exposed
    strictest: true
escalations: []

activities:
  - id: firewalls
    group: network
    label: Firewalls
    about: |-
      CISO: A (decides)
      Plant: C (windows)
    row: { A: ciso, R: [ ciso, plant ], C: plant, within: 2 working days }

  - id: patches
    group: network
    label: Patches
    facts: [ exposed ]
    rules:
      - id: r1
        when: { exposed: "true" }
        row: { A: ciso }
`

test('SPLIT-10 a split file is written as people edit it: lists of one bare, labels and rows in a line', () => {
  const read = readSplitYaml(written)
  expect('refusals' in read ? read : writeSplitYaml(read)).toBe(written)
})

test.each([
  ['a missing bracket', 'id: [a, b\nlabel: x\n', 'yaml.indent', 2],
  ['an open quote', 'id: "a\nlabel: x\n', 'yaml.unclosed', 3],
  ['a tab', 'functions:\n\t- id: x\n', 'yaml.tab', 2],
  ['a key twice', 'id: a\nid: b\n', 'yaml.twice', 2],
  ['an unknown alias', 'id: *nobody\n', 'yaml.alias', 1],
])('SPLIT-10 %s is refused with its line', (_, text, code, line) => {
  expect(readSplitYaml(text)).toMatchObject({ refusals: [{ refused: code, place: { line } }] })
})

test('SPLIT-10 aliases that multiply, depth without end and size beyond measure are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [at, name] of [...'bcdefghi'].entries())
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)
  for (const [text, code] of [
    [bomb.join('\n'), 'yaml.too_nested'],
    [`a: ${'{a: '.repeat(20_000)}`, 'yaml.broken'],
    ['#'.repeat(limits.yaml + 1), 'yaml.too_large'],
  ] as const)
    expect(readSplitYaml(text)).toMatchObject({ refusals: [{ refused: code }] })
})

test('SPLIT-10 what does not fit a split is told with its line, every reason', () => {
  const text = written.replace('version: 2', 'version: 0').replace('A: ciso, R', 'A: nobody, X: 1, R')
  const read = readSplitYaml(text)
  expect('refusals' in read && read.refusals.map(({ where, place }) => [where, place])).toEqual([
    ['version', { line: 4, column: 10 }],
    ['activities.0.row', { line: 27, column: 10 }],
  ])
})
