import { describe, expect, test } from 'vitest'
import { type Change, plantSplit } from '#testing/plant.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { randomSplit } from '#testing/properties/splits.ts'
import { type Random, randomFrom } from '#testing/random.ts'
import { isRefusal } from '../../refusal.ts'
import { confirm } from '../level/override.ts'
import { putTogether, takeApart } from '../parts.ts'
import { proveSplit } from '../prove.ts'
import type { Activity, Split } from '../split.ts'
import { inVersion } from './since.ts'

/** The split as version `number`, after `before`. */
function versioned(before: Split | null, draft: Split, number: number): Split {
  const parts = inVersion(before && takeApart(before), takeApart(draft), number)
  const split = putTogether(parts, draft, number)
  if (isRefusal(split)) throw new Error(JSON.stringify(split))
  return split
}
const dates = (split: Split) => [
  ...split.activities.map(({ id, since }) => [id, since]),
  ...(split.overrides ?? []).map(({ place, on }) => [place, on]),
]
const late = (split: Split) =>
  proveSplit(split)
    .findings.filter(({ kind }) => kind === 'reconfirm')
    .map(({ activity, place }) => `${place}:${activity}`)
    .sort()
const before = plantSplit()
const edited = (change: Change) => versioned(before, plantSplit(change), 4)

describe('SPLIT-7 a version marks the deviations that rest on what it changes', () => {
  test('given that nothing changes, then every number stays', () => {
    expect(edited(() => undefined)).toEqual({ ...before, version: 4 })
  })

  test('given that an activity changes, then its deviations are to be reconfirmed', () => {
    const split = edited(data => Object.assign(data.activities[0]!.row, { within: '1 day' }))
    expect(dates(split)).toEqual([
      ['patch', 4],
      ['inventory', undefined],
      ['north', 3],
    ])
    expect(late(split)).toEqual(['north:patch'])
  })

  test.each<[string, Change]>([
    ['its name', data => Object.assign(data.activities[0]!, { label: 'Patches', about: 'All of them' })],
    [
      'the order of those who are heard',
      data => Object.assign(data.activities[0]!.rules[0]!.row, { C: ['ot-security', 'control'] }),
    ],
    ['a note', data => Object.assign(data.activities[0]!.rules[0]!, { note: 'As quality asked for' })],
    ['another activity', data => Object.assign(data.activities[1]!.row, { A: 'quality' })],
  ])('given that only %s changes, then none is', (_, change) => {
    expect(late(edited(change))).toEqual([])
  })

  test('given that the deviation is edited, confirmed or new in the same draft, then it is not', () => {
    const changed: Change = data => Object.assign(data.activities[0]!.row, { within: '1 day' })
    const anew = edited(data => {
      changed(data)
      data.overrides[0]!.reason = 'Agreed with the new limit in view'
    })
    const draft = plantSplit(data => {
      changed(data)
      data.version = 4
    })
    const kept = versioned(before, confirm(draft, { activity: 'patch', place: 'north' }), 4)
    const added = edited(data => {
      changed(data)
      data.overrides[0]!.place = 'north/filling'
    })
    for (const split of [anew, kept, added]) {
      expect(split.overrides?.[0]?.on).toBe(4)
      expect(late(split)).toEqual([])
    }
  })

  test('given that it is confirmed one version later, then from that one on it is not', () => {
    const four = edited(data => Object.assign(data.activities[0]!.row, { within: '1 day' }))
    const five = versioned(four, confirm({ ...four, version: 5 }, { activity: 'patch', place: 'north' }), 5)
    expect([late(four), late(five)]).toEqual([['north:patch'], []])
    expect(dates(five)).toContainEqual(['patch', 4])
  })

  test.each([1, 9])('given a file with other numbers (%i), then they count for nothing', on => {
    const split = edited(data => {
      data.activities[0]!.since = 9
      data.overrides[0]!.on = on
    })
    expect(split).toEqual({ ...before, version: 4 })
  })

  test('given the first version, then everything is of that version', () => {
    const first = versioned(null, before, 1)
    expect(dates(first)).toEqual([
      ['patch', 1],
      ['inventory', 1],
      ['north', 1],
    ])
  })
})

test('SPLIT-7 after any edit exactly the deviations of changed activities are to be reconfirmed, and those that were', () => {
  holdsFor(
    {
      title: 'SPLIT-7 to be reconfirmed',
      each: seed => {
        const random = randomFrom(seed)
        const first = versioned(null, several(random), 1)
        const changed = new Set(random.some(first.activities, 0.5).map(({ id }) => id))
        const draft = changing(random, first, changed)
        const second = versioned(first, draft, 2)
        const touched = new Set(
          draft.overrides?.flatMap((one, i) =>
            one === first.overrides?.[i] ? [] : [`${one.place}:${one.activity}`],
          ),
        )
        const expected = (first.overrides ?? [])
          .filter(({ activity }) => changed.has(activity))
          .map(({ place, activity }) => `${place}:${activity}`)
          .filter(name => !touched.has(name))
        expect(late(second)).toEqual(expected.sort())
        expect(versioned(first, second, 2)).toEqual(second)
        const third = versioned(second, second, 3)
        expect(late(third)).toEqual(late(second))
        return { changed: changed.size, late: expected.length, touched: touched.size }
      },
    },
    150,
  )
})

/** A split of three activities, each with deviations of its own at some places. */
function several(random: Random): Split {
  const split = randomSplit(random)
  const ids = ['one', 'two', 'three']
  return {
    ...split,
    activities: ids.map((id): Activity => ({ ...split.activities[0]!, id })),
    overrides: ids.flatMap(activity =>
      random.some(split.overrides ?? [], 0.8).map(override => ({ ...override, activity })),
    ),
  }
}

/** The activities of these ids changed, and some deviations edited or confirmed. */
const changing = (random: Random, split: Split, changed: ReadonlySet<string>): Split => ({
  ...split,
  activities: split.activities.map(each =>
    changed.has(each.id)
      ? { ...each, row: { ...each.row, within: '77 days' } }
      : { ...each, label: { en: 'new' } },
  ),
  overrides: (split.overrides ?? []).map(each =>
    random.chance(0.2)
      ? { ...each, reason: 'another reason' }
      : random.chance(0.2)
        ? { ...each, on: 2 }
        : each,
  ),
})
