import { rowKey } from '../place.ts'
import type { Columns } from './columns.ts'
import { isNumbering, numberingForm } from './headRoles.ts'
import type { Table } from './heads.ts'
import { isSeparator } from './letters.ts'
import type { Corrections } from './report.ts'
import { shown, type View } from './view.ts'

/** What a row of a table is. `joined` continues the activity above, whose label is merged over both. */
export type RowKind = 'empty' | 'activity' | 'joined' | 'section' | 'guessed-section' | 'note' | 'stray'

/** Tells what each row of a table's body is, by row number. */
export function rowKinds(
  view: View,
  table: Table,
  columns: Columns,
  rows: Corrections['rows'] = {},
): Map<number, RowKind> {
  const kinds = new Map<number, RowKind>()
  const filled = (row: number) => table.columns.some(column => isFilled(view, table, row, column))
  const look: Look = { view, table, columns, filled, habits: habitsOf(view, table, columns, filled) }
  for (let row = table.head + 1; row < table.end; row++) {
    const said = rows[rowKey(view.place(row, 0))]
    kinds.set(row, said === 'ignore' || shown(view, row).length === 0 ? 'empty' : (said ?? kindOf(look, row)))
  }
  return kinds
}

type Look = {
  readonly view: View
  readonly table: Table
  readonly columns: Columns
  readonly filled: (row: number) => boolean
  readonly habits: Habits
}
/** How rows with letters look in this table. */
type Habits = {
  readonly forms: ReadonlySet<string>
  readonly numbered: boolean
  readonly bold: boolean
  readonly startsWithSection: boolean
  /** The last row that was filled in, and the first empty one after it: what follows is no part of the table. */
  readonly last: number
  readonly gap: number
}

/** Whether a cell of a function's column holds something; a label merged over the whole row is not its own. */
function isFilled(view: View, table: Table, row: number, column: number): boolean {
  const merge = view.merge(row, column)
  if (merge && merge.column < (table.columns[0] ?? 0)) return false
  return !view.blank(row, column)
}

function habitsOf(view: View, table: Table, columns: Columns, filled: (row: number) => boolean): Habits {
  const rows: number[] = []
  for (let row = table.head + 1; row < table.end; row++) if (filled(row)) rows.push(row)
  const numbers = rows.map(row => textAt(view, row, columns.number)).filter(isNumbering)
  const firstShown = firstRow(view, table)
  const last = rows.findLast(row => reads(view, table, row)) ?? table.head
  let gap = last + 1
  while (gap < table.end && shown(view, gap).length > 0) gap++
  return {
    forms: new Set(numbers.map(numberingForm)),
    numbered: numbers.length > rows.length * 0.8,
    bold: rows.filter(row => view.bold(row, columns.label)).length > rows.length / 2,
    startsWithSection: firstShown !== null && !filled(firstShown),
    last,
    gap,
  }
}

/** Where cells hold letters, a row with none that can be read does not carry the table on beyond a gap. */
const reads = (view: View, table: Table, row: number) =>
  table.layout === 'names' || table.columns.some(column => view.letters(row, column) !== null)

function firstRow(view: View, table: Table): number | null {
  for (let row = table.head + 1; row < table.end; row++) if (shown(view, row).length > 0) return row
  return null
}

const textAt = (view: View, row: number, column: number | null) =>
  column === null ? '' : view.at(row, column)

function kindOf(look: Look, row: number): RowKind {
  const { view, table, columns } = look
  const texts = shown(view, row).filter(column => !isSeparator(view.at(row, column)))
  if (texts.length === 0 || texts.every(column => view.at(row, column) === view.at(table.head, column)))
    return 'empty'
  const distinct = new Set(texts.map(column => view.at(row, column)))
  if (row > look.habits.gap) return distinct.size === 1 ? 'note' : 'stray'
  if (counts(look, row)) return 'stray'
  const label = view.at(row, columns.label)
  const number = textAt(view, row, columns.number)
  if (
    look.filled(row) &&
    !(distinct.size === 1 && texts.length > 1 && texts.length >= table.columns.length)
  ) {
    if (label === '') return number !== '' && !isNumbering(number) ? 'activity' : 'stray'
    const merge = view.merge(row, columns.label)
    return merge && merge.row < row && merge.row > table.head ? 'joined' : 'activity'
  }
  if (distinct.size === 1) return lone(look, row, texts)
  return label === '' ? 'stray' : withoutLetters(look, row, number)
}

/** One text in a row, maybe repeated or merged over it. */
function lone(look: Look, row: number, texts: readonly number[]): RowKind {
  const { view, table, columns, habits } = look
  const [first = 0] = texts
  const merge = view.merge(row, first)
  if (row > habits.last && isRemark(view.at(row, first))) return 'note'
  if (first === columns.number && isNumbering(view.at(row, first))) return 'stray'
  const spans = texts.length > 1 || (merge !== null && merge.columns > 1)
  const drawn = table.columns.some(column => isSeparator(view.at(row, column)))
  if (spans || drawn || first !== columns.label) return row > habits.last ? 'note' : 'section'
  if (marksNobody(look, row)) return 'activity'
  if (row > habits.last) return 'activity'
  if (view.bold(row, first) !== habits.bold) return view.bold(row, first) ? 'section' : 'activity'
  if (columns.groups.length > 0) return 'activity'
  if (habits.numbered) return 'section'
  return habits.startsWithSection && look.filled(row + 1) ? 'guessed-section' : 'activity'
}

/** A numbered or grouped row in which no function has a letter: a section if it is numbered as none with letters is. */
function withoutLetters(look: Look, row: number, number: string): RowKind {
  const { view, columns, habits } = look
  const onlyNumbered = shown(view, row).every(column => column === columns.number || column === columns.label)
  if (!onlyNumbered || !isNumbering(number) || marksNobody(look, row)) return 'activity'
  return habits.forms.size > 0 && !habits.forms.has(numberingForm(number)) ? 'section' : 'activity'
}

/** Numbers under the functions count their letters, as in "Total A | 3 | 5". */
function counts({ view, table }: Look, row: number): boolean {
  const texts = table.columns.map(column => view.at(row, column)).filter(text => text !== '')
  return table.layout === 'letters' && texts.length > 1 && texts.every(text => /^\d+$/.test(text))
}

/** "-" under every function says that nobody has a part. */
const marksNobody = ({ view, table }: Look, row: number) =>
  table.columns.every(column => view.at(row, column) !== '' && !isSeparator(view.at(row, column)))

const isRemark = (text: string) =>
  /^(?:[*†‡(]|notes?\b|hinweise?\b|anmerkung|bemerkung|nota\b|remarque|source|quelle|stand\b|version\b)/i.test(
    text,
  ) || text.length > 200
