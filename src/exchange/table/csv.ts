import Papa from 'papaparse'
import { limits } from '../limits.ts'
import { TableBroken } from './broken.ts'
import type { Text } from './decode.ts'
import type { Row } from './row.ts'

export const delimiters = ['\t', ';', ',', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** Rows that are handed on together. */
const AT_ONCE = 1_000
/** A row that is longer has a quote that is never closed. */
const LONGEST = 4 * limits.cell

/** The separator that gives the most regular rows of a file's beginning, or that a first line `sep=;` names. */
export function delimiterOf(sample: string): Delimiter {
  const named = /^sep=([;,|\t])\r?\n/.exec(sample)?.[1] as Delimiter | undefined
  if (named !== undefined) return named
  const scored = delimiters.map(delimiter => {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: 60 }).data
    const widths = Map.groupBy(rows, row => row.length)
    return {
      delimiter,
      regular: Math.max(0, ...[...widths].map(([width, same]) => (width > 1 ? same.length * width : 0))),
    }
  })
  return scored.reduce((best, next) => (next.regular > best.regular ? next : best)).delimiter
}

/**
 * The rows of CSV (RFC 4180) as the text comes, with the line on which each begins. A quote within an unquoted cell is a
 * quote. Cells that begin with `=` and the like are texts; an apostrophe that our own export put before them is taken off.
 * Throws `workbook.open_quote`.
 */
export async function* csvRows(texts: AsyncIterable<Text>, delimiter: string): AsyncGenerator<Row[]> {
  let rows: Row[] = []
  let rest = ''
  let [line, decodedLines] = [1, 1]
  const odd = new Set<number>()
  const take = function* (text: string, last: boolean) {
    let at = 0
    while (at < text.length) {
      const row = nextRow(text, at, delimiter, last)
      if (row === null) {
        if (text.length - at > LONGEST) throw new TableBroken('workbook.open_quote', { line })
        break
      }
      const { cells, end, breaks } = row
      if (!(line === 1 && /^sep=.$/.test(cells.join(delimiter))))
        rows.push({ line, cells, odd: odd.size > 0 && anyOdd(odd, line, line + breaks) })
      line += breaks
      at = end
      if (rows.length >= AT_ONCE) {
        yield rows
        rows = []
      }
    }
    rest = text.slice(at)
  }
  for await (const { text, odd: more } of texts) {
    for (const each of more) odd.add(each + decodedLines)
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) decodedLines++
    yield* take(rest + text, false)
    for (const each of odd) if (each < line) odd.delete(each)
  }
  yield* take(rest, true)
  if (rest !== '') throw new TableBroken('workbook.open_quote', { line })
  if (rows.length > 0) yield rows
}

function anyOdd(odd: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < Math.max(to, from + 1); at++) if (odd.has(at)) return true
  return false
}

/** One row from a place of the text on; null where the text ends within it. */
function nextRow(text: string, from: number, delimiter: string, last: boolean) {
  const cells: string[] = []
  let breaks = 0
  let at = from
  for (;;) {
    let cell = ''
    if (text.charCodeAt(at) === 34) {
      for (;;) {
        const close = text.indexOf('"', at + 1)
        if (close < 0) return null
        cell += text.slice(at + 1, close)
        at = close + 1
        if (text.charCodeAt(at) !== 34) break
        cell += '"'
      }
      // The piece may end between two quotes of one.
      if (at >= text.length && !last) return null
      for (let feed = cell.indexOf('\n'); feed >= 0; feed = cell.indexOf('\n', feed + 1)) breaks++
    }
    const start = at
    for (;;) {
      const code = text.charCodeAt(at)
      if (Number.isNaN(code) || code === 10 || code === 13 || text[at] === delimiter) break
      at++
    }
    if (at > start) cell += text.slice(start, at)
    cells.push(cell.charCodeAt(0) === 39 ? withoutApostrophe(cell) : cell)
    if (at >= text.length) return last ? { cells, end: at, breaks: breaks + 1 } : null
    if (text[at] === delimiter) {
      at++
      continue
    }
    const feed = text.charCodeAt(at) === 13
    if (feed && at + 1 >= text.length && !last) return null
    at += feed && text.charCodeAt(at + 1) === 10 ? 2 : 1
    return { cells, end: at, breaks: breaks + 1 }
  }
}

const withoutApostrophe = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
