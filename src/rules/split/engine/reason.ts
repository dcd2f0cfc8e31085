import type { Because } from '../answer.ts'
import { type Situation, UNKNOWN } from '../facts.ts'
import { writeCell } from '../sfeel.ts'
import type { Compiled } from './compile.ts'
import { segmentOf } from './cut.ts'

/** The cells of each rule as texts, written when first asked for. */
const texts = new WeakMap<Compiled, (readonly string[] | undefined)[]>()

function textsOf(compiled: Compiled, winner: number): readonly string[] {
  let known = texts.get(compiled)
  if (!known) {
    known = new Array(compiled.table.rules.length)
    texts.set(compiled, known)
  }
  const found = known[winner] ?? compiled.table.rules[winner]!.cells.map(writeCell)
  known[winner] = found
  return found
}

/**
 * Why a rule won (SPLIT-5): for each fact what was asked, what it counted as, and the cell that it met. `counted` holds
 * the facts that count otherwise than asked; without one, what is not known counts as its strictest value.
 */
export function reasonOf(
  compiled: Compiled,
  winner: number,
  facts: Situation,
  counted: Situation = {},
): readonly Because[] {
  const { columns } = compiled.space
  const cells = winner >= 0 ? textsOf(compiled, winner) : null
  const reason: Because[] = new Array(columns.length)
  for (let f = 0; f < columns.length; f++) {
    const column = columns[f]!
    const fact = column.fact.id
    const value = facts[fact]
    const cell = cells ? cells[f]! : '-'
    reason[f] =
      value === undefined || value === UNKNOWN
        ? { fact, value: UNKNOWN, counted: counted[fact] ?? column.example(segmentOf(column, value)), cell }
        : { fact, value, counted: value, cell }
  }
  return reason
}
