import type { Box, Space } from './space.ts'

/** Whether the boxes at `i` of `a` and at `j` of `b` share a situation. */
export function meets(space: Space, a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  const { columns, at } = space
  for (let c = 0; c < columns.length; c++) {
    const slot = at[c]!
    const column = columns[c]!
    if (column.ordered) {
      if (a[i + slot]! > b[j + slot + 1]! || b[j + slot]! > a[i + slot + 1]!) return false
    } else {
      let shared = 0
      for (let w = 0; w < column.size; w += 32) shared |= a[i + slot + (w >> 5)]! & b[j + slot + (w >> 5)]!
      if (shared === 0) return false
    }
  }
  return true
}

/** Whether one column of the box at `i` of `a` covers the same column of the box at `j` of `b`. */
export function coversColumn(
  space: Space,
  c: number,
  a: Int32Array,
  i: number,
  b: Int32Array,
  j: number,
): boolean {
  const slot = space.at[c]!
  const column = space.columns[c]!
  if (column.ordered) return a[i + slot]! <= b[j + slot]! && a[i + slot + 1]! >= b[j + slot + 1]!
  for (let w = 0; w < column.size; w += 32)
    if (b[j + slot + (w >> 5)]! & ~a[i + slot + (w >> 5)]!) return false
  return true
}

/** Whether the box at `i` of `a` covers the whole box at `j` of `b`. */
export function covers(space: Space, a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  for (let c = 0; c < space.columns.length; c++) if (!coversColumn(space, c, a, i, b, j)) return false
  return true
}

/** What two boxes that meet have in common. */
export function common(space: Space, a: Int32Array, i: number, b: Int32Array, j: number): Box {
  const box = new Int32Array(space.slots)
  space.columns.forEach((column, c) => {
    const slot = space.at[c]!
    if (column.ordered) {
      box[slot] = Math.max(a[i + slot]!, b[j + slot]!)
      box[slot + 1] = Math.min(a[i + slot + 1]!, b[j + slot + 1]!)
    } else
      for (let w = 0; w < column.size; w += 32)
        box[slot + (w >> 5)] = a[i + slot + (w >> 5)]! & b[j + slot + (w >> 5)]!
  })
  return box
}

/**
 * Writes two halves of a box, cut along the column in which most of the boxes at `others` do not cover it, in the middle
 * of their borders there.
 */
export function halve(
  space: Space,
  box: Box,
  data: Int32Array,
  others: readonly number[],
  [left, right]: Halves,
): void {
  let chosen = -1
  let most = 0
  for (let c = 0; c < space.columns.length; c++) {
    let straddling = 0
    for (const other of others) if (!coversColumn(space, c, data, other, box, 0)) straddling++
    if (straddling > most) {
      most = straddling
      chosen = c
    }
  }
  const slot = space.at[chosen]!
  left.set(box)
  right.set(box)
  if (space.columns[chosen]!.ordered) {
    const cut = middleCut(box, slot, data, others)
    left[slot + 1] = cut - 1
    right[slot] = cut
  } else splitValues(space, chosen, left, right, data, others)
}

/** A pair of boxes to cut into; `halvesAt` keeps one for each depth of a search, so that cutting allocates nothing. */
type Halves = readonly [Box, Box]
export function halvesAt(space: Space): (depth: number) => Halves {
  const kept: Halves[] = []
  return depth => {
    kept[depth] ??= [new Int32Array(space.slots), new Int32Array(space.slots)]
    return kept[depth]
  }
}

/** So many boxes are asked for their borders, evenly spread: enough to find the middle. */
const ASKED = 64

/** The median of the borders inside a box along an ordered column: a segment that begins the right half. */
function middleCut(box: Box, slot: number, data: Int32Array, others: readonly number[]): number {
  const cuts: number[] = []
  const stride = Math.ceil(others.length / ASKED)
  for (let k = 0; k < others.length; k++) {
    // Past the sample only until one border is found.
    if (k % stride !== 0 && cuts.length > 0) continue
    const other = others[k]!
    if (data[other + slot]! > box[slot]!) cuts.push(data[other + slot]!)
    if (data[other + slot + 1]! < box[slot + 1]!) cuts.push(data[other + slot + 1]! + 1)
  }
  return cuts.sort((a, b) => a - b)[cuts.length >> 1]!
}

/**
 * Parts a set column: values that the same boxes cover stay together, since nothing inside the box tells them apart.
 * `left` and `right` come in as copies of the box.
 */
function splitValues(
  space: Space,
  c: number,
  left: Box,
  right: Box,
  data: Int32Array,
  others: readonly number[],
): void {
  const slot = space.at[c]!
  const size = space.columns[c]!.size
  const values: number[] = []
  for (let value = 0; value < size; value++)
    if (left[slot + (value >> 5)]! & (1 << (value & 31))) values.push(value)
  const parts = others.length > CROWD ? [values] : alike(values, slot, data, others)
  const half =
    parts.length > 1 ? parts.slice(0, parts.length >> 1).flat() : values.slice(0, values.length >> 1)
  for (const value of half) right[slot + (value >> 5)]! &= ~(1 << (value & 31))
  for (let w = 0; w < size; w += 32) left[slot + (w >> 5)]! &= ~right[slot + (w >> 5)]!
}

/** Among so many boxes hardly any two values are alike: they are halved without a look. */
const CROWD = 256

/** Groups values by the boxes that cover them. */
function alike(
  values: readonly number[],
  slot: number,
  data: Int32Array,
  others: readonly number[],
): number[][] {
  const groups = new Map<string, number[]>()
  for (const value of values) {
    const word = slot + (value >> 5)
    const bit = 1 << (value & 31)
    let [low, high] = [0, 0] // a 64-bit fingerprint of which boxes cover the value; a clash only costs a later split
    for (let k = 0; k < others.length; k++)
      if (data[others[k]! + word]! & bit) {
        low = (Math.imul(low, 31) + k + 1) | 0
        high = (Math.imul(high ^ (k + 7), 0x9e3779b1) + 1) | 0
      }
    const key = `${low}/${high}`
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return [...groups.values()]
}
