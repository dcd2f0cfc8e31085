import type { Cell, Test } from '#rules/split/cell.ts'
import { type Table, tableOf } from '#rules/split/engine/table.ts'
import { type Fact, UNKNOWN } from '#rules/split/facts.ts'
import { type HitPolicy, hitPolicies } from '#rules/split/split.ts'
import type { Random } from '../random.ts'

const label = { en: 'x' }

/** A random fact: every type, with and without bounds, with and without a value "unknown" of its own. */
export function randomFact(random: Random, id: string): Fact {
  const own = random.chance(0.3)
  switch (random.below(6)) {
    case 0:
      return { id, label, type: 'boolean', strictest: own ? UNKNOWN : true }
    case 1:
    case 2: {
      const values = Array.from({ length: 1 + random.below(random.chance(0.1) ? 40 : 5) }, (_, i) => `v${i}`)
      if (random.chance(0.2)) values.push(UNKNOWN)
      return {
        id,
        label,
        type: 'enum',
        values: values.map(value => ({ id: value, label })),
        ...(random.chance(0.2) && { open: true }),
        strictest: own ? UNKNOWN : values[0]!,
      }
    }
    case 3:
      return { id, label, type: 'integer', min: 0, max: 1 + random.below(6), strictest: own ? UNKNOWN : 0 }
    case 4:
      return {
        id,
        label,
        type: 'integer',
        ...(random.chance(0.6) && { min: -2000 }),
        ...(random.chance(0.6) && { max: 3000 }),
        strictest: own ? UNKNOWN : 0,
      }
    default:
      return {
        id,
        label,
        type: 'decimal',
        ...(random.chance(0.6) && { min: 0 }),
        ...(random.chance(0.6) && { max: 10 }),
        strictest: own ? UNKNOWN : 0,
      }
  }
}

function randomTest(random: Random, fact: Fact): Test {
  if (fact.strictest === UNKNOWN && random.chance(0.15)) return { is: UNKNOWN }
  if (fact.type === 'boolean') return { is: random.chance(0.5) }
  if (fact.type === 'enum') return { is: random.one(fact.values).id }
  const number = () => {
    if (fact.type === 'decimal') return random.below(21) / 2
    return fact.max !== undefined && fact.max < 10 ? random.below(fact.max + 1) : random.below(12) * 100 - 500
  }
  if (random.chance(0.2)) return { is: number() }
  const [a, b] = [number(), number()]
  // Between neighbouring whole numbers an open range would be empty, which no reader accepts.
  const open = (probability: number) =>
    Math.abs(a - b) > (fact.type === 'integer' ? 2 : 0) && random.chance(probability)
  const sides = random.one(['low', 'high', 'both', 'both', 'both'])
  const range = {
    ...(sides !== 'high' && { low: Math.min(a, b), ...(open(0.4) && { openLow: true }) }),
    ...(sides !== 'low' && { high: Math.max(a, b), ...(open(0.4) && { openHigh: true }) }),
  }
  return { range }
}

export function randomCell(random: Random, fact: Fact, any: number): Cell {
  if (random.chance(any)) return 'any'
  const tests = Array.from({ length: 1 + random.below(random.chance(0.3) ? 3 : 2) }, () =>
    randomTest(random, fact),
  )
  return { not: random.chance(0.2), tests }
}

/** A random table with its hit policy: few facts and rules, so that brute force can judge it. */
export function randomTable(random: Random): { table: Table; hit: HitPolicy } {
  const facts = Array.from({ length: random.below(5) }, (_, i) => randomFact(random, `f${i}`))
  const any = random.one([0.1, 0.4, 0.7])
  const row = () => facts.map(fact => randomCell(random, fact, any))
  const hit = random.one(hitPolicies)
  const rules = Array.from({ length: random.below(random.chance(0.2) ? 14 : 6) }, () => ({
    cells: row(),
    outcome: `o${random.below(3)}`,
    priority: random.below(3),
  }))
  if (facts.length > 0 && random.chance(0.3)) splitOff(random, facts, rules)
  const impossible = random.chance(0.3) ? Array.from({ length: 1 + random.below(2) }, row) : []
  const priorities = new Map(rules.map(rule => [rule.outcome, rule.priority]))
  const agreed = rules.map(rule => ({ ...rule, priority: priorities.get(rule.outcome)! }))
  return { table: tableOf(facts, hit, agreed, impossible), hit }
}

/** Turns the rules into a complete, disjoint set along one fact: what brute force finds by chance too rarely. */
function splitOff(
  random: Random,
  facts: readonly Fact[],
  rules: { cells: Cell[]; outcome: string; priority: number }[],
): void {
  const f = random.below(facts.length)
  const cell = randomCell(random, facts[f]!, 0)
  if (cell === 'any' || facts[f]!.strictest === UNKNOWN) return
  const row = (own: Cell) => facts.map((_, i): Cell => (i === f ? own : 'any'))
  const make = (own: Cell) => ({ cells: row(own), outcome: `o${random.below(3)}`, priority: random.below(3) })
  rules.splice(0, rules.length, make(cell), make({ not: !cell.not, tests: cell.tests }))
}

/** The table with one cell of one rule changed. */
export function edited(random: Random, table: Table): { table: Table; rule: number } {
  const rule = random.below(table.rules.length)
  const f = random.below(table.facts.length)
  const cell = randomCell(random, table.facts[f]!, 0.2)
  const rules = table.rules.map((one, i) =>
    i === rule ? { ...one, cells: one.cells.map((old, k) => (k === f ? cell : old)) } : one,
  )
  return { table: { ...table, rules }, rule }
}
