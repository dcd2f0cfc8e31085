import { isRefusal } from '../src/rules/refusal.ts'
import type { Cell as EngineCell } from '../src/rules/split/cell.ts'
import { type Table, tableOf } from '../src/rules/split/engine/table.ts'
import { Fact } from '../src/rules/split/facts.ts'
import { readCell } from '../src/rules/split/sfeel.ts'
import { columns, hitPolicy, type Rule, sfeel, type Workload } from './workload.ts'

/** The columns of the workload as facts; nothing is ever unknown, so `strictest` plays no part. */
export const facts: readonly Fact[] = columns.map(column => {
  const named = { id: column.name, label: column.name }
  if (column.type === 'boolean') return Fact.parse({ ...named, type: 'boolean', strictest: true })
  if (column.type === 'integer')
    return Fact.parse({
      ...named,
      type: 'integer',
      min: column.low,
      max: column.high,
      strictest: column.high,
    })
  const values = column.values.map(id => ({ id, label: id }))
  return Fact.parse({ ...named, type: 'enum', values, strictest: column.values[0] })
})

/** A rule's cells as S-FEEL text, as they stand in a file. */
export const textsOf = (rules: readonly Rule[]): string[][] => rules.map(({ cells }) => cells.map(sfeel))

/** The engine's table, read from text. */
export function tableFrom(workload: Workload, texts: readonly (readonly string[])[]): Table {
  const rules = texts.map(cells => ({ cells: cells.map((text, c) => cellFrom(text, facts[c])) }))
  return tableOf(facts, hitPolicy[workload], rules)
}

function cellFrom(text: string, fact: Fact | undefined): EngineCell {
  const cell = fact ? readCell(text, fact) : 'any'
  if (isRefusal(cell)) throw new Error(`${text}: ${cell.refused}`)
  return cell
}
