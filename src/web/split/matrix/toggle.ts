import { type CellEdit, marksAt } from '#rules/split/level/cells.ts'
import type { Mark } from '#rules/split/level/placed.ts'
import type { Split } from '#rules/split/split.ts'
import type { At } from './CellBar.tsx'

/** A mark set in all of these cells or, where each has it, taken from all. */
export function toggled(
  split: Split,
  place: string | null,
  cells: readonly At[],
  mark: Mark,
): readonly CellEdit[] {
  const now = cells.map(cell => ({ ...cell, marks: marksAt(split, place, cell) }))
  const set = now.some(cell => !cell.marks.includes(mark))
  return now.map(cell => ({
    ...cell,
    marks: set
      ? [...cell.marks.filter(each => each !== mark), mark]
      : cell.marks.filter(each => each !== mark),
  }))
}

export const cleared = (cells: readonly At[]): readonly CellEdit[] =>
  cells.map(cell => ({ ...cell, marks: [] }))
