import { describe, expect, test } from 'vitest'
import { type Change, plantSplit } from '#testing/plant.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { type Random, randomFrom } from '#testing/random.ts'
import { takeApart } from '../parts.ts'
import type { Split } from '../split.ts'
import { applyChanges, changesBetween, same } from './changes.ts'
import { mergeLists } from './lists.ts'
import { type ThreeWay, threeWay } from './threeWay.ts'

const base = takeApart(plantSplit())
const edited = (change: Change) => after(plantSplit(change))
const after = (split: Split) => applyChanges(base, changesBetween(base, split) as never)
const activity = ({ merged }: ThreeWay, key: string) =>
  merged.find(part => part.kind === 'activity' && part.key === key)?.body

describe('SPLIT-7 two edits of one draft', () => {
  test('given edits of different activities, then both count and nobody is asked', () => {
    const mine = edited(data => Object.assign(data.activities[0]!.row, { R: 'quality' }))
    const theirs = edited(data => Object.assign(data.activities[1]!.row, { within: '3 days' }))
    const met = threeWay(base, mine, theirs)
    expect(met.conflicts).toEqual([])
    expect(met.alone).toEqual([
      { kind: 'activity', key: 'patch', by: 'me' },
      { kind: 'activity', key: 'inventory', by: 'them' },
    ])
    expect(met.changes.map(({ key }) => key)).toEqual(['patch'])
    expect(activity(met, 'patch')).toMatchObject({ row: { R: ['quality'] } })
    expect(activity(met, 'inventory')).toMatchObject({ row: { within: '3 days' } })
  })

  test('given edits of different cells, rules and columns of one activity, then both count', () => {
    const rule = (id: string) => ({ id, when: { validated: 'false' }, row: { A: 'control' } }) as never
    const mine = edited(data => {
      Object.assign(data.activities[0]!.row, { C: ['ot-security', 'ciso'], within: '3 days' })
      data.activities[0]!.rules!.push(rule('mine'))
    })
    const theirs = edited(data => {
      Object.assign(data.activities[0]!.row, { C: ['quality'], I: [] })
      data.activities[0]!.rules!.unshift(rule('theirs'))
    })
    const met = threeWay(base, mine, theirs)
    expect(met.conflicts).toEqual([])
    expect(met.alone).toEqual([{ kind: 'activity', key: 'patch', by: 'both' }])
    expect(activity(met, 'patch')).toMatchObject({
      row: { A: ['control'], C: ['quality', 'ciso'], I: [], within: '3 days' },
      rules: [{ id: 'theirs' }, { id: 'validated' }, { id: 'mine' }],
    })
  })

  test('given that both change who decides, then somebody chooses, and all else is kept either way', () => {
    const mine = edited(data => Object.assign(data.activities[0]!.row, { A: 'quality', within: '3 days' }))
    const theirs = edited(data => Object.assign(data.activities[0]!.row, { A: 'ciso', I: [] }))
    const met = threeWay(base, mine, theirs)
    expect(met.changes).toEqual([])
    const [conflict] = met.conflicts
    expect(conflict?.clashes).toEqual([
      { path: 'row.A', base: ['control'], mine: ['quality'], theirs: ['ciso'] },
    ])
    expect(conflict?.ifMine.body).toMatchObject({ row: { A: ['quality'], within: '3 days', I: [] } })
    expect(conflict?.ifTheirs.body).toMatchObject({ row: { A: ['ciso'], within: '3 days', I: [] } })
  })

  test('given that one takes out what the other changes, then somebody chooses', () => {
    const mine = edited(data => Object.assign(data, { overrides: [] }))
    const theirs = edited(data => Object.assign(data.overrides[0]!, { reason: 'Another' }))
    const [conflict] = threeWay(base, mine, theirs).conflicts
    expect(conflict).toMatchObject({
      kind: 'override',
      mine: null,
      theirs: { reason: 'Another' },
      clashes: [],
    })
    expect([conflict?.ifMine.body, conflict?.ifTheirs.body]).toEqual([null, conflict?.theirs])
  })

  test('given that both add the same, then it is there once; where it differs, somebody chooses', () => {
    const added = (label: string) => edited(data => data.groups.push({ id: 'new', label }))
    expect(threeWay(base, added('New'), added('New'))).toMatchObject({ conflicts: [], changes: [] })
    expect(threeWay(base, added('New'), added('Newer')).conflicts).toMatchObject([
      { kind: 'group', key: 'new', base: null, clashes: [{ path: 'label', base: undefined }] },
    ])
  })

  test('a list keeps what both added, in the order of whoever changed it; two new orders are nobody’s', () => {
    expect(mergeLists(['a', 'b', 'c'], ['c', 'b', 'a'], ['a', 'b', 'x', 'c'])).toEqual(['c', 'b', 'x', 'a'])
    expect(mergeLists(['a', 'b', 'c'], ['b', 'c'], ['a', 'b', 'c', 'd'])).toEqual(['b', 'c', 'd'])
    expect(mergeLists(['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'c', 'b'])).toBeNull()
  })

  test('whatever two people edit: nothing is lost, nothing is asked that only one changed, and sides are equal', () => {
    holdsFor(
      {
        title: 'SPLIT-7 two edits of one draft',
        each: seed => {
          const random = randomFrom(seed)
          const [mine, theirs] = [after(randomEdit(random)), after(randomEdit(random))]
          const met = threeWay(base, mine, theirs)
          expect(threeWay(base, mine, base).merged).toEqual(mine)
          expect(threeWay(base, base, theirs).merged).toEqual(theirs)
          expect(threeWay(base, mine, mine)).toMatchObject({ conflicts: [], changes: [] })
          expect(applyChanges(theirs, met.changes)).toEqual(met.merged)
          const other = threeWay(base, theirs, mine)
          expect(other.conflicts.map(({ kind, key }) => [kind, key]).sort()).toEqual(
            met.conflicts.map(({ kind, key }) => [kind, key]).sort(),
          )
          for (const { kind, key, base: was, mine: own, theirs: their } of met.conflicts) {
            expect([same(was, own), same(was, their), same(own, their)]).toEqual([false, false, false])
            expect(met.changes.some(change => change.kind === kind && change.key === key)).toBe(false)
          }
          const mineChosen = applyChanges(
            met.merged,
            met.conflicts.map(({ ifMine }) => ifMine),
          )
          const theirsChosen = applyChanges(
            other.merged,
            other.conflicts.map(({ ifTheirs }) => ifTheirs),
          )
          expect(bodies(mineChosen)).toEqual(bodies(theirsChosen))
          return { conflicts: met.conflicts.length, alone: met.alone.length }
        },
      },
      300,
    )
  })
})

const bodies = (parts: ThreeWay['merged']) =>
  Object.fromEntries(parts.map(({ kind, key, body }) => [`${kind} ${key}`, sorted(body)]))

/** Lists of names in an order of their own: who added first says nothing. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sorted(each)]))
      : value

function randomEdit(random: Random): Split {
  const functions = ['ot-security', 'soc', 'ciso', 'control', 'quality', 'plant-manager']
  return plantSplit(data => {
    for (const { row, rules } of data.activities) {
      if (random.chance(0.3)) Object.assign(row, { A: [random.one(functions)] })
      if (random.chance(0.3)) Object.assign(row, { C: random.some(functions, 0.4) })
      if (random.chance(0.2)) Object.assign(row, { within: random.one(['1 day', '2 days']) })
      if (random.chance(0.2)) rules?.pop()
      if (random.chance(0.3))
        rules?.push({ id: `r${random.below(3)}`, when: {}, row: { A: random.one(functions) } } as never)
    }
    if (random.chance(0.2)) data.activities.reverse()
    if (random.chance(0.2)) data.overrides.pop()
    for (const override of data.overrides)
      if (random.chance(0.3)) override.reason = random.one(['Because', 'Therefore'])
    if (random.chance(0.2)) data.groups.push({ id: 'new', label: random.one(['One', 'Two']) })
  })
}
