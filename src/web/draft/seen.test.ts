import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { putTogether, takeApart } from '#rules/split/parts.ts'
import { changesBetween } from '#rules/split/version/changes.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import { alsoThen, moved, type Seen, taken, toSend } from './seen.ts'

const split = plantSplit()
const seen: readonly Seen[] = takeApart(split).map(part => ({ ...part, rev: 3 }))

function edited(change: Change) {
  const changes = changesBetween(seen, plantSplit(change))
  if (isRefusal(changes)) throw new Error(changes.refused)
  return changes
}

const longer = edited(data => Object.assign(data.activities[0]!.row, { within: '3 days' }))

test('SPLIT-7 a change is sent with the state that it was made on; a new part has none', () => {
  const added = edited(data => data.groups.push({ id: 'late', label: { en: 'Late' } } as never))
  expect(toSend(seen, longer).map(({ key, rev }) => [key, rev])).toEqual([['patch', 3]])
  expect(toSend(seen, added).map(({ key, rev }) => [key, rev])).toEqual([['late', null]])
})

test('SPLIT-7 once taken, the record holds the change at its next state, and nothing is left to send', () => {
  const now = taken(seen, longer)
  expect(now.find(part => part.key === 'patch' && part.kind === 'activity')?.rev).toBe(4)
  expect(moved(seen, now).map(({ key }) => key)).toEqual(['patch'])
  expect(
    changesBetween(
      now,
      plantSplit(data => Object.assign(data.activities[0]!.row, { within: '3 days' })),
    ),
  ).toEqual([])
})

test('SPLIT-7 what somebody else took out is among what has moved', () => {
  const without = seen.filter(part => part.key !== 'inventory')
  expect(moved(seen, without)).toMatchObject([{ key: 'inventory', body: null }])
})

test('SPLIT-7 an earlier state gets what somebody else did since, so that undoing leaves it', () => {
  const then = alsoThen(split, longer)
  expect(then.activities[0]?.row?.within).toBe('3 days')
  expect(then.activities[1]).toBe(split.activities[1])
  const records = { sites: split.sites, people: split.people, holders: split.holders }
  expect(isRefusal(putTogether(takeApart(then), records as never, split.version))).toBe(false)
})
