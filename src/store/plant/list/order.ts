import { type RawBuilder, sql } from 'kysely'
import type { ListFilter, ListSort, sortDirections } from '#rules/plant/list/filter.ts'

export type Order = { readonly by: ListSort; readonly direction: (typeof sortDirections)[number] }

/** What the list is sorted by: each line is an index led by site (migration 0018); ids at the end make every order total. */
const keys = {
  tag: ['tag', 'id'],
  name: ['name', 'id'],
  class: ['class', 'tag', 'id'],
  make: ['vendor', 'model', 'tag', 'id'],
  place: ['site', 'area', 'cell', 'tag', 'id'],
  ranking: ['ranking', 'tag', 'id'],
  support: ['support', 'tag', 'id'],
  changed: ['changed_at', 'id'],
} as const satisfies Record<ListSort, readonly string[]>
export type Key = (typeof keys)[ListSort][number]

export const keysOf = (by: ListSort): readonly Key[] => keys[by]

/** An order's keys as SQL, of the alias that is given; areas and cells that are none sort first. */
export const keySql = (by: ListSort, of: string): RawBuilder<unknown>[] =>
  keysOf(by).map(key => {
    const column = sql.ref(`${of}.${key}`)
    return key === 'area' || key === 'cell' ? sql`coalesce(${column}, '')` : column
  })

const types: Partial<Record<Key, string>> = { id: 'uuid', ranking: 'smallint', changed_at: 'timestamptz' }

/** Where a page ended: the values of its last row's keys, in the order of the keys, as texts. */
export type After = readonly string[]

/** What is asked of the list: a page of so many. */
export type Asked = {
  readonly filter: ListFilter
  readonly order: Order
  readonly after: After | null
  readonly limit: number
}

/** Whether a text can be where a page of this order ended. */
export function readAfter(by: ListSort, text: string): After | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    const wanted = keysOf(by)
    if (!Array.isArray(values) || values.length !== wanted.length) return null
    const fits = wanted.every(
      (key, at) => typeof values[at] === 'string' && forms[key]?.test(values[at]) !== false,
    )
    return fits ? values : null
  } catch {
    return null
  }
}
const forms: Partial<Record<Key, RegExp>> = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  ranking: /^[0-3]$/,
  changed_at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/,
}

export const writeAfter = (after: After): string => Buffer.from(JSON.stringify(after)).toString('base64url')

/** What comes after a row of an order. */
export const beyond = ({ by, direction }: Order, of: string, after: After | null): RawBuilder<unknown> => {
  if (after === null) return sql`true`
  const values = keysOf(by).map((key, at) => sql`${after[at]}::${sql.raw(types[key] ?? 'text')}`)
  return sql`(${sql.join(keySql(by, of))}) ${sql.raw(direction === 'up' ? '>' : '<')} (${sql.join(values)})`
}

/** The order as SQL. */
export const sorted = ({ by, direction }: Order, of: string): RawBuilder<unknown> =>
  sql.join(keySql(by, of).map(key => sql`${key} ${sql.raw(direction === 'up' ? 'asc' : 'desc')}`))
