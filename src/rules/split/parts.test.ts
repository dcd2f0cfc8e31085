import { describe, expect, test } from 'vitest'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { plantSplit } from '#testing/plant.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { randomSplit } from '#testing/properties/splits.ts'
import { randomFrom } from '#testing/random.ts'
import { sayRefusal } from '#words/say.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { type Part, putTogether, readPart, takeApart } from './parts.ts'
import type { Split } from './split.ts'

/** Empty lists left out, as a split is put together. */
const bare = (split: Split) =>
  Object.fromEntries(
    Object.entries(split).filter(([name, part]) => !optional.has(name) || (part as unknown[]).length > 0),
  )
const optional = new Set(['impossible', 'overrides'])
const again = (split: Split) => putTogether(takeApart(split), split, split.version)

describe('SPLIT-7 a split is the sum of its parts', () => {
  test.each([
    ['the standard split', standardSplit],
    ['a small plant', plantSplit],
  ])('%s, taken apart and put together, is the same, to the order of its keys', (_, make) => {
    const split = make()
    expect(again(split)).toEqual(split)
    expect(JSON.stringify(again(split))).toBe(JSON.stringify(split))
  })

  test('so is any other', () => {
    holdsFor(
      {
        title: 'SPLIT-7 taken apart and put together',
        each: seed => {
          const split = randomSplit(randomFrom(seed))
          expect(again(split)).toEqual(bare(split))
          return { parts: takeApart(split).length, overrides: split.overrides?.length ?? 0 }
        },
      },
      300,
    )
  })

  test('a part goes through JSON and is read again', () => {
    const parts = takeApart(standardSplit())
    expect(parts.length).toBeGreaterThan(150)
    for (const part of parts) expect(readPart(JSON.parse(JSON.stringify(part)))).toEqual(part)
  })

  test('an override belongs to its site, also one of an area; nothing else does', () => {
    const split = plantSplit(data => {
      data.overrides.push({ ...data.overrides[0]!, place: 'north/filling' })
    })
    const sited = takeApart(split).filter(part => part.site !== null)
    expect(sited.map(({ key, site }) => [key, site])).toEqual([
      ['north:patch', 'north'],
      ['north/filling:patch', 'north'],
    ])
  })

  test('the same impossible combination told twice is two parts', () => {
    const split = plantSplit(data => data.impossible.push({ ...data.impossible[0]!, note: 'Told again' }))
    expect(again(split)).toEqual(split)
  })

  test('parts of equal position stand in the order of their keys, whoever came first', () => {
    const parts = takeApart(plantSplit()).map(part => ({ ...part, position: 1 }))
    const one = putTogether(parts, plantSplit(), 3)
    expect(putTogether([...parts].reverse(), plantSplit(), 3)).toEqual(one)
  })
})

describe('SPLIT-7 parts that make no split are refused, with the part and the place in it', () => {
  const part = (kind: Part['kind'], key: string) =>
    takeApart(plantSplit()).find(each => each.kind === kind && each.key === key)!

  test('a body that does not fit', () => {
    const patch = part('activity', 'patch')
    const refusal = readPart({ ...patch, body: { ...patch.body, row: { A: 'control', within: 'soon' } } })
    expect(refusal).toMatchObject({
      refused: 'split.part_wrong',
      params: { part: 'activity', key: 'patch', where: ['row', 'within'], because: 'split.shape' },
    })
    expect(isRefusal(refusal) && sayRefusal('en', refusal)).toBe(
      'Activity "patch", row › time limit: This does not fit: such as "24 hours" or "2 working days".',
    )
  })

  test('a key that is not its body’s, a kind that there is not, a position that is no number', () => {
    const patch = part('activity', 'patch')
    expect(readPart({ ...patch, key: 'other' })).toMatchObject({
      params: { because: 'split.key_differs', own: 'patch' },
    })
    expect(readPart({ ...patch, kind: 'person' })).toEqual(refuse('split.part_unknown', { kind: 'person' }))
    expect(readPart({ ...patch, position: Number.NaN })).toMatchObject({ params: { where: ['position'] } })
  })

  test('a rule that names a function which is gone', () => {
    const split = plantSplit()
    const parts = takeApart(split).filter(each => each.key !== 'quality')
    const refusal = putTogether(parts, split, 3)
    expect(refusal).toEqual(
      refuse('split.part_wrong', {
        part: 'activity',
        key: 'patch',
        where: ['rules', 'validated', 'row', 'A'],
        because: 'split.not_declared',
        kind: 'function',
        name: 'quality',
      }),
    )
    expect(isRefusal(refusal) && sayRefusal('de', refusal)).toContain(
      'Aktivität „patch“, Regel › validated › Zeile › A: „quality“ ist nicht vereinbart',
    )
  })

  test('a split without its head', () => {
    const split = plantSplit()
    const parts = takeApart(split).filter(({ kind }) => kind !== 'head')
    expect(putTogether(parts, split, 3)).toEqual(refuse('split.no_head'))
  })

  test('who holds a function that is gone is no part of the split any more', () => {
    const split = plantSplit(data => {
      data.functions.push({ id: 'archivist', label: 'Archivist', side: 'it' })
      data.holders.push({ function: 'archivist', person: 'jonas' })
    })
    const less = putTogether(
      takeApart(split).filter(({ key }) => key !== 'archivist'),
      split,
      3,
    )
    expect(less).toEqual(plantSplit())
  })
})
