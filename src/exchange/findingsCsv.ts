import Papa from 'papaparse'

const csv = (rows: readonly (readonly unknown[])[]) =>
  `${Papa.unparse([...rows] as unknown[][], { escapeFormulae: true, newline: '\r\n' })}\r\n`

/**
 * A list of findings as CSV (RFC 4180, UTF-8 with a byte order mark), under heads in the language of who reads it. Cells
 * that a spreadsheet would take for a formula get an apostrophe in front.
 */
export const findingsCsv = (
  heads: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string => `\ufeff${csv([heads, ...rows.map(row => row.map(cell => cell ?? ''))])}`
