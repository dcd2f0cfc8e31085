import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import { readOwn } from '../book/readOwn.ts'
import { readCsv } from '../grid/csv.ts'
import { hasTable, readMarkdown } from '../grid/markdown.ts'
import { type Grid, tooLarge } from '../grid/sheet.ts'
import { readXlsx } from '../grid/xlsx.ts'
import { limits } from '../limits.ts'
import { isArchive, readText } from '../text.ts'
import { applySides } from './corrections.ts'
import type { Corrections, Report } from './report.ts'
import { readSheets } from './sheets.ts'
import { toSplit } from './toSplit.ts'

/** A RACI workbook as it was read. */
export type WorkbookRead = { readonly format: Grid['format']; readonly split: Split; readonly report: Report }

/**
 * Reads the RACI tables of a workbook (XLSX, CSV, TSV or Markdown, told by content, then by name) into a split, and
 * reports what was understood and what was not (SPLIT-10, docs/workbooks.md). A workbook that we wrote gives the split
 * that it was written from, with the changes made in its matrix since. Refuses `workbook.*`: what is empty, damaged,
 * too large or no text, and what holds no RACI table.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  corrections: Corrections = {},
): Promise<WorkbookRead | Refusal> {
  const grid = await readGrid(bytes, name)
  if (isRefusal(grid)) return grid
  const own = readOwn(grid)
  if (isRefusal(own)) return own
  if (own) {
    const { split, unknown } = applySides(own.split, corrections.sides)
    return { format: grid.format, split, report: { ...own.report, unknown } }
  }
  return readForeign(grid, name, corrections)
}

/** A workbook that somebody else wrote. */
function readForeign(grid: Grid, name: string, corrections: Corrections): WorkbookRead | Refusal {
  const title = stem(name)
  const { gathered, tables, legends, unread } = readSheets(grid, title, corrections)
  if (gathered.activities.length === 0)
    return (
      unread.find(({ why }) => why.refused === 'workbook.unread.turned')?.why ?? refuse('workbook.no_table')
    )
  const built = toSplit(gathered, title)
  const { split, unknown } = applySides(built.split, corrections.sides)
  const report: Report = {
    tables,
    functions: built.functions,
    activities: built.places,
    notes: gathered.notes.map(({ where, text, activity }) => ({
      where,
      text,
      activity: built.activities.get(activity) ?? '',
    })),
    legends,
    unread,
    edits: [],
    unknown,
  }
  return { format: grid.format, split, report }
}

/** The tables of a file by its content: an archive is XLSX, text with a table's rule Markdown, other text CSV. */
export async function readGrid(bytes: Uint8Array, name: string): Promise<Grid | Refusal> {
  if (bytes.length > limits.bytes) return refuse('workbook.too_large')
  if (isArchive(bytes)) return readXlsx(bytes)
  const read = readText(bytes)
  if (isRefusal(read)) return /\.xls[xm]$/i.test(name) ? refuse('workbook.broken_xlsx') : read
  return readTables(read.text, name)
}

/** The tables of a text. */
function readTables(text: string, name: string): Grid | Refusal {
  if (text.trim() === '') return refuse('workbook.empty')
  if (hasTable(text)) {
    const sheets = readMarkdown(text)
    return isRefusal(sheets) ? sheets : bounded({ format: 'markdown', sheets, hidden: [] })
  }
  if (/\.(?:md|markdown)$/i.test(name)) return refuse('workbook.no_table')
  const sheet = readCsv(text)
  return isRefusal(sheet) ? sheet : bounded({ format: 'csv', sheets: [sheet], hidden: [] })
}

const bounded = (grid: Grid) => (tooLarge(grid.sheets) ? refuse('workbook.too_large') : grid)

/** A file's name without folder and ending. */
const stem = (name: string) => name.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,5}$/, '')
