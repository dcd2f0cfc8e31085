import { before } from '../../time/calendar.ts'
import type { AssetState } from '../asset.ts'
import type { Place } from '../place.ts'
import { isFor, nextOpen, openAt, type PlantTimes, windowsBetween } from '../window/open.ts'
import type { Turn } from '../window/window.ts'
import type { Effective, Intervention } from './constraint.ts'

/** What the answer rests on: first those for which it is no, then those for which it may be yes. */
export const grounds = [
  'retired',
  'never',
  'other-state',
  'state-unknown',
  'blackout',
  'no-window',
  'other-half',
  'nobody',
  'window',
  'turnaround',
  'state',
  'allowed',
  'ask',
] as const
export type Ground = (typeof grounds)[number]

/** Allowed as it is, allowed once those have said yes whom the split names, not now, or never. */
export const answers = ['yes', 'with-yes', 'not-now', 'never'] as const

export type May = {
  readonly allowed: (typeof answers)[number]
  readonly ground: Ground
  /** The window that it is in, or the blackout that closes it, and until when that goes on. */
  readonly turn: { readonly of: Turn; readonly to: Temporal.Instant } | null
  /** How long the answer holds, as far as windows tell; a process state ends when somebody says so. */
  readonly until: Temporal.Instant | null
  /**
   * The next time, within a year, at which windows allow it, with the process as it is now; its end is open where no blackout
   * follows. Null where it is no for another reason.
   */
  readonly next: { readonly from: Temporal.Instant; readonly to: Temporal.Instant | null } | null
}

/** All that the answer follows from. */
export type Known = {
  readonly constraint: Effective
  readonly intervention: Intervention
  readonly state: AssetState
  /** The other half of the redundant pair; null where the list names none. */
  readonly partner: { readonly state: AssetState } | null
  /** How many have to say yes by the split; null where it names nobody who could. */
  readonly yes: number | null
  readonly times: PlantTimes
  readonly place: Place
}

/** How far ahead is looked, in days: near first. */
const AHEAD = [32, 366]
const no: Pick<May, 'turn' | 'until' | 'next'> = { turn: null, until: null, next: null }

/**
 * What may be done with an asset at an instant (PLANT-4). Nothing is allowed outside of what its constraint says; a blackout
 * closes it whatever the constraint says; what is not known counts as a no.
 */
export function may(known: Known, at: Temporal.Instant): May {
  const { constraint, state, yes, partner } = known
  if (state === 'retired') return { allowed: 'never', ground: 'retired', ...no }
  if (constraint.says === 'never') return { allowed: 'never', ground: 'never', ...no }
  const tolerated = toleratedAt(known, at)
  if (tolerated.allowed === 'not-now') return tolerated
  if (constraint.half && partner !== null && partner.state !== 'in-service')
    return { allowed: 'not-now', ground: 'other-half', ...no }
  if (yes === null) return { allowed: 'not-now', ground: 'nobody', ...no }
  return yes > 0 || constraint.says === 'ask' ? tolerated : { ...tolerated, allowed: 'yes' }
}

/** The same by windows, blackouts and the process alone: `with-yes` or `not-now`. */
function toleratedAt(known: Known, at: Temporal.Instant): May {
  const { constraint, intervention, times, place } = known
  const { says, states } = constraint
  const { window, blackout, process, until } = openAt(times, place, at, { intervention })
  const fits = says !== 'state' || (process !== null && states.includes(process.state))
  if (!fits) return { allowed: 'not-now', ground: process === null ? 'state-unknown' : 'other-state', ...no }
  // A turnaround is itself an outage window.
  const always = says !== 'window' || process?.state === 'turnaround'
  if (blackout !== null) {
    const next = always ? afterBlackouts(known, at) : nextWindow(known, at)
    const turn = { of: blackout, to: until! }
    return { allowed: 'not-now', ground: 'blackout', turn, until: next?.from ?? null, next }
  }
  if (always) {
    const ground = says === 'window' ? 'turnaround' : says
    return { allowed: 'with-yes', ground, ...no, until: nextBlackout(known, at) }
  }
  if (window === null) {
    const next = nextWindow(known, at)
    return { allowed: 'not-now', ground: 'no-window', turn: null, until: next?.from ?? null, next }
  }
  return { allowed: 'with-yes', ground: 'window', turn: { of: window, to: until! }, until, next: null }
}

function nextWindow({ times, place, intervention }: Known, at: Temporal.Instant): May['next'] {
  const found = nextOpen(times, place, at, { intervention })
  return found && { from: found.from, to: found.to }
}

/** The beginning of the next blackout within a year. */
function nextBlackout({ times, place, intervention }: Known, at: Temporal.Instant): Temporal.Instant | null {
  for (const days of AHEAD) {
    const found = windowsBetween(times, place, at, at.add({ hours: days * 24 })).find(
      ({ window }) => window.kind === 'blackout' && isFor(window, { intervention }),
    )
    if (found !== undefined) return found.from
  }
  return null
}

/** The time after the blackouts that hold at an instant and follow one another, within a year. */
function afterBlackouts(known: Known, at: Temporal.Instant): May['next'] {
  const { times, place, intervention } = known
  const last = at.add({ hours: AHEAD.at(-1)! * 24 })
  let from = at
  for (;;) {
    const { blackout, until } = openAt(times, place, from, { intervention })
    if (blackout === null) return { from, to: nextBlackout(known, from) }
    if (!before(until!, last)) return null
    from = until!
  }
}
