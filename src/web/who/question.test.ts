import { expect, test } from 'vitest'
import { refuse } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import { readQuestion, withFact } from './question.ts'

const split = {
  facts: [
    { id: 'validated', label: { en: 'Validated' }, type: 'boolean', strictest: true },
    { id: 'hours', label: { en: 'Hours' }, type: 'decimal', strictest: 'unknown' },
    {
      id: 'asset',
      label: { en: 'Asset' },
      type: 'enum',
      strictest: '7',
      values: [{ id: '7', label: { en: 'Seven' } }],
    },
  ],
} as unknown as Split

test('SPLIT-5 an address is read by the kind of each fact: an enum keeps its text, a number is one', () => {
  const search = { activity: 'patch', place: 'ravnholm', validated: 'true', hours: '4.5', asset: '7' }
  expect(readQuestion(split, search)).toEqual({
    activity: 'patch',
    place: 'ravnholm',
    facts: { validated: true, hours: 4.5, asset: '7' },
  })
})

test('SPLIT-5 a decimal comma is read, and unknown may be written out', () => {
  expect(readQuestion(split, { hours: '4,5', validated: 'unknown' })).toMatchObject({
    facts: { hours: 4.5, validated: 'unknown' },
  })
})

test.each([
  ['validated', 'maybe'],
  ['hours', 'many'],
  ['hours', '0x10'],
])('SPLIT-3 an address that says %s=%s is refused', (fact, value) => {
  expect(readQuestion(split, { activity: 'patch', [fact]: value })).toEqual(
    refuse('who.no_value', { fact, value }),
  )
})

test('SPLIT-5 what is unknown is left out of the address', () => {
  expect(withFact({ validated: true, hours: 2 }, 'validated', 'unknown')).toEqual({ hours: 2 })
  expect(withFact({ hours: 2 }, 'validated', false)).toEqual({ hours: 2, validated: false })
})
