import type { Cell } from '../cell.ts'
import type { Situation } from '../facts.ts'
import type { Column, Run } from './column.ts'
import { columnOf } from './cut.ts'
import type { Table } from './table.ts'

/**
 * A box is a product of segment sets, one for each column: `slots` numbers in an Int32Array. An ordered column takes
 * two (first and last segment), a set column one word for each 32 values. No box is empty.
 */
export type Box = Int32Array

/**
 * A number of situations. Below 2^53 a plain number; above, the same operators work on bigints, and one space never
 * mixes the two. Turn it into a bigint with `BigInt(amount)` before it leaves the engine.
 */
export type Amount = number

export type Space = {
  readonly columns: readonly Column[]
  readonly slots: number
  /** Where each column's slots begin. */
  readonly at: readonly number[]
  readonly whole: Box
  readonly total: Amount
  readonly none: Amount
  /** A small whole number as an amount. */
  of(n: number): Amount
  /** The situations in a box of `boxes` that begins at `from`. */
  amount(boxes: Int32Array, from: number): Amount
}

/** Every box of a table: a rule has several where a number cell has several ranges. Impossible ones come first. */
export type Boxes = {
  readonly data: Int32Array
  readonly count: number
  /** The rule of each box; -1 for an impossible combination. */
  readonly rule: Int32Array
  /** The rank of each box's rule; impossible combinations rank before all rules. */
  readonly rank: Float64Array
}

/** Cuts the facts of a table where any of its cells cuts them. */
export function spaceOf(table: Table): Space {
  const lists = [...table.impossible, ...table.rules.map(rule => rule.cells)]
  const columns = table.facts.map((fact, c) => columnOf(fact, new Set(lists.map(cells => cells[c]!))))
  const at: number[] = []
  let slots = 0
  for (const column of columns) {
    at.push(slots)
    slots += column.ordered ? 2 : Math.ceil(column.size / 32)
  }
  slots = Math.max(1, slots) // a box without columns is still one box
  const whole = new Int32Array(slots)
  columns.forEach((column, c) => {
    write(column, whole, at[c]!, [[0, column.size - 1]])
  })

  const exact = columns.reduce(
    (all, { weights }) => all * weights.reduce((sum, w) => sum + BigInt(w), 0n),
    1n,
  )
  const of: (n: number) => Amount =
    exact > BigInt(Number.MAX_SAFE_INTEGER) ? (BigInt as unknown as (n: number) => Amount) : n => n
  const upTo = columns.map(({ weights }) => {
    const sums = [of(0)]
    for (const weight of weights) sums.push(sums.at(-1)! + of(weight))
    return sums
  })
  const amount = (boxes: Int32Array, from: number): Amount => {
    let product = of(1)
    for (let c = 0; c < columns.length; c++) {
      const slot = from + at[c]!
      const column = columns[c]!
      if (column.ordered) product *= upTo[c]![boxes[slot + 1]! + 1]! - upTo[c]![boxes[slot]!]!
      else {
        let values = 0
        for (let w = 0; w < column.size; w += 32) values += bitCount(boxes[slot + (w >> 5)]!)
        product *= of(values)
      }
    }
    return product
  }
  return { columns, slots, at, whole, total: amount(whole, 0), none: of(0), of, amount }
}

/** The boxes of a table's impossible combinations and rules in a space that was cut for it. */
export function boxesOf(space: Space, table: Table): Boxes {
  const memo = space.columns.map(() => new Map<Cell, readonly Run[]>())
  const data: number[] = []
  const rule: number[] = []
  const rank: number[] = []
  const add = (cells: readonly Cell[], owner: number, level: number) => {
    for (const box of boxesOfCells(space, cells, memo)) {
      for (const slot of box) data.push(slot)
      rule.push(owner)
      rank.push(level)
    }
  }
  for (const cells of table.impossible) add(cells, -1, Number.NEGATIVE_INFINITY)
  table.rules.forEach((one, i) => {
    add(one.cells, i, one.rank)
  })
  return {
    data: Int32Array.from(data),
    count: rule.length,
    rule: Int32Array.from(rule),
    rank: Float64Array.from(rank),
  }
}

/** The boxes of one row of cells: none where a cell covers nothing, several where a number cell has several ranges. */
export function boxesOfCells(
  space: Space,
  cells: readonly Cell[],
  memo: readonly Map<Cell, readonly Run[]>[] = space.columns.map(() => new Map()),
): readonly Box[] {
  let boxes: Box[] = [space.whole.slice()]
  for (let c = 0; c < space.columns.length; c++) {
    const cell = cells[c]!
    if (cell === 'any') continue
    const column = space.columns[c]!
    const slot = space.at[c]!
    let runs = memo[c]!.get(cell)
    if (!runs) {
      runs = column.runs(cell)
      memo[c]!.set(cell, runs)
    }
    if (runs.length === 0) return []
    if (!column.ordered || runs.length === 1) for (const box of boxes) write(column, box, slot, runs)
    else
      boxes = boxes.flatMap(box =>
        runs.map(run => {
          const part = box.slice()
          write(column, part, slot, [run])
          return part
        }),
      )
  }
  return boxes
}

/** Writes the runs of one column into a box; an ordered column takes one run. */
export function write(column: Column, box: Box, slot: number, runs: readonly Run[]): void {
  if (column.ordered) {
    box[slot] = runs[0]![0]
    box[slot + 1] = runs[0]![1]
    return
  }
  box.fill(0, slot, slot + Math.ceil(column.size / 32))
  for (const [low, high] of runs)
    for (let value = low; value <= high; value++) box[slot + (value >> 5)]! |= 1 << (value & 31)
}

/** The runs of one column of a box. */
export function runsOf(column: Column, box: Box, slot: number): readonly Run[] {
  if (column.ordered) return [[box[slot]!, box[slot + 1]!]]
  const runs: Run[] = []
  for (let value = 0; value < column.size; value++)
    if (box[slot + (value >> 5)]! & (1 << (value & 31))) runs.push([value, value])
  return runs
}

export const boxAt = (space: Space, boxes: Boxes, i: number): Box =>
  boxes.data.slice(i * space.slots, (i + 1) * space.slots)

/** A box as cells; `any` where it covers a whole column. */
export const cellsOf = (space: Space, box: Box): readonly Cell[] =>
  space.columns.map((column, c) => column.cell(runsOf(column, box, space.at[c]!)) ?? 'any')

/** One situation inside a box: the first value of each column. */
export const exampleIn = (space: Space, box: Box): Situation =>
  Object.fromEntries(
    space.columns.map((column, c) => [
      column.fact.id,
      column.example(runsOf(column, box, space.at[c]!)[0]![0]),
    ]),
  )

export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
