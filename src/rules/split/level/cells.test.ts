import { expect, test } from 'vitest'
import { plantSplit } from '#testing/plant.ts'
import { refuse } from '../../refusal.ts'
import { isRefused, readSplit } from '../read.ts'
import type { Split } from '../split.ts'
import { editCells, marksAt } from './cells.ts'
import { confirm, withdraw } from './override.ts'
import { type Mark, overrideOf, overridesAt, placedRow, toReconfirm } from './placed.ts'

const split = plantSplit()
const north = 'north'
const filling = 'north/filling'
const why = { reason: 'The line runs at night', replaces: false }

const edit = (activity: string, fn: string, ...marks: Mark[]) => ({ activity, fn, marks })
const cellAt = (of: Split, activity: string, place: string | null, fn: string) => {
  const found = of.activities.find(each => each.id === activity)!
  return placedRow(found, overridesAt(of, activity, place))(of.functions.find(each => each.id === fn)!)
}

test('SPLIT-2 a cell says what it holds at a place, who agreed on it, and what the level above has instead', () => {
  expect(cellAt(split, 'patch', north, 'plant-manager')).toEqual({
    marks: ['R'],
    from: north,
    instead: [],
    decidesByRule: false,
  })
  expect(cellAt(split, 'patch', filling, 'control')).toMatchObject({
    marks: ['A', 'keys'],
    from: north,
    instead: ['A', 'R', 'keys'],
  })
  expect(cellAt(split, 'patch', north, 'ot-security')).toMatchObject({
    marks: ['C', 'keys'],
    from: null,
    decidesByRule: true,
  })
  expect(cellAt(split, 'patch', null, 'ot-security').decidesByRule).toBe(false)
})

test('SPLIT-2 a place that follows the level above changes no cell until somebody says why', () => {
  const cells = [edit('inventory', 'quality', 'C'), edit('patch', 'quality', 'I')]

  const asked = editCells(split, north, cells)
  expect(asked.unexplained).toEqual(['inventory'])
  expect(asked.done).toEqual([cells[1]])
  expect(overrideOf(asked.split, 'inventory', north)).toBeUndefined()

  const told = editCells(split, north, cells, why)
  expect(told.unexplained).toEqual([])
  expect(overrideOf(told.split, 'inventory', north)).toEqual({
    place: north,
    activity: 'inventory',
    reason: 'The line runs at night',
    on: 3,
    row: { C: ['ot-security', 'quality'] },
  })
  expect(told.split.activities).toBe(split.activities)
  expect(isRefused(readSplit(told.split) as Split)).toBe(false)
})

test('SPLIT-2 what is changed back is left to the level above; the agreement stays until it is withdrawn', () => {
  const there = editCells(split, north, [edit('inventory', 'quality', 'C')], why).split
  const back = editCells(there, north, [edit('inventory', 'quality')]).split

  expect(overrideOf(back, 'inventory', north)).toMatchObject({ reason: why.reason })
  expect(overrideOf(back, 'inventory', north)).not.toHaveProperty('row')
  expect(
    overrideOf(withdraw(back, { activity: 'inventory', place: north }), 'inventory', north),
  ).toBeUndefined()
})

test('SPLIT-2 a locked row is tightened at a place, and never weakened', () => {
  const locked = plantSplit(data => Object.assign(data.activities[1]!, { locked: true }))

  const tried = editCells(
    locked,
    north,
    [
      edit('inventory', 'quality', 'C'),
      edit('inventory', 'plant-manager', 'A'),
      edit('inventory', 'ot-security'),
    ],
    why,
  )

  expect(tried.done.map(({ fn }) => fn)).toEqual(['quality'])
  expect(tried.refused.map(each => each.why)).toEqual([
    refuse('override.locked', { parts: ['A'] }),
    refuse('override.locked', { parts: ['C'] }),
  ])
  expect(editCells(locked, null, [edit('inventory', 'ot-security')]).done).toHaveLength(1)
})

test('SPLIT-2 where every change is refused, nothing has been agreed', () => {
  const locked = plantSplit(data => Object.assign(data.activities[1]!, { locked: true }))
  const tried = editCells(locked, north, [edit('inventory', 'control')], why)
  expect(tried.split).toBe(locked)
  expect(tried.refused).toHaveLength(1)
  const untold = editCells(locked, north, [edit('inventory', 'control')])
  expect(untold).toMatchObject({ unexplained: [], refused: tried.refused })
})

test('SPLIT-2 one key of each side: a key moves within its side', () => {
  const moved = editCells(split, null, [edit('patch', 'ciso', 'keys')]).split
  expect(moved.activities[0]?.row?.keys).toEqual(['control', 'ciso'])
  const given = editCells(split, null, [edit('patch', 'ot-security', 'C')]).split
  expect(given.activities[0]?.row?.keys).toEqual(['control'])
})

test('SPLIT-2 what replaces the levels above begins as what took effect until then', () => {
  const alone = editCells(split, filling, [edit('patch', 'quality', 'I')], { ...why, replaces: true }).split

  const own = overrideOf(alone, 'patch', filling)
  expect(own).toMatchObject({ replaces: true, facts: ['asset', 'validated', 'level'] })
  expect(own?.rules?.map(rule => rule.id)).toEqual(['server', 'validated'])
  expect(own?.row).toMatchObject({ A: ['control'], R: ['plant-manager'], I: ['soc', 'quality'] })
  expect(marksAt(alone, filling, { activity: 'patch', fn: 'control' })).toEqual(['A', 'keys'])
})

test('SPLIT-7 an agreement that is older than the level above is confirmed, and is of today then', () => {
  const old = plantSplit(data => Object.assign(data.overrides[0]!, { on: 1 }))
  const activity = old.activities[0]!
  expect(toReconfirm(overrideOf(old, 'patch', north)!, activity)).toBe(true)
  const still = confirm(old, { activity: 'patch', place: north })
  expect(overrideOf(still, 'patch', north)?.on).toBe(3)
  expect(toReconfirm(overrideOf(still, 'patch', north)!, activity)).toBe(false)
})
