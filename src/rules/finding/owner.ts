import { isRefusal, type Refusal } from '../refusal.ts'
import type { Answer } from '../split/answer.ts'
import { resolve } from '../split/resolve.ts'
import type { Split } from '../split/split.ts'
import type { Calendar } from '../time/calendar.ts'
import { addWithin } from '../time/within.ts'
import { placeInSplit, type WaitingState } from './finding.ts'

/** What a finding belongs to: an activity of the split, at a place. */
export type Belonging = {
  readonly activity: string
  readonly site: string | null
  readonly area: string | null
}

/** Whom the split names for a finding at a moment. */
export type Responsible = {
  /** The accountable function; null where the split has no answer, as for an activity that it no longer has. */
  readonly owner: string | null
  /** Accountable or responsible for it. */
  readonly functions: readonly string[]
  readonly answer: Answer | Refusal
}

/**
 * Which function owns a finding, and which may see to it: asked of the split whenever it is read, so that it follows what
 * is agreed. Functions outside the company and auditors own and do nothing.
 */
export function responsibleFor(split: Split, of: Belonging, now: Temporal.Instant): Responsible {
  const place = placeInSplit(of)
  const answer = resolve(split, {
    activity: of.activity,
    facts: {},
    on: now.toString(),
    ...(place === null ? {} : { place }),
  })
  if (isRefusal(answer)) return { owner: null, functions: [], answer }
  const inside = new Set(split.functions.filter(fn => !fn.external && !fn.auditor).map(fn => fn.id))
  const functions = [...new Set([...answer.row.A, ...answer.row.R])].filter(fn => inside.has(fn))
  return {
    owner: answer.row.A.find(fn => inside.has(fn)) ?? null,
    functions,
    answer,
  }
}

/** The functions that a finding waits for: its owner, and where it is to be checked everybody who may. */
export const waitsFor = ({ owner, functions }: Responsible, state: WaitingState): readonly string[] =>
  state === 'closed' ? functions : owner === null ? [] : [owner]

/**
 * By when a finding has to go on from its state: an agreed action when its last day ends at the place, else as the split
 * says for its activity, on the calendar of the place. Null where the split gives no time.
 */
export function dueAt(
  { state, since, until }: { state: WaitingState; since: Temporal.Instant; until: string | null },
  responsible: Responsible,
  calendar: Calendar,
  split: Split,
): Temporal.Instant | null {
  if (state === 'planned' && until !== null) return endOf(until, calendar.zone)
  const { answer } = responsible
  if (isRefusal(answer) || answer.row.within === null) return null
  const waits = waitsFor(responsible, state)
  const fns = split.functions.filter(({ id }) => waits.includes(id))
  const roundTheClock = fns.length > 0 && fns.every(fn => fn.roundTheClock === true)
  return addWithin(calendar, since, answer.row.within, { roundTheClock })
}

/** When a day ends in a zone. */
export const endOf = (day: string, zone: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant()
