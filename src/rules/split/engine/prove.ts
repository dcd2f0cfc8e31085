import type { Cell } from '../cell.ts'
import type { Situation } from '../facts.ts'
import { meets } from './box.ts'
import { carve, inTime, itemsOf, type Piece, stepper } from './carve.ts'
import { type Cover, coverOfDisjoint, joinCovers } from './cover.ts'
import { gapsIn, gapsNow } from './gaps.ts'
import { contest, type Group, groupOf, linked, type Outcome } from './group.ts'
import { overlapsOf } from './overlaps.ts'
import {
  type Amount,
  type Box,
  type Boxes,
  boxAt,
  boxesOf,
  boxesOfCells,
  cellsOf,
  exampleIn,
  type Space,
  spaceOf,
} from './space.ts'
import type { Table } from './table.ts'

/** A part of the space with one situation of it. */
export type Region = { readonly cells: readonly Cell[]; readonly example: Situation; readonly count: bigint }

/** What holds of a decision table: exact counts, and examples of what is wrong with it. */
export type TableProof = {
  readonly table: Table
  /** Situations that can occur; `once` + `contested` + `uncovered` of them. */
  readonly total: bigint
  readonly once: bigint
  readonly contested: bigint
  readonly uncovered: bigint
  readonly impossible: bigint
  /** Rules that contest each other, each pair with the largest box found in which they do. */
  readonly conflicts: readonly { readonly rules: readonly [number, number]; readonly region: Region }[]
  /** Where no rule applies: the largest boxes around the first examples. */
  readonly gaps: readonly Region[]
  /** Rules that win no situation at all. */
  readonly unreachable: readonly number[]
  /** Where single rules win, piece by piece. Throws `OutOfTime` where `goOn` says no; so does `pieces`. */
  readonly won: (goOn?: () => boolean) => readonly (Region & { readonly rule: number })[]
  /** How the proof can be checked: the covered part of the space in disjoint pieces with their winners. */
  readonly pieces: (goOn?: () => boolean) => readonly CheckablePiece[]
  readonly state: State
}

/** `winners`: one rule, two that contest each other, or none where the combination is impossible. */
export type CheckablePiece = { readonly cells: readonly Cell[]; readonly winners: readonly number[] }

/** What a later proof of nearly the same table starts from. */
type State = Ground & { readonly gaps: readonly Box[] }
/** `amounts`: the situations in each box, whoever wins them. */
type Ground = {
  readonly space: Space
  readonly outcome: Outcome
  readonly boxes: Boxes
  readonly amounts: readonly Amount[]
  readonly groups: readonly Group[]
}

/** How many pairs of rules are shown with an example; contested situations are all counted. */
const PAIRS_SHOWN = 100
/** Above this many pairs, all boxes that meet any other are carved as one group. */
const PAIRS = 200_000
/** Above this many boxes touched by an edit, the table is proved anew. */
const TOUCHED = 1500

/**
 * Proves a table (SPLIT-6): counts in full who wins what, and shows examples of contests, gaps and rules that never
 * apply. Null when `goOn` said no before the proof was done. (After Calvanese et al., BPM 2016, in aim, not in method.)
 */
export function prove(table: Table, goOn: () => boolean = () => true): TableProof | null {
  const step = stepper(goOn)
  return inTime(() => {
    const space = spaceOf(table)
    const boxes = boxesOf(space, table)
    const amounts = Array.from({ length: boxes.count }, (_, i) => space.amount(boxes.data, i * space.slots))
    const { entangled, pairs } = overlapsOf(space, boxes, PAIRS, step)
    const members = numbers(boxes.count).filter(i => entangled[i])
    const parts = pairs ? linked(members, pairs) : [{ members, pairs: null }]
    const outcome = outcomeIn(table, boxes)
    const groups = parts.map(part => groupOf(space, boxes, outcome, part.members, part.pairs, step))
    const ground = { space, boxes, outcome, amounts, groups }
    return conclude(
      table,
      ground,
      sums =>
        sums.uncovered === space.none ? [] : gapsIn(space, boxes, within => coverIn(ground, within), step),
      step,
    )
  })
}

/**
 * Proves a table that differs from a proved one in the cells of one rule: only what the rule met before or meets now
 * is looked at again. Falls back on the whole proof where the edit cuts a number column anew.
 */
export function proveAgain(
  before: TableProof,
  table: Table,
  changed: number,
  goOn: () => boolean = () => true,
): TableProof | null {
  const { space, boxes: old, groups: known } = before.state
  const cells = table.rules[changed]!.cells
  const was = before.table.rules[changed]!.cells
  const mine = numbers(old.count).filter(i => old.rule[i] === changed)
  const same = space.columns.every((column, c) => cells[c] === was[c] || column.fits(cells[c]!))
  const now = same ? boxesOfCells(space, cells) : []
  if (now.length === 0 || now.length !== mine.length) return prove(table, goOn)

  const data = old.data.slice()
  const boxes = { ...old, data }
  const amounts = before.state.amounts.slice()
  const touched = new Set(mine)
  mine.forEach((i, k) => {
    data.set(now[k]!, i * space.slots)
    amounts[i] = space.amount(now[k]!, 0)
  })
  for (let i = 0; i < boxes.count; i++)
    if (now.some(box => meets(space, data, i * space.slots, box, 0))) touched.add(i)
  const hit = new Set(known.filter(group => group.boxes.some(i => touched.has(i))))
  for (const group of hit) for (const i of group.boxes) touched.add(i)
  if (touched.size > TOUCHED) return prove(table, goOn)

  const step = stepper(goOn)
  return inTime(() => {
    const members = [...touched].sort((a, b) => a - b)
    const outcome = outcomeIn(table, boxes)
    const groups = linked(members, [...pairsOf(space, boxes, members)])
      .filter(part => part.members.length > 1)
      .map(part => groupOf(space, boxes, outcome, part.members, part.pairs, step))
    const ground = {
      space,
      boxes,
      outcome,
      amounts,
      groups: [...known.filter(group => !hit.has(group)), ...groups],
    }
    const freed = mine.map(i => boxAt(space, old, i))
    const gaps = (sums: Sums) =>
      sums.uncovered === space.none
        ? []
        : gapsNow(space, boxes, before.state.gaps, freed, now, within => coverIn(ground, within), step)
    return conclude(table, ground, gaps, step)
  })
}

type Sums = { readonly uncovered: Amount }

/** Adds up what the groups found and what stands alone; gaps are where the sum falls short of the whole. */
function conclude(
  table: Table,
  ground: Ground,
  gapsFor: (sums: Sums) => readonly Box[],
  step: () => void,
): TableProof {
  const { space, boxes, amounts, groups } = ground
  const alone = standingAlone(ground)
  let [once, contested, impossible] = [space.none, space.none, space.none]
  for (const group of groups) {
    once += group.once
    contested += group.contested
    impossible += group.impossible
  }
  for (let i = 0; i < boxes.count; i++)
    if (alone[i]) {
      if (boxes.rule[i] === -1) impossible += amounts[i]!
      else once += amounts[i]!
    }
  const uncovered = space.total - once - contested - impossible
  const gaps = gapsFor({ uncovered })
  const region = (box: Box): Region => ({
    cells: cellsOf(space, box),
    example: exampleIn(space, box),
    count: BigInt(space.amount(box, 0)),
  })
  return {
    table,
    total: BigInt(space.total - impossible),
    once: BigInt(once),
    contested: BigInt(contested),
    uncovered: BigInt(uncovered),
    impossible: BigInt(impossible),
    conflicts: conflictsOf(ground, step).map(({ rules, box }) => ({ rules, region: region(box) })),
    gaps: gaps.map(region),
    unreachable: unreachableIn(table, ground),
    won: goOn => wonIn(ground, goOn).map(({ rule, box }) => ({ rule, ...region(box) })),
    pieces: goOn => checkable(ground, goOn),
    state: { ...ground, gaps },
  }
}

/** One for each box: 1 where it meets no other and so wins all of its own. */
function standingAlone({ boxes, groups }: Ground): Uint8Array {
  const alone = new Uint8Array(boxes.count).fill(1)
  for (const group of groups) for (const i of group.boxes) alone[i] = 0
  return alone
}

/** One box for each pair of rules that contest each other. */
function conflictsOf(ground: Ground, step: () => void) {
  const { space, boxes, groups } = ground
  const found = new Map<string, { rules: readonly [number, number]; box: Box }>()
  for (const group of groups)
    for (const pair of rivalsIn(ground, group)) {
      if (found.size === PAIRS_SHOWN) return [...found.values()]
      const rules = [boxes.rule[pair[0]]!, boxes.rule[pair[1]]!] as const
      const box = found.has(rules.join()) ? null : contest(space, boxes, group, pair, step)
      if (box) found.set(rules.join(), { rules, box })
    }
  return [...found.values()]
}

/** Rules none of whose boxes wins anything. */
function unreachableIn(table: Table, { boxes, groups }: Ground): readonly number[] {
  const hidden = new Uint8Array(boxes.count)
  for (const group of groups) for (const i of group.hidden) hidden[i] = 1
  const reached = new Uint8Array(table.rules.length)
  for (let i = 0; i < boxes.count; i++) if (!hidden[i] && boxes.rule[i] !== -1) reached[boxes.rule[i]!] = 1
  return numbers(table.rules.length).filter(rule => !reached[rule])
}

/** The pairs of a group's boxes that contest what they share, where no better-ranked box takes it. */
function* rivalsIn({ space, boxes, outcome }: Ground, group: Group): Generator<readonly [number, number]> {
  const rivals = (i: number, j: number) => boxes.rank[i] === boxes.rank[j] && outcome(i) !== outcome(j)
  for (const pair of group.pairs ?? pairsOf(space, boxes, group.boxes, rivals))
    if (rivals(...pair)) yield pair
}

/** What all boxes that meet `within` cover together. */
function coverIn(ground: Ground, within: Box): Cover {
  const { space, boxes, groups } = ground
  const alone = standingAlone(ground)
  const inside = (i: number) => meets(space, boxes.data, i * space.slots, within, 0)
  const single = numbers(boxes.count).filter(i => alone[i] && inside(i))
  return joinCovers(space, [
    coverOfDisjoint(
      space,
      single.map(i => boxAt(space, boxes, i)),
    ),
    ...groups.filter(group => group.boxes.some(inside)).map(group => group.cover),
  ])
}

/** The covered part of the space in disjoint boxes, each with the boxes that win it: carved anew, not from the counts. */
function* winningBoxes(ground: Ground, goOn: () => boolean = () => true): Generator<Piece> {
  const { space, boxes, outcome, groups } = ground
  const step = stepper(goOn)
  for (const group of groups)
    yield* carve(space, boxes, outcome, itemsOf(space, boxes, group.boxes), space.whole, step)
  const alone = standingAlone(ground)
  for (let i = 0; i < boxes.count; i++) if (alone[i]) yield { box: boxAt(space, boxes, i), winners: [i] }
}

const wonIn = (ground: Ground, goOn?: () => boolean) =>
  [...winningBoxes(ground, goOn)].flatMap(({ box, winners }) => {
    const rule = ground.boxes.rule[winners[0]!]!
    return winners.length === 1 && rule !== -1 ? [{ rule, box }] : []
  })

const checkable = (ground: Ground, goOn?: () => boolean): readonly CheckablePiece[] =>
  [...winningBoxes(ground, goOn)].map(({ box, winners }) => ({
    cells: cellsOf(ground.space, box),
    winners: winners.map(i => ground.boxes.rule[i]!).filter(rule => rule !== -1),
  }))

/** Impossible combinations all have one outcome, so that they never contest each other. */
const outcomeIn = (table: Table, boxes: Boxes) => (box: number) =>
  boxes.rule[box] === -1 ? -1 : table.rules[boxes.rule[box]!]!.outcome

/** The pairs of boxes that meet: of two rules, or one of them impossible. */
function* pairsOf(
  space: Space,
  { data, rule }: Boxes,
  members: readonly number[],
  wanted: (i: number, j: number) => boolean = () => true,
): Generator<readonly [number, number]> {
  const { slots } = space
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) {
      const [i, j] = [members[a]!, members[b]!]
      const own = rule[i] === rule[j] && rule[i] !== -1
      if (!own && wanted(i, j) && meets(space, data, i * slots, data, j * slots)) yield [i, j]
    }
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)
