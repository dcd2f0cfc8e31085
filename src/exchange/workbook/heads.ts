import { headRole } from './headRoles.ts'
import { isLegendTitle } from './legend.ts'
import { headLetters } from './letters.ts'
import type { MatrixLetter } from './letterWords.ts'
import { isTick } from './names.ts'
import { groupHeadSays } from './sides.ts'
import { shown, type View } from './view.ts'

/** Activities × functions with letters in the cells, or a column for each letter with names in the cells. */
export type Layout = 'letters' | 'names'

/** A RACI table's place in a sheet; rows and columns count from 0, `end` is the row after its last. */
export type Table = {
  readonly layout: Layout
  readonly head: number
  readonly end: number
  /** The row above the head that names groups of functions or, where cells are ticked, the functions; or null. */
  readonly groups: number | null
  /** The columns of the functions or, where cells hold names, of the letters. */
  readonly columns: readonly number[]
  /** Where cells hold names: the letters of each of `columns`. */
  readonly letters: ReadonlyMap<number, readonly MatrixLetter[]>
}

/** How many rows below a possible head are looked at. */
const ahead = 60

/** Finds the RACI tables of a sheet, from the top. A head that is repeated within a table does not begin another. */
export function findTables(view: View): Table[] {
  const heads: Omit<Table, 'end'>[] = []
  for (let row = 0; row < view.height; row++) {
    const found = headAt(view, row)
    if (!found) continue
    const last = heads.at(-1)
    if (last && (repeats(view, last.head, row) || !beginsAnew(view, last, row))) continue
    heads.push({ ...found, groups: groupRow(view, found) })
  }
  return heads.map((head, at) => ({ ...head, end: startOf(heads[at + 1]) ?? view.height }))
}

const startOf = (head: Omit<Table, 'end'> | undefined) => head && (head.groups ?? head.head)

type Head = Pick<Table, 'layout' | 'head' | 'columns' | 'letters'>

/** A row that heads columns of letters, or letters over columns of names; of a head in two rows, the lower. */
function headAt(view: View, row: number): Head | null {
  const found = namesHead(view, row) ?? lettersHead(view, row)
  if (!found || found.layout === 'names') return found
  const lower = row + 1 < view.height ? namesHead(view, row + 1) : null
  if (lower && isTicked(view, lower)) return null
  const below = row + 1 < view.height ? lettersHead(view, row + 1) : null
  if (!below) return found
  const more = distinct(view, row, below.columns) < distinct(view, row + 1, below.columns)
  const isGroups = more || below.columns.every(column => saysSide(view.at(row, column)))
  const isHead = headsLabels(view, row + 1) || ownLetters(view, row + 1, below.columns) <= 0.25
  return isGroups && isHead ? null : found
}

/** Functions may have names like letters ("IS"): the share of those. */
const ownLetters = (view: View, row: number, columns: readonly number[]) =>
  columns.filter(column => view.letters(row, column) !== null).length / columns.length

/** Whether a row begins as heads do: "ID", "Activity". */
function headsLabels(view: View, row: number): boolean {
  const [first = 0] = shown(view, row)
  return headRole(view.at(row, first)) !== null && view.letters(row, first) === null
}

const saysSide = (text: string) => text === '' || Object.keys(groupHeadSays(text)).length > 0

function lettersHead(view: View, row: number): Head | null {
  const columns = shown(view, row).filter(column => {
    if (column === 0 || isLegendTitle(view.at(row, column)) || !/[\p{L}\p{N}]/u.test(view.at(row, column)))
      return false
    const { read, other } = tally(view, row, column)
    // A third suffices: a table full of "TBD" is a table still, and those cells are listed.
    return read > 0 && 2 * read >= other
  })
  const all = columns.length > 0 ? withEmpty(view, row, columns) : []
  if (all.length < 2 || distinct(view, row, all) < 2) return null
  if (ownLetters(view, row, all) > 0.5 && !headsLabels(view, row)) return null
  return { layout: 'letters', head: row, columns: all, letters: new Map() }
}

/** How many cells below are letters, and how many are something else. */
function tally(view: View, head: number, column: number): { read: number; other: number } {
  let read = 0
  let other = 0
  for (let row = head + 1; row < Math.min(view.height, head + 1 + ahead); row++) {
    if (view.letters(row, column)) read++
    else if (!view.blank(row, column) && !spansRow(view, row, column)) other++
  }
  return { read, other }
}

/** A section's name may be merged, or repeated, over the whole row: it says nothing about the column. */
const spansRow = (view: View, row: number, column: number) => {
  const merge = view.merge(row, column)
  return merge !== null && merge.columns > 1 && merge.column < column
}

/** Functions that have no letter at all stand in the head, too. */
function withEmpty(view: View, head: number, columns: readonly number[]): number[] {
  const [first = 0] = columns
  return shown(view, head).filter(column => {
    const text = view.at(head, column)
    if (columns.includes(column)) return true
    if (column === 0 || headRole(text) !== null || isLegendTitle(text)) return false
    const { read, other } = tally(view, head, column)
    return column < first ? read + other === 0 : read >= other
  })
}

/** At least two letters, R or A among them, over columns that hold something other than letters. */
function namesHead(view: View, row: number): Head | null {
  const letters = new Map<number, readonly MatrixLetter[]>()
  const columns = shown(view, row)
  for (const column of columns) {
    const found = headLetters(view.at(row, column))
    if (found) letters.set(column, found)
    // A decision table: its rows are rules, not activities.
    if (/^(?:rules?|regeln?)$/i.test(view.at(row, column))) return null
  }
  const all = new Set([...letters.values()].flat())
  if (all.size < 2 || !(all.has('R') || all.has('A')) || letters.has(0)) return null
  const holding = [...letters.keys()].filter(column => {
    const { read, other } = tally(view, row, column)
    return other > read
  })
  return holding.length > 0 ? { layout: 'names', head: row, columns: [...letters.keys()], letters } : null
}

/** A column for each letter of each function, named in the row above: the cells are ticked. */
function isTicked(view: View, { head, columns }: Head): boolean {
  let ticks = 0
  for (let row = head + 1; row < Math.min(view.height, head + 1 + ahead); row++)
    for (const column of columns) {
      if (isTick(view.at(row, column))) ticks++
      else if (!view.blank(row, column) && !spansRow(view, row, column)) return false
    }
  return ticks > 0
}

const distinct = (view: View, row: number, columns: readonly number[]) =>
  new Set(columns.map(column => view.at(row, column)).filter(text => text !== '')).size

const repeats = (view: View, head: number, row: number) => {
  const texts = shown(view, row)
  return texts.every(column => view.at(row, column) === view.at(head, column))
}

/**
 * Within a table, a row of odd texts is no new head. After an empty row or a title it is one if it heads its first
 * column as heads do, or as the head before did.
 */
function beginsAnew(view: View, last: Head, row: number): boolean {
  const above = shown(view, row - 1).map(column => view.at(row - 1, column))
  const [first = 0] = shown(view, last.head)
  const label = view.at(row, first)
  return new Set(above).size <= 1 && (label === view.at(last.head, first) || headRole(label) !== null)
}

/** The row above the head that names groups: it says something over the functions that is no title of the sheet. */
function groupRow(view: View, head: Head): number | null {
  const row = head.head - 1
  const [first = 0] = head.columns
  if (row < 0 || (head.layout === 'names' && !isTicked(view, head))) return null
  const texts = head.columns.map(column => view.at(row, column)).filter(text => text !== '')
  const spansLabels = shown(view, row).some(
    column => column < first && view.at(row, column) === view.at(row, first),
  )
  const fewest = head.layout === 'names' ? 2 : 1
  return new Set(texts).size < fewest || spansLabels || view.letters(row, first) ? null : row
}
