import { type RawBuilder, sql } from 'kysely'
import type { ListFilter } from '#rules/plant/list/filter.ts'
import type { Tx } from '../../database.ts'
import type { AssetRow } from '../assets.ts'
import { and, conditionsOf } from './conditions.ts'
import { type Asked, beyond, keySql, keysOf, type Order, writeAfter } from './order.ts'
import { further, glance } from './walk.ts'

/** Counts stop here: beyond it nobody reads on, and counting would take as long as the list is. */
export const COUNTED = 10_000
/** How many rows a page looks at in the order of the list, and how many more where it is not full by then. */
const GLANCE = 1_000
const WALK = 3_000
/** How many that fit may be gathered and sorted, where few of those looked at do. */
const FEW = 3_000
/** Where more than this share of what was looked at fits, gathering all would take longer than looking on. */
const FREQUENT = 0.02

export type Page = { readonly rows: readonly ListRow[]; readonly next: string | null }

/**
 * A page of the list, at the sites in scope. Which assets it is made of, the view `asset_seen` says: it keeps to the scope as the
 * policies do, and lets every index be used, which row-level security does not (decision 0020). The rows themselves are read
 * under row-level security. Five statements at most, which look at a bounded number of rows: a page may hold fewer than
 * asked for, also none, and still say where the next goes on.
 */
export async function pageOf(
  tx: Tx,
  asked: Asked,
  { glanced = GLANCE, most = WALK, few = FEW }: Partial<Record<'glanced' | 'most' | 'few', number>> = {},
): Promise<Page> {
  const { filter, order, limit } = asked
  const sites = await sitesFor(tx, filter)
  // Nobody could tell of one row alone whether it shares an address.
  if (filter.shares !== undefined) return paged(tx, (await gather(tx, sites, asked)) ?? [], order, limit)
  const seen = await glance(tx, sites, asked, glanced)
  if (!seen.cut) return paged(tx, seen.ids, order, limit)
  const all = seen.share < FREQUENT ? await gather(tx, sites, asked, few) : null
  if (all !== null) return paged(tx, all, order, limit)
  const { ids, cut, edge } = await further(tx, sites, asked, { first: seen.first, most, before: glanced })
  return cut ? { rows: await rowsOf(tx, ids), next: edge } : paged(tx, ids, order, limit)
}

/** The rows of a page, and where the next goes on: one more was found than is shown. */
async function paged(tx: Tx, ids: readonly string[], order: Order, limit: number): Promise<Page> {
  const rows = await rowsOf(tx, ids.slice(0, limit))
  const last = rows.at(-1)
  const more = ids.length > limit && last !== undefined
  return { rows, next: more ? writeAfter(keysOf(order.by).map(key => String(last[key] ?? ''))) : null }
}

/**
 * The sites that a list is of: those in scope, or of these the one that it is narrowed down to. What is asked next in this
 * transaction is planned anew: a plan for whatever filter comes would be a bad one for most.
 */
export async function sitesFor(tx: Tx, { site }: ListFilter): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from site
    where (select set_config('plan_cache_mode', 'force_custom_plan', true)) is not null
      and ${site === undefined ? sql`true` : sql`id = ${site}`} order by id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Everything that fits, wherever it stands, and then sorted; null where that is more than `few`. */
async function gather(
  tx: Tx,
  sites: readonly string[],
  { filter, order, after, limit }: Asked,
  few = Number.POSITIVE_INFINITY,
): Promise<readonly string[] | null> {
  const keys = keysOf(order.by).map((_, at) => sql.ref(`k${at}`))
  const named = keySql(order.by, 'a').map((key, at) => sql`${key} as ${sql.ref(`k${at}`)}`)
  const way = sql.raw(order.direction === 'up' ? 'asc' : 'desc')
  const most = few === Number.POSITIVE_INFINITY ? sql`` : sql`limit ${few + 1}`
  const { rows } = await sql<{ ids: string[]; found: number }>`
    with few as materialized (select a.id, ${sql.join(named)} from asset_seen as a
      where a.site = any(${[...sites]}::text[]) and ${fitting(filter)} and ${beyond(order, 'a', after)} ${most})
    select array(select id from few order by ${sql.join(keys.map(key => sql`${key} ${way}`))} limit ${limit + 1}) as ids,
      (select count(*)::int from few) as found`.execute(tx)
  const [gathered] = rows
  return gathered === undefined || gathered.found > few ? null : gathered.ids
}

/** What of an asset a list can show. */
const columns = [
  'id',
  'site',
  'area',
  'cell',
  'tag',
  'number',
  'name',
  'class',
  'state',
  'vendor',
  'model',
  'serial',
  'firmware',
  'os',
  'hostname',
  'addresses',
  'location',
  'zone',
  'owner',
  'validated',
  'regime',
  'backup',
  'ranking',
  'support',
  'changed_at',
  'rev',
] as const
export type ListRow = Pick<AssetRow, (typeof columns)[number]>

/** Assets by their ids, in the order of these. */
export async function rowsOf(tx: Tx, ids: readonly string[]): Promise<readonly ListRow[]> {
  const found = await tx
    .selectFrom('asset')
    .select(columns)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  const byId = new Map(found.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** The ids of all that a filter leaves, at most so many, in no order. */
export async function idsOf(tx: Tx, filter: ListFilter, limit: number): Promise<readonly string[]> {
  const sites = await sitesFor(tx, filter)
  const found = tx
    .selectFrom(sql<{ id: string }>`asset_seen`.as('a'))
    .select('a.id')
    .where(sql<boolean>`a.site = any(${[...sites]}::text[]) and ${fitting(filter)}`)
  return (await found.limit(limit).execute()).map(({ id }) => id)
}

/** What a filter asks of a row of `asset_seen` (alias `a`). */
export const fitting = (filter: ListFilter): RawBuilder<unknown> => and(conditionsOf(filter, 'tag').all)

/** How many assets a filter leaves, counted up to `COUNTED`. */
export async function countOf(
  tx: Tx,
  filter: ListFilter,
): Promise<{ readonly count: number; readonly more: boolean }> {
  const sites = await sitesFor(tx, filter)
  const fits = fitting(filter)
  const of = [...sites]
  // Site by site, so that no plan reads rows of others; a search finds its rows in one go.
  const found =
    filter.q === undefined || filter.q === ''
      ? sql`unnest(${of}::text[]) as of (of_site) cross join lateral (
          select from asset_seen as a where a.site = of_site and ${fits} limit ${COUNTED + 1}) as one`
      : sql`asset_seen as a where a.site = any(${of}::text[]) and ${fits}`
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select from ${found} limit ${COUNTED + 1}) as counted`.execute(tx)
  const n = rows[0]?.n ?? 0
  return { count: Math.min(n, COUNTED), more: n > COUNTED }
}
