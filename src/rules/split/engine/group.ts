import { common, meets } from './box.ts'
import { carve, grown, type Items, itemsOf, type Piece, stack } from './carve.ts'
import { type Cover, coverOf, coverOfDisjoint, missing } from './cover.ts'
import { type Amount, type Box, type Boxes, boxAt, type Space } from './space.ts'

/** Pairs of boxes that meet, the smaller number first. */
export type Pairs = readonly (readonly [number, number])[]

/** Boxes that meet each other, directly or through others: they are carved and counted together. */
export type Group = {
  readonly boxes: readonly number[]
  /** Its pairs that meet; null where they are too many to list. */
  readonly pairs: Pairs | null
  /** What two or more of its boxes share, in disjoint pieces; all that they cover, where pairs are not listed. */
  readonly shared: readonly Piece[]
  /** What its boxes cover together. */
  readonly cover: Cover
  /** Boxes that win no situation, since better-ranked ones cover them. */
  readonly hidden: readonly number[]
  readonly once: Amount
  readonly contested: Amount
  readonly impossible: Amount
}

/** The outcome of a box's rule: rules contest each other where they share a rank but not an outcome. */
export type Outcome = (box: number) => number

/** Carves what the boxes of one group share and says who wins what in it. */
export function groupOf(
  space: Space,
  boxes: Boxes,
  outcome: Outcome,
  members: readonly number[],
  pairs: Pairs | null,
  step: () => void,
): Group {
  const items = pairs ? sharedBy(space, boxes, pairs) : itemsOf(space, boxes, members)
  const shared = carve(space, boxes, outcome, items, space.whole, step)
  const { cover, own } = coverOf(space, boxes, members, shared, nearIn(members, pairs))
  let [once, contested, impossible] = [space.none, space.none, space.none]
  const winning = new Set<number>()
  for (const { box, winners } of shared) {
    const amount = space.amount(box, 0)
    for (const winner of winners) winning.add(winner)
    if (boxes.rule[winners[0]!] === -1) impossible += amount
    else if (winners.length > 1) contested += amount
    else once += amount
  }
  // What a box shares with no other it wins alone.
  for (const [i, amount] of own) {
    if (amount === space.none) continue
    winning.add(i)
    if (boxes.rule[i] === -1) impossible += amount
    else once += amount
  }
  const hidden = members.filter(
    i =>
      boxes.rule[i] !== -1 &&
      !winning.has(i) &&
      free(space, boxes, members, i, boxAt(space, boxes, i), step) === null,
  )
  return { boxes: members, pairs, shared, cover, hidden, once, contested, impossible }
}

/** What each pair of boxes shares, as items. */
function sharedBy(space: Space, boxes: Boxes, pairs: Pairs): Items {
  const { slots } = space
  return {
    data: stack(
      space,
      pairs.map(([i, j]) => common(space, boxes.data, i * slots, boxes.data, j * slots)),
    ),
    members: pairs,
  }
}

/** For each box at least those that it meets: by the pairs, or all members where these are not listed. */
function nearIn(members: readonly number[], pairs: Pairs | null): (box: number) => readonly number[] {
  if (!pairs) return box => members.filter(i => i !== box)
  const lists = new Map<number, number[]>(members.map(i => [i, []]))
  for (const [i, j] of pairs) {
    lists.get(i)!.push(j)
    lists.get(j)!.push(i)
  }
  return box => lists.get(box)!
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
  const pieces = carve(space, boxes, () => 0, itemsOf(space, boxes, above), box, step).map(piece => piece.box)
  const keep = (rest: Box) => {
    found = rest
    return false
  }
  missing(space, coverOfDisjoint(space, pieces), box, keep, step)
  return found === null ? null : grown(space, found, stack(space, pieces), box)
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
