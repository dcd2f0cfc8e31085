import { type Doers, type FindingStep, standsIn, stepOf } from '#rules/finding/cycle.ts'
import { type FindingState, isWaiting, placeInSplit } from '#rules/finding/finding.ts'
import { dueAt, type Responsible, responsibleFor } from '#rules/finding/owner.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import { FOUNDER } from '#rules/split/version/keys.ts'
import type { Calendar } from '#rules/time/calendar.ts'
import type { Tx } from '#store/database.ts'
import { type FindingRow, findingToChange } from '#store/floor/finding.ts'
import { calendarAt } from '#store/time.ts'
import type { Call, Written } from '../act.ts'
import { splitNow } from '../time/limit/split.ts'
import { doersOf } from './owned.ts'

/** A finding with what a rule about it asks: whom the split names now, and the calendar of its place. */
export type Loaded = {
  readonly row: FindingRow
  readonly split: Split
  readonly responsible: Responsible
  readonly doers: Doers
  readonly calendar: Calendar
}

/** A finding, locked until the act is over. Refuses what is not in the record, or not at a site in scope. */
export async function loadFinding(
  tx: Tx,
  { finding }: { readonly finding: string },
  { now }: Call,
): Promise<Loaded | Refusal> {
  const row = await findingToChange(tx, finding)
  if (row === undefined) return refuse('finding.not_there')
  const split = await splitNow(tx, now)
  if (isRefusal(split)) return split
  const responsible = responsibleFor(split, row, now)
  const doers = await doersOf(tx, split, responsible, row, now)
  return { row, split, responsible, doers, calendar: await calendarAt(tx, placeInSplit(row)) }
}

/** The state that a step leads to, or why not. */
export const stepOn = (
  { row, doers }: Pick<Loaded, 'row' | 'doers'>,
  step: FindingStep,
  actor: Actor,
): FindingState | Refusal =>
  stepOf({ ...row, actionBy: row.action_by, closedBy: row.closed_by }, step, actor, doers)

type Change = Partial<Omit<FindingRow, 'id' | 'rev' | 'state' | 'since' | 'due_at'>>

/** Puts a finding into a state, with the time that it has there; hands back what the ledger is told. */
export async function become(
  tx: Tx,
  { row, split, responsible, calendar }: Loaded,
  state: FindingState,
  change: Change,
  { actor, now }: Call,
): Promise<Written & { readonly rev: number }> {
  const until = change.action_until ?? null
  const due = isWaiting(state) ? dueAt({ state, since: now, until }, responsible, calendar, split) : null
  const rev = row.rev + 1
  await tx
    .updateTable('finding')
    .set({ ...change, state, since: now, due_at: due, rev })
    .where('id', '=', row.id)
    .execute()
  const told = Object.keys(change).filter(name => !/_(by|at)$/.test(name) || name === 'action_by')
  const was = Object.fromEntries(told.map(name => [name, row[name as keyof FindingRow]]))
  const is = Object.fromEntries(told.map(name => [name, change[name as keyof Change]]))
  return {
    kind: 'finding',
    subject: row.id,
    site: row.site,
    function: standsIn(row, actor.held, responsible.functions) ?? (actor.founder && FOUNDER),
    before: { state: row.state, due: row.due_at?.toString() ?? null, ...was },
    after: { title: row.title, state, due: due?.toString() ?? null, ...is },
    rev,
  }
}
