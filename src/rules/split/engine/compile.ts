import type { Situation } from '../facts.ts'
import { lookUp } from './lookup.ts'
import { type Boxes, boxesOf, runsOf, type Space, spaceOf } from './space.ts'
import type { Table } from './table.ts'
import { treeOf } from './tree.ts'
import { CONTESTED, IMPOSSIBLE, NONE, type Winner } from './winner.ts'

/** A table made ready to be asked. */
export type Compiled = {
  readonly table: Table
  readonly space: Space
  /** The rule that wins a situation, or a `Winner` constant. What is not known counts as the strictest value. */
  readonly winner: (situation: Situation) => Winner
  /** A dense table of winners, or a tree of cuts where that would be too large. */
  readonly form: 'dense' | 'tree'
}

/** Up to this many combinations of segments their winners are laid out densely. */
const DENSE = 10_000_000

/**
 * Compiles a table once: each fact is cut into segments, and the winner of every combination of segments is written
 * down. An answer is then one look-up for each fact and one for the winner.
 */
export function compile(table: Table, dense = DENSE): Compiled {
  const space = spaceOf(table)
  const boxes = boxesOf(space, table)
  const cells = space.columns.reduce((product, column) => product * column.size, 1)
  if (cells > dense) return { table, space, winner: treeOf(table, space, boxes), form: 'tree' }
  const strides = stridesOf(space, boxes)
  return {
    table,
    space,
    winner: lookUp(space.columns, strides, paint(table, space, boxes, strides, cells)),
    form: 'dense',
  }
}

/** Columns that rules most often leave open lie innermost, so that painting runs over neighbours. */
function stridesOf(space: Space, boxes: Boxes): readonly number[] {
  const open = space.columns.map((column, c) => {
    const slot = space.at[c]!
    const length = column.ordered ? 2 : Math.ceil(column.size / 32)
    let full = 0
    for (let i = 0; i < boxes.count; i++) {
      let same = true
      for (let w = slot; w < slot + length; w++) same &&= boxes.data[i * space.slots + w] === space.whole[w]
      if (same) full++
    }
    return full
  })
  const strides: number[] = []
  let stride = 1
  for (const c of space.columns.map((_, c) => c).sort((a, b) => open[b]! - open[a]!)) {
    strides[c] = stride
    stride *= space.columns[c]!.size
  }
  return strides
}

/** Writes each box's rule wherever no better-ranked one stands: best ranks first, impossible combinations before. */
function paint(table: Table, space: Space, boxes: Boxes, strides: readonly number[], cells: number) {
  const winners = (table.rules.length < 32_768 ? new Int16Array(cells) : new Int32Array(cells)).fill(NONE)
  const ranks = Float64Array.from(table.rules, rule => rule.rank)
  const outcomes = Int32Array.from(table.rules, rule => rule.outcome)
  const order = Array.from({ length: boxes.count }, (_, i) => i)
  const offsets = offsetsOf(space, boxes, strides)
  for (const i of order.sort((a, b) => boxes.rank[a]! - boxes.rank[b]! || a - b)) {
    const rule = boxes.rule[i]!
    let bases = Int32Array.of(0)
    const levels = offsets(i)
    for (const level of levels.slice(0, -1)) bases = sums(bases, level)
    const innermost = levels.at(-1) ?? Int32Array.of(0)
    for (let b = 0; b < bases.length; b++) {
      const base = bases[b]!
      for (let k = 0; k < innermost.length; k++) {
        const at = base + innermost[k]!
        const there = winners[at]!
        if (there === NONE) winners[at] = rule === -1 ? IMPOSSIBLE : rule
        else if (there >= 0 && ranks[there] === ranks[rule] && outcomes[there] !== outcomes[rule])
          winners[at] = CONTESTED
      }
    }
  }
  return winners
}

/** For a box: what its segments of each column add to the place in the table, outermost column first. */
function offsetsOf(space: Space, boxes: Boxes, strides: readonly number[]) {
  const inward = space.columns.map((_, c) => c).sort((a, b) => strides[b]! - strides[a]!)
  const memo = inward.map(() => new Map<string, Int32Array>())
  return (i: number): readonly Int32Array[] =>
    inward.map((c, level) => {
      const column = space.columns[c]!
      const slot = i * space.slots + space.at[c]!
      const part = boxes.data.subarray(slot, slot + (column.ordered ? 2 : Math.ceil(column.size / 32)))
      const key = part.join()
      const known = memo[level]!.get(key)
      if (known) return known
      const list: number[] = []
      for (const [low, high] of runsOf(column, part, 0))
        for (let s = low; s <= high; s++) list.push(s * strides[c]!)
      const found = Int32Array.from(list)
      memo[level]!.set(key, found)
      return found
    })
}

function sums(bases: Int32Array, offsets: Int32Array): Int32Array<ArrayBuffer> {
  const all = new Int32Array(bases.length * offsets.length)
  let at = 0
  for (const base of bases) for (const offset of offsets) all[at++] = base + offset
  return all
}
