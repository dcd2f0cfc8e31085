import { type DecisionState, openStates } from '#rules/decision/cycle.ts'
import type { Tx } from '../database.ts'
import type { DecisionRow } from './decisions.ts'

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

/** Decisions, the newest first. */
export function listedDecisions(
  tx: Tx,
  { states, site, kind, requester, asset, text }: DecisionFilter,
  limit: number,
  after?: DecisionMark,
): Promise<DecisionRow[]> {
  let found = tx.selectFrom('decision').selectAll()
  if (states !== undefined) found = found.where('state', 'in', states)
  if (site !== undefined) found = found.where('site', '=', site)
  if (kind !== undefined) found = found.where('kind', '=', kind)
  if (requester !== undefined) found = found.where('requester', '=', requester)
  if (asset !== undefined)
    found = found.where('id', 'in', db =>
      db.selectFrom('decision_asset').select('decision').where('asset', '=', asset),
    )
  if (text !== undefined) {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : null
    found = found.where(({ eb, or }) =>
      or([
        eb('title', 'ilike', `%${text.replace(/[\\%_]/g, '\\$&')}%`),
        ...(number === null ? [] : [eb('number', '=', number)]),
      ]),
    )
  }
  if (after !== undefined)
    found = found.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('requested_at', 'id'), '<', tuple(Temporal.Instant.from(after.at), after.id)),
    )
  return found.orderBy('requested_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
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
  let open = tx.selectFrom('decision').select('state').where('state', 'in', openStates)
  if (site !== undefined) open = open.where('site', '=', site)
  if (kind !== undefined) open = open.where('kind', '=', kind)
  if (requester !== undefined) open = open.where('requester', '=', requester)
  const rows = await tx
    .selectFrom(open.limit(COUNTED).as('open'))
    .select(['state', db => db.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}
