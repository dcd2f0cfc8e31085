import { type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import { ageBuckets } from '#rules/finding/age.ts'
import {
  type FindingSource,
  type FindingState,
  type Severity,
  waitingStates,
} from '#rules/finding/finding.ts'
import type { Belonging } from '#rules/finding/owner.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

export type FindingRow = Selectable<Tables['finding']>

/** A finding, locked until the act is over. */
export const findingToChange = (tx: Tx, id: string): Promise<FindingRow | undefined> =>
  tx.selectFrom('finding').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const findingOf = (tx: Tx, id: string): Promise<FindingRow | undefined> =>
  tx.selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst()

/** What a source raised before under the same reference, and somebody still has to see to; locked. */
export const findingAgain = (
  tx: Tx,
  { site, source, reference }: { site: string | null; source: FindingSource; reference: string },
): Promise<FindingRow | undefined> =>
  tx
    .selectFrom('finding')
    .selectAll()
    .where('site', 'is not distinct from', site)
    .where('source', '=', source)
    .where('reference', '=', reference)
    .where('state', 'in', waitingStates)
    .forUpdate()
    .executeTakeFirst()

/** Findings that somebody has to see to, each with when it came into its state. */
export const findingsWaiting = (tx: Tx): Promise<{ subject: string; since: Temporal.Instant }[]> =>
  tx.selectFrom('finding').select(['id as subject', 'since']).where('state', 'in', waitingStates).execute()

/** The activities and places that findings in some states belong to: few, however many findings there are. */
export const belongings = (tx: Tx, states: readonly FindingState[]): Promise<Belonging[]> =>
  tx
    .selectFrom('finding')
    .select(['activity', 'site', 'area'])
    .distinct()
    .where('state', 'in', states)
    .execute()

/** What of the findings is looked at; parts that are left out leave nothing out. */
export type FindingFilter = {
  readonly states: readonly FindingState[]
  /** A site as a whole; with `area` only what concerns that area: its own, and the site's. */
  readonly site?: string | undefined
  readonly area?: string | undefined
  readonly source?: FindingSource | undefined
  readonly severity?: Severity | undefined
  readonly activity?: string | undefined
  readonly subject?: string | undefined
  /** Only what is over its time at this instant. */
  readonly overdue?: Temporal.Instant | undefined
  readonly text?: string | undefined
  /** Only what belongs to these, or has this person for its action. */
  readonly belongs?: readonly Belonging[] | undefined
  readonly actionBy?: string | undefined
}

/** The place after which a page of a list goes on. */
export type FindingMark = { readonly at: string; readonly id: string }

type Query<Output> = SelectQueryBuilder<Tables, 'finding', Output>

function filtered<Output>(query: Query<Output>, filter: FindingFilter): Query<Output> {
  const { states, site, area, source, severity, activity, subject, overdue, text, belongs, actionBy } = filter
  let found = query.where('state', 'in', states)
  if (site !== undefined) found = found.where('site', '=', site)
  if (area !== undefined)
    found = found.where(({ eb, or }) => or([eb('area', '=', area), eb('area', 'is', null)]))
  if (source !== undefined) found = found.where('source', '=', source)
  if (severity !== undefined) found = found.where('severity', '=', severity)
  if (activity !== undefined) found = found.where('activity', '=', activity)
  if (subject !== undefined) found = found.where('subject', '=', subject)
  if (overdue !== undefined) found = found.where('due_at', '<=', overdue)
  if (text !== undefined) {
    const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
    found = found.where(({ eb, or }) =>
      or((['title', 'text', 'subject_label'] as const).map(column => eb(column, 'ilike', like))),
    )
  }
  if (belongs === undefined && actionBy === undefined) return found
  return found.where(({ eb, or, and }) =>
    or([
      ...(belongs ?? []).map(one =>
        and([
          eb('activity', '=', one.activity),
          eb('site', 'is not distinct from', one.site),
          eb('area', 'is not distinct from', one.area),
        ]),
      ),
      ...(actionBy === undefined ? [] : [eb('action_by', '=', actionBy)]),
      sql<boolean>`false`,
    ]),
  )
}

const NEVER = 'infinity'

/** Findings that wait, those due first come first; `after` is where the page before ended. */
export const waitingFindings = (
  tx: Tx,
  filter: FindingFilter,
  limit: number,
  after?: FindingMark,
): Promise<FindingRow[]> => {
  const due = sql<string>`coalesce(due_at, 'infinity')`
  let query = filtered(tx.selectFrom('finding').selectAll(), filter)
  if (after !== undefined)
    query = query.where(sql<boolean>`(${due}, id) > (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query.orderBy(due).orderBy('id').limit(limit).execute()
}

/** Findings that are done with, the newest first. */
export const findingsOver = (
  tx: Tx,
  filter: FindingFilter,
  limit: number,
  after?: FindingMark,
): Promise<FindingRow[]> => {
  let query = filtered(tx.selectFrom('finding').selectAll(), filter)
  if (after !== undefined)
    query = query.where(sql<boolean>`(since, id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query.orderBy('since', 'desc').orderBy('id', 'desc').limit(limit).execute()
}

/** Where a page of waiting findings ends. */
export const waitingMark = ({ due_at, id }: FindingRow): string => `${due_at ?? NEVER} ${id}`
/** Where a page of findings that are done with ends. */
export const overMark = ({ since, id }: FindingRow): string => `${since} ${id}`

export type FindingCounts = {
  readonly states: Readonly<Partial<Record<FindingState, number>>>
  readonly overdue: number
  /** How many of those that wait were raised within so many days (the last: more), and are late by so many. */
  readonly age: readonly number[]
  readonly late: readonly number[]
}

/** How many findings there are by state, by age, and by how long they are over their time. */
export async function countFindings(
  tx: Tx,
  filter: Omit<FindingFilter, 'states' | 'overdue'>,
  now: Temporal.Instant,
): Promise<FindingCounts> {
  const at = sql`${now.toString()}::timestamptz`
  const bucket = (column: 'raised_at' | 'due_at') =>
    sql<number>`width_bucket(extract(epoch from ${at} - ${sql.ref(column)})::float8,
      ${sql.lit(`{${ageBuckets.map(days => days * 86_400).join()}}`)}::float8[])`
  const all = { ...filter, states: [...waitingStates, 'checked', 'withdrawn'] as const }
  const rows = await filtered(tx.selectFrom('finding'), all)
    .select(({ fn }) => [
      'state',
      bucket('raised_at').as('age'),
      sql<number | null>`case when due_at <= ${at} then ${bucket('due_at')} end`.as('late'),
      fn.countAll<number>().as('n'),
    ])
    .groupBy(['state', 'age', 'late'])
    .execute()
  const waiting = rows.filter(({ state }) => waitingStates.some(one => one === state))
  const sum = (some: typeof rows) => some.reduce((total, { n }) => total + n, 0)
  const buckets = [0, ...ageBuckets].map((_, i) => i)
  return {
    states: Object.fromEntries(
      all.states.map(state => [state, sum(rows.filter(one => one.state === state))]),
    ),
    overdue: sum(waiting.filter(({ late }) => late !== null)),
    age: buckets.map(i => sum(waiting.filter(({ age }) => age === i))),
    late: buckets.map(i => sum(waiting.filter(({ late }) => late === i))),
  }
}
