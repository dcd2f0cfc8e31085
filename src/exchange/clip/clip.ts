import Papa from 'papaparse'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { type CellEdit, marksAt } from '#rules/split/level/cells.ts'
import type { Split } from '#rules/split/split.ts'
import { limits } from '../limits.ts'
import type { ClipUnread, Laid, Target } from './laid.ts'
import { readMarks } from './marks.ts'
import { namedMatrix } from './matrix.ts'

/** What a paste would do: the cells that it gives, whether they were found by name, and what was not understood. */
export type Clip = {
  readonly edits: readonly CellEdit[]
  readonly named: boolean
  readonly unread: readonly ClipUnread[]
}

/** The cells of the clipboard, as spreadsheets put them there: tabs, lines, quotes around what holds either. */
export function readClip(text: string): readonly (readonly string[])[] | Refusal {
  if (text.length > limits.yaml) return refuse('clip.too_large')
  const rows = Papa.parse<string[]>(text.replace(/(\r?\n)+$/, ''), { delimiter: '\t' }).data
  return rows.map(row => row.map(cell => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)))
}

/**
 * What pasting cells into a matrix means. With names of functions across and of activities down they go where the names
 * say; else they are laid on `target`, the selected cells by rows: a single cell fills them all, and others begin at
 * the first, which `beyond` goes on with. Where no cell names a key, keys stay as they are.
 */
export function understandClip(
  split: Split,
  place: string | null,
  cells: readonly (readonly string[])[],
  { target, beyond }: { target: readonly (readonly Target[])[]; beyond: readonly (readonly Target[])[] },
): Clip {
  const named = namedMatrix(split, cells)
  const fills = cells.length === 1 && cells[0]?.length === 1
  const laid = named ?? lay(cells, fills ? target : beyond, fills)
  const keys = laid.cells.some(cell => readMarks(cell.text)?.marks.includes('keys') === true)
  const edits: CellEdit[] = []
  const unread = [...laid.unread]
  for (const { row, column, text, ...to } of laid.cells) {
    const read = readMarks(text)
    if (read === null) {
      unread.push({ row, column, text, why: refuse('clip.letters') })
      continue
    }
    if (read.left !== null) unread.push({ row, column, text: read.left, why: refuse('clip.left') })
    const held = keys ? [] : marksAt(split, place, to).filter(mark => mark === 'keys')
    edits.push({ ...to, marks: [...read.marks, ...held] })
  }
  unread.sort((a, b) => a.row - b.row || a.column - b.column)
  return { edits, named: named !== null, unread }
}

function lay(
  cells: readonly (readonly string[])[],
  onto: readonly (readonly Target[])[],
  fills: boolean,
): Laid {
  const text = cells[0]?.[0] ?? ''
  if (fills) return { cells: onto.flat().map(to => ({ ...to, row: 1, column: 1, text })), unread: [] }
  const laid = cells.flatMap((row, y) =>
    row.map((text, x) => ({ row: y + 1, column: x + 1, text, to: onto[y]?.[x] })),
  )
  return {
    cells: laid.flatMap(({ to, ...cell }) => (to === undefined ? [] : [{ ...to, ...cell }])),
    unread: laid.flatMap(({ to, ...cell }) =>
      to === undefined && cell.text.trim() !== '' ? [{ ...cell, why: refuse('clip.outside') }] : [],
    ),
  }
}
