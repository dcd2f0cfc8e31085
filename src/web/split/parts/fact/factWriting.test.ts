import { expect, test } from 'vitest'
import type { Fact } from '#rules/split/facts.ts'
import { plantSplit } from '#testing/plant.ts'
import { factOf, writingOf } from './factWriting.ts'

test('SPLIT-3 every fact is written as it is, and kept as it was', () => {
  for (const fact of plantSplit().facts) expect(factOf(writingOf(fact), fact.id)).toEqual(fact)
})

test('SPLIT-3 a new value gets an id of its own, also as the strictest', () => {
  const asset = plantSplit().facts[0]!
  const writing = writingOf(asset)
  const wider = {
    ...writing,
    values: [...writing.values, { id: null, label: { en: 'PLC' } }],
    strictest: '#3',
  }
  const kept = factOf(wider, asset.id) as Extract<Fact, { type: 'enum' }>
  expect(kept.values.at(-1)).toEqual({ id: 'plc-2', label: { en: 'PLC' } })
  expect(kept.strictest).toBe('plc-2')
})

test.each([
  [{ label: {} }, 'no_name'],
  [{ label: { en: 'x' }, hint: { de: 'nur deutsch' } }, 'no_english'],
  [{ label: { en: 'x' }, values: [] }, 'no_values'],
  [{ label: { en: 'x' }, values: [{ id: 'a', label: { en: 'A' } }] }, 'no_strictest'],
  [{ label: { en: 'x' }, type: 'integer', strictest: 'many' }, 'no_number'],
  [{ label: { en: 'x' }, type: 'decimal', strictest: '1', min: '3', max: '2' }, 'no_range'],
] as const)('SPLIT-3 what a fact still lacks is said: %j', (change, lack) => {
  expect(factOf({ ...writingOf(null), ...change }, 'x')).toBe(lack)
})
