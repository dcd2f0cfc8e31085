import { before } from '../time/calendar.ts'
import type { DecisionState } from './cycle.ts'

/** A decision as far as something was done by it: what is observed to have changed looks for one (PLANT-8, PLANT-11). */
export type Worked = {
  readonly state: DecisionState
  /** When its work began, or what it enters happened; null where nothing was done yet. */
  readonly began: Temporal.Instant | null
  /** When it was over; null as long as it runs. */
  readonly ended: Temporal.Instant | null
}

/** Decided, and its work has not begun. */
export const released = ['decided', 'scheduled'] as const satisfies readonly DecisionState[]
/** Something may have been done, and nobody has looked at it yet. */
const working: readonly DecisionState[] = ['under-way', 'suspended', 'finished', 'acted']
/** States of decisions that may explain what is observed. */
export const explaining = [
  ...released,
  'under-way',
  'suspended',
  'finished',
  'acted',
  'closed',
] as const satisfies readonly DecisionState[]

type Told = { readonly [Moment in 'started' | 'finished' | 'happened']: Temporal.Instant | null } & {
  readonly state: DecisionState
  readonly requested: Temporal.Instant
}

/** From when until when something was done. What people did first was over by the time they wrote it down. */
export const workedIn = ({ state, started, finished, happened, requested }: Told): Worked => ({
  state,
  began: started ?? happened,
  ended: state === 'under-way' ? null : (finished ?? (happened && requested)),
})

/** Whether work was begun by a decision that still counts. */
export const isBegun = (work: Worked): work is Worked & { readonly began: Temporal.Instant } =>
  (work.state === 'closed' || working.includes(work.state)) && work.began !== null

/** Whether it was worked on at some moment after one and up to another. */
export const wasWorkedOn = (work: Worked, after: Temporal.Instant, by: Temporal.Instant): boolean =>
  isBegun(work) && !before(by, work.began) && (work.ended === null || before(after, work.ended))

/** Whether it was worked on from one moment to another without a gap. */
export const wasWorkedOnFrom = (work: Worked, from: Temporal.Instant, to: Temporal.Instant): boolean =>
  isBegun(work) && !before(from, work.began) && (work.ended === null || !before(work.ended, to))
