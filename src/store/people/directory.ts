import { type SqlBool, sql } from 'kysely'
import type { Person } from '../people.ts'
import type { Tx } from '../transaction.ts'

/** A word that is sought, in small letters, and the functions and places (`site`, `site/area`) whose names have it in them. */
export type Word = {
  readonly text: string
  readonly functions: readonly string[]
  readonly places: readonly string[]
}

export type Sought = {
  readonly words: readonly Word[]
  /** Who holds something at the site (an empty text: at corporate level), or this function; with both, this function there. */
  readonly site?: string | undefined
  readonly function?: string | undefined
  /** Who holds something for the site: there, or at corporate level. */
  readonly for?: string | undefined
  /** Only people who are there at this moment, and no service accounts. */
  readonly there?: Temporal.Instant | undefined
  /** Where the page before ended: name and id. */
  readonly after?: { readonly name: string; readonly id: string } | undefined
  readonly limit: number
}

/**
 * People by name, as many as a page has. Every word has to stand in the name or the address, or in the name of something
 * that the person holds, as far as it is seen.
 */
export async function searchPeople(tx: Tx, sought: Sought): Promise<readonly Person[]> {
  const { words, site, function: fn, there, after, limit } = sought
  let query = tx.selectFrom('person').selectAll().orderBy('name').orderBy('id').limit(limit)
  for (const { text, functions, places } of words) {
    const named = sql<SqlBool>`strpos(lower(name || ' ' || email), ${text}) > 0`
    const holds = sql<SqlBool>`id in (select holding.person from holding where function = any(${[...functions]}::text[])
      or site = any(${[...places]}::text[]) or site || '/' || area = any(${[...places]}::text[]))`
    query = query.where(functions.length + places.length === 0 ? named : sql<SqlBool>`(${named} or ${holds})`)
  }
  if (site !== undefined || fn !== undefined)
    query = query.where(
      sql<SqlBool>`id in (select holding.person from holding
        where (${site ?? null}::text is null or coalesce(site, '') = ${site ?? null}) and (${fn ?? null}::text is null or function = ${fn ?? null}))`,
    )
  if (sought.for !== undefined)
    query = query.where(
      sql<SqlBool>`id in (select holding.person from holding where site is null or site = ${sought.for})`,
    )
  if (there !== undefined)
    query = query
      .where('kind', '=', 'person')
      .where(({ eb, or }) => or([eb('left_at', 'is', null), eb('left_at', '>', there)]))
  if (after !== undefined)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('name', 'id'), '>', tuple(after.name, after.id)),
    )
  return query.execute()
}

/** What people hold, as far as it is seen, in the order of its functions. */
export async function heldByAll(tx: Tx, people: readonly string[]) {
  if (people.length === 0) return []
  return tx
    .selectFrom('holding')
    .selectAll()
    .where('person', 'in', people)
    .orderBy('function')
    .orderBy('id')
    .execute()
}
