import type { Situation } from '../facts.ts'
import { covers, coversColumn, meets } from './box.ts'
import { segmentOf } from './cut.ts'
import { type Box, type Boxes, runsOf, type Space, write } from './space.ts'
import type { Table } from './table.ts'
import { CONTESTED, IMPOSSIBLE, NONE, UNDECLARED, type Winner } from './winner.ts'

/** A leaf names the boxes that are left, best first; a node leads on by the segment of one column. */
type Tree =
  | { readonly boxes: readonly number[] }
  | { readonly column: number; readonly next: readonly Tree[] }

/** So few boxes are quicker looked at one by one than cut further. */
const FEW = 8
/** So many nodes at most: beyond, leaves name more boxes. */
const NODES = 200_000

/** A tree of cuts, for tables with too many combinations to lay out: each path leaves few boxes to look at. */
export function treeOf(table: Table, space: Space, boxes: Boxes): (situation: Situation) => Winner {
  const { columns, slots } = space
  let nodes = 0
  const build = (box: Box, candidates: readonly number[]): Tree => {
    const left = candidates.filter(i => meets(space, boxes.data, i * slots, box, 0))
    const full = left.find(i => covers(space, boxes.data, i * slots, box, 0))
    const inside = full === undefined ? left : left.filter(i => boxes.rank[i]! <= boxes.rank[full]!)
    const column = nodes++ > NODES || inside.length <= FEW ? -1 : busiest(space, boxes, inside, box)
    if (column < 0) return { boxes: inside }
    const next: Tree[] = []
    for (const runs of alike(space, boxes, inside, box, column)) {
      const part = box.slice()
      write(columns[column]!, part, space.at[column]!, runs)
      const tree = build(part, inside)
      for (const [low, high] of runs) for (let s = low; s <= high; s++) next[s] = tree
    }
    return { column, next }
  }
  const byRank = Array.from({ length: boxes.count }, (_, i) => i).sort(
    (a, b) => boxes.rank[a]! - boxes.rank[b]!,
  )
  const root = build(space.whole, byRank)
  const point = new Int32Array(slots)
  return situation => {
    for (let c = 0; c < columns.length; c++) {
      const segment = segmentOf(columns[c]!, situation[columns[c]!.fact.id])
      if (segment < 0) return UNDECLARED
      write(columns[c]!, point, space.at[c]!, [[segment, segment]])
    }
    let tree = root
    while ('next' in tree)
      tree = tree.next[runsOf(columns[tree.column]!, point, space.at[tree.column]!)[0]![0]]!
    const winners = tree.boxes.filter(i => meets(space, boxes.data, i * slots, point, 0))
    const first = winners[0]
    if (first === undefined) return NONE
    const rule = boxes.rule[first]!
    if (rule === -1) return IMPOSSIBLE
    const rival = winners.some(
      i =>
        boxes.rank[i] === boxes.rank[first] &&
        table.rules[boxes.rule[i]!]!.outcome !== table.rules[rule]!.outcome,
    )
    return rival ? CONTESTED : rule
  }
}

/** The column in which most boxes do not cover the box; -1 where all cover it. */
function busiest(space: Space, boxes: Boxes, inside: readonly number[], box: Box): number {
  const counts = space.columns.map(
    (_, c) => inside.filter(i => !coversColumn(space, c, boxes.data, i * space.slots, box, 0)).length,
  )
  const most = Math.max(...counts)
  return most === 0 ? -1 : counts.indexOf(most)
}

/** The segments of a box's column in runs that all its boxes treat alike. */
function alike(space: Space, boxes: Boxes, inside: readonly number[], box: Box, c: number) {
  const column = space.columns[c]!
  const slot = space.at[c]!
  if (!column.ordered) return runsOf(column, box, slot).map(run => [run])
  const low = box[slot]!
  const high = box[slot + 1]!
  const starts = new Set([low])
  for (const i of inside) {
    const from = boxes.data[i * space.slots + slot]!
    const after = boxes.data[i * space.slots + slot + 1]! + 1
    if (from > low) starts.add(from)
    if (after <= high) starts.add(after)
  }
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((start, k) => [[start, (sorted[k + 1] ?? high + 1) - 1] as const])
}
