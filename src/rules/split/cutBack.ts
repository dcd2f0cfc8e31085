import { isRefusal } from '../refusal.ts'
import type { Cell } from './cell.ts'
import { joined, type Run } from './engine/column.ts'
import { columnOf } from './engine/cut.ts'
import type { Fact } from './facts.ts'
import { readCell, writeCell } from './sfeel.ts'
import type { Rule } from './split.ts'

type Conditions = Pick<Rule, 'when'>

/**
 * What a rule covers without what another covers, as conditions of which no two share a situation: column after
 * column the part of the rule outside the other's cell, with the columns before it held inside. At most one piece for
 * each fact; none where the other covers the rule whole. Takes the facts of the rules' table.
 */
export function cutBack(facts: readonly Fact[], rule: Conditions, other: Conditions): Rule['when'][] {
  const pieces: Rule['when'][] = []
  let inside = rule.when
  for (const fact of facts) {
    const own = cellOf(fact, rule)
    const strong = cellOf(fact, other)
    const column = columnOf(fact, [own, strong])
    const taken = new Set(segments(column.runs(strong)))
    const kept = segments(column.runs(own)).filter(each => !taken.has(each))
    const lost = segments(column.runs(own)).filter(each => taken.has(each))
    if (kept.length > 0) pieces.push(narrowed(inside, fact, column.cell(runs(kept))))
    if (lost.length === 0) return pieces
    inside = narrowed(inside, fact, column.cell(runs(lost)))
  }
  return pieces
}

const segments = (covered: readonly Run[]) =>
  covered.flatMap(([low, high]) => Array.from({ length: high - low + 1 }, (_, step) => low + step))

const runs = (list: readonly number[]) => joined(list.map(each => [each, each]))

/** A rule's condition; one that cannot be read is left as wide as it can be. */
function cellOf(fact: Fact, rule: Conditions): Cell {
  const cell = readCell(rule.when[fact.id] ?? '-', fact)
  return isRefusal(cell) ? 'any' : cell
}

const narrowed = (when: Rule['when'], fact: Fact, cell: Cell | null): Rule['when'] =>
  cell === null ? when : { ...when, [fact.id]: writeCell(cell) }
