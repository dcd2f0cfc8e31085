import Papa from 'papaparse'

/** Rows as lines of CSV (RFC 4180); a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export const csvLines = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse([...rows] as unknown[][], { escapeFormulae: true, newline: '\r\n' })}\r\n`

/** What a file of CSV begins with, so that spreadsheets read it as UTF-8. */
export const CSV_MARK = '\ufeff'
