import type { Cell } from '../cell.ts'
import type { Situation } from '../facts.ts'
import { covers, meets } from './box.ts'
import { grown, missing, OutOfTime, stack, stepper } from './carve.ts'
import { type Group, groupOf, linked } from './group.ts'
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
  /** Where single rules win, piece by piece. */
  readonly won: () => readonly (Region & { readonly rule: number })[]
  /** How the proof can be checked: the covered part of the space in disjoint pieces with their winners. */
  readonly pieces: () => readonly CheckablePiece[]
  readonly state: State
}

/** `winners`: one rule, two that contest each other, or none where the combination is impossible. */
export type CheckablePiece = { readonly cells: readonly Cell[]; readonly winners: readonly number[] }

/** What a later proof of nearly the same table starts from. */
type State = { readonly space: Space; readonly boxes: Boxes; readonly groups: readonly Group[] }

/** How many gaps are shown; all are counted. */
const GAPS_SHOWN = 10
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
    const { entangled, pairs } = overlapsOf(space, boxes, PAIRS, step)
    const members = Array.from({ length: boxes.count }, (_, i) => i).filter(i => entangled[i])
    const parts = pairs ? linked(members, pairs) : [{ members, pairs: pairsOf(space, boxes, members) }]
    const outcome = outcomeIn(table, boxes)
    const groups = parts.map(part => groupOf(space, boxes, outcome, part.members, part.pairs, step))
    return conclude(table, { space, boxes, groups }, step)
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
  const mine = indices(old, changed)
  const now = space.columns.every((column, c) => cells[c] === was[c] || column.fits(cells[c]!))
    ? boxesOfCells(space, cells)
    : []
  if (now.length === 0 || now.length !== mine.length) return prove(table, goOn)

  const data = old.data.slice()
  const boxes = { ...old, data }
  const touched = new Set(mine)
  mine.forEach((i, k) => {
    data.set(now[k]!, i * space.slots)
  })
  for (let i = 0; i < boxes.count; i++)
    if (now.some(box => meets(space, data, i * space.slots, box, 0))) touched.add(i)
  const [hit, kept] = parted(known, group => group.boxes.some(i => touched.has(i)))
  for (const group of hit) for (const i of group.boxes) touched.add(i)
  if (touched.size > TOUCHED) return prove(table, goOn)

  const step = stepper(goOn)
  return inTime(() => {
    const members = [...touched].sort((a, b) => a - b)
    const pairs = [...pairsOf(space, boxes, members)]
    const outcome = outcomeIn(table, boxes)
    const groups = linked(members, pairs)
      .filter(part => part.members.length > 1)
      .map(part => groupOf(space, boxes, outcome, part.members, part.pairs, step))
    return conclude(table, { space, boxes, groups: [...kept, ...groups] }, step)
  })
}

/** Adds up what the groups found and what stands alone, and looks for gaps where the sum falls short of the whole. */
function conclude(table: Table, state: State, step: () => void): TableProof {
  const { space, boxes, groups } = state
  const alone = new Uint8Array(boxes.count).fill(1)
  const hidden = new Set<number>()
  let [once, contested, impossible] = [space.none, space.none, space.none]
  for (const group of groups) {
    once += group.once
    contested += group.contested
    impossible += group.impossible
    for (const i of group.boxes) alone[i] = 0
    for (const i of group.hidden) hidden.add(i)
  }
  for (let i = 0; i < boxes.count; i++) {
    if (!alone[i]) continue
    const amount = space.amount(boxes.data, i * space.slots)
    if (boxes.rule[i] === -1) impossible += amount
    else once += amount
  }
  const uncovered = space.total - once - contested - impossible
  const region = (box: Box): Region => ({
    cells: cellsOf(space, box),
    example: exampleIn(space, box),
    count: BigInt(space.amount(box, 0)),
  })
  const reachable = new Set<number>()
  for (let i = 0; i < boxes.count; i++) if (!hidden.has(i)) reachable.add(boxes.rule[i]!)
  return {
    table,
    total: BigInt(space.total - impossible),
    once: BigInt(once),
    contested: BigInt(contested),
    uncovered: BigInt(uncovered),
    impossible: BigInt(impossible),
    conflicts: groups.flatMap(group =>
      group.conflicts.map(({ boxes: [i, j], box }) => ({
        rules: [boxes.rule[i]!, boxes.rule[j]!] as const,
        region: region(box),
      })),
    ),
    gaps: gapsOf(state, alone, uncovered, step).map(region),
    unreachable: table.rules.flatMap((_, rule) => (reachable.has(rule) ? [] : [rule])),
    won: () => wonIn(state, alone).map(({ rule, box }) => ({ rule, ...region(box) })),
    pieces: () => piecesOf(state, alone),
    state,
  }
}

function gapsOf(
  { space, boxes, groups }: State,
  alone: Uint8Array,
  uncovered: Amount,
  step: () => void,
): Box[] {
  const found: Box[] = []
  if (BigInt(uncovered) === 0n) return found
  const pieces: Box[] = groups.flatMap(group => group.pieces.map(piece => piece.box))
  for (let i = 0; i < boxes.count; i++) if (alone[i]) pieces.push(boxAt(space, boxes, i))
  const taken = (box: Box) => found.some(known => covers(space, known, 0, box, 0))
  missing(
    space,
    stack(space, pieces),
    space.whole,
    box => {
      if (!taken(box)) found.push(grown(space, box, boxes.data, space.whole))
      return found.length < GAPS_SHOWN
    },
    step,
  )
  return found
}

/** The boxes in which one rule wins: those that stand alone, and the undisputed pieces of groups. */
function wonIn({ space, boxes, groups }: State, alone: Uint8Array): { rule: number; box: Box }[] {
  const won = groups.flatMap(group =>
    group.pieces
      .filter(piece => piece.winners.length === 1)
      .map(piece => ({ rule: boxes.rule[piece.winners[0]!]!, box: piece.box })),
  )
  for (let i = 0; i < boxes.count; i++)
    if (alone[i]) won.push({ rule: boxes.rule[i]!, box: boxAt(space, boxes, i) })
  return won.filter(({ rule }) => rule !== -1)
}

function piecesOf({ space, boxes, groups }: State, alone: Uint8Array): CheckablePiece[] {
  const winners = (list: readonly number[]) => list.map(i => boxes.rule[i]!).filter(rule => rule !== -1)
  const pieces = groups.flatMap(group =>
    group.pieces.map(piece => ({ cells: cellsOf(space, piece.box), winners: winners(piece.winners) })),
  )
  for (let i = 0; i < boxes.count; i++)
    if (alone[i]) pieces.push({ cells: cellsOf(space, boxAt(space, boxes, i)), winners: winners([i]) })
  return pieces
}

/** Impossible combinations all have one outcome, so that they never contest each other. */
const outcomeIn = (table: Table, boxes: Boxes) => (box: number) =>
  boxes.rule[box] === -1 ? -1 : table.rules[boxes.rule[box]!]!.outcome

function* pairsOf(
  space: Space,
  boxes: Boxes,
  members: readonly number[],
): Generator<readonly [number, number]> {
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) {
      const [i, j] = [members[a]!, members[b]!]
      const own = boxes.rule[i] === boxes.rule[j] && boxes.rule[i] !== -1
      if (!own && meets(space, boxes.data, i * space.slots, boxes.data, j * space.slots)) yield [i, j]
    }
}

const indices = (boxes: Boxes, rule: number) =>
  Array.from({ length: boxes.count }, (_, i) => i).filter(i => boxes.rule[i] === rule)

const parted = <T>(list: readonly T[], yes: (item: T) => boolean): [T[], T[]] => [
  list.filter(yes),
  list.filter(item => !yes(item)),
]

function inTime<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof OutOfTime) return null
    throw error
  }
}
