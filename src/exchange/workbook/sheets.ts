import { refuse } from '#rules/refusal.ts'
import { mark } from '../book/layout.ts'
import type { Grid } from '../grid/sheet.ts'
import { cellPlace, columnKey, type Place } from '../place.ts'
import type { Gathered } from './gather.ts'
import { findTables, type Table } from './heads.ts'
import { type Found, setLegendsAside, setPlainLegendsAside } from './legend.ts'
import type { Corrections, TableReport, Unread } from './report.ts'
import { readTable } from './table.ts'
import { shown, type View, viewOf } from './view.ts'

/** What the sheets of a file hold, before it becomes a split. */
export type Read = {
  readonly gathered: Gathered
  readonly tables: readonly TableReport[]
  readonly legends: readonly Found[]
  readonly unread: readonly Unread[]
}

/** Reads all tables of all sheets. `title` names the section of activities that stand in none. */
export function readSheets(grid: Grid, title: string, corrections: Corrections): Read {
  const gathered: Gathered = { functions: new Map(), activities: [], notes: [] }
  const tables: TableReport[] = []
  const legends: Found[] = []
  const unread: Unread[] = grid.hidden.map(name => ({
    where: cellPlace(name, 1, 1),
    text: name,
    why: refuse('workbook.unread.hidden'),
  }))
  for (const sheet of grid.sheets) {
    if (corrections.ignoreSheets?.includes(sheet.name)) continue
    const view = viewOf(sheet)
    ignoreColumns(view, corrections.ignoreColumns ?? [])
    setMarksAside(view)
    legends.push(...setPlainLegendsAside(view))
    const found = findTables(view)
    const isHead = (row: number) => found.some(({ head, groups }) => row === head || row === groups)
    legends.push(...setLegendsAside(view, isHead, (row, column) => inMatrix(found, row, column)))
    const read = found.map(table => {
      const fallback = (found.length > 1 && titleAbove(view, table)) || sheet.name || title
      return { table, report: readTable(view, table, gathered, { fallback, corrections, unread }) }
    })
    const told = read.flatMap(({ report }) => report ?? [])
    tables.push(...told)
    const covered = read.filter(({ report }) => report).map(({ table }) => table)
    unread.push(...(told.length > 0 ? outside(view, covered) : whole(view)))
  }
  return { gathered, tables, legends, unread }
}

/** The lone text above a table's head, which tells it from the others of its sheet. */
function titleAbove(view: View, table: Table): string {
  const row = (table.groups ?? table.head) - 1
  const texts = new Set(shown(view, row).map(column => view.at(row, column)))
  return texts.size === 1 ? ([...texts][0] ?? '').replaceAll('\n', ' ') : ''
}

const inMatrix = (tables: readonly Table[], row: number, column: number) =>
  tables.some(table => row >= table.head && row < table.end && table.columns.includes(column))

function ignoreColumns(view: View, keys: readonly string[]) {
  for (let column = 0; keys.length > 0 && column < view.width; column++)
    for (let row = 0; row < view.height; row++)
      if (keys.includes(columnKey(view.place(row, column)))) view.setAside(row, column)
}

/** The hidden row of a workbook of ours, where its last sheet is lost. */
function setMarksAside(view: View) {
  for (let row = 0; row < Math.min(view.height, 10); row++)
    if (view.at(row, 0) === mark) for (const column of shown(view, row)) view.setAside(row, column)
}

/** Rows outside every table: a lone text is a title or a note, several cells are listed. */
function outside(view: View, tables: readonly Table[]): Unread[] {
  const unread: Unread[] = []
  for (let row = 0; row < view.height; row++) {
    if (tables.some(table => row >= (table.groups ?? table.head) && row < table.end)) continue
    const columns = shown(view, row)
    if (new Set(columns.map(column => view.at(row, column))).size < 2) continue
    for (const column of columns)
      unread.push({
        where: view.place(row, column),
        text: view.at(row, column),
        why: refuse('workbook.unread.row'),
      })
  }
  return unread
}

/** A sheet without a RACI table is told once, unless it holds nothing but titles and legends. */
function whole(view: View): Unread[] {
  for (let row = 0; row < view.height; row++) {
    const columns = shown(view, row)
    if (columns.length < 2) continue
    const where: Place = view.place(row, columns[0] ?? 0)
    const text = columns.map(column => view.at(row, column)).join(' | ')
    return [{ where, text: text.slice(0, 200), why: refuse('workbook.unread.sheet') }]
  }
  return []
}
