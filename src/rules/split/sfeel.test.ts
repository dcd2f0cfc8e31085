import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sayRefusal } from '#words/say.ts'
import { isRefusal } from '../refusal.ts'
import type { Cell, Test } from './cell.ts'
import { Fact } from './facts.ts'
import { readCell, writeCell } from './sfeel.ts'

const asset = Fact.parse({
  id: 'asset',
  label: 'Asset class',
  type: 'enum',
  values: ['plc', 'dcs', 'hmi', 'safety controller', 'level 3.5'].map(id => ({ id, label: id })),
  strictest: 'plc',
})
const maker = { ...asset, id: 'maker', open: true } as Fact
const level = Fact.parse({ id: 'level', label: 'Level', type: 'integer', min: 1, max: 10, strictest: 10 })
const score = Fact.parse({ id: 'score', label: 'Score', type: 'decimal', strictest: 'unknown' })
const exposed = Fact.parse({ id: 'exposed', label: 'Exposed', type: 'boolean', strictest: true })

const one = (...values: (string | number | boolean)[]): Cell => ({
  not: false,
  tests: values.map(is => ({ is })),
})
const within = (...ranges: Extract<Test, { range: unknown }>['range'][]): Cell => ({
  not: false,
  tests: ranges.map(range => ({ range })),
})

test.each<[string, Fact, Cell]>([
  ['', asset, 'any'],
  ['  ', level, 'any'],
  ['-', exposed, 'any'],
  ['"plc","dcs"', asset, one('plc', 'dcs')],
  ['plc, dcs', asset, one('plc', 'dcs')],
  [' plc , "dcs" ', asset, one('plc', 'dcs')],
  ['safety controller', asset, one('safety controller')],
  ['level 3.5,hmi', asset, one('level 3.5', 'hmi')],
  ['not("plc","dcs")', asset, { not: true, tests: [{ is: 'plc' }, { is: 'dcs' }] }],
  ['not( plc )', asset, { not: true, tests: [{ is: 'plc' }] }],
  ['null', asset, one('unknown')],
  ['plc, unknown', asset, one('plc', 'unknown')],
  ['not(null)', level, { not: true, tests: [{ is: 'unknown' }] }],
  ['"a \\"b\\" \\u00fc, c"', maker, one('a "b" ü, c')],
  ['anything else', maker, one('anything else')],
  ['< 3', level, within({ high: 3, openHigh: true })],
  ['<=3', level, within({ high: 3 })],
  ['>3', level, within({ low: 3, openLow: true })],
  ['>= 3', level, within({ low: 3 })],
  ['[1..5]', level, within({ low: 1, high: 5 })],
  ['(1..5)', level, within({ low: 1, high: 5, openLow: true, openHigh: true })],
  [']1..5[', level, within({ low: 1, high: 5, openLow: true, openHigh: true })],
  ['[ 1 .. 5 )', level, within({ low: 1, high: 5, openHigh: true })],
  ['[-1.5...5]', score, within({ low: -1.5, high: 0.5 })],
  ['-2', score, one(-2)],
  ['-.872', score, one(-0.872)],
  ['1, [3..5], > 8, null', level, { not: false, tests: [...tests('1, [3..5], > 8'), { is: 'unknown' }] }],
  ['not(< 3, 7)', level, { not: true, tests: tests('< 3, 7') }],
  ['true', exposed, one(true)],
  ['FALSE', exposed, one(false)],
  ['true,false', exposed, one(true, false)],
])('SPLIT-3 the cell %j is read', (text, fact, cell) => {
  expect(readCell(text, fact)).toEqual(cell)
})

function tests(text: string): readonly Test[] {
  const cell = readCell(text, level)
  if (isRefusal(cell) || cell === 'any') throw new Error(text)
  return cell.tests
}

test.each<[string, Fact, string, Record<string, unknown>]>([
  ['plcs', asset, 'cell.undeclared', { value: 'plcs', nearest: ['plc', 'dcs', 'hmi'], at: 1 }],
  ['"plc","PLC"', asset, 'cell.undeclared', { value: 'PLC', at: 7 }],
  ['> 3', asset, 'cell.no_number', {}],
  ['[1..5]', exposed, 'cell.no_number', {}],
  ['"plc', asset, 'cell.quote_open', { at: 1 }],
  ['plc,', asset, 'cell.value_expected', { at: 5 }],
  ['not(plc', asset, 'cell.unexpected', { expected: ')', at: 8 }],
  ['"plc" "dcs"', asset, 'cell.unexpected', { expected: ',', at: 7, found: '"dcs"' }],
  ['not(plc) dcs', asset, 'cell.unexpected', { expected: ',', at: 10 }],
  ['-, plc', asset, 'cell.undeclared', { value: '-' }],
  ['2.5', level, 'cell.not_whole', { value: '2.5' }],
  ['> 2.5', level, 'cell.not_whole', { value: '2.5', at: 3 }],
  ['11', level, 'cell.out_of_bounds', { value: '11', min: 1, max: 10 }],
  ['[0..5]', level, 'cell.out_of_bounds', { value: '0', at: 2 }],
  ['> 10', level, 'cell.empty_range', { range: '> 10' }],
  ['< 1', level, 'cell.empty_range', {}],
  ['(1..2)', level, 'cell.empty_range', { range: '(1..2)' }],
  ['3, [5..1]', level, 'cell.empty_range', { range: '[5..1]', at: 4 }],
  ['(1..1]', score, 'cell.empty_range', {}],
  ['[1..', score, 'cell.number_expected', { at: 5 }],
  ['[1-5]', score, 'cell.unexpected', { expected: '..' }],
  ['[1..5', score, 'cell.unexpected', { expected: ']' }],
  ['"3"', level, 'cell.number_expected', { at: 1 }],
  ['three', level, 'cell.number_expected', {}],
  ['1e999', score, 'cell.number_expected', {}],
  ['yes', exposed, 'cell.true_or_false', { value: 'yes' }],
  ['"true"', exposed, 'cell.true_or_false', {}],
])('SPLIT-3 the cell %j is refused, with its place', (text, fact, refused, params) => {
  const refusal = readCell(text, fact)
  expect(refusal).toMatchObject({ refused, params: { fact: fact.id, cell: text, ...params } })
  for (const language of ['en', 'de'] as const)
    expect(isRefusal(refusal) && sayRefusal(language, refusal)).not.toMatch(/[{}]|undefined/)
})

test('SPLIT-3 bounds that a cell exceeds are said in words', () => {
  const say = (bounds: { min?: number; max?: number }) => {
    const refusal = readCell('99, -99', { ...level, min: undefined, max: undefined, ...bounds } as Fact)
    return isRefusal(refusal) ? sayRefusal('en', refusal) : ''
  }
  expect(say({ max: 10 })).toContain('At most 10')
  expect(say({ min: 100 })).toContain('At least 100')
  expect(say({ min: 1, max: 10 })).toContain('Between 1 and 10')
})

test('SPLIT-3 what is written reads back to the same cell', () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map(n => n + 0)
  const pair = fc.tuple(number, number).filter(([low, high]) => low < high)
  const sides = { openLow: fc.constant(true as const), openHigh: fc.constant(true as const) }
  const range = fc.oneof(
    fc.tuple(number, fc.record({ openLow: sides.openLow }, { requiredKeys: [] })).map(([low, open]) => ({
      low,
      ...open,
    })),
    fc.tuple(number, fc.record({ openHigh: sides.openHigh }, { requiredKeys: [] })).map(([high, open]) => ({
      high,
      ...open,
    })),
    fc
      .tuple(pair, fc.record(sides, { requiredKeys: [] }))
      .map(([[low, high], open]) => ({ low, high, ...open })),
  )
  const unknown = fc.constant({ is: 'unknown' })
  const column = fc.oneof(
    fc.record({
      fact: fc.constant(score),
      test: fc.constant(
        fc.oneof(
          number.map(is => ({ is })),
          range.map(range => ({ range })),
          unknown,
        ),
      ),
    }),
    fc.record({
      fact: fc.constant(maker),
      test: fc.constant(
        fc.oneof(
          fc.string({ unit: 'binary' }).map(is => ({ is })),
          unknown,
        ),
      ),
    }),
    fc.record({
      fact: fc.constant(exposed),
      test: fc.constant(
        fc.oneof(
          fc.boolean().map(is => ({ is })),
          unknown,
        ),
      ),
    }),
  )
  const sample = column.chain(({ fact, test }) =>
    fc.record({
      fact: fc.constant(fact),
      cell: fc.oneof(
        { weight: 1, arbitrary: fc.constant<Cell>('any') },
        {
          weight: 9,
          arbitrary: fc.record({
            not: fc.boolean(),
            tests: fc.array(test as fc.Arbitrary<Test>, { minLength: 1, maxLength: 4 }),
          }),
        },
      ),
    }),
  )
  const seen: Record<string, number> = {}
  const count = (kind: string) => {
    seen[kind] = (seen[kind] ?? 0) + 1
  }
  const seed = 20261122
  fc.assert(
    fc.property(sample, ({ fact, cell }) => {
      const text = writeCell(cell)
      expect(readCell(text, fact), text).toEqual(cell)
      count(fact.type)
      if (cell === 'any') return count('any')
      count(cell.not ? 'not' : 'plain')
      if (cell.tests.length > 1) count('list')
      for (const test of cell.tests)
        count('range' in test ? 'range' : test.is === 'unknown' ? 'unknown' : 'value')
    }),
    { seed, numRuns: 3000 },
  )
  console.log(`cells written and read back, seed ${seed}:`, seen)
  for (const kind of ['decimal', 'enum', 'boolean', 'any', 'not', 'list', 'range', 'unknown', 'value'])
    expect(seen[kind], kind).toBeGreaterThan(100)
})
