import type { Merge, Sheet } from '../grid/sheet.ts'
import type { Place } from '../place.ts'
import { isBlank, type LetterCell, readLetters } from './letters.ts'
import { tidy } from './tidy.ts'

/** A sheet as the finders look at it. Rows and columns count from 0. */
export type View = {
  readonly sheet: Sheet
  readonly height: number
  readonly width: number
  /** The text that shows: tidied, for a cell of a merge the text of the whole; empty where it was set aside. */
  readonly at: (row: number, column: number) => string
  /** The merge that the cell is a part of, if any. */
  readonly merge: (row: number, column: number) => Merge | null
  /** The cell's letters, null where it holds none. */
  readonly letters: (row: number, column: number) => LetterCell | null
  /** Nothing, or a mark for nothing. */
  readonly blank: (row: number, column: number) => boolean
  readonly bold: (row: number, column: number) => boolean
  /** Takes a cell out of view, since it is understood already (a legend) or is to be ignored. */
  readonly setAside: (row: number, column: number) => void
  readonly place: (row: number, column: number) => Place
}

/** The columns of a row that show something, from the left. */
export const shown = (view: View, row: number): number[] => {
  const columns: number[] = []
  for (let column = 0; column < view.width; column++) if (view.at(row, column) !== '') columns.push(column)
  return columns
}

export function viewOf(sheet: Sheet): View {
  const height = sheet.rows.length
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const merges = coverage(sheet.merges, height, width)
  const aside = new Set<number>()
  const tidied = new Map<string, string>()
  const read = new Map<string, LetterCell | null>()
  const number = (row: number, column: number) => row * width + column

  const raw = (row: number, column: number): string => {
    if (aside.size > 0 && aside.has(number(row, column))) return ''
    const merge = merges.get(number(row, column))
    return sheet.rows[merge?.row ?? row]?.[merge?.column ?? column] ?? ''
  }
  const at = (row: number, column: number): string => {
    const text = raw(row, column)
    return text === '' ? '' : remember(tidied, text, tidy)
  }
  return {
    sheet,
    height,
    width,
    at,
    merge: (row, column) => merges.get(number(row, column)) ?? null,
    // Tidied, the mark of a footnote (A¹) would be a digit.
    letters: (row, column) => {
      const text = raw(row, column)
      return text === '' ? null : remember(read, text, readLetters)
    },
    blank: (row, column) => isBlank(at(row, column)),
    bold: (row, column) => sheet.bold.has(`${row},${column}`),
    setAside: (row, column) => {
      aside.add(number(row, column))
    },
    place: sheet.place,
  }
}

function remember<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const found = known.get(text)
  if (found !== undefined) return found
  const made = make(text)
  known.set(text, made)
  return made
}

/** Which merge covers a cell, as far as the sheet has cells: a merge over a million rows costs nothing. */
function coverage(merges: readonly Merge[], height: number, width: number): Map<number, Merge> {
  const covered = new Map<number, Merge>()
  for (const merge of merges)
    for (let row = merge.row; row < Math.min(height, merge.row + merge.rows); row++)
      for (let column = merge.column; column < Math.min(width, merge.column + merge.columns); column++)
        covered.set(row * width + column, merge)
  return covered
}
