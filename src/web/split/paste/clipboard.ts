import type { ClipboardEvent } from 'react'
import { overridesAt, placedRow } from '#rules/split/level/placed.ts'
import type { Split } from '#rules/split/split.ts'
import type { Speech } from '../../parts/language.ts'
import type { At } from '../matrix/CellBar.tsx'
import type { Grid } from '../matrix/grid/grid.ts'
import { cellAt, cellsIn, rowAt } from '../matrix/grid/places.ts'
import { writeMarks } from '../matrix/marks.ts'

/** Where a paste goes: the selected cells by rows, and the matrix from the first of them on. */
export type Onto = {
  readonly target: readonly (readonly At[])[]
  readonly beyond: readonly (readonly At[])[]
}

/** Text that somebody writes or has marked is the browser's. */
const isText = (event: ClipboardEvent) =>
  (event.target as Element).closest('input, textarea, dialog') !== null ||
  getSelection()?.isCollapsed === false

/** The selected cells as rows of texts, with the names of functions above where names of activities are among them. */
export function copied(split: Split, place: string | null, grid: Grid, { label, say }: Speech) {
  const rows = grid.chosen()
  const named = rows.some(row => row.some(cell => cell.cellIndex === 0))
  const fn = (id: string) => split.functions.find(each => each.id === id)
  const text = (cell: HTMLTableCellElement): readonly string[] => {
    const at = cellAt(cell)
    const activity = split.activities.find(each => each.id === rowAt(cell)?.activity)
    if (activity === undefined) return []
    const holder = at === null ? undefined : fn(at.fn)
    if (holder === undefined) return cell.cellIndex === 0 ? [label(activity.label)] : []
    const { marks, decidesByRule } = placedRow(activity, overridesAt(split, activity.id, place))(holder)
    return [[writeMarks(marks), decidesByRule ? '(A)' : ''].filter(Boolean).join(' ')]
  }
  const heads = (rows[0] ?? []).flatMap(cell => {
    const holder = fn(cellAt(cell)?.fn ?? '')
    return cell.cellIndex === 0 ? [say('matrix.activity')] : holder === undefined ? [] : [label(holder.label)]
  })
  return [...(named ? [heads] : []), ...rows.map(row => row.flatMap(text))]
}

/** Where a paste into the grid goes. */
export function ontoOf(grid: Grid): Onto {
  const target = grid.chosen()
  const first = target[0]?.[0]
  const rows = grid.rows()
  const from = rows.indexOf(first?.parentElement as HTMLTableRowElement)
  return {
    target: target.map(row => cellsIn([row])),
    beyond: rows.slice(from).map(row => cellsIn([[...row.cells].slice(first?.cellIndex ?? 0)])),
  }
}

export const takesClipboard = (event: ClipboardEvent): boolean => !isText(event)
