import { isRefusal } from '../../refusal.ts'
import type { FullRow } from '../answer.ts'
import type { Cell } from '../cell.ts'
import { cutBack } from '../cutBack.ts'
import type { Effective, Entry } from '../effective.ts'
import { columnOf } from '../engine/cut.ts'
import type { Fact } from '../facts.ts'
import { readCell } from '../sfeel.ts'
import type { Rule, Split } from '../split.ts'

type When = Rule['when']

/** More pieces than this are not told apart: the default row is then taken to answer in some of them. */
const MOST = 500

/**
 * The rows that answer somewhere in a region (boxes of conditions), each once: those of rules that meet it, in the
 * order in which they win, and the default row where no rule covers what is left. None where nothing answers.
 */
export function answering(
  split: Split,
  facts: readonly Fact[],
  table: Effective | null,
  region: readonly When[],
): readonly FullRow[] {
  if (table === null) return []
  const rows: FullRow[] = []
  let left = region
  const order = table.entries
    .map((entry, i) => ({ entry, rank: table.table.rules[i]!.rank }))
    .sort((a, b) => a.rank - b.rank)
  for (const { entry } of order) {
    if (!left.some(box => meets(facts, box, entry.rule.when))) continue
    rows.push(entry.row)
    if (left.length < MOST) left = without(facts, left, entry.rule.when)
  }
  for (const { when } of split.impossible ?? []) if (left.length < MOST) left = without(facts, left, when)
  if (left.length > 0 && table.fallback) rows.push(table.fallback.row)
  return [...new Map(rows.map(row => [JSON.stringify(row), row])).values()]
}

/** Where a row of a table is asked: its conditions less those of rules that win before it. */
export function reachOf(facts: readonly Fact[], table: Effective, entry: Entry): readonly When[] {
  const rank = (one: Entry) => table.table.rules[table.entries.indexOf(one)]!.rank
  const before = table.entries.filter(one => rank(one) < rank(entry))
  return before.reduce<readonly When[]>(
    (region, { rule }) => (region.length < MOST ? without(facts, region, rule.when) : region),
    [entry.rule.when],
  )
}

/** A region less what a condition covers. */
export const without = (facts: readonly Fact[], region: readonly When[], when: When): readonly When[] =>
  region.flatMap(box => (meets(facts, box, when) ? cutBack(facts, { when: box }, { when }) : [box]))

/** Whether two conditions share a situation. */
function meets(facts: readonly Fact[], one: When, other: When): boolean {
  if (Object.keys(other).some(id => !facts.some(fact => fact.id === id))) return false
  return facts.every(fact => {
    const [a, b] = [cellOf(fact, one), cellOf(fact, other)]
    if (a === 'any' || b === 'any') return true
    const column = columnOf(fact, [a, b])
    const runs = column.runs(b)
    return column.runs(a).some(([low, high]) => runs.some(([from, to]) => low <= to && from <= high))
  })
}

function cellOf(fact: Fact, when: When): Cell {
  const cell = readCell(when[fact.id] ?? '-', fact)
  return isRefusal(cell) ? 'any' : cell
}
