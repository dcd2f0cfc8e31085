import { headRole, isNumbering } from './headRoles.ts'
import type { Table } from './heads.ts'
import { groupHeadSays, type Standing } from './sides.ts'
import { key } from './tidy.ts'
import type { View } from './view.ts'

/** What each column of a table is for. */
export type Columns = {
  readonly number: number | null
  readonly label: number
  /** Columns that name the section of each row, from the left. */
  readonly groups: readonly number[]
  readonly about: readonly number[]
  /** Columns with texts that are none of these. */
  readonly other: readonly number[]
}

const noColumns = { number: null, groups: [], about: [], other: [] } as const

/** Tells the columns of a table by their heads and, where those say nothing, by what stands in them. */
export function columnsOf(view: View, table: Table): Columns | null {
  const [first = 0] = table.columns
  const texts = new Map<number, string[]>()
  for (let column = 0; column < view.width; column++) {
    if (table.columns.includes(column)) continue
    const values = valuesOf(view, table, column)
    if (values.length > 0) texts.set(column, values)
  }
  const roles = new Map([...texts.keys()].map(column => [column, headRole(view.at(table.head, column))]))
  const left = [...texts.keys()].filter(column => column < first)
  const of = (role: string) => [...texts.keys()].filter(column => roles.get(column) === role)
  const number =
    of('number')[0] ??
    left.find(column => roles.get(column) === null && isNumbers(texts.get(column) ?? [])) ??
    null
  const rest = left.filter(column => column !== number)
  const label =
    rest.findLast(column => roles.get(column) === 'label') ??
    rest.findLast(column => roles.get(column) === 'item') ??
    mostDistinct(
      rest.filter(column => roles.get(column) === null),
      texts,
    ) ??
    mostDistinct(rest, texts) ??
    of('label')[0]
  if (label === undefined) return number === null ? null : { ...noColumns, label: number }
  const others = [...texts.keys()].filter(column => column !== number && column !== label)
  const isAbout = (column: number) =>
    roles.get(column) === 'about' ||
    (column > label && column < first && !mostly(texts.get(column) ?? [], value => value.length < 3))
  const about = others.filter(isAbout)
  const groups = others.filter(column => column < label && !isAbout(column))
  return {
    number,
    label,
    groups,
    about,
    other: others.filter(column => !about.includes(column) && column > label),
  }
}

function valuesOf(view: View, table: Table, column: number): string[] {
  const values: string[] = []
  for (let row = table.head + 1; row < table.end; row++)
    if (!view.blank(row, column)) values.push(view.at(row, column))
  return values
}

/** Numbers tell rows apart; letters of another method (D, E, M) come again and again. */
const isNumbers = (values: readonly string[]) =>
  mostly(values, isNumbering) && new Set(values).size > values.length * 0.75

const mostly = (values: readonly string[], is: (value: string) => boolean) =>
  values.filter(is).length > values.length / 2

function mostDistinct(columns: readonly number[], texts: ReadonlyMap<number, readonly string[]>) {
  const count = (column: number) => new Set(texts.get(column)).size
  return columns.length === 0
    ? undefined
    : columns.reduce((best, column) => (count(column) > count(best) ? column : best))
}

/** A function as a table's head names it. */
export type HeadedFunction = { readonly column: number; readonly label: string; readonly said: Standing }

/**
 * The functions of a matrix. A head above several of them may say their side, and tells apart functions of one name.
 * Without merges a group's head reaches to the next one.
 */
export function functionsOf(view: View, table: Table): HeadedFunction[] {
  const groups = groupTexts(view, table)
  const names = table.columns.map(column => view.at(table.head, column).replaceAll('\n', ' '))
  const seen = Map.groupBy(names, key)
  return table.columns.map((column, at) => {
    const name = names[at] ?? ''
    const group = groups.get(column) ?? ''
    const alone = seen.get(key(name))?.length === 1 || group === ''
    const said = groupHeadSays(group)
    return { column, label: alone ? name : `${group} ${name}`, said }
  })
}

/** What the row above the head says over each column; without merges it reaches to the next one. */
export function groupTexts(view: View, table: Table): Map<number, string> {
  const texts = new Map<number, string>()
  const row = table.groups
  if (row === null) return texts
  const merged = table.columns.some(column => view.merge(row, column) !== null)
  let last = ''
  for (const column of table.columns) {
    const text = view.at(row, column)
    if (text !== '' || merged) last = text
    texts.set(column, last.replaceAll('\n', ' '))
  }
  return texts
}
