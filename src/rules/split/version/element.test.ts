import { expect, test } from 'vitest'
import { plantSplit } from '#testing/plant.ts'
import { isRefusal, type Refusal } from '../../refusal.ts'
import { keyOf } from '../parts.ts'
import type { Split } from '../split.ts'
import { changeElement, usesOf } from './element.ts'

const split = plantSplit()
const code = (answer: Split | Refusal) => (isRefusal(answer) ? answer.refused : null)
const done = (answer: Split | Refusal): Split => {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

test('SPLIT-1 a function is added and changed; everything else stays the same object', () => {
  const body = { id: 'planning', label: { en: 'Planning', de: 'Planung' }, side: 'operations' as const }
  const added = done(changeElement(split, { kind: 'function', key: 'planning', body }, true))
  expect(added.functions.at(-1)).toEqual(body)
  expect(added.activities.every((each, at) => each === split.activities[at])).toBe(true)
  expect(added.sites).toEqual(split.sites)
  const external = done(
    changeElement(added, { kind: 'function', key: 'planning', body: { ...body, external: true } }),
  )
  expect(external.functions).toHaveLength(added.functions.length)
  expect(external.functions.at(-1)).toMatchObject({ external: true })
  expect(code(changeElement(added, { kind: 'function', key: 'planning', body }, true))).toBe('split.twice')
})

test('SPLIT-1 what is still named is not retired, and says where', () => {
  expect(changeElement(split, { kind: 'function', key: 'soc', body: null })).toMatchObject({
    refused: 'split.still_used',
    params: { users: ['Patch', 'Asset inventory'] },
  })
  expect(usesOf(split)('escalation', 'up').map(({ en }) => en)).toEqual(['Patch', 'Asset inventory'])
  const alone = done(changeElement(split, { kind: 'override', key: 'north:patch', body: null }))
  expect(alone.overrides ?? []).toEqual([])
})

test('SPLIT-3 a value that a rule asks for stays, and the refusal names the activity', () => {
  const fact = split.facts[0]!
  if (fact.type !== 'enum') throw new Error('an enumeration')
  const values = fact.values.filter(({ id }) => id !== 'server')
  const refused = changeElement(split, { kind: 'fact', key: fact.id, body: { ...fact, values } })
  expect(refused).toMatchObject({ refused: 'split.part_wrong' })
})

test('SPLIT-3 an impossible combination keeps its place when its conditions change', () => {
  const old = split.impossible![0]!
  const other = { note: { en: 'Another' }, when: { asset: '"hmi"' } }
  const two = done(
    changeElement(split, { kind: 'impossible', key: keyOf('impossible', other), body: other }, true),
  )
  const changed = done(
    changeElement(two, {
      kind: 'impossible',
      key: keyOf('impossible', old),
      body: { ...old, when: { asset: '"plc"' } },
    }),
  )
  expect(changed.impossible?.map(({ when }) => when.asset)).toEqual(['"plc"', '"hmi"'])
})
