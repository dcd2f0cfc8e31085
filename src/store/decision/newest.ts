import { type RawBuilder, sql } from 'kysely'
import type { DecisionState } from '#rules/decision/cycle.ts'
import type { Tx } from '../database.ts'
import { and } from '../plant/list/conditions.ts'
import { sitesFor } from '../plant/list/page.ts'

/** What of the decisions is looked at; parts that are left out leave nothing out. */
export type DecisionFilter = {
  readonly states?: readonly DecisionState[] | undefined
  readonly site?: string | undefined
  readonly kind?: string | undefined
  readonly requester?: string | undefined
  readonly asset?: string | undefined
  readonly text?: string | undefined
}
/** Where the page before ended. */
export type DecisionMark = { readonly at: string; readonly id: string }

type Sql = RawBuilder<unknown>
type Asked = {
  readonly places: readonly string[]
  readonly fits: readonly Sql[]
  readonly beyond: Sql
  readonly limit: number
}

/** How many of the newest are looked at first, of all places together. */
const GLANCE = 2_000
/** How many that fit may be gathered and sorted, where few of the newest do. */
const FEW = 3_000

/**
 * The ids of the newest decisions that a filter leaves, at the places in scope. First the newest of each place are looked at; where
 * they do not make a page, what is asked for is rare as a rule, and all of it is gathered by the indexes of the filters; where
 * that is too much, it is frequent further on, and the list is walked. The view that is asked keeps to the scope, and lets
 * all indexes be used (decision 0020). Four statements at most.
 */
export async function newestOf(
  tx: Tx,
  filter: DecisionFilter,
  limit: number,
  after?: DecisionMark,
  { glanced = GLANCE, few = FEW }: Partial<Record<'glanced' | 'few', number>> = {},
): Promise<readonly string[]> {
  const asked: Asked = {
    places: await placesOf(tx, filter.site),
    fits: fitting(filter),
    beyond:
      after === undefined
        ? sql`true`
        : sql`(d.requested_at, d.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    limit,
  }
  return (await glance(tx, asked, glanced)) ?? (await gather(tx, asked, few)) ?? walk(tx, asked)
}

/** The places whose decisions are looked through: the sites in scope and '', the company's own, or one of these sites alone. */
export async function placesOf(tx: Tx, site: string | undefined): Promise<readonly string[]> {
  const sites = await sitesFor(tx, { site })
  return site === undefined ? ['', ...sites] : sites
}

/** What a filter asks of a row of `decision_seen` (alias `d`). Letters begin a word where they are one or two; more stand anywhere, which an index of their trigrams finds. */
export function fitting({ states, kind, requester, asset, text = '' }: DecisionFilter): readonly Sql[] {
  const plain = text.toLowerCase().replace(/[\\%_]/g, one => `\\${one}`)
  const sought = sql`d.sought like ${text.length < 3 ? `% ${plain}%` : `%${plain}%`}`
  const numbered = /^\d{1,15}$/.test(text) ? sql`(d.number = ${Number(text)} or ${sought})` : sought
  return [
    ...(states === undefined ? [] : [sql`d.state = any(${[...states]}::text[])`]),
    ...(kind === undefined ? [] : [sql`d.kind = ${kind}`]),
    ...(requester === undefined ? [] : [sql`d.requester = ${requester}::uuid`]),
    ...(asset === undefined
      ? []
      : [sql`d.id in (select decision from decision_asset where asset = ${asset}::uuid)`]),
    ...(text === '' ? [] : [numbered]),
  ]
}

/**
 * A page of the newest of each place; null where these do not make one. Where a place was not read to its end, only what comes
 * before the decision at which reading stopped is certain.
 */
async function glance(
  tx: Tx,
  { places, fits, beyond, limit }: Asked,
  most: number,
): Promise<readonly string[] | null> {
  const each = fits.length === 0 ? limit : Math.max(limit, Math.ceil(most / Math.max(1, places.length)))
  const { rows } = await sql<{ ids: string[]; stopped: boolean }>`
    with walked as materialized (select one.*, n = ${sql.lit(each)} as stopped
      from unnest(${[...places]}::text[]) as of (of_place) cross join lateral (
        select d.id, d.requested_at as at, ${and(fits)} as fits, row_number() over (order by d.requested_at desc, d.id desc) as n
        from decision_seen as d where d.place = of_place and ${beyond}
        order by d.requested_at desc, d.id desc limit ${sql.lit(each)}) as one),
    edge as (select at, id from walked where stopped order by at desc, id desc limit 1)
    select array(select id from walked where fits and not exists (select from edge where (walked.at, walked.id) < (edge.at, edge.id))
      order by at desc, id desc limit ${sql.lit(limit)}) as ids, exists (select from edge) as stopped`.execute(
    tx,
  )
  const { ids, stopped } = rows[0]!
  return stopped && ids.length < limit ? null : ids
}

/** All that fits, wherever it stands, and then sorted; null where that is more than a few. */
async function gather(
  tx: Tx,
  { places, fits, beyond, limit }: Asked,
  few: number,
): Promise<readonly string[] | null> {
  const { rows } = await sql<{ ids: string[]; found: number }>`
    with few as materialized (select d.id, d.requested_at as at from decision_seen as d
      where d.place = any(${[...places]}::text[]) and ${and(fits)} and ${beyond} limit ${sql.lit(few + 1)})
    select array(select id from few order by at desc, id desc limit ${sql.lit(limit)}) as ids,
      (select count(*)::int from few) as found`.execute(tx)
  const { ids, found } = rows[0]!
  return found > few ? null : ids
}

/** What is frequent, in the order of the list. */
async function walk(tx: Tx, { places, fits, beyond, limit }: Asked): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select d.id from decision_seen as d where d.place = any(${[...places]}::text[]) and ${and(fits)} and ${beyond}
    order by d.requested_at desc, d.id desc limit ${sql.lit(limit)}`.execute(tx)
  return rows.map(({ id }) => id)
}
