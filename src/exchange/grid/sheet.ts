import { limits } from '../limits.ts'
import type { Place } from '../place.ts'

/** Cells that show as one; rows and columns count from 0, and the text stands in the first of them. */
export type Merge = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** One table or sheet of a file as plain texts, whatever the file's format. Rows may differ in length. */
export type Sheet = {
  /** The sheet's name, or the heading above a Markdown table; empty where there is none. */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly merges: readonly Merge[]
  /** Cells in bold as `row,column`, counted from 0. */
  readonly bold: ReadonlySet<string>
  /** Where a cell stands in the file; row and column count from 0. */
  readonly place: (row: number, column: number) => Place
}

/** What a file's grid reader found: its sheets, and the names of those left out since they are hidden. */
export type Grid = {
  readonly format: 'markdown' | 'csv' | 'xlsx'
  readonly sheets: readonly Sheet[]
  readonly hidden: readonly string[]
}

/** Whether the sheets span more cells or columns than are read; empty ones count. */
export function tooLarge(sheets: readonly Sheet[]): boolean {
  let cells = 0
  for (const { rows } of sheets)
    for (const { length } of rows) {
      cells += length
      if (length > limits.columns || cells > limits.cells) return true
    }
  return false
}
