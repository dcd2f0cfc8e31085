import { common, covers, halve, halvesAt, meets } from './box.ts'
import { type Box, type Boxes, boxAt, type Space } from './space.ts'

/** A box of situations that all have the same winners: one, or two that contest each other. */
export type Piece = { readonly box: Box; readonly winners: readonly number[] }

/** Time is up: thrown by a search and caught where the verdict is given (UNDECIDED). */
class OutOfTime extends Error {}

/** Asks now and then whether to go on; throws `OutOfTime` where the answer is no. */
export function stepper(goOn: () => boolean): () => void {
  let steps = 0
  return () => {
    if ((++steps & 0xff) === 0 && !goOn()) throw new OutOfTime()
  }
}

/** What a search answers, or null where its time was up. */
export function inTime<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof OutOfTime) return null
    throw error
  }
}

/** Parts of the space to look into, each with the boxes known to cover it. */
export type Items = { readonly data: Int32Array; readonly members: readonly (readonly number[])[] }

/** So few parts are compared with each other before the box around them is cut. */
const FEW = 6

/**
 * Cuts the union of some items into disjoint pieces with their winners (box numbers). Where every box that meets another
 * is to be seen, the items are the boxes themselves; where only contests matter, what two boxes share.
 */
export function carve(
  space: Space,
  boxes: Boxes,
  outcome: (box: number) => number,
  items: Items,
  within: Box,
  step: () => void,
): Piece[] {
  const pieces: Piece[] = []
  const { rank } = boxes
  const { slots } = space
  const { data, members } = items

  /** The best-ranked of some boxes, and one of the same rank that contests it. */
  const winnersOf = (owners: readonly number[]): readonly number[] => {
    let first = owners[0]!
    for (const i of owners) if (rank[i]! < rank[first]!) first = i
    const rival = owners.find(i => rank[i] === rank[first] && outcome(i) !== outcome(first))
    return rival === undefined ? [first] : [first, rival]
  }
  /** Emits items that share nothing inside a box, each as a piece; answers whether it could. */
  const apart = (box: Box, few: readonly number[]): boolean => {
    const parts = few.map(item => common(space, data, item * slots, box, 0))
    for (let a = 1; a < parts.length; a++)
      for (let b = 0; b < a; b++) if (meets(space, parts[a]!, 0, parts[b]!, 0)) return false
    parts.forEach((part, k) => {
      pieces.push({ box: part, winners: winnersOf(members[few[k]!]!) })
    })
    return true
  }
  const halves = halvesAt(space)
  const visit = (box: Box, candidates: readonly number[], depth: number) => {
    step()
    const full: number[] = []
    let partial: number[] = []
    for (const item of candidates)
      if (meets(space, data, item * slots, box, 0))
        (covers(space, data, item * slots, box, 0) ? full : partial).push(item)
    const winners = full.length > 0 ? winnersOf(full.flatMap(item => members[item]!)) : []
    const first = winners[0]
    // What ranks behind a full cover cannot win here, nor change anything where it agrees with the winner.
    if (first !== undefined)
      partial = partial.filter(item =>
        members[item]!.some(
          i =>
            rank[i]! < rank[first]! ||
            (rank[i] === rank[first] && winners.length === 1 && outcome(i) !== outcome(first)),
        ),
      )
    if (partial.length === 0) {
      if (first !== undefined) pieces.push({ box: box.slice(), winners })
      return
    }
    if (first === undefined && partial.length <= FEW && apart(box, partial)) return
    const [left, right] = halves(depth)
    halve(
      space,
      box,
      data,
      partial.map(item => item * slots),
      [left, right],
    )
    const inside = full.concat(partial)
    visit(left, inside, depth + 1)
    visit(right, inside, depth + 1)
  }
  visit(
    within,
    members.map((_, item) => item),
    0,
  )
  return pieces
}

/** Boxes as items: each covers itself. */
export const itemsOf = (space: Space, boxes: Boxes, which: readonly number[]): Items => ({
  data: stack(
    space,
    which.map(i => boxAt(space, boxes, i)),
  ),
  members: which.map(i => [i]),
})

/** Boxes, one after the other. */
export function stack(space: Space, boxes: readonly Box[]): Int32Array {
  const data = new Int32Array(boxes.length * space.slots)
  boxes.forEach((box, i) => {
    data.set(box, i * space.slots)
  })
  return data
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
