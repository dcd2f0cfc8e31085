import type { Cell, Range, Test } from '../cell.ts'
import { type Fact, type FactValue, UNKNOWN } from '../facts.ts'
import { type Column, joined, type Run } from './column.ts'

/** A cut between numbers: just below `at`, or just `above` it. Whole numbers are only cut below. */
type Cut = { readonly at: number; readonly above: boolean }
type NumberFact = Extract<Fact, { type: 'integer' | 'decimal' }>

const before = (a: Cut, b: Cut) => a.at < b.at || (a.at === b.at && !a.above && b.above)
const order = (a: Cut, b: Cut) => (before(a, b) ? -1 : before(b, a) ? 1 : 0)

/** A bounded integer with up to this many values gets a segment each, so that an edited cell never cuts anew. */
const SMALL = 1024

/** Cuts a number fact where cells cut it: `<= 3` and `>= 4` leave no gap over integers, and one over decimals. */
export function numberColumn(fact: NumberFact, cells: Iterable<Cell>): Column {
  const whole = fact.type === 'integer'
  const below = (at: number): Cut => ({ at: whole ? Math.ceil(at) : at, above: false })
  const above = (at: number): Cut => (whole ? { at: Math.floor(at) + 1, above: false } : { at, above: true })
  const first = fact.min === undefined ? null : below(fact.min)
  const last = fact.max === undefined ? null : above(fact.max)

  const span = (test: Test): [Cut | null, Cut | null] => {
    if ('is' in test) return typeof test.is === 'number' ? [below(test.is), above(test.is)] : [null, null]
    const { low, high, openLow, openHigh } = test.range
    return [
      low === undefined ? null : openLow ? above(low) : below(low),
      high === undefined ? null : openHigh ? below(high) : above(high),
    ]
  }
  const inside = (cut: Cut | null): cut is Cut =>
    cut !== null && (!first || before(first, cut)) && (!last || before(cut, last))
  const borders = (cell: Cell): readonly Cut[] =>
    cell === 'any' ? [] : cell.tests.flatMap(test => span(test).filter(inside))
  const cuts = cutsOf()
  const known = cuts.length + 1
  const open = fact.strictest === UNKNOWN
  const size = known + (open ? 1 : 0)

  function cutsOf(): Cut[] {
    const found: Cut[] = []
    if (whole && first && last && last.at - first.at <= SMALL)
      for (let at = first.at + 1; at < last.at; at++) found.push({ at, above: false })
    else for (const cell of cells) found.push(...borders(cell))
    return found.sort(order).filter((cut, i) => i === 0 || order(found[i - 1]!, cut) !== 0)
  }
  /** How many cuts lie before a cut (or at it, with `at`). */
  const count = (cut: Cut, at: boolean) => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      const side = order(cuts[middle]!, cut)
      if (side < 0 || (at && side === 0)) low = middle + 1
      else high = middle
    }
    return low
  }
  const covered = (test: Test): readonly Run[] => {
    if ('is' in test && test.is === UNKNOWN) return open ? [[known, known]] : []
    if ('is' in test && typeof test.is !== 'number') return []
    const [from, to] = span(test)
    if ((from && last && !before(from, last)) || (to && first && !before(first, to))) return []
    const low = from ? count(from, true) : 0
    const high = to ? count(to, false) : known - 1
    return low <= high ? [[low, high]] : []
  }
  const runs = (cell: Cell): readonly Run[] => {
    if (cell === 'any') return [[0, size - 1]]
    if (!cell.not && cell.tests.length === 1) return covered(cell.tests[0]!)
    const hit = joined(cell.tests.flatMap(covered))
    if (!cell.not) return hit
    const ends = [[-1, -1] as const, ...hit.filter(([low]) => low < known), [known, known] as const]
    return ends
      .slice(1)
      .flatMap(([low], i) => (low - 1 > ends[i]![1] ? [[ends[i]![1] + 1, low - 1] as const] : []))
  }
  const countable = whole && first !== null && last !== null
  const fits = (cell: Cell) => countable && borders(cell).every(cut => count(cut, true) > count(cut, false))
  const startOf = (segment: number) => (segment === 0 ? first : cuts[segment - 1]!)
  const endOf = (segment: number) => (segment === known - 1 ? last : cuts[segment]!)

  const locate = (value: FactValue) => {
    if (value === UNKNOWN) return open ? known : -1
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) return -1
    if ((fact.min !== undefined && value < fact.min) || (fact.max !== undefined && value > fact.max))
      return -1
    return count({ at: value, above: false }, true)
  }
  const example = (segment: number): FactValue => {
    if (segment === known) return UNKNOWN
    const start = startOf(segment)
    const end = endOf(segment)
    if (!start && !end) return 0
    if (start && !start.above) return start.at
    if (whole) return end!.at - 1
    if (end?.above) return end.at
    return start && end ? (start.at + end.at) / 2 : start ? start.at + 1 : end!.at - 1
  }
  const weight = (segment: number) => {
    if (segment === known || !whole) return 1
    const start = startOf(segment)
    const end = endOf(segment)
    return start && end ? end.at - start.at : 1
  }
  /** The test for a run of segments: `first` and `last` of the domain need no bound of their own. */
  const testOf = (low: number, high: number): Test => {
    const start = low === 0 ? null : startOf(low)
    const end = high === known - 1 ? null : endOf(high)
    const from = startOf(low)
    const to = endOf(high)
    if (from && to && whole && to.at - from.at === 1) return { is: from.at }
    if (from && to && !whole && from.at === to.at) return { is: from.at }
    const range: Range = {
      ...(start && { low: start.at, ...(start.above && { openLow: true }) }),
      ...(end && (whole ? { high: end.at - 1 } : { high: end.at, ...(!end.above && { openHigh: true }) })),
    }
    return { range }
  }
  const cell = (chosen: readonly Run[]): Cell | null => {
    const all = joined(chosen)
    if (all[0]?.[0] === 0 && all[0][1] === size - 1) return null
    if (open && all.length === 1 && all[0]![0] === 0 && all[0]![1] === known - 1)
      return { not: true, tests: [{ is: UNKNOWN }] }
    const tests = all.flatMap(([low, high]): Test[] => [
      ...(low < known ? [testOf(low, Math.min(high, known - 1))] : []),
      ...(high === known ? [{ is: UNKNOWN }] : []),
    ])
    return { not: false, tests }
  }
  return {
    fact,
    ordered: true,
    size,
    weights: Array.from({ length: size }, (_, segment) => weight(segment)),
    runs,
    fits,
    locate,
    example,
    cell,
  }
}
