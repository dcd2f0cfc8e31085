import { isRefusal } from '#rules/refusal.ts'
import type { FullRow } from '#rules/split/answer.ts'
import type { Table } from '#rules/split/engine/table.ts'
import type { Fact, Situation } from '#rules/split/facts.ts'
import { readCell } from '#rules/split/sfeel.ts'
import type { Row, Rule, Split } from '#rules/split/split.ts'
import { judge, matches } from './brute.ts'

export type Verdict = {
  readonly situation: Situation
  readonly weight: bigint
  /** Rules that match in the level that speaks first; empty where the default row answers. */
  readonly rules: readonly string[]
  /** Null where two rules contest it, or nothing answers. */
  readonly row: FullRow | null
}

type Level = { readonly row: Row | undefined; readonly rules: readonly Rule[] }

/** The levels of the split's one activity at a place, lowest first, as the text of a split says it. */
function levels(split: Split, place: string | null): Level[] {
  const activity = split.activities[0]!
  const found: Level[] = []
  const places = place === null ? [] : place === 'plant' ? ['plant'] : [place, 'plant']
  for (const here of places) {
    const override = split.overrides?.find(one => one.place === here)
    if (!override) continue
    found.push({ row: override.row, rules: override.rules ?? [] })
    if (override.replaces === true) return found
  }
  return [...found, { row: activity.row, rules: activity.rules ?? [] }]
}

const cellOf = (fact: Fact, when: Rule['when']) => {
  const cell = readCell(when[fact.id] ?? '-', fact)
  if (isRefusal(cell)) throw new Error(`unreadable: ${when[fact.id]}`)
  return cell
}

/**
 * Every situation at a place with the row that a plain reading gives. With `besides`, the situations are told apart by
 * the rules of that place, too, so that the two can be compared one by one.
 */
export function judgeSplit(split: Split, place: string | null, besides: string | null = place): Verdict[] {
  const chain = levels(split, place)
  const rules = [place, besides].sort().flatMap(one => levels(split, one).flatMap(level => level.rules))
  const facts = split.facts.filter(fact => rules.some(rule => fact.id in rule.when))
  const table: Table = {
    facts,
    impossible: (split.impossible ?? [])
      .filter(({ when }) => Object.keys(when).every(id => facts.some(fact => fact.id === id)))
      .map(({ when }) => facts.map(fact => cellOf(fact, when))),
    rules: rules.map((rule, i) => ({
      cells: facts.map(fact => cellOf(fact, rule.when)),
      rank: 0,
      outcome: i,
    })),
  }
  const possible = judge(table).filter(one => one.winner !== -4)
  return possible.map(({ situation, weight }) => {
    const fits = (rule: Rule) =>
      facts.every(fact => matches(fact, cellOf(fact, rule.when), situation[fact.id]!))
    const level = chain.find(one => one.rules.some(fits))
    const hit = level?.rules.filter(fits) ?? []
    const speaks = chain.some(one => one.row !== undefined)
    const row = hit.length > 1 || (hit.length === 0 && !speaks) ? null : rowOf(chain, hit[0])
    return { situation, weight, rules: hit.map(rule => rule.id), row }
  })
}

function rowOf(chain: readonly Level[], rule: Rule | undefined): FullRow {
  const part = <P extends keyof Row>(name: P): Row[P] | undefined => {
    if (rule && (name === 'A' || rule.row[name] !== undefined)) return rule.row[name]
    return chain.find(level => level.row?.[name] !== undefined)?.row?.[name]
  }
  const [A, R, C, I] = [part('A') ?? [], part('R') ?? [], part('C') ?? [], part('I') ?? []]
  const heard = C.filter(id => !A.includes(id) && !R.includes(id))
  return {
    A,
    R,
    C: heard,
    I: I.filter(id => !A.includes(id) && !R.includes(id) && !heard.includes(id)),
    keys: part('keys') ?? [],
    consents: part('consents') ?? [],
    within: part('within') ?? null,
    escalation: null,
  }
}
