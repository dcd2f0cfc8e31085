import { before, type Calendar, CLOSED, dayOf, openingsFrom, openingsOn } from './calendar.ts'

/** The amount and the unit of a `Within` of the split: "2 working days" is 2 of `working day`. */
function read(within: string): { readonly amount: number; readonly unit: string } {
  const [, amount, unit] = /^(\d+) (.+?)s?$/.exec(within) ?? []
  return { amount: Number(amount), unit: unit ?? '' }
}

const MINUTE = 60_000

/**
 * When a time limit that begins at an instant is over. Minutes and hours run round the clock. A day later is the same
 * wall time (RFC 5545 3.3.6). Working hours run while the site is at work, in real hours: daylight saving makes a night
 * shift longer or shorter, never a limit. A working day later is the same wall time on the next day of work, at the
 * latest when that day's hours end; what begins outside the hours begins when they do. For a function that works
 * `roundTheClock`, working hours are hours, and working days are days.
 */
export function addWithin(
  calendar: Calendar,
  from: Temporal.Instant,
  within: string,
  { roundTheClock = false } = {},
): Temporal.Instant {
  const { amount, unit } = read(within)
  switch (roundTheClock ? unit.replace('working ', '') : unit) {
    case 'minute':
      return from.add({ minutes: amount })
    case 'hour':
      return from.add({ hours: amount })
    case 'day':
      return from.toZonedDateTimeISO(calendar.zone).add({ days: amount }).toInstant()
    case 'working hour':
      return addOpen(calendar, from, amount * 60 * MINUTE)
    default:
      return addWorkingDays(calendar, from, amount)
  }
}

/** The instant by which a site has been at work for so many milliseconds. */
export function addOpen(calendar: Calendar, from: Temporal.Instant, open: number): Temporal.Instant {
  let left = open
  if (left === 0) return from
  for (const one of openingsFrom(calendar, from)) {
    const length = one.to.epochMilliseconds - one.from.epochMilliseconds
    if (left <= length) return one.from.add({ milliseconds: left })
    left -= length
  }
  return from
}

/** How long a site is at work between two instants, in milliseconds. */
export function openBetween(calendar: Calendar, from: Temporal.Instant, to: Temporal.Instant): number {
  let sum = 0
  for (const one of openingsFrom(calendar, from)) {
    if (!before(one.from, to)) return sum
    const end = before(one.to, to) ? one.to : to
    sum += end.epochMilliseconds - one.from.epochMilliseconds
  }
  return sum
}

/** Three quarters of the way to the end of a limit, on the same clock as the limit: time to remind somebody. */
export function reminderAt(
  calendar: Calendar,
  from: Temporal.Instant,
  due: Temporal.Instant,
  within: string,
  { roundTheClock = false } = {},
): Temporal.Instant {
  const quarters = (whole: number) => Math.floor((whole * 3) / 4)
  return read(within).unit.startsWith('working') && !roundTheClock
    ? addOpen(calendar, from, quarters(openBetween(calendar, from, due)))
    : from.add({ milliseconds: quarters(due.epochMilliseconds - from.epochMilliseconds) })
}

function addWorkingDays(calendar: Calendar, from: Temporal.Instant, amount: number): Temporal.Instant {
  const [first] = openingsFrom(calendar, from)
  const begin = first!.from
  if (amount === 0) return begin
  let day = workingDayOf(calendar, begin)
  // Hours after midnight belong to the day on which they began.
  const wall = begin.toZonedDateTimeISO(calendar.zone).toPlainDateTime()
  const later = day.until(wall.toPlainDate()).days
  for (let left = amount; left > 0; left--) day = nextWorkingDay(calendar, day)
  const target = day
    .add({ days: later })
    .toZonedDateTime({ timeZone: calendar.zone, plainTime: wall.toPlainTime() })
    .toInstant()
  const hours = openingsOn(calendar, day)
  const [opens, closes] = [hours[0]!.from, hours.at(-1)!.to]
  return before(target, opens) ? opens : before(closes, target) ? closes : target
}

/** The day of work that an instant of work belongs to: that on which its hours began, the earlier one where two meet. */
function workingDayOf(calendar: Calendar, at: Temporal.Instant): Temporal.PlainDate {
  const today = dayOf(calendar, at)
  const yesterday = today.subtract({ days: 1 })
  const belongs = openingsOn(calendar, yesterday).some(one => !before(at, one.from) && before(at, one.to))
  return belongs ? yesterday : today
}

function nextWorkingDay(calendar: Calendar, day: Temporal.PlainDate): Temporal.PlainDate {
  for (let closed = 1; closed <= CLOSED; closed++) {
    const next = day.add({ days: closed })
    if (openingsOn(calendar, next).length > 0) return next
  }
  throw new RangeError(`a calendar without hours for ${CLOSED} days`)
}
