import { prove, proveAgain, type TableProof } from '../engine/prove.ts'
import type { Table } from '../engine/table.ts'

/**
 * Proves a table, from the proof of an earlier state of it where there is one: nothing again where no condition has
 * changed, and only around the one rule whose conditions did.
 */
export function proveFrom(
  before: TableProof | undefined,
  table: Table,
  goOn: () => boolean,
): TableProof | null {
  const changed = before ? changedRules(before.table, table) : null
  if (!before || !changed || changed.length > 1) return prove(table, goOn)
  return changed.length === 0 ? { ...before, table } : proveAgain(before, table, changed[0]!, goOn)
}

type Cells = Table['impossible'][number]
const sameCells = (a: Cells, b: Cells) => a.every((cell, f) => cell === b[f])

/** The rules whose cells differ; null where the tables differ in more than the cells of rules. Equal texts, equal cells. */
function changedRules(before: Table, after: Table): number[] | null {
  const alike =
    before.facts.length === after.facts.length &&
    before.facts.every((fact, f) => fact === after.facts[f]) &&
    before.impossible.length === after.impossible.length &&
    before.impossible.every((cells, i) => sameCells(cells, after.impossible[i]!)) &&
    before.rules.length === after.rules.length &&
    before.rules.every(
      ({ rank, outcome }, i) => rank === after.rules[i]!.rank && outcome === after.rules[i]!.outcome,
    )
  if (!alike) return null
  return after.rules.flatMap((rule, i) => (sameCells(before.rules[i]!.cells, rule.cells) ? [] : [i]))
}
