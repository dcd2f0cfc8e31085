import { common, covers, halves, meets } from './box.ts'
import type { Amount, Box, Boxes, Space } from './space.ts'

/** A box of situations that all have the same winners: one, or two that contest each other. */
export type Piece = { readonly box: Box; readonly winners: readonly number[] }

/** Time is up: thrown by a search and caught where the verdict is given (UNDECIDED). */
export class OutOfTime extends Error {}

/** Asks now and then whether to go on; throws `OutOfTime` where the answer is no. */
export function stepper(goOn: () => boolean): () => void {
  let steps = 0
  return () => {
    if ((++steps & 0xff) === 0 && !goOn()) throw new OutOfTime()
  }
}

/**
 * Cuts the union of some boxes into disjoint pieces with their winners (box numbers). A part of the space that none
 * of them covers yields no piece.
 */
export function carve(
  space: Space,
  boxes: Boxes,
  outcome: (box: number) => number,
  which: readonly number[],
  within: Box,
  step: () => void,
): Piece[] {
  const pieces: Piece[] = []
  const { data, rank } = boxes
  const { slots } = space

  const visit = (box: Box, candidates: readonly number[]) => {
    step()
    const full: number[] = []
    let partial: number[] = []
    let best = Number.POSITIVE_INFINITY
    for (const i of candidates) {
      if (!meets(space, data, i * slots, box, 0)) continue
      if (covers(space, data, i * slots, box, 0)) {
        full.push(i)
        best = Math.min(best, rank[i]!)
      } else partial.push(i)
    }
    const top = full.filter(i => rank[i] === best)
    const first = top[0]
    const rival = top.find(i => outcome(i) !== outcome(first!))
    // What ranks behind a full cover cannot win here, nor change anything where it agrees with the winner.
    partial = partial.filter(
      i => rank[i]! < best || (rank[i] === best && rival === undefined && outcome(i) !== outcome(first!)),
    )
    if (partial.length === 0) {
      if (first !== undefined) pieces.push({ box, winners: rival === undefined ? [first] : [first, rival] })
      return
    }
    if (partial.length === 1 && first === undefined) {
      pieces.push({ box: common(space, data, partial[0]! * slots, box, 0), winners: partial })
      return
    }
    const [left, right] = halves(space, box, data, offsets(partial, slots))
    const inside = top.concat(partial)
    visit(left, inside)
    visit(right, inside)
  }
  visit(within, which)
  return pieces
}

const offsets = (boxes: readonly number[], slots: number) => boxes.map(i => i * slots)

/** Boxes, one after the other. */
export function stack(space: Space, boxes: readonly Box[]): Int32Array {
  const data = new Int32Array(boxes.length * space.slots)
  boxes.forEach((box, i) => {
    data.set(box, i * space.slots)
  })
  return data
}

/**
 * Boxes of `within` that no piece covers, until `found` has had enough (answers false). Pieces are disjoint, so their
 * amounts add up exactly where nothing is missing, and the search descends only where they don't.
 */
export function missing(
  space: Space,
  pieces: Int32Array,
  within: Box,
  found: (box: Box) => boolean,
  step: () => void,
): void {
  const { slots } = space
  const visit = (box: Box, candidates: readonly number[]): boolean => {
    step()
    const here: number[] = []
    let covered: Amount = space.none
    for (const from of candidates) {
      if (!meets(space, pieces, from, box, 0)) continue
      here.push(from)
      covered += space.amount(common(space, pieces, from, box, 0), 0)
    }
    if (here.length === 0) return found(box)
    if (covered === space.amount(box, 0)) return true
    const [left, right] = halves(space, box, pieces, here)
    return visit(left, here) && visit(right, here)
  }
  visit(
    within,
    Array.from({ length: pieces.length / slots }, (_, i) => i * slots),
  )
}

/** Grows a box, column by column, as far as it meets none of the boxes in `data` and stays inside `within`. */
export function grown(space: Space, box: Box, data: Int32Array, within: Box): Box {
  const { slots } = space
  const grow = box.slice()
  space.columns.forEach((column, c) => {
    const slot = space.at[c]!
    // Only what the box meets in all other columns can stand in its way here.
    const slab = grow.slice()
    const length = column.ordered ? 2 : Math.ceil(column.size / 32)
    slab.set(within.subarray(slot, slot + length), slot)
    let low = within[slot]!
    let high = column.ordered ? within[slot + 1]! : 0
    const free = within.slice(slot, slot + length)
    for (let from = 0; from < data.length; from += slots) {
      if (!meets(space, data, from, slab, 0)) continue
      if (column.ordered) {
        if (data[from + slot + 1]! < grow[slot]!) low = Math.max(low, data[from + slot + 1]! + 1)
        else high = Math.min(high, data[from + slot]! - 1)
      } else for (let w = 0; w < length; w++) free[w]! &= ~data[from + slot + w]!
    }
    if (column.ordered) {
      grow[slot] = low
      grow[slot + 1] = high
    } else grow.set(free, slot)
  })
  return grow
}
