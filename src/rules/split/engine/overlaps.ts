import type { Column } from './column.ts'
import { type Boxes, runsOf, type Space } from './space.ts'

export type Overlaps = {
  /** One for each box: 1 where it shares a situation with another rule or with an impossible combination. */
  readonly entangled: Uint8Array
  /** The pairs of boxes that meet, smaller number first; null where there are more than `most`. */
  readonly pairs: readonly (readonly [number, number])[] | null
}

/** How many boxes are compared with all others at a time: it bounds the memory of the bit matrix. */
const BLOCK = 2048
const WORDS = BLOCK / 32

/**
 * Finds the boxes that meet: for each column and segment the set of boxes that cover it, as bits; the boxes that a
 * box meets are the AND of these over all columns. Exact, and without comparing pairs.
 */
export function overlapsOf(space: Space, boxes: Boxes, most: number, step: () => void): Overlaps {
  const { count, rule } = boxes
  const entangled = new Uint8Array(count)
  const pairs: [number, number][] = []
  // Columns with many segments first: they leave the fewest bits.
  const selective = space.columns
    .map((_, c) => c)
    .sort((a, b) => space.columns[b]!.size - space.columns[a]!.size)
  for (let start = 0; start < count; start += BLOCK) {
    const end = Math.min(count, start + BLOCK)
    const words = (end - start + 31) >> 5
    const masks = selective.map(c => columnMasks(space, space.columns[c]!, c, boxes, start, end))
    const all = new Int32Array(WORDS)
    for (let j = start; j < end; j++) all[(j - start) >> 5]! |= 1 << ((j - start) & 31)
    for (let i = 0; i < end; i++) {
      step()
      const rows = masks.flatMap(mask => mask(i))
      const from = i < start ? 0 : (i - start) >> 5
      for (let w = from; w < words; w++) {
        let word = all[w]!
        for (let r = 0; r < rows.length && word !== 0; r++) word &= rows[r]![w]!
        if (i >= start && w === from) word &= -2 << ((i - start) & 31)
        for (; word !== 0; word &= word - 1) {
          const j = start + w * 32 + (31 - Math.clz32(word & -word))
          if (rule[i] === rule[j] && rule[i] !== -1) continue
          entangled[i] = 1
          entangled[j] = 1
          if (pairs.length <= most) pairs.push([i, j])
        }
      }
    }
  }
  return { entangled, pairs: pairs.length > most ? null : pairs }
}

/** For one column and one block of boxes: the rows of bits whose AND are the boxes that meet box `i` there. */
function columnMasks(
  space: Space,
  column: Column,
  c: number,
  boxes: Boxes,
  start: number,
  end: number,
): (i: number) => readonly Int32Array[] {
  const slot = space.at[c]!
  const { data } = boxes
  const rows = () => Array.from({ length: column.size }, () => new Int32Array(WORDS))
  if (column.ordered) {
    const beginsBy = rows()
    const endsFrom = rows()
    for (let j = start; j < end; j++) {
      const word = (j - start) >> 5
      const bit = 1 << ((j - start) & 31)
      const from = j * space.slots + slot
      beginsBy[data[from]!]![word]! |= bit
      endsFrom[data[from + 1]!]![word]! |= bit
    }
    for (let s = 1; s < column.size; s++) gather(beginsBy[s]!, beginsBy[s - 1]!)
    for (let s = column.size - 2; s >= 0; s--) gather(endsFrom[s]!, endsFrom[s + 1]!)
    return i => {
      const low = data[i * space.slots + slot]!
      const high = data[i * space.slots + slot + 1]!
      const found: Int32Array[] = []
      if (high < column.size - 1) found.push(beginsBy[high]!)
      if (low > 0) found.push(endsFrom[low]!)
      return found
    }
  }
  const covering = rows()
  for (let j = start; j < end; j++)
    for (const value of valuesOf(column, data, j * space.slots + slot))
      covering[value]![(j - start) >> 5]! |= 1 << ((j - start) & 31)
  const memo = new Map<string | number, readonly Int32Array[]>()
  const words = Math.ceil(column.size / 32)
  return i => {
    const from = i * space.slots + slot
    const key = words === 1 ? data[from]! : data.subarray(from, from + words).join()
    const known = memo.get(key)
    if (known) return known
    const values = valuesOf(column, data, from)
    const any = new Int32Array(WORDS)
    for (const value of values) gather(any, covering[value]!)
    const found = values.length === column.size ? [] : [any]
    memo.set(key, found)
    return found
  }
}

const valuesOf = (column: Column, data: Int32Array, from: number): readonly number[] =>
  runsOf(column, data.subarray(from, from + Math.ceil(column.size / 32)), 0).map(([value]) => value)

function gather(into: Int32Array, from: Int32Array): void {
  for (let w = 0; w < WORDS; w++) into[w]! |= from[w]!
}
