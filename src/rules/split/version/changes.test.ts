import { describe, expect, test } from 'vitest'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { plantSplit } from '#testing/plant.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { randomSplit } from '#testing/properties/splits.ts'
import { type Random, randomFrom } from '#testing/random.ts'
import { isRefusal, refuse } from '../../refusal.ts'
import { type Part, putTogether, takeApart } from '../parts.ts'
import type { Split } from '../split.ts'
import { applyChanges, changesBetween, type PartChange } from './changes.ts'

function changed(before: readonly Part[], after: Split): readonly PartChange[] {
  const changes = changesBetween(before, after)
  if (isRefusal(changes)) throw new Error(changes.refused)
  return changes
}
const named = (changes: readonly PartChange[]) => changes.map(({ kind, key }) => `${kind} ${key}`)
const standard = standardSplit()

describe('SPLIT-7 an edit of the document, in parts', () => {
  test('nothing edited, nothing changed', () => {
    expect(changed(takeApart(standard), standardSplit())).toEqual([])
  })

  test('one letter changed in one row touches one part', () => {
    const after = structuredClone(standard)
    after.activities[40]!.row!.A = ['legal']
    expect(named(changed(takeApart(standard), after))).toEqual([`activity ${after.activities[40]!.id}`])
  })

  test('an activity put between two others touches no other', () => {
    const after = structuredClone(standard)
    after.activities.splice(3, 0, { ...after.activities[0]!, id: 'new-one' })
    const parts = takeApart(standard)
    const changes = changed(parts, after)
    expect(named(changes)).toEqual(['activity new-one'])
    expect(putTogether(applyChanges(parts, changes), after, 1)).toEqual(after)
  })

  test('an activity moved to the top touches no other', () => {
    const after = structuredClone(standard)
    after.activities.unshift(after.activities.pop()!)
    expect(named(changed(takeApart(standard), after))).toEqual([`activity ${after.activities[0]!.id}`])
  })

  test('a hundred activities put at the same place, one after the other, keep their order', () => {
    let split = plantSplit()
    let parts = takeApart(split)
    let most = 0
    for (let i = 0; i < 100; i++) {
      const next = structuredClone(split)
      next.activities.splice(1, 0, { ...next.activities[0]!, id: `new-${i}` })
      const changes = changed(parts, next)
      most = Math.max(most, changes.length)
      parts = applyChanges(parts, changes)
      expect(putTogether(parts, next, 3)).toEqual(next)
      split = next
    }
    // Where no number is left between two, all are spaced anew: seldom, and never wrongly.
    expect(most).toBeGreaterThan(10)
  })

  test('a combination whose conditions change is another one', () => {
    const after = structuredClone(plantSplit())
    after.impossible![0]!.when.asset = '"hmi"'
    const [gone, come] = changed(takeApart(plantSplit()), after)
    expect([gone?.kind, gone?.body, come?.kind]).toEqual(['impossible', null, 'impossible'])
  })

  test('a name that the edit bears twice is refused', () => {
    const after = structuredClone(plantSplit())
    after.functions.push({ ...after.functions[0]! })
    expect(changesBetween(takeApart(plantSplit()), after)).toEqual(
      refuse('split.twice', { name: 'ot-security' }),
    )
  })

  test('whatever is edited, the changes made to the parts make the edited split', () => {
    holdsFor(
      {
        title: 'SPLIT-7 changes of parts',
        each: seed => {
          const random = randomFrom(seed)
          let split = seed % 3 === 0 ? standard : randomSplit(random)
          let parts = takeApart(split)
          let count = 0
          for (let step = 0; step < 3; step++) {
            split = edited(random, split)
            const changes = changed(parts, split)
            parts = applyChanges(parts, changes)
            expect(takenApart(parts)).toEqual(takenApart(takeApart(split)))
            expect(changed(parts, split)).toEqual([])
            count += changes.length
          }
          return { changes: count }
        },
      },
      90,
    )
  })
})

const takenApart = (parts: readonly Part[]) => parts.map(({ kind, key, body }) => ({ kind, key, body }))

/** A split with elements dropped, added, moved and changed at random; nothing looks whether names dangle. */
function edited(random: Random, before: Split): Split {
  const split = structuredClone(before)
  for (const list of [split.functions, split.facts, split.activities, split.overrides ?? []] as {
    id?: string
  }[][]) {
    const at = random.below(list.length + 1)
    const [one] = list.length > 0 && random.chance(0.6) ? list.splice(random.below(list.length), 1) : []
    if (one && random.chance(0.6)) list.splice(Math.min(at, list.length), 0, one)
    if (one?.id !== undefined && random.chance(0.5))
      list.splice(at, 0, { ...one, id: `new-${random.below(1e9)}` })
  }
  for (const activity of split.activities)
    if (random.chance(0.1))
      activity.row = { ...activity.row, C: random.some(split.functions, 0.2).map(({ id }) => id) }
  if (random.chance(0.3)) split.label = { en: `Name ${random.below(9)}` }
  return split
}
