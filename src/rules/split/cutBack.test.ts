import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { cutBack } from './cutBack.ts'
import { holds } from './engine/check.ts'
import type { Fact, FactValue } from './facts.ts'
import { readCell } from './sfeel.ts'
import type { Rule } from './split.ts'

const SEED = 4680
const facts: Fact[] = [
  {
    id: 'asset',
    label: { en: 'Asset' },
    type: 'enum',
    strictest: 'plc',
    values: ['plc', 'hmi', 'dcs'].map(id => ({ id, label: { en: id } })),
  },
  { id: 'hours', label: { en: 'Hours' }, type: 'integer', min: 0, max: 6, strictest: 'unknown' },
  { id: 'valid', label: { en: 'Validated' }, type: 'boolean', strictest: true },
]
const values: FactValue[][] = [
  ['plc', 'hmi', 'dcs'],
  [0, 1, 2, 3, 4, 5, 6, 'unknown'],
  [true, false],
]
const everything = values.reduce<FactValue[][]>(
  (rows, column) => rows.flatMap(row => column.map(value => [...row, value])),
  [[]],
)

const rule = (when: Rule['when']): Rule => ({ id: 'r', when, row: {} })
const matches = (when: Rule['when'], situation: readonly FactValue[]) =>
  facts.every((fact, at) => {
    const cell = readCell(when[fact.id] ?? '-', fact)
    return !isRefusal(cell) && holds(fact, cell, situation[at] as FactValue)
  })

const when = fc.record({
  asset: fc.constantFrom('-', '"plc"', '"hmi", "dcs"', 'not("hmi")'),
  hours: fc.constantFrom('-', '< 3', '[2..4]', '0, 5', 'null', 'not(2, 3)', '[1..1], null'),
  valid: fc.constantFrom('-', 'true', 'false'),
})

test('SPLIT-6 a rule cut back covers exactly what it covered without the other, each situation once', () => {
  let cut = 0
  let gone = 0
  fc.assert(
    fc.property(when, when, (mine, others) => {
      const pieces = cutBack(facts, rule(mine), rule(others))
      for (const situation of everything) {
        const expected = matches(mine, situation) && !matches(others, situation)
        expect(pieces.filter(piece => matches(piece, situation)).length).toBe(expected ? 1 : 0)
      }
      cut += pieces.length > 1 ? 1 : 0
      gone += pieces.length === 0 ? 1 : 0
    }),
    { seed: SEED, numRuns: 400 },
  )
  console.log(`seed ${SEED}: 400 pairs of rules, ${cut} cut into several pieces, ${gone} covered whole`)
  expect(cut).toBeGreaterThan(50)
  expect(gone).toBeGreaterThan(5)
})
