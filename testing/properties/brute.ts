import type { Cell, Test } from '#rules/split/cell.ts'
import type { Table } from '#rules/split/engine/table.ts'
import { CONTESTED, IMPOSSIBLE, NONE } from '#rules/split/engine/winner.ts'
import { type Fact, type FactValue, type Situation, UNKNOWN } from '#rules/split/facts.ts'

/** One value of a fact that stands for `weight` situations that no cell tells apart. */
type Sample = { readonly value: FactValue; readonly weight: bigint }
export type Judged = {
  readonly situation: Situation
  readonly weight: bigint
  readonly winner: number
  /** All rules of the best rank that match. */
  readonly best: readonly number[]
}

export function matches(fact: Fact, cell: Cell, value: FactValue): boolean {
  if (cell === 'any') return true
  const hit = cell.tests.filter(test => passes(test, value)).length > 0
  if (!cell.not) return hit
  const listed = fact.type === 'enum' && fact.values.map(one => one.id).includes(UNKNOWN)
  return value === UNKNOWN && !listed ? false : !hit
}

function passes(test: Test, value: FactValue): boolean {
  if ('is' in test) return value === test.is
  const { low = -Infinity, high = Infinity, openLow = false, openHigh = false } = test.range
  if (typeof value !== 'number') return false
  const above = value > low || (value === low && !openLow)
  const below = value < high || (value === high && !openHigh)
  return above && below
}

/** Every combination of samples with what a plain reading of the rules says about it. */
export function judge(table: Table): Judged[] {
  const samples = table.facts.map((fact, f) =>
    samplesOf(
      fact,
      [...table.impossible, ...table.rules.map(rule => rule.cells)].map(cells => cells[f]!),
    ),
  )
  const judged: Judged[] = []
  const walk = (f: number, values: readonly Sample[]) => {
    if (f < samples.length) {
      for (const sample of samples[f]!) walk(f + 1, [...values, sample])
      return
    }
    const fits = (cells: readonly Cell[]) =>
      cells.every((cell, i) => matches(table.facts[i]!, cell, values[i]!.value))
    const hits = table.rules.flatMap((rule, i) => (fits(rule.cells) ? [i] : []))
    const rank = Math.min(...hits.map(i => table.rules[i]!.rank))
    const best = hits.filter(i => table.rules[i]!.rank === rank)
    const outcomes = new Set(best.map(i => table.rules[i]!.outcome))
    const winner = table.impossible.some(fits)
      ? IMPOSSIBLE
      : best.length === 0
        ? NONE
        : outcomes.size > 1
          ? CONTESTED
          : best[0]!
    judged.push({
      situation: Object.fromEntries(table.facts.map((fact, i) => [fact.id, values[i]!.value])),
      weight: values.reduce((product, sample) => product * sample.weight, 1n),
      winner,
      best: winner === IMPOSSIBLE ? [] : best,
    })
  }
  walk(0, [])
  return judged
}

function samplesOf(fact: Fact, cells: readonly Cell[]): Sample[] {
  const own: Sample[] = fact.strictest === UNKNOWN ? [{ value: UNKNOWN, weight: 1n }] : []
  if (fact.type === 'boolean') return [{ value: true, weight: 1n }, { value: false, weight: 1n }, ...own]
  if (fact.type === 'enum') {
    const values = fact.values.map(({ id }) => id)
    if (fact.open) values.push('anything else')
    else if (own.length > 0 && !values.includes(UNKNOWN)) values.push(UNKNOWN)
    return values.map(value => ({ value, weight: 1n }))
  }
  return [
    ...numbers(
      fact,
      cells.flatMap(cell => (cell === 'any' ? [] : cell.tests)),
    ),
    ...own,
  ]
}

/** Walks the number line in halves (or whole numbers), and starts a new sample where some test changes its mind. */
function numbers(fact: Extract<Fact, { type: 'integer' | 'decimal' }>, tests: readonly Test[]): Sample[] {
  const step = fact.type === 'integer' ? 1 : 0.25
  const [min, max] = [fact.min ?? -4000, fact.max ?? 6000]
  const [low, high] = fact.type === 'decimal' ? [Math.max(min, -20), Math.min(max, 40)] : [min, max]
  const samples: { value: number; weight: bigint; seen: string; end: boolean }[] = []
  for (let value = low; value <= high; value += step) {
    const seen = tests.map(test => (passes(test, value) ? 1 : 0)).join('')
    const end = (fact.min === undefined && value === low) || (fact.max === undefined && value === high)
    const last = samples.at(-1)
    if (last?.seen === seen) {
      last.weight += 1n
      last.end ||= end
    } else samples.push({ value, weight: 1n, seen, end })
  }
  return samples.map(({ value, weight, end }) => ({
    value,
    weight: end || fact.type === 'decimal' ? 1n : weight,
  }))
}
