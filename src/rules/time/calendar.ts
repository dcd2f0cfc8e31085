import { z } from 'zod'
import { Holiday, holidaysOf } from './holiday.ts'
import { weekdays } from './weekday.ts'

const Wall = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as 08:00')

/** Hours of work in wall time, begun on each of the days; they end the day after where `to` is not later than `from`. */
export const Shift = z.strictObject({ days: z.array(z.enum(weekdays)).min(1).max(7), from: Wall, to: Wall })
export type Shift = z.output<typeof Shift>

/** When a site works: its hours, and the days on which none of them begins. */
export const Hours = z.strictObject({
  hours: z.array(Shift).min(1).max(30),
  holidays: z.array(Holiday).max(100),
})
export type Hours = z.output<typeof Hours>
export type Calendar = Hours & { readonly zone: string }

/** Where nobody has said anything else: Monday to Friday, 08:00 to 16:00, without days off. */
export const usualHours: Hours = {
  hours: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '08:00', to: '16:00' }],
  holidays: [],
}

export type Opening = { readonly from: Temporal.Instant; readonly to: Temporal.Instant }

/** No site closes for longer; a calendar that does works never. */
export const CLOSED = 400

const off = new WeakMap<Hours['holidays'], Map<number, ReturnType<typeof holidaysOf>>>()

/** The name of the day off that a day is; null where it is none. */
export function holidayOn({ holidays }: Hours, day: Temporal.PlainDate): Holiday['label'] | null {
  let years = off.get(holidays)
  if (years === undefined) {
    years = new Map()
    off.set(holidays, years)
  }
  const known = years.get(day.year) ?? holidaysOf(holidays, day.year)
  years.set(day.year, known)
  return known.get(day.toString()) ?? null
}

/**
 * The hours that begin on a day, in order and merged where they meet; none on a day off. Wall time that daylight saving
 * leaves out is moved on, and what comes twice is the first.
 */
export function openingsOn(calendar: Calendar, day: Temporal.PlainDate): readonly Opening[] {
  const weekday = weekdays[day.dayOfWeek - 1]!
  if (holidayOn(calendar, day) !== null) return []
  const shifts = calendar.hours
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }) => ({
      from: instantOf(day, from, calendar.zone),
      to: instantOf(to > from ? day : day.add({ days: 1 }), to, calendar.zone),
    }))
    .filter(({ from, to }) => before(from, to))
    .toSorted((a, b) => Temporal.Instant.compare(a.from, b.from))
  return merged(shifts)
}

/** All hours from an instant on, in order and without overlap, without end: the first may be the rest of what is under way. */
export function* openingsFrom(calendar: Calendar, start: Temporal.Instant): Generator<Opening> {
  let day = dayOf(calendar, start).subtract({ days: 1 })
  let from = start
  for (let closed = 0; closed < CLOSED; closed++, day = day.add({ days: 1 }))
    for (const one of openingsOn(calendar, day)) {
      if (!before(from, one.to)) continue
      yield before(one.from, from) ? { from, to: one.to } : one
      from = one.to
      closed = 0
    }
  throw new RangeError(`a calendar without hours for ${CLOSED} days`)
}

/** Whether anybody is at work there within a year; of the holidays a rule may take every day. */
export function opensWithinAYear(calendar: Calendar, from: Temporal.Instant): boolean {
  const today = dayOf(calendar, from)
  return Array.from({ length: 365 }, (_, i) => today.add({ days: i })).some(
    day => openingsOn(calendar, day).length > 0,
  )
}

export const dayOf = ({ zone }: Calendar, at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate()

/** Which of two instants comes first, for sorting. To the millisecond, as the record keeps them: that is compared in a quarter of the time. */
export const inTime = (a: Temporal.Instant, b: Temporal.Instant): number =>
  a.epochMilliseconds - b.epochMilliseconds

export const before = (a: Temporal.Instant, b: Temporal.Instant): boolean => inTime(a, b) < 0

const instantOf = (day: Temporal.PlainDate, wall: string, zone: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: wall }).toInstant()

/** Openings in order, those that meet or overlap made one. */
function merged(openings: readonly Opening[]): readonly Opening[] {
  const result: Opening[] = []
  for (const one of openings) {
    const last = result.at(-1)
    if (last === undefined || before(last.to, one.from)) result.push(one)
    else result[result.length - 1] = { from: last.from, to: before(last.to, one.to) ? one.to : last.to }
  }
  return result
}
