import { lengthOf, turnsOf } from '#rules/plant/window/turns.ts'
import type { Exception, OutageWindow } from '#rules/plant/window/window.ts'
import { escapeText, writeLines } from './lines.ts'
import { basic, zoneLines } from './zone.ts'

/** A window or blackout of a feed, with what a person reads of it. */
export type FeedEvent = {
  readonly window: OutageWindow
  readonly zone: string
  readonly changedAt: Temporal.Instant
  readonly summary: string
  readonly location: string
  readonly description: string
}

/** How far ahead turns on which the clock is moved are written out, in years; a feed is read anew long before. */
const AHEAD = 3

const wall = (text: string) => Temporal.PlainDateTime.from(text)
const utc = (at: Temporal.Instant) =>
  `${basic(at.round('second').toZonedDateTimeISO('UTC').toPlainDateTime())}Z`
const local = (name: string, zone: string, at: string) => `${name};TZID=${zone}:${basic(wall(at))}`

/** The name of an event is that of its window for good. */
export const uidOf = (window: string): string => `${window}@countersign`

/**
 * Windows and blackouts as a calendar of RFC 5545. A window ends by the clock on the wall, which neither DTEND nor DURATION
 * of a series says; so every turn in which the clock is moved stands in it by itself, in UTC, from last year up to three
 * years ahead.
 */
export function writeCalendar(name: string, events: readonly FeedEvent[], now: Temporal.Instant): string {
  const { year } = now.toZonedDateTimeISO('UTC')
  const zones = Map.groupBy(events, ({ zone }) => zone)
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Countersign//Outage windows//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...[...zones].flatMap(([zone, there]) => {
      const first = Math.min(year, ...there.map(({ window }) => wall(window.start).year)) - 1
      return zoneLines(zone, first, year + AHEAD + 1)
    }),
    ...events.flatMap(event => eventLines(event, now)),
    'END:VCALENDAR',
  ])
}

function eventLines(event: FeedEvent, now: Temporal.Instant): readonly string[] {
  const { window, zone } = event
  const { start, end, rule, also, exceptions, cancelled } = window
  const once = rule === null && also.length === 0
  if (once) {
    const other = exceptions.find(({ on }) => on === start)
    const status = cancelled === null && (other === undefined || other.start !== null)
    const [from, to] = [other?.start ?? start, other?.end ?? end]
    return component(event, status, spanLines(from, to, zone))
  }
  const length = lengthOf(window)
  const master = [
    local('DTSTART', zone, start),
    `DURATION:${durationOf(length)}`,
    ...(rule === null ? [] : [`RRULE:${ruleInUtc(rule, zone)}`]),
    ...also.map(each => local('RDATE', zone, each)),
  ]
  if (cancelled !== null) return component(event, false, master)
  return [
    ...component(event, true, master),
    ...exceptions.flatMap(one => exceptionLines(event, one)),
    ...clockMoved(event, now).flatMap(({ on, from, to }) =>
      component(event, true, [local('RECURRENCE-ID', zone, on), `DTSTART:${utc(from)}`, `DTEND:${utc(to)}`]),
    ),
  ]
}

function exceptionLines(event: FeedEvent, { on, start, end }: Exception): readonly string[] {
  const { zone, window } = event
  const id = local('RECURRENCE-ID', zone, on)
  if (start !== null && end !== null) return component(event, true, [id, ...spanLines(start, end, zone)])
  const planned = wall(on).add(lengthOf(window)).toString()
  return component(event, false, [id, ...spanLines(on, planned, zone)])
}

/** Begin and end in wall time; in UTC where the clock is moved between them, so that they mean one thing. */
function spanLines(from: string, to: string, zone: string): readonly string[] {
  const [low, high] = [wall(from).toZonedDateTime(zone), wall(to).toZonedDateTime(zone)]
  if (isPlain(from, zone) && isPlain(to, zone) && low.offset === high.offset)
    return [local('DTSTART', zone, from), local('DTEND', zone, to)]
  return [`DTSTART:${utc(low.toInstant())}`, `DTEND:${utc(high.toInstant())}`]
}

/** Whether a wall time comes exactly once. */
function isPlain(text: string, zone: string): boolean {
  const at = { timeZone: zone, ...parts(text) }
  const [early, late] = (['earlier', 'later'] as const).map(disambiguation =>
    Temporal.ZonedDateTime.from(at, { disambiguation }),
  )
  return early!.equals(late!)
}

function parts(text: string) {
  const { year, month, day, hour, minute } = wall(text)
  return { year, month, day, hour, minute }
}

/** The turns of a series, from last year on, in which the clock is moved, or that begin or end at a time that comes twice or never. */
function clockMoved({ window, zone }: FeedEvent, now: Temporal.Instant) {
  const from = now.toZonedDateTimeISO(zone).subtract({ years: 1 })
  const to = now.toZonedDateTimeISO(zone).add({ years: AHEAD })
  const length = lengthOf(window)
  return turnsOf(window, zone, from.toInstant(), to.toInstant()).filter(turn => {
    if (turn.moved) return false
    const end = wall(turn.on).add(length).toString()
    const same = turn.from.toZonedDateTimeISO(zone).offset === turn.to.toZonedDateTimeISO(zone).offset
    return !(same && isPlain(turn.on, zone) && isPlain(end, zone))
  })
}

/** UNTIL is wall time in the record, and UTC in a calendar that names a zone (RFC 5545 3.3.10). */
const ruleInUtc = (rule: string, zone: string): string =>
  rule.replace(
    /UNTIL=(\w+)/,
    (_, until: string) => `UNTIL=${utc(wall(until).toZonedDateTime(zone).toInstant())}`,
  )

function durationOf(length: Temporal.Duration): string {
  const { days, hours, minutes } = length
  const time = `${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}`
  return `P${days === 0 ? '' : `${days}D`}${time === '' ? '' : `T${time}`}`
}

function component(
  { window, changedAt, summary, location, description }: FeedEvent,
  holds: boolean,
  when: readonly string[],
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(window.id)}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${window.rev - 1}`,
    ...when,
    `SUMMARY:${escapeText(summary)}`,
    `LOCATION:${escapeText(location)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${window.kind === 'blackout' ? 'BLACKOUT' : 'OUTAGE WINDOW'}`,
    `STATUS:${holds ? 'CONFIRMED' : 'CANCELLED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}
