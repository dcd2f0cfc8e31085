import type { Cell, Test } from '../cell.ts'
import { type Fact, type FactValue, UNKNOWN } from '../facts.ts'
import type { CheckablePiece, TableProof } from './prove.ts'
import type { Table } from './table.ts'

/**
 * The checker: shares no code with the prover, and believes none of it. It writes a box as one set of points for each
 * fact (points: every value that cells name, and one between each two), evaluates cells value by value, and accepts a
 * proof only where the pieces are disjoint, lie as claimed towards every rule, account for every rule in full, and add
 * up to the counts. Answers null, or what does not hold.
 */
export function check(table: Table, proof: Omit<TableProof, 'state' | 'table' | 'won'>): string | null {
  const axes = table.facts.map((fact, f) =>
    axisOf(
      fact,
      every(table).map(cells => cells[f]!),
    ),
  )
  const boxOf = (cells: readonly Cell[]) => axes.map((axis, f) => axis.set(cells[f]!))
  const size = (box: readonly bigint[]) => axes.reduce((all, axis, f) => all * axis.count(box[f]!), 1n)
  const empty = (box: readonly bigint[]) => box.some(set => set === 0n)

  const rules = table.rules.map(rule => ({ ...rule, box: boxOf(rule.cells) }))
  const impossible = table.impossible.map(boxOf)
  const pieces = proof.pieces().map(piece => ({ ...piece, box: boxOf(piece.cells) }))

  for (const [i, piece] of pieces.entries()) {
    if (pieces.slice(i + 1).some(other => !empty(both(piece.box, other.box))))
      return `piece ${i} overlaps another`
    const wrong = claim(piece)
    if (wrong) return `piece ${i}: ${wrong}`
  }
  for (const box of [...rules.map(rule => rule.box), ...impossible])
    if (sum(pieces, piece => size(both(piece.box, box))) !== size(box))
      return 'a rule is not accounted for in full'

  const amount = (kind: number) =>
    sum(
      pieces.filter(piece => piece.winners.length === kind),
      piece => size(piece.box),
    )
  const total = size(axes.map(axis => axis.all)) - amount(0)
  if (proof.impossible !== amount(0) || proof.total !== total) return 'the total is off'
  if (proof.once !== amount(1) || proof.contested !== amount(2)) return 'the counts are off'
  if (proof.uncovered !== total - amount(1) - amount(2)) return 'the rest is off'

  for (const { cells, example, count } of proof.gaps) {
    if ([...rules.map(rule => rule.box), ...impossible].some(box => !empty(both(box, boxOf(cells)))))
      return 'a gap is covered'
    if (!contains(cells, example) || size(boxOf(cells)) !== count) return 'a gap has a wrong example or count'
  }
  if (proof.uncovered > 0n !== proof.gaps.length > 0) return 'gaps are missing'
  for (const { rules: pair, region } of proof.conflicts) {
    const wrong = claim({ box: boxOf(region.cells), winners: pair })
    if (wrong || !contains(region.cells, region.example)) return `a conflict: ${wrong ?? 'wrong example'}`
  }
  if (proof.contested > 0n !== proof.conflicts.length > 0) return 'conflicts are missing'
  const winning = new Set(pieces.flatMap(piece => piece.winners))
  if (proof.unreachable.some(rule => winning.has(rule))) return 'a rule said to be unreachable wins'
  return null

  /** Whether just these rules win all of a box: they cover it, nothing better meets it, and no other rival does. */
  function claim({
    box,
    winners,
  }: Pick<CheckablePiece, 'winners'> & { box: readonly bigint[] }): string | null {
    if (empty(box)) return 'it is empty'
    if (winners.length === 0)
      return impossible.some(other => equal(both(box, other), box)) ? null : 'it is not impossible'
    if (impossible.some(other => !empty(both(box, other)))) return 'it is partly impossible'
    const first = rules[winners[0]!]!
    for (const winner of winners)
      if (!equal(both(box, rules[winner]!.box), box)) return 'a winner does not cover it'
    for (const rule of rules) {
      if (empty(both(box, rule.box))) continue
      if (rule.rank < first.rank) return 'a better rule meets it'
      if (winners.length === 1 && rule.rank === first.rank && rule.outcome !== first.outcome)
        return 'a rival meets it'
    }
    const second = rules[winners[1] ?? winners[0]!]!
    if (winners.length === 2 && (second.rank !== first.rank || second.outcome === first.outcome))
      return 'no contest'
    return null
  }
  function contains(cells: readonly Cell[], example: Readonly<Record<string, FactValue>>): boolean {
    return table.facts.every((fact, f) => holds(fact, cells[f]!, example[fact.id]!))
  }
}

const every = (table: Table) => [...table.impossible, ...table.rules.map(rule => rule.cells)]
const both = (a: readonly bigint[], b: readonly bigint[]) => a.map((set, f) => set & b[f]!)
const equal = (a: readonly bigint[], b: readonly bigint[]) => a.every((set, f) => set === b[f])
const sum = <T>(list: readonly T[], of: (item: T) => bigint) => list.reduce((all, item) => all + of(item), 0n)

/** Whether a value meets a cell, one test after the other. */
export function holds(fact: Fact, cell: Cell, value: FactValue): boolean {
  if (cell === 'any') return true
  const some = cell.tests.some(test => meetsTest(test, value))
  return cell.not ? !some && (value !== UNKNOWN || lists(fact, UNKNOWN)) : some
}

const lists = (fact: Fact, value: string) => fact.type === 'enum' && fact.values.some(one => one.id === value)

function meetsTest(test: Test, value: FactValue): boolean {
  if ('is' in test) return test.is === value
  if (typeof value !== 'number') return false
  const { low, high, openLow, openHigh } = test.range
  if (low !== undefined && (openLow ? value <= low : value < low)) return false
  return high === undefined || (openHigh ? value < high : value <= high)
}

/** The points of one fact, and how many situations each stands for. */
function axisOf(fact: Fact, cells: readonly Cell[]) {
  const points = pointsOf(fact, cells)
  const set = (cell: Cell) =>
    points.reduce((bits, point, i) => (holds(fact, cell, point.value) ? bits | (1n << BigInt(i)) : bits), 0n)
  const count = (bits: bigint) =>
    sum(
      points.filter((_, i) => bits & (1n << BigInt(i))),
      point => point.weight,
    )
  return { set, count, all: set('any') }
}

/** A point and the situations that it stands for; null where they cannot be counted (a decimal, an unbounded end). */
type Point = { readonly value: FactValue; readonly weight: bigint | null }

function pointsOf(fact: Fact, cells: readonly Cell[]): { value: FactValue; weight: bigint }[] {
  const one = (value: FactValue) => ({ value, weight: 1n })
  const own = fact.strictest === UNKNOWN && !('open' in fact && fact.open) ? [one(UNKNOWN)] : []
  if (fact.type === 'boolean') return [one(true), one(false), ...own]
  if (fact.type === 'enum') {
    const values = fact.values.map(value => one(value.id))
    if (fact.open) values.push(one('anything else'))
    return lists(fact, UNKNOWN) ? values : [...values, ...own]
  }
  const tests = cells.flatMap(cell => (cell === 'any' ? [] : cell.tests))
  const merged: Point[] = []
  for (const point of numbersOf(fact, tests)) {
    const last = merged.at(-1)
    if (last && tests.every(test => meetsTest(test, last.value) === meetsTest(test, point.value)))
      merged[merged.length - 1] = {
        value: last.value,
        weight: last.weight === null || point.weight === null ? null : last.weight + point.weight,
      }
    else merged.push(point)
  }
  return [...merged.map(({ value, weight }) => ({ value, weight: weight ?? 1n })), ...own]
}

/** Every number that a test or the domain names, what lies between two of them, and beyond the outermost. */
function numbersOf(fact: Extract<Fact, { type: 'integer' | 'decimal' }>, tests: readonly Test[]): Point[] {
  const whole = fact.type === 'integer'
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = fact
  const named = tests.flatMap(test => ('is' in test ? [test.is] : [test.range.low, test.range.high]))
  const bounds = new Set<number>()
  for (const bound of [...named, min, max])
    if (typeof bound === 'number' && Number.isFinite(bound))
      for (const near of whole ? [Math.floor(bound), Math.ceil(bound)] : [bound])
        if (near >= min && near <= max) bounds.add(near)
  const sorted = [...bounds].sort((a, b) => a - b)
  if (sorted.length === 0) return [{ value: 0, weight: null }]
  const points: Point[] = []
  if (min === Number.NEGATIVE_INFINITY) points.push({ value: sorted[0]! - 1, weight: null })
  sorted.forEach((bound, i) => {
    points.push({ value: bound, weight: whole ? 1n : null })
    const next = sorted[i + 1]
    if (next === undefined) return
    if (!whole) points.push({ value: (bound + next) / 2, weight: null })
    else if (next - bound > 1) points.push({ value: bound + 1, weight: BigInt(next - bound - 1) })
  })
  if (max === Number.POSITIVE_INFINITY) points.push({ value: sorted.at(-1)! + 1, weight: null })
  return points
}
