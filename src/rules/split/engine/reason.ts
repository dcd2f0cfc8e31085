import type { Because } from '../answer.ts'
import type { Cell } from '../cell.ts'
import { type FactValue, type Situation, UNKNOWN } from '../facts.ts'
import { writeCell } from '../sfeel.ts'
import type { Compiled } from './compile.ts'
import { segmentOf } from './cut.ts'

const texts = new WeakMap<object, string>()

/** A cell's text, written once. */
function textOf(cell: Cell): string {
  if (cell === 'any') return '-'
  let text = texts.get(cell)
  if (text === undefined) {
    text = writeCell(cell)
    texts.set(cell, text)
  }
  return text
}

/**
 * Why a rule won (SPLIT-5): for each fact what was asked, what it counted as, and the cell that it met. `counted` holds
 * the facts that count otherwise than asked; without one, what is not known counts as its strictest value.
 */
export function reasonOf(
  { table, space }: Compiled,
  winner: number,
  facts: Situation,
  counted: Situation = {},
): Because[] {
  const cells = winner >= 0 ? table.rules[winner]!.cells : null
  const reason: Because[] = []
  for (let f = 0; f < table.facts.length; f++) {
    const id = table.facts[f]!.id
    const value = facts[id] ?? UNKNOWN
    const counts: FactValue =
      value !== UNKNOWN
        ? value
        : (counted[id] ?? space.columns[f]!.example(segmentOf(space.columns[f]!, value)))
    reason.push({ fact: id, value, counted: counts, cell: cells ? textOf(cells[f]!) : '-' })
  }
  return reason
}
