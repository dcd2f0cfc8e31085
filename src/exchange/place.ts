/**
 * Where something stands in a file: a cell of a workbook, a line and column of a text (all counted from 1), or the
 * name of a part where a format has neither.
 */
export type Place =
  | { readonly sheet: string; readonly row: number; readonly column: number; readonly cell: string }
  | { readonly line: number; readonly column: number }
  | { readonly part: string }

/** A column's letters as spreadsheets name them: 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** The place of a cell of a sheet, with its name (`Matrix!C7`); row and column count from 1. */
export const cellPlace = (sheet: string, row: number, column: number): Place => ({
  sheet,
  row,
  column,
  cell: `${sheet}!${columnName(column)}${row}`,
})

/** How corrections name a whole row: `Matrix!7` in a workbook, `52` for a line of a text. */
export function rowKey(place: Place): string {
  if ('sheet' in place) return `${place.sheet}!${place.row}`
  return 'line' in place ? String(place.line) : place.part
}

/** How corrections name a whole column of a table: `Matrix!C` in a workbook, `3` in a text. */
export function columnKey(place: Place): string {
  if ('sheet' in place) return `${place.sheet}!${columnName(place.column)}`
  return 'column' in place ? String(place.column) : place.part
}
