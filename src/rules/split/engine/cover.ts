import { common, covers, halve, halvesAt, meets } from './box.ts'
import { type Piece, stack } from './carve.ts'
import { type Amount, type Box, type Boxes, boxAt, type Space } from './space.ts'

/**
 * What some boxes cover, as a sum: the boxes, and corrections for what several of them share. Inside any box, the
 * amounts of all parts times their signs add up to the situations covered there.
 */
export type Cover = {
  readonly data: Int32Array
  readonly signs: readonly Amount[]
  /** The first so many parts are the boxes themselves. */
  readonly plain: number
}

/** Disjoint boxes need no correction. */
export const coverOfDisjoint = (space: Space, boxes: readonly Box[]): Cover => ({
  data: stack(space, boxes),
  signs: boxes.map(() => space.of(1)),
  plain: boxes.length,
})

/**
 * The cover of boxes of which all that two or more share lies in disjoint `shared` pieces, and what each box has to
 * itself. A piece is counted once for each box that covers it, which the correction takes back but for one. `near` names
 * at least the boxes that a box meets.
 */
export function coverOf(
  space: Space,
  boxes: Boxes,
  which: readonly number[],
  shared: readonly Piece[],
  near: (box: number) => readonly number[],
): { readonly cover: Cover; readonly own: ReadonlyMap<number, Amount> } {
  const { slots } = space
  const parts = which.map(i => boxAt(space, boxes, i))
  const signs = which.map(() => space.of(1))
  const own = new Map(which.map((i, k) => [i, space.amount(parts[k]!, 0)]))
  for (const { box, winners } of shared) {
    let whole = 1
    for (const i of sharing(winners, near)) {
      if (!meets(space, boxes.data, i * slots, box, 0)) continue
      if (covers(space, boxes.data, i * slots, box, 0)) {
        whole--
        own.set(i, own.get(i)! - space.amount(box, 0))
        continue
      }
      const part = common(space, boxes.data, i * slots, box, 0)
      parts.push(part)
      signs.push(space.of(-1))
      own.set(i, own.get(i)! - space.amount(part, 0))
    }
    parts.push(box)
    signs.push(space.of(whole))
  }
  return { cover: { data: stack(space, parts), signs, plain: which.length }, own }
}

/** The boxes that may meet a piece: all that do meet each of its winners, so the winner with the fewest near is asked. */
function sharing(winners: readonly number[], near: (box: number) => readonly number[]): readonly number[] {
  const [one, other = one] = winners as readonly [number, number?]
  const least = near(one).length <= near(other).length ? one : other
  return [least, ...near(least)]
}

/** Several covers that share nothing, as one: the plain parts of all come first. */
export function joinCovers(space: Space, covers: readonly Cover[]): Cover {
  const { slots } = space
  const slice = ({ data }: Cover, from: number, to: number) => data.subarray(from * slots, to * slots)
  const arrays = [
    ...covers.map(cover => slice(cover, 0, cover.plain)),
    ...covers.map(cover => slice(cover, cover.plain, cover.signs.length)),
  ]
  const data = new Int32Array(arrays.reduce((length, array) => length + array.length, 0))
  let at = 0
  for (const array of arrays) {
    data.set(array, at)
    at += array.length
  }
  return {
    data,
    signs: [
      ...covers.flatMap(cover => cover.signs.slice(0, cover.plain)),
      ...covers.flatMap(cover => cover.signs.slice(cover.plain)),
    ],
    plain: covers.reduce((sum, cover) => sum + cover.plain, 0),
  }
}

/**
 * Boxes of `within` that a cover leaves out, until `found` has had enough (answers false). The sum over a box is exact,
 * so the search descends only where it falls short.
 */
export function missing(
  space: Space,
  { data, signs, plain }: Cover,
  within: Box,
  found: (box: Box) => boolean,
  step: () => void,
): void {
  const { slots } = space
  const halves = halvesAt(space)
  const visit = (box: Box, candidates: readonly number[], depth: number): boolean => {
    step()
    const here: number[] = []
    let covered: Amount = space.none
    for (const part of candidates) {
      if (!meets(space, data, part * slots, box, 0)) continue
      here.push(part)
      covered += signs[part]! * space.amount(common(space, data, part * slots, box, 0), 0)
    }
    if (here.length === 0) return found(box.slice())
    if (covered === space.amount(box, 0)) return true
    const borders = here.filter(part => part < plain).map(part => part * slots)
    const [left, right] = halves(depth)
    halve(space, box, data, borders, [left, right])
    return visit(left, here, depth + 1) && visit(right, here, depth + 1)
  }
  visit(
    within,
    signs.map((_, part) => part),
    0,
  )
}
