import { before, inTime } from '../../time/calendar.ts'
import { holdsAt, type Place } from '../place.ts'
import { type Process, processAt } from '../process.ts'
import { earlier, later, turnsOf } from './turns.ts'
import type { OutageWindow, Turn } from './window.ts'

/** What is known of a site's times: its windows and blackouts, and what its processes do. */
export type PlantTimes = {
  readonly zone: string
  readonly windows: readonly OutageWindow[]
  readonly processes: readonly Process[]
}

/** Asked for one intervention, only what is for it counts; without one, everything does. */
export type ForWhat = { readonly intervention?: string }

/** A time in which a place may be worked on: a window, less the blackouts in it. */
export type Open = { readonly from: Temporal.Instant; readonly to: Temporal.Instant; readonly turn: Turn }

/** How far ahead openings are looked for, in days: near first, since most are. What goes on for longer than a month is told so far. */
const AHEAD = [32, 366]

/** Windows and blackouts between two instants, at a place or (null) anywhere at the site, in order. */
export function windowsBetween(
  { zone, windows }: PlantTimes,
  place: Place | null,
  from: Temporal.Instant,
  to: Temporal.Instant,
): readonly Turn[] {
  return windows
    .filter(one => place === null || holdsAt(one, place))
    .flatMap(one => turnsOf(one, zone, from, to))
    .toSorted((a, b) => inTime(a.from, b.from))
}

/** What holds at a place at an instant: a blackout closes it whatever window there is. */
export function openAt(
  times: PlantTimes,
  place: Place,
  at: Temporal.Instant,
  what: ForWhat = {},
): {
  readonly window: Turn | null
  readonly blackout: Turn | null
  readonly process: Process | null
  /** Until when the window is open, or the blackout closes; null where there is neither. */
  readonly until: Temporal.Instant | null
} {
  const process = processAt(times.processes, place)
  const here = (to: Temporal.Instant) =>
    windowsBetween(times, place, at, to).filter(({ window }) => isFor(window, what))
  const now = here(at.add({ milliseconds: 1 }))
  if (now.length === 0) return { window: null, blackout: null, process, until: null }
  const soon = at.add({ hours: AHEAD[0]! * 24 })
  const blackout = now.find(({ window }) => window.kind === 'blackout')
  if (blackout !== undefined) {
    const closed = here(soon).filter(({ window }) => window.kind === 'blackout')
    return { window: null, blackout, process, until: throughFrom(closed, at) }
  }
  const [open] = openings(times, place, at, soon, what)
  return { window: open!.turn, blackout: null, process, until: open!.to }
}

/** Until when turns follow one another from an instant on without a gap. */
const throughFrom = (turns: readonly Turn[], at: Temporal.Instant): Temporal.Instant =>
  turns.reduce((until, { from, to }) => (before(until, from) ? until : later(until, to)), at)

/**
 * The opening that a place is in at an instant, else its next one within a year; null where none comes. It ends where its
 * last window does or a blackout begins.
 */
export function nextOpen(
  times: PlantTimes,
  place: Place,
  at: Temporal.Instant,
  what: ForWhat = {},
): Open | null {
  for (const days of AHEAD) {
    const [first] = openings(times, place, at, at.add({ hours: days * 24 }), what)
    if (first !== undefined) return first
  }
  return null
}

/** The openings that lie between two instants, in part or whole: windows less blackouts, those that meet made one. */
export function openings(
  times: PlantTimes,
  place: Place,
  from: Temporal.Instant,
  to: Temporal.Instant,
  what: ForWhat = {},
): readonly Open[] {
  const here = (low: Temporal.Instant, high: Temporal.Instant, kind: OutageWindow['kind']) =>
    windowsBetween(times, place, low, high).filter(
      ({ window }) => window.kind === kind && isFor(window, what),
    )
  const windows = here(from, to, 'window')
  if (windows.length === 0) return []
  const [first] = windows
  const closed = here(earlier(from, first!.from), lastOf(windows), 'blackout')
  const pieces = windows
    .flatMap(turn => without({ from: turn.from, to: turn.to, turn }, closed))
    .toSorted((a, b) => inTime(a.from, b.from))
  const result: Open[] = []
  for (const one of pieces) {
    const last = result.at(-1)
    if (last === undefined || before(last.to, one.from)) result.push(one)
    else result[result.length - 1] = { ...last, to: later(last.to, one.to) }
  }
  return result.filter(one => before(from, one.to) && before(one.from, to))
}

/** Whether a window or blackout counts for what is asked. */
export const isFor = ({ interventions }: OutageWindow, { intervention }: ForWhat): boolean =>
  intervention === undefined || interventions === null || interventions.includes(intervention)

const lastOf = (turns: readonly Turn[]): Temporal.Instant => turns.map(({ to }) => to).reduce(later)

/** What is left of an opening when turns are cut out of it. */
function without(open: Open, closed: readonly Turn[]): readonly Open[] {
  let left: readonly Open[] = [open]
  for (const { from, to } of closed)
    left = left.flatMap(one =>
      before(from, one.to) && before(one.from, to)
        ? [
            ...(before(one.from, from) ? [{ ...one, to: from }] : []),
            ...(before(to, one.to) ? [{ ...one, from: to }] : []),
          ]
        : [one],
    )
  return left
}
