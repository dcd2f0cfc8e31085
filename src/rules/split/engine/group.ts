import { common, meets } from './box.ts'
import { carve, grown, missing, type Piece, stack } from './carve.ts'
import { type Amount, type Box, type Boxes, boxAt, type Space } from './space.ts'

/** Two boxes that contest a situation, and the largest box found in which they do. */
export type Conflict = { readonly boxes: readonly [number, number]; readonly box: Box }

/** Boxes that meet each other, directly or through others: they are carved, counted and listed together. */
export type Group = {
  readonly boxes: readonly number[]
  readonly pieces: readonly Piece[]
  readonly conflicts: readonly Conflict[]
  /** Boxes that win no situation, since better-ranked ones cover them. */
  readonly hidden: readonly number[]
  readonly once: Amount
  readonly contested: Amount
  readonly impossible: Amount
}

/** Two rules contest each other where they share a rank but not an outcome. */
export type Outcome = (box: number) => number

/** How many pairs of rules are shown with an example; the situations are always counted in full. */
const PAIRS_SHOWN = 100

/** Carves one group and says who wins what in it. `pairs` are the pairs of its boxes that meet. */
export function groupOf(
  space: Space,
  boxes: Boxes,
  outcome: Outcome,
  members: readonly number[],
  pairs: Iterable<readonly [number, number]>,
  step: () => void,
): Group {
  const pieces = carve(space, boxes, outcome, members, space.whole, step)
  let [once, contested, impossible] = [space.none, space.none, space.none]
  const winning = new Set<number>()
  for (const { box, winners } of pieces) {
    const amount = space.amount(box, 0)
    for (const winner of winners) winning.add(winner)
    if (boxes.rule[winners[0]!] === -1) impossible += amount
    else if (winners.length > 1) contested += amount
    else once += amount
  }
  const better = (i: number, box: Box) =>
    members.filter(k => boxes.rank[k]! < boxes.rank[i]! && meets(space, boxes.data, k * space.slots, box, 0))
  /** The largest box inside `box` where none of the better-ranked boxes apply; null where they cover all of it. */
  const free = (i: number, box: Box): Box | null => {
    const above = better(i, box)
    if (above.length === 0) return box
    let found: Box | null = null
    const covered = carve(space, boxes, () => 0, above, box, step).map(piece => piece.box)
    const keep = (rest: Box) => {
      found = rest
      return false
    }
    missing(space, stack(space, covered), box, keep, step)
    return found === null ? null : grown(space, found, stack(space, covered), box)
  }
  const conflicts: Conflict[] = []
  const shown = new Set<string>()
  for (const [i, j] of pairs) {
    if (conflicts.length === PAIRS_SHOWN) break
    if (boxes.rank[i] !== boxes.rank[j] || outcome(i) === outcome(j)) continue
    const pair = `${boxes.rule[i]},${boxes.rule[j]}`
    if (shown.has(pair)) continue
    const box = free(i, common(space, boxes.data, i * space.slots, boxes.data, j * space.slots))
    if (!box) continue
    shown.add(pair)
    conflicts.push({ boxes: [i, j], box })
  }
  const hidden = members.filter(
    i => boxes.rule[i] !== -1 && !winning.has(i) && free(i, boxAt(space, boxes, i)) === null,
  )
  return { boxes: members, pieces, conflicts, hidden, once, contested, impossible }
}

/** Parts boxes into groups: those linked by pairs that meet, directly or through others. */
export function linked(
  members: readonly number[],
  pairs: readonly (readonly [number, number])[],
): { members: number[]; pairs: (readonly [number, number])[] }[] {
  const parent = new Map(members.map(i => [i, i]))
  const root = (i: number): number => {
    let at = i
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at)!)!)
      at = parent.get(at)!
    }
    return at
  }
  for (const [i, j] of pairs) parent.set(root(i), root(j))
  const groups = new Map<number, { members: number[]; pairs: (readonly [number, number])[] }>()
  for (const i of members) {
    const key = root(i)
    if (!groups.has(key)) groups.set(key, { members: [], pairs: [] })
    groups.get(key)!.members.push(i)
  }
  for (const pair of pairs) groups.get(root(pair[0]))!.pairs.push(pair)
  return [...groups.values()]
}
