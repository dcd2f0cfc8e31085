import { type RawBuilder, sql } from 'kysely'
import type { ListFilter } from '#rules/plant/list/filter.ts'
import type { Tx } from '../../database.ts'
import type { AssetRow } from '../assets.ts'
import { conditionsOf } from './conditions.ts'
import { type After, beyond, keySql, keysOf, type Order, sorted, writeAfter } from './order.ts'

/** Counts stop here: beyond it nobody reads on, and counting would take as long as the list is. */
export const COUNTED = 10_000
/** How many rows a page may look at in the order of the list before all that fits is gathered and sorted. */
const WALK = 10_000

export type Asked = {
  readonly filter: ListFilter
  readonly order: Order
  readonly after: After | null
  readonly limit: number
}
export type Page = { readonly rows: readonly ListRow[]; readonly next: string | null }

type Ids = { ids: string[]; cut: boolean }

/**
 * A page of the list, at the sites in scope. Which assets it is made of, the view `asset_seen` says: it keeps to the scope as the
 * policies do, and lets every index be used, which row-level security does not (decision 0020). The rows themselves are read
 * under row-level security. Five statements at most.
 */
export async function pageOf(tx: Tx, { filter, order, after, limit }: Asked, most = WALK): Promise<Page> {
  const sites = await sitesFor(tx, filter)
  // A plan for whatever filter comes would be a bad one for most.
  await sql`set local plan_cache_mode = force_custom_plan`.execute(tx)
  const asked = { filter, order, after, limit: limit + 1 }
  const walked = filter.shares === undefined ? await walk(tx, sites, asked, most) : null
  const { ids } = walked === null || walked.cut ? await gather(tx, sites, asked) : walked
  const shown = ids.slice(0, limit)
  const rows = await rowsOf(tx, shown)
  const last = rows.at(-1)
  const more = ids.length > limit && last !== undefined
  return { rows, next: more ? writeAfter(keysOf(order.by).map(key => String(last[key] ?? ''))) : null }
}

/** The sites that a list is of: those in scope, or of these the one that it is narrowed down to. */
export async function sitesFor(tx: Tx, { site }: ListFilter): Promise<readonly string[]> {
  const found = tx.selectFrom('site').select('id').orderBy('id')
  const rows = await (site === undefined ? found : found.where('id', '=', site)).execute()
  return rows.map(({ id }) => id)
}

const and = (conditions: readonly RawBuilder<unknown>[]) =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

/**
 * Looks at the rows of each site in the order of the list, some of each, and keeps what fits. Where a site was not read to its
 * end, only what comes before the place where reading stopped is certain; `cut`: that was not enough for a page.
 */
async function walk(
  tx: Tx,
  sites: readonly string[],
  { filter, order, after, limit }: Asked,
  most: number,
): Promise<Ids> {
  const { all, lead } = conditionsOf(filter)
  const led = order.by === 'tag' && lead !== null
  const bare = all.length === (led ? 1 : 0)
  const each = bare ? limit : Math.max(limit, Math.ceil(most / Math.max(1, sites.length)))
  const keys = keysOf(order.by).map((_, at) => sql.ref(`k${at}`))
  const named = keySql(order.by, 'a').map((key, at) => sql`${key} as ${sql.ref(`k${at}`)}`)
  const way = sql.raw(order.direction === 'up' ? 'asc' : 'desc')
  const back = sql.raw(order.direction === 'up' ? 'desc' : 'asc')
  const by = (to: RawBuilder<unknown>) => sql.join(keys.map(key => sql`${key} ${to}`))
  const { rows } = await sql<Ids>`
    with walked as materialized (
      select one.* from unnest(${[...sites]}::text[]) as of (of_site) cross join lateral (
        select of_site, a.id, ${sql.join(named)}, ${and(all)} as fits from asset_seen as a
        where a.site = of_site and ${led ? lead : sql`true`} and ${beyond(order, 'a', after)}
        order by ${sorted(order, 'a')} limit ${each}) as one),
    ends as (select distinct on (of_site) * from walked
      where of_site in (select of_site from walked group by of_site having count(*) = ${each}) order by of_site, ${by(back)}),
    edge as (select * from ends order by ${by(way)} limit 1),
    found as (select id, ${sql.join(keys)} from walked where fits and not exists (
      select from edge where (${sql.join(keys.map(key => sql`walked.${key}`))})
        ${sql.raw(order.direction === 'up' ? '>' : '<')} (${sql.join(keys.map(key => sql`edge.${key}`))}))
      order by ${by(way)} limit ${limit})
    select array(select id from found order by ${by(way)}) as ids,
      exists (select from edge) and (select count(*) from found) < ${limit} as cut`.execute(tx)
  return rows[0] ?? { ids: [], cut: false }
}

/** Everything that fits, wherever it stands, and then sorted: for what is rare. */
async function gather(
  tx: Tx,
  sites: readonly string[],
  { filter, order, after, limit }: Asked,
): Promise<Ids> {
  const keys = keysOf(order.by).map((_, at) => sql.ref(`k${at}`))
  const named = keySql(order.by, 'a').map((key, at) => sql`${key} as ${sql.ref(`k${at}`)}`)
  const way = sql.raw(order.direction === 'up' ? 'asc' : 'desc')
  const { rows } = await sql<{ ids: string[] }>`
    with few as materialized (select a.id, ${sql.join(named)} from asset_seen as a
      where a.site = any(${[...sites]}::text[]) and ${fitting(filter)} and ${beyond(order, 'a', after)})
    select array(select id from few order by ${sql.join(keys.map(key => sql`${key} ${way}`))} limit ${limit}) as ids`.execute(
    tx,
  )
  return { ids: rows[0]?.ids ?? [], cut: false }
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
  const order = { by: 'tag', direction: 'up' } as const
  return (await gather(tx, sites, { filter, order, after: null, limit })).ids
}

/** What a filter asks of a row of `asset_seen` (alias `a`). */
export const fitting = (filter: ListFilter): RawBuilder<unknown> => and(conditionsOf(filter).all)

/** How many assets a filter leaves, counted up to `COUNTED`. */
export async function countOf(
  tx: Tx,
  filter: ListFilter,
): Promise<{ readonly count: number; readonly more: boolean }> {
  const sites = await sitesFor(tx, filter)
  await sql`set local plan_cache_mode = force_custom_plan`.execute(tx)
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
