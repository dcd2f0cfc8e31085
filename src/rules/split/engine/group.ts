import { common, meets } from './box.ts'
import { carve, grown, missing, type Piece, stack } from './carve.ts'
import { type Amount, type Box, type Boxes, boxAt, type Space } from './space.ts'

/** Boxes that meet each other, directly or through others: they are carved and counted together. */
export type Group = {
  readonly boxes: readonly number[]
  readonly pieces: readonly Piece[]
  /** Pairs of boxes that contest what they share, where no better-ranked box takes it. */
  readonly rivals: readonly (readonly [number, number])[]
  /** Boxes that win no situation, since better-ranked ones cover them. */
  readonly hidden: readonly number[]
  readonly once: Amount
  readonly contested: Amount
  readonly impossible: Amount
}

/** The outcome of a box's rule: rules contest each other where they share a rank but not an outcome. */
export type Outcome = (box: number) => number

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
  const rivals = [...pairs].filter(([i, j]) => boxes.rank[i] === boxes.rank[j] && outcome(i) !== outcome(j))
  const hidden = members.filter(
    i =>
      boxes.rule[i] !== -1 &&
      !winning.has(i) &&
      free(space, boxes, members, i, boxAt(space, boxes, i), step) === null,
  )
  return { boxes: members, pieces, rivals, hidden, once, contested, impossible }
}

/** The largest box found in what two rivals of a group contest; null where better-ranked boxes take all of it. */
export function contest(
  space: Space,
  boxes: Boxes,
  group: Group,
  [i, j]: readonly [number, number],
  step: () => void,
): Box | null {
  const shared = common(space, boxes.data, i * space.slots, boxes.data, j * space.slots)
  return free(space, boxes, group.boxes, i, shared, step)
}

/** The largest box found inside `box` where no member of the group that ranks before box `i` applies. */
function free(
  space: Space,
  boxes: Boxes,
  members: readonly number[],
  i: number,
  box: Box,
  step: () => void,
): Box | null {
  const above = members.filter(
    k => boxes.rank[k]! < boxes.rank[i]! && meets(space, boxes.data, k * space.slots, box, 0),
  )
  if (above.length === 0) return box
  let found: Box | null = null
  const pieces = carve(space, boxes, () => 0, above, box, step).map(piece => piece.box)
  const covered = stack(space, pieces)
  const keep = (rest: Box) => {
    found = rest
    return false
  }
  missing(space, covered, box, keep, step)
  return found === null ? null : grown(space, found, covered, box)
}

type Linked = { members: number[]; pairs: (readonly [number, number])[] }

/** Parts boxes into groups: those linked by pairs that meet, directly or through others. */
export function linked(members: readonly number[], pairs: readonly (readonly [number, number])[]): Linked[] {
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
  const groups = new Map<number, Linked>()
  for (const i of members) {
    const key = root(i)
    if (!groups.has(key)) groups.set(key, { members: [], pairs: [] })
    groups.get(key)!.members.push(i)
  }
  for (const pair of pairs) groups.get(root(pair[0]))!.pairs.push(pair)
  return [...groups.values()]
}
