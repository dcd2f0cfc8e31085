import { sql } from 'kysely'
import { type DecisionState, openStates } from '#rules/decision/cycle.ts'
import type { Tx } from '../database.ts'
import { and } from '../plant/list/conditions.ts'
import type { DecisionRow } from './decisions.ts'
import { type DecisionFilter, type DecisionMark, fitting, newestOf, placesOf } from './newest.ts'

/** Decisions, the newest first: found in what the scope lets be seen, and read under it once more. */
export async function listedDecisions(
  tx: Tx,
  filter: DecisionFilter,
  limit: number,
  after?: DecisionMark,
): Promise<readonly DecisionRow[]> {
  const ids = await newestOf(tx, filter, limit, after)
  const rows = await tx
    .selectFrom('decision')
    .selectAll()
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** More than a person outside looks through. */
const OWN = 200

/** What somebody outside asked for, the newest first. */
export const askedFromOutside = (tx: Tx, visitor: string): Promise<DecisionRow[]> =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('visitor', '=', visitor)
    .orderBy('requested_at', 'desc')
    .limit(OWN)
    .execute()

/** Where a page of decisions ends. */
export const decisionMark = ({ requested_at, id }: DecisionRow): string => `${requested_at} ${id}`

/** Counting further would tell nobody more. */
const COUNTED = 1_000

/** How many decisions are open, by state; of more than a thousand, that many of them. */
export async function openByState(
  tx: Tx,
  { site, kind, requester }: Pick<DecisionFilter, 'site' | 'kind' | 'requester'>,
): Promise<Readonly<Partial<Record<DecisionState, number>>>> {
  const fits = fitting({ states: openStates, kind, requester })
  const { rows } = await sql<{ state: DecisionState; count: number }>`
    select state, count(*)::int as count from (select d.state from decision_seen as d
      where d.place = any(${[...(await placesOf(tx, site))]}::text[]) and ${and(fits)} limit ${sql.lit(COUNTED)}) as open
    group by state`.execute(tx)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
