import type { Situation } from '../facts.ts'
import type { Column } from './column.ts'
import { segmentOf } from './cut.ts'
import type { Painted } from './paint.ts'
import { UNDECLARED, type Winner } from './winner.ts'

/** Asks a dense table of winners: for each fact its segment times the stride, then one look-up of the sum. */
export function lookUp(
  columns: readonly Column[],
  { winners, strides }: Painted,
): (situation: Situation) => Winner {
  return situation => {
    let at = 0
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c]!
      const segment = segmentOf(column, situation[column.fact.id])
      if (segment < 0) return UNDECLARED
      at += segment * strides[c]!
    }
    return winners[at]!
  }
}
