import Papa from 'papaparse'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { limits } from '../limits.ts'
import type { Sheet } from './sheet.ts'

const delimiters = ['\t', ';', ',', '|'] as const

/**
 * Reads CSV (RFC 4180), and the same with semicolons, tabs or bars: the separator that gives the most regular rows, or
 * the one that a first line `sep=;` names. Refuses a quote that is never closed, and more cells than `limits.cells`.
 */
export function readCsv(text: string): Sheet | Refusal {
  const named = /^sep=([;,|\t])\r?\n/.exec(text)
  const start = named?.[0].length ?? 0
  const delimiter = named?.[1] ?? guess(text)
  if (tooMany(text, delimiter)) return refuse('workbook.too_large')
  const parsed = Papa.parse<string[]>(text.slice(start), { delimiter })
  const rows = parsed.data
  const lines = linesOf(rows, named ? 2 : 1)
  const open = parsed.errors.find(error => error.code === 'MissingQuotes')
  if (open) return refuse('workbook.open_quote', { line: lines[open.row ?? 0] ?? 1 })
  return {
    name: '',
    rows: rows.map(row => row.map(withoutApostrophe)),
    merges: [],
    bold: new Set(),
    place: (row, column) => ({ line: lines[row] ?? 1, column: column + 1 }),
  }
}

/** Several rows must agree before a character counts as the separator. */
function guess(text: string): string {
  const sample = text.slice(0, 65_536)
  const scored = delimiters.map(delimiter => {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: 60 }).data
    const widths = Map.groupBy(rows, row => row.length)
    const regular = Math.max(0, ...[...widths].map(([width, same]) => (width > 1 ? same.length * width : 0)))
    return { delimiter, regular }
  })
  return scored.reduce((best, next) => (next.regular > best.regular ? next : best)).delimiter
}

function tooMany(text: string, delimiter: string): boolean {
  let cells = 0
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1))
    if (++cells > limits.cells) return true
  return false
}

/** The line on which each row begins: a quoted cell may run over several. */
function linesOf(rows: readonly (readonly string[])[], first: number): number[] {
  let line = first
  return rows.map(row => {
    const begins = line
    line += 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
    return begins
  })
}

/** Spreadsheet programs take `=`, `+`, `-`, `@` for formulas; writers put an apostrophe before them. */
const withoutApostrophe = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
