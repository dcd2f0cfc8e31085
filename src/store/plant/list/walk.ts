import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../database.ts'
import { and, conditionsOf } from './conditions.ts'
import { type Asked, beyond, type Key, keySql, keysOf, type Order, sorted, writeAfter } from './order.ts'

/** So many sites share what a second look may read: in an order that goes by site the first of them have the page. */
const FIRST = 3

type Walked = {
  /** What is certain to come first, one more than asked for at most. */
  readonly ids: readonly string[]
  /** That is less than a page, and there may be more. */
  readonly cut: boolean
  /** Up to where it is certain. */
  readonly edge: string | null
  /** The sites where reading stopped first. */
  readonly first: readonly string[]
  /** How much of what was looked at fits. */
  readonly share: number
}

/**
 * Looks at the rows of each site in the order of the list, `most` in all, and keeps what fits. Where a site was not read to its
 * end, only what comes before the place where reading stopped is certain.
 */
export const glance = (tx: Tx, sites: readonly string[], asked: Asked, most: number): Promise<Walked> =>
  look(tx, [{ sites, each: most / Math.max(1, sites.length) }], asked)

/** Looks again, `most` rows further at those sites where reading stopped first. */
export function further(
  tx: Tx,
  sites: readonly string[],
  asked: Asked,
  {
    first,
    most,
    before,
  }: { readonly first: readonly string[]; readonly most: number; readonly before: number },
): Promise<Walked> {
  const others = sites.filter(site => !first.includes(site))
  return look(
    tx,
    [
      { sites: first, each: most / Math.max(1, first.length) },
      { sites: others, each: before / Math.max(1, sites.length) },
    ],
    asked,
  )
}

type Part = { readonly sites: readonly string[]; readonly each: number }

async function look(tx: Tx, parts: readonly Part[], { filter, order, after, limit }: Asked): Promise<Walked> {
  const { all, lead, rest } = conditionsOf(filter, order.by)
  const wanted = limit + 1
  const keys = keysOf(order.by).map((_, at) => sql.ref(`k${at}`))
  const named = keySql(order.by, 'a').map((key, at) => sql`${key} as ${sql.ref(`k${at}`)}`)
  const way = sql.raw(order.direction === 'up' ? 'asc' : 'desc')
  const ordered = sql.join(keys.map(key => sql`${key} ${way}`))
  const of = (alias: string): RawBuilder<unknown> =>
    sql`(${sql.join(keysOf(order.by).map((_, at) => sql.ref(`${alias}.k${at}`)))})`
  // Each with its own limit written out, so that it is planned for. No index has the serial number: of one that has all
  // else that is asked, in another order, PostgreSQL would read and sort a whole site.
  const read = parts.map(part => {
    const each = rest ? Math.max(wanted, Math.ceil(part.each)) : wanted
    return sql`select one.*, n = ${sql.lit(each)} as stopped from unnest(${[...part.sites]}::text[]) as of (of_site) cross join lateral (
      select of_site, a.id, ${sql.join(named)}, ${and([...all, sql`a.serial is not null`])} as fits,
        row_number() over (order by ${sorted(order, 'a')}) as n from asset_seen as a
      where a.site = of_site and ${and(lead)} and ${beyond(order, 'a', after)}
      order by ${sorted(order, 'a')} limit ${sql.lit(each)}) as one`
  })
  const { rows } = await sql<{ ids: string[]; edge: unknown[] | null; first: string[]; share: number }>`
    with walked as materialized (${sql.join(read, sql` union all `)}),
    ends as (select * from walked where stopped),
    edge as (select * from ends order by ${ordered} limit 1),
    found as (select id, ${sql.join(keys)} from walked where fits and not exists (
      select from edge where ${of('walked')} ${sql.raw(order.direction === 'up' ? '>' : '<')} ${of('edge')})
      order by ${ordered} limit ${wanted})
    select array(select id from found order by ${ordered}) as ids, (select jsonb_build_array(${sql.join(keys)}) from edge) as edge,
      array(select of_site from ends order by ${ordered} limit ${sql.lit(FIRST)}) as first,
      (select coalesce(avg(fits::int), 0)::float from walked) as share`.execute(tx)
  const { ids, edge, first, share } = rows[0]!
  const cut = edge !== null && ids.length < wanted
  return { ids, cut, edge: edge === null ? null : writeEdge(order, edge), first, share }
}

/** The keys of a row, as they come in JSON, in the form in which rows say them. */
const writeEdge = ({ by }: Order, edge: readonly unknown[]): string =>
  writeAfter(keysOf(by).map((key, at) => told(key, String(edge[at]))))

const told = (key: Key, text: string): string =>
  key === 'changed_at' ? Temporal.Instant.from(text).toString() : text
