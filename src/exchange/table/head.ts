import { fieldOfHead } from '#rules/plant/import/fields.ts'
import { columnName } from '../place.ts'
import type { Row } from './row.ts'

/** How far down a head is looked for: reports have a title, a date and a filter above their tables. */
const HEAD_WITHIN = 30

/** Where a table's head stands among its first rows, and what its columns are called. */
export type Head = {
  /** The index of the last row of the head. */
  readonly at: number
  readonly line: number
  /** Two rows make the head: a group above its columns. */
  readonly merged: boolean
  readonly heads: readonly string[]
}

const filled = (row: Row) => row.cells.filter(cell => cell.trim() !== '')
const known = (row: Row) => new Set(row.cells.map(fieldOfHead).filter(Boolean)).size

/**
 * Finds the head of a table: the row with the most words that are known as heads, or else the first row that is as wide as
 * most. A row of groups above it, merged over their columns, becomes part of their names. `told`: the line that a person names.
 */
export function headOf(rows: readonly Row[], told?: number): Head | null {
  const first = rows.slice(0, HEAD_WITHIN)
  const named = told === undefined ? -1 : rows.findIndex(({ line }) => line === told)
  const at = named >= 0 ? named : bestOf(first)
  const row = rows[at]
  if (row === undefined) return null
  const above = rows[at - 1]
  const merged = above !== undefined && isGroups(above, row)
  const groups = merged ? filledRight(above.cells, row.cells) : []
  const width = Math.max(groups.length, ...rows.slice(at).map(({ cells }) => cells.length))
  const names = Array.from({ length: width }, (_, i) =>
    [groups[i], row.cells[i]]
      .map(text => text?.trim().replace(/\s+/g, ' ') ?? '')
      .filter(text => text !== '')
      .join(' '),
  )
  return { at, line: row.line, merged, heads: unique(names) }
}

function bestOf(rows: readonly Row[]): number {
  const scores = rows.map(known)
  const best = Math.max(0, ...scores)
  // One word may stand in any row; two make a head.
  if (best >= 2) return scores.indexOf(best)
  const widths = Map.groupBy(rows, row => filled(row).length)
  const usual = [...widths].reduce((most, next) => (next[1].length > most[1].length ? next : most), [
    0,
    [],
  ] as [number, Row[]])[0]
  return rows.findIndex(row => filled(row).length >= Math.max(1, usual))
}

/** Groups leave cells empty that their columns fill, and are more than a title. */
const isGroups = (above: Row, head: Row): boolean =>
  filled(above).length >= 2 &&
  head.cells.some((cell, i) => cell.trim() !== '' && (above.cells[i] ?? '').trim() === '') &&
  !above.cells.some(cell => /^\d+([.,]\d+)*$/.test(cell.trim()))

/** A group's name stands in the first of its columns; a column without a name of its own has it alone. */
function filledRight(groups: readonly string[], heads: readonly string[]): string[] {
  let group = ''
  return Array.from({ length: Math.max(groups.length, heads.length) }, (_, i) => {
    const own = (groups[i] ?? '').trim()
    if (own !== '') group = own
    const next = fieldOfHead(`${group} ${heads[i] ?? ''}`)
    // What the column's own name says is not clouded by its group's.
    return next === null && fieldOfHead(heads[i] ?? '') !== null ? '' : own !== '' || heads[i] ? group : ''
  })
}

/** Each name once: empty ones are called by their letter, repeated ones are numbered. */
function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name, i) => {
    const said = name === '' ? columnName(i + 1) : name.slice(0, 290)
    const times = (seen.get(said) ?? 0) + 1
    seen.set(said, times)
    return times === 1 ? said : `${said} (${times})`
  })
}
