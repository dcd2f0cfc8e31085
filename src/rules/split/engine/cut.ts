import type { Cell } from '../cell.ts'
import { type Fact, type FactValue, UNKNOWN } from '../facts.ts'
import type { Column } from './column.ts'
import { numberColumn } from './numbers.ts'
import { setColumn } from './sets.ts'

/** Cuts a fact where the cells of a table cut it. */
export const columnOf = (fact: Fact, cells: Iterable<Cell>): Column =>
  fact.type === 'enum' || fact.type === 'boolean' ? setColumn(fact) : numberColumn(fact, cells)

/** The segment of a situation's fact: what is not known counts as the strictest value (SPLIT-3); -1: undeclared. */
export function segmentOf(column: Column, value: FactValue | undefined): number {
  const segment = value === undefined ? -1 : column.locate(value)
  if (segment >= 0 || (value !== undefined && value !== UNKNOWN)) return segment
  const own = column.locate(UNKNOWN)
  return own >= 0 && column.fact.type === 'enum' && !column.fact.open
    ? own
    : column.locate(column.fact.strictest)
}
