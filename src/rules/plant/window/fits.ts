import { type Refusal, refuse } from '../../refusal.ts'
import { beginningsOf, lengthOf, turnsOf } from './turns.ts'
import type { Exception, OutageWindow } from './window.ts'

/** The longest that one turn may be: a turnaround of a year. */
const LONGEST = 366
/** Every rule comes round within so many years. */
const YEARS = 12

const wall = (text: string) => Temporal.PlainDateTime.from(text)

/**
 * Whether this can be a window or a blackout; null is yes. Refuses one that ends before it begins or lasts for more than a
 * year, and a series whose first turn is not one of its rule (RFC 5545 3.8.5.3 leaves open what that would mean).
 */
export function fits(window: Pick<OutageWindow, 'start' | 'end' | 'rule' | 'also'>): Refusal | null {
  const turned = spanFits(window)
  if (turned !== null || window.rule === null) return turned
  const start = wall(window.start)
  const [first] = beginningsOf({ ...window, also: [] }, start, start.add({ years: YEARS }))
  if (first === undefined) return refuse('window.never')
  return first === window.start ? null : refuse('window.off_rule', { first: first.replace('T', ' ') })
}

function spanFits(span: { readonly start: string; readonly end: string }): Refusal | null {
  if (span.end <= span.start) return refuse('window.turned')
  return lengthOf(span).total({ unit: 'days', relativeTo: wall(span.start) }) > LONGEST
    ? refuse('window.too_long', { days: LONGEST })
    : null
}

/** What somebody wants of one turn: another time, or none. */
type Wanted = Omit<Exception, 'on'> & { readonly on: string }

/**
 * The exceptions of a series once one turn is moved or cancelled. Refuses a turn that the series does not have, one that
 * was cancelled before, one that is over, and a time that cannot be.
 */
export function except(
  window: OutageWindow,
  zone: string,
  wanted: Wanted,
  now: Temporal.Instant,
): readonly Exception[] | Refusal {
  const { on, start, end } = wanted
  if (window.cancelled !== null) return refuse('window.cancelled')
  const at = wall(on)
  if (!beginningsOf(window, at, at.add({ minutes: 1 })).includes(on)) return refuse('window.no_turn')
  const before = window.exceptions.find(one => one.on === on)
  if (before !== undefined && before.start === null) return refuse('window.turn_cancelled')
  const begins = wall(before?.start ?? on)
    .toZonedDateTime(zone)
    .toInstant()
  const [turn] = turnsOf(window, zone, begins, begins.add({ milliseconds: 1 })).filter(one => one.on === on)
  if (turn === undefined || Temporal.Instant.compare(turn.to, now) <= 0) return refuse('window.turn_over')
  const wrong = start === null || end === null ? null : spanFits({ start, end })
  if (wrong !== null) return wrong
  return [...window.exceptions.filter(one => one.on !== on), wanted].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  )
}

/** Whether what is said of single turns can be; null is yes. Refuses turns that the series does not have, and times that cannot be. */
export function exceptionsFit(
  window: Pick<OutageWindow, 'start' | 'end' | 'rule' | 'also' | 'exceptions'>,
): Refusal | null {
  if (stillExcepted(window).length < window.exceptions.length) return refuse('window.no_turn')
  const spans = window.exceptions.flatMap(({ start, end }) =>
    start === null || end === null ? [] : { start, end },
  )
  return spans.map(spanFits).find(wrong => wrong !== null) ?? null
}

/** The exceptions that still concern a turn of a series, once the series itself is another. */
export const stillExcepted = (
  window: Pick<OutageWindow, 'start' | 'rule' | 'also' | 'exceptions'>,
): readonly Exception[] =>
  window.exceptions.filter(({ on }) =>
    beginningsOf(window, wall(on), wall(on).add({ minutes: 1 })).includes(on),
  )
