import { type Selectable, sql } from 'kysely'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

export type LimitRow = Selectable<Tables['time_limit']> & {
  readonly steps: readonly Selectable<Tables['time_limit_step']>[]
}

/** The time limits that run, of the places in scope, each with its moments in order; those due first come first. */
export async function openLimits(tx: Tx): Promise<readonly LimitRow[]> {
  const limits = await tx
    .selectFrom('time_limit')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  return withSteps(tx, limits)
}

/** The titles of what time limits are of, by their ids. */
export async function titlesIn(
  tx: Tx,
  table: 'decision' | 'finding',
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom(table)
    .select(['id', 'title'])
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** Those that run and have moved up to one of these functions somewhere, at most so many, those due first. */
export async function limitsMovedUp(
  tx: Tx,
  functions: readonly string[],
  most: number,
): Promise<readonly LimitRow[]> {
  if (functions.length === 0) return []
  const limits = await tx
    .selectFrom('time_limit')
    .selectAll()
    .where('ended_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('time_limit_step')
          .select('n')
          .whereRef('time_limit_step.time_limit', '=', 'time_limit.id')
          .where('what', '=', 'escalation')
          .where('done_at', 'is not', null)
          .where(sql<boolean>`functions && ${[...functions]}::text[]`),
      ),
    )
    .orderBy('due_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return withSteps(tx, limits)
}

async function withSteps(tx: Tx, limits: readonly Selectable<Tables['time_limit']>[]): Promise<LimitRow[]> {
  if (limits.length === 0) return []
  const steps = await stepsOf(
    tx,
    limits.map(({ id }) => id),
  )
  const of = Map.groupBy(steps, one => one.time_limit)
  return limits.map(limit => ({ ...limit, steps: of.get(limit.id) ?? [] }))
}

/** When the time for these is over, as far as one runs for them. */
export async function dueBy(
  tx: Tx,
  kind: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  if (subjects.length === 0) return new Map()
  const rows = await tx
    .selectFrom('time_limit')
    .select(['subject', 'due_at'])
    .where('kind', '=', kind)
    // As one list: a statement with as many parameters as there are subjects is another each time.
    .where('subject', '=', sql<string>`any(${[...subjects]}::text[])`)
    .where('ended_at', 'is', null)
    .execute()
  return new Map(rows.map(one => [one.subject, one.due_at]))
}

const stepsOf = (tx: Tx, limits: readonly string[]) =>
  tx
    .selectFrom('time_limit_step')
    .selectAll()
    .where('time_limit', '=', sql<string>`any(${[...limits]}::uuid[])`)
    .orderBy('n')
    .execute()

/** A time limit with its moments, locked until the act is over. */
export async function limitToChange(tx: Tx, id: string): Promise<LimitRow | undefined> {
  const limit = await tx
    .selectFrom('time_limit')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return limit && { ...limit, steps: await stepsOf(tx, [id]) }
}

/** What a limit was opened for: something that has waited since. */
export type OpenLimit = Pick<LimitRow, 'subject' | 'opened_at'>

/** The limits of a kind that run, as far as what they were opened for. */
export const openOfKind = (tx: Tx, kind: string): Promise<(OpenLimit & { id: string })[]> =>
  tx
    .selectFrom('time_limit')
    .select(['id', 'subject', 'opened_at'])
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .execute()

/** How many limits a subject has had, ended ones too. */
export async function turnsOf(tx: Tx, kind: string, subject: string): Promise<number> {
  const { n } = await tx
    .selectFrom('time_limit')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  return n
}

/** The moments of limits that have come and are not done, the first due first, at most so many. */
export const dueSteps = (
  tx: Tx,
  now: Temporal.Instant,
  most: number,
): Promise<{ limit: string; n: number }[]> =>
  tx
    .selectFrom('time_limit_step')
    .select(['time_limit as limit', 'n'])
    .where('done_at', 'is', null)
    .where('dropped', '=', false)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('time_limit')
    .orderBy('n')
    .limit(most)
    .execute()

/** The functions to which a question has moved up, as far as its limit still runs. */
export async function movedUpTo(tx: Tx, kind: string, subject: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('time_limit_step')
    .innerJoin('time_limit', 'time_limit.id', 'time_limit_step.time_limit')
    .select('time_limit_step.functions')
    .where('time_limit.kind', '=', kind)
    .where('time_limit.subject', '=', subject)
    .where('time_limit.ended_at', 'is', null)
    .where('time_limit_step.what', '=', 'escalation')
    .where('time_limit_step.done_at', 'is not', null)
    .execute()
  return [...new Set(rows.flatMap(({ functions }) => functions ?? []))]
}

/** Whether those for whom a question waits have been reminded, by the limit that runs for it. */
export async function isReminded(tx: Tx, kind: string, subject: string): Promise<boolean> {
  const found = await tx
    .selectFrom('time_limit_step')
    .innerJoin('time_limit', 'time_limit.id', 'time_limit_step.time_limit')
    .select('n')
    .where('time_limit.kind', '=', kind)
    .where('time_limit.subject', '=', subject)
    .where('time_limit.ended_at', 'is', null)
    .where('time_limit_step.what', '=', 'reminder')
    .where('time_limit_step.done_at', 'is not', null)
    .executeTakeFirst()
  return found !== undefined
}
