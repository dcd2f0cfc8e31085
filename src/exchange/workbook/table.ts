import { refuse } from '#rules/refusal.ts'
import { columnKey, rowKey } from '../place.ts'
import { type Columns, columnsOf, functionsOf, groupTexts } from './columns.ts'
import {
  addActivity,
  addFunction,
  addLetters,
  addNote,
  type Gathered,
  type GatheredActivity,
} from './gather.ts'
import { isFunctionHead } from './headRoles.ts'
import type { Table } from './heads.ts'
import { isName, isTick, knownNames, readNames } from './names.ts'
import type { ColumnUse, Corrections, TableReport, Unread } from './report.ts'
import { type RowKind, rowKinds } from './rows.ts'
import { tidy } from './tidy.ts'
import { shown, type View } from './view.ts'

/** Reads one table into what was gathered; null where it holds no activity. `fallback` names a section for all. */
export function readTable(
  view: View,
  table: Table,
  gathered: Gathered,
  options: { fallback: string; corrections: Corrections; unread: Unread[] },
): TableReport | null {
  const columns = columnsOf(view, table)
  if (!columns) return null
  if (table.layout === 'letters' && isFunctionHead(view.at(table.head, columns.label))) {
    const where = view.place(table.head, columns.label)
    options.unread.push({
      where,
      text: view.at(table.head, columns.label),
      why: refuse('workbook.unread.turned'),
    })
    return null
  }
  const kinds = rowKinds(view, table, columns, options.corrections.rows)
  if (![...kinds.values()].includes('activity')) return null
  const before = gathered.activities.length
  const enter = table.layout === 'letters' ? lettersOf(view, table, gathered) : namesOf(view, table, gathered)
  const sections: TableReport['sections'][number][] = []
  let section = options.fallback
  let activity: GatheredActivity | null = null
  for (const [row, kind] of kinds) {
    if (isSection(kind)) {
      const [first = 0] = shown(view, row)
      const column = view.blank(row, columns.label) ? first : columns.label
      section = view.at(row, column).replaceAll('\n', ' ')
      const where = view.place(row, column)
      sections.push({ where, text: section, sure: kind === 'section', key: rowKey(where) })
    }
    if (kind === 'stray') options.unread.push(...strays(view, row))
    if (kind === 'activity')
      activity = begin(view, columns, row, { section, above: activity?.section }, gathered)
    if ((kind === 'activity' || kind === 'joined') && activity) {
      options.unread.push(...enter(row, activity))
      addAbout(view, columns, row, activity)
    }
  }
  options.unread.push(...unheaded(view, table, columns, kinds), ...others(view, table, columns))
  const activities = gathered.activities.length - before
  return {
    sheet: view.sheet.name,
    layout: table.layout,
    heads: headsOf(view, table, columns, options.corrections.ignoreColumns ?? []),
    sections,
    activities,
  }
}

const isSection = (kind: RowKind) => kind === 'section' || kind === 'guessed-section'

/** Where a column names the sections, an empty cell in it means the same as above. */
function begin(
  view: View,
  columns: Columns,
  row: number,
  { section, above }: { section: string; above: string | undefined },
  gathered: Gathered,
) {
  const number = columns.number === null ? '' : view.at(row, columns.number)
  const [first = 0] = shown(view, row)
  const label = view.at(row, columns.label) || number || view.at(row, first)
  const groups = columns.groups.map(column => view.at(row, column)).filter(text => text !== '')
  const own = groups.join(' – ') || (columns.groups.length > 0 && above !== undefined ? above : section)
  const where = view.place(row, view.at(row, columns.label) === '' ? (columns.number ?? 0) : columns.label)
  return addActivity(gathered, { label, number: label === number ? '' : number, section: own, where })
}

function addAbout(view: View, columns: Columns, row: number, activity: GatheredActivity) {
  for (const column of columns.about) if (!view.blank(row, column)) activity.about.push(view.at(row, column))
}

type Enter = (row: number, activity: GatheredActivity) => Unread[]

/** Letters in the cells, a function for each column. */
function lettersOf(view: View, table: Table, gathered: Gathered): Enter {
  const functions = functionsOf(view, table).map(fn => ({
    ...fn,
    id: addFunction(gathered, fn.label, view.place(table.head, fn.column), fn.said),
  }))
  return (row, activity) =>
    functions.flatMap(fn => {
      if (view.blank(row, fn.column)) return []
      const where = view.place(row, fn.column)
      const text = view.at(row, fn.column)
      const cell = view.letters(row, fn.column)
      if (!cell) return [{ where, text, why: refuse('workbook.unread.letters') }]
      addLetters(activity, fn.id, cell.letters)
      if (cell.note !== null || cell.letters.includes('S'))
        addNote(gathered, activity, { where, text, about: fn.label })
      return []
    })
}

/** Names in the cells, or ticks under them; a letter or several for each column. */
function namesOf(view: View, table: Table, gathered: Gathered): Enter {
  const texts: string[] = []
  for (let row = table.head + 1; row < table.end; row++)
    for (const column of table.columns) texts.push(view.at(row, column))
  const known = knownNames(texts)
  const above = groupTexts(view, table)
  return (row, activity) =>
    table.columns.flatMap(column => {
      const where = view.place(row, column)
      const over = above.get(column) ?? ''
      const ticked = over !== '' && isTick(view.at(row, column))
      const { names, note } = ticked ? { names: [over], note: null } : readNames(view.at(row, column), known)
      const unread: Unread[] = []
      const letters = table.letters.get(column) ?? []
      for (const name of names) {
        if (!isName(name)) unread.push({ where, text: name, why: refuse('workbook.unread.name') })
        else addLetters(activity, addFunction(gathered, name, where), letters)
      }
      if (note !== null || (letters.includes('S') && names.length > 0))
        addNote(gathered, activity, { where, text: view.at(row, column), about: letters.join('/') })
      return unread
    })
}

const strays = (view: View, row: number): Unread[] =>
  shown(view, row).map(column => ({
    where: view.place(row, column),
    text: view.at(row, column),
    why: refuse('workbook.unread.row'),
  }))

/** Letters in a column without a head belong to nobody. */
function unheaded(view: View, table: Table, columns: Columns, kinds: ReadonlyMap<number, RowKind>): Unread[] {
  const used = new Set([...table.columns, ...columns.groups, ...columns.about, columns.label, columns.number])
  const unread: Unread[] = []
  for (const [row, kind] of kinds)
    for (const column of kind === 'activity' || kind === 'joined' ? columns.other : [])
      if (!used.has(column) && view.at(table.head, column) === '' && !view.blank(row, column))
        unread.push({
          where: view.place(row, column),
          text: view.at(row, column),
          why: refuse('workbook.unread.no_head'),
        })
  return unread
}

/** A column that is neither a function nor anything known is told once, by its head. */
const others = (view: View, table: Table, columns: Columns): Unread[] =>
  columns.other
    .filter(column => view.at(table.head, column) !== '')
    .map(column => ({
      where: view.place(table.head, column),
      text: view.at(table.head, column),
      why: refuse('workbook.unread.column'),
    }))

function headsOf(
  view: View,
  table: Table,
  columns: Columns,
  ignored: readonly string[],
): TableReport['heads'] {
  const use = (column: number): ColumnUse => {
    if (table.columns.includes(column)) return table.layout === 'letters' ? 'function' : 'letter'
    if (column === columns.label) return 'label'
    if (column === columns.number) return 'number'
    if (columns.groups.includes(column)) return 'group'
    return columns.about.includes(column) ? 'about' : 'other'
  }
  return Array.from({ length: view.width }, (_, column) => column).flatMap(column => {
    const where = view.place(table.head, column)
    const key = columnKey(where)
    // A column that was left out is not in view any more, but stays named, so that it can be taken in again.
    const out = ignored.includes(key)
    const text = out ? tidy(view.sheet.rows[table.head]?.[column] ?? '') : view.at(table.head, column)
    return text === '' ? [] : [{ where, text, use: out ? 'ignored' : use(column), key }]
  })
}
