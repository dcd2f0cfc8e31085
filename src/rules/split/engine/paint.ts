import { type Boxes, bitCount, runsOf, type Space } from './space.ts'
import type { Table } from './table.ts'
import { CONTESTED, IMPOSSIBLE, NONE } from './winner.ts'

/** The winners of every combination of segments, at the sum of segment times stride. */
export type Painted = { readonly winners: Int16Array | Int32Array; readonly strides: readonly number[] }

/**
 * Writes down who wins every combination of segments. Boxes stand as bits, best rank first; the sets of boxes that
 * cover a segment are ANDed column by column, words that are empty fall away, and the first bit left is the winner.
 */
export function paint(table: Table, space: Space, boxes: Boxes): Painted {
  const order = Array.from({ length: boxes.count }, (_, i) => i).sort(
    (a, b) => boxes.rank[a]! - boxes.rank[b]! || a - b,
  )
  const masks = space.columns.map((_, c) => masksOf(space, boxes, order, c))
  const outward = outermostFirst(space, boxes)
  const strides: number[] = []
  let cells = 1
  for (const c of outward.toReversed()) {
    strides[c] = cells
    cells *= space.columns[c]!.size
  }
  const winners = table.rules.length < 32_768 ? new Int16Array(cells) : new Int32Array(cells)
  const judge = judgeOf(table, boxes, order)
  const words = (boxes.count + 31) >> 5
  const levels = outward.map(() => ({ at: new Int32Array(words), bits: new Int32Array(words) }))

  const visit = (level: number, at: Int32Array, bits: Int32Array, length: number, base: number) => {
    const c = outward[level]!
    const stride = strides[c]!
    const inner = level + 1 < outward.length ? levels[level]! : null
    for (let s = 0; s < space.columns[c]!.size; s++) {
      const mask = masks[c]![s]!
      const cell = base + s * stride
      if (!inner) {
        winners[cell] = judge(at, bits, length, mask)
        continue
      }
      let kept = 0
      for (let k = 0; k < length; k++) {
        const left = bits[k]! & mask[at[k]!]!
        if (left === 0) continue
        inner.at[kept] = at[k]!
        inner.bits[kept++] = left
      }
      if (kept === 0) winners.fill(NONE, cell, cell + stride)
      else visit(level + 1, inner.at, inner.bits, kept, cell)
    }
  }
  const all = Int32Array.from({ length: words }, (_, w) =>
    w === words - 1 && boxes.count & 31 ? (1 << (boxes.count & 31)) - 1 : -1,
  )
  if (outward.length === 0)
    winners[0] = judge(
      all.map((_, w) => w),
      all,
      words,
      all,
    )
  else
    visit(
      0,
      all.map((_, w) => w),
      all,
      words,
      0,
    )
  return { winners, strides }
}

/** For each segment of a column the boxes that cover it, one bit each, in the order given. */
function masksOf(space: Space, boxes: Boxes, order: readonly number[], c: number): readonly Int32Array[] {
  const column = space.columns[c]!
  const words = (boxes.count + 31) >> 5
  const masks = Array.from({ length: column.size }, () => new Int32Array(words))
  const length = column.ordered ? 2 : Math.ceil(column.size / 32)
  order.forEach((i, position) => {
    const from = i * space.slots + space.at[c]!
    for (const [low, high] of runsOf(column, boxes.data.subarray(from, from + length), 0))
      for (let s = low; s <= high; s++) masks[s]![position >> 5]! |= 1 << (position & 31)
  })
  return masks
}

/**
 * The order of columns, outermost first, that promises the least work. Those that leave few boxes for few segments come
 * early; the innermost is judged without another AND of all words, and every column is tried in its place.
 */
function outermostFirst(space: Space, boxes: Boxes): readonly number[] {
  const sizes = space.columns.map(column => column.size)
  const shares = space.columns.map((_, c) => shareOf(space, boxes, c))
  const pull = (c: number) =>
    shares[c]! >= 1 ? Number.POSITIVE_INFINITY : Math.log(sizes[c]!) / -Math.log(shares[c]!)
  const greedy = sizes.map((_, c) => c).sort((a, b) => pull(a) - pull(b) || a - b)
  // Where no two boxes share a rank, judging stops at the first; else it looks at all words that are left.
  const firstWins = new Set(boxes.rank).size === boxes.count
  const work = (order: readonly number[]) => {
    let [total, combinations, left] = [0, 1, boxes.count]
    order.forEach((c, level) => {
      combinations *= sizes[c]!
      const words = Math.min(boxes.count / 32, left)
      total += combinations * (level === order.length - 1 && firstWins ? Math.min(4, words) : words)
      left *= shares[c]!
    })
    return total
  }
  const orders = greedy.map(last => [...greedy.filter(c => c !== last), last])
  return orders.reduce((best, order) => (work(order) < work(best) ? order : best), greedy)
}

/** The share of a column's segments that a box covers on average. */
function shareOf(space: Space, boxes: Boxes, c: number): number {
  const column = space.columns[c]!
  const length = column.ordered ? 2 : Math.ceil(column.size / 32)
  let covered = 0
  for (let i = 0; i < boxes.count; i++) {
    const from = i * space.slots + space.at[c]!
    if (column.ordered) covered += boxes.data[from + 1]! - boxes.data[from]! + 1
    else for (let w = 0; w < length; w++) covered += bitCount(boxes.data[from + w]!)
  }
  return covered / Math.max(1, boxes.count * column.size)
}

/** The winner among the boxes that are left in some words after a last AND. */
function judgeOf(table: Table, boxes: Boxes, order: readonly number[]) {
  const rules = Int32Array.from(order, i => boxes.rule[i]!)
  const ranks = Float64Array.from(order, i => boxes.rank[i]!)
  const outcomes = Int32Array.from(rules, rule => (rule === -1 ? -1 : table.rules[rule]!.outcome))
  return (at: Int32Array, bits: Int32Array, length: number, mask: Int32Array): number => {
    let first = -1
    for (let k = 0; k < length; k++) {
      for (let word = bits[k]! & mask[at[k]!]!; word !== 0; word &= word - 1) {
        const position = at[k]! * 32 + (31 - Math.clz32(word & -word))
        if (first === -1) {
          first = position
          if (rules[first] === -1) return IMPOSSIBLE
        } else if (ranks[position] !== ranks[first]) return rules[first]!
        else if (outcomes[position] !== outcomes[first]) return CONTESTED
      }
    }
    return first === -1 ? NONE : rules[first]!
  }
}
