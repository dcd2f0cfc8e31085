import { type Refusal, refuse } from '#rules/refusal.ts'
import { limits } from '../limits.ts'
import type { Sheet } from './sheet.ts'

/** The row under a table's head: `| --- | :-: |`. */
const isRule = (line: string) =>
  line.length < 10_000 && line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line)

export const hasTable = (text: string): boolean => text.split('\n', 5000).some(line => isRule(line.trim()))

/**
 * Reads every table of a Markdown text (GFM 4.10), each a sheet that bears the heading above it. Line by line, so that
 * each cell knows its line. Markup within cells is taken off; a cell wholly in bold is remembered as such.
 */
export function readMarkdown(text: string): Sheet[] | Refusal {
  const lines = text.split(/\r\n|\r|\n/)
  const sheets: Sheet[] = []
  let heading = ''
  let cells = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (/^ {0,3}#{1,6}\s/.test(line)) heading = plain(line.replace(/^[\s#]+/, '').slice(0, 500))
    if (!line.includes('|') || !isRule(lines[at + 1]?.trim() ?? '')) continue
    const first = at
    const raw: string[][] = [split(line)]
    for (at += 2; lines[at]?.includes('|'); at++) raw.push(split(lines[at] ?? ''))
    cells += raw.reduce((sum, row) => sum + row.length, 0)
    if (cells > limits.cells) return refuse('workbook.too_large')
    sheets.push(sheet(heading, raw, first))
  }
  return sheets
}

function sheet(name: string, raw: readonly (readonly string[])[], first: number): Sheet {
  const bold = new Set<string>()
  for (const [row, cells] of raw.entries())
    for (const [column, cell] of cells.entries())
      if (/^(\*\*|__|<b>|<strong>)/.test(cell)) bold.add(`${row},${column}`)
  return {
    name,
    rows: raw.map(row => row.map(plain)),
    merges: [],
    bold,
    // The rule under the head is no row of the table, but a line of the file.
    place: (row, column) => ({ line: first + row + (row > 0 ? 2 : 1), column: column + 1 }),
  }
}

/** The cells of a line: bars part them, but not `\|`; a bar at either end is only the frame. */
function split(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/)
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells.map(cell => cell.trim())
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#124;': '|',
}

/** What a backslash makes plain; meanwhile it is held by noncharacters, which no text contains. */
const escapable = '\\`*_{}[]()#+-.!|<>~&'
const held = 0xfdd0

/** A cell's text without its markup. */
function plain(cell: string): string {
  if (cell.length > limits.cell) return cell
  return cell
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~&])/g, (_, mark: string) =>
      String.fromCharCode(held + escapable.indexOf(mark)),
    )
    .replace(/<br\s?\/?>/gi, '\n')
    .replace(/<\/?(?:b|i|u|em|strong|sup|sub|span|code)>/gi, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/(^|[\s(])__|__(?=$|[\s).,;:])/g, '$1')
    .replace(/(^|[\s(])_([^_\n]+)_(?=$|[\s).,;:])/g, '$1$2')
    .replace(/\*([^*\n]+)\*|`([^`\n]+)`|~~([^~\n]+)~~/g, '$1$2$3')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#124);/g, entity => entities[entity] ?? entity)
    .replace(/[\ufdd0-\ufdef]/g, mark => escapable[mark.charCodeAt(0) - held] ?? '')
    .trim()
}
