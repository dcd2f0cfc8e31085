import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Calendar, openingsOn, usualHours } from './calendar.ts'
import { weekdays } from './weekday.ts'
import { addWithin, openBetween, reminderAt } from './within.ts'

const zones = ['Europe/Berlin', 'Europe/Amsterdam', 'America/Chicago'] as const
const at = (text: string) => Temporal.ZonedDateTime.from(text).toInstant()
const said = (instant: Temporal.Instant, zone: string) =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

const berlin: Calendar = { ...usualHours, zone: 'Europe/Berlin' }
const nights: Calendar = {
  zone: 'Europe/Berlin',
  hours: [{ days: ['FR', 'SA', 'SU'], from: '22:00', to: '06:00' }],
  holidays: [],
}

describe('SPLIT-9 a time limit on the calendar of a site', () => {
  test.each([
    // Thursday afternoon; Friday is a day of eight hours, the weekend none.
    ['2026-03-26T15:00[Europe/Berlin]', '30 minutes', '2026-03-26T15:30'],
    ['2026-03-26T15:00[Europe/Berlin]', '24 hours', '2026-03-27T15:00'],
    ['2026-03-26T15:00[Europe/Berlin]', '4 days', '2026-03-30T15:00'],
    ['2026-03-26T15:00[Europe/Berlin]', '4 working hours', '2026-03-27T11:00'],
    ['2026-03-26T15:00[Europe/Berlin]', '1 working day', '2026-03-27T15:00'],
    ['2026-03-26T15:00[Europe/Berlin]', '3 working days', '2026-03-31T15:00'],
    // Saturday: nothing begins before Monday at eight.
    ['2026-03-28T11:00[Europe/Berlin]', '1 working day', '2026-03-31T08:00'],
    ['2026-03-28T11:00[Europe/Berlin]', '8 working hours', '2026-03-30T16:00'],
  ])('%s and %s is %s, across the beginning of summer time', (from, within, due) => {
    expect(said(addWithin(berlin, at(from), within), berlin.zone)).toBe(due)
  })

  test('daylight saving shifts no limit: a day is a wall time, an hour is an hour', () => {
    // In the night to March 29, 2026 an hour is left out, in that to October 25 one comes twice.
    const spring = at('2026-03-28T12:00[Europe/Berlin]')
    expect(said(addWithin(berlin, spring, '1 day'), berlin.zone)).toBe('2026-03-29T12:00')
    expect(said(addWithin(berlin, spring, '24 hours'), berlin.zone)).toBe('2026-03-29T13:00')
    const autumn = at('2026-10-24T12:00[Europe/Berlin]')
    expect(said(addWithin(berlin, autumn, '1 day'), berlin.zone)).toBe('2026-10-25T12:00')
    expect(said(addWithin(berlin, autumn, '24 hours'), berlin.zone)).toBe('2026-10-25T11:00')
    // Eight working hours are eight real ones: the short night does not suffice, the long one leaves an hour.
    const short = at('2026-03-28T22:00[Europe/Berlin]')
    expect(said(addWithin(nights, short, '8 working hours'), nights.zone)).toBe('2026-03-29T23:00')
    const long = at('2026-10-24T22:00[Europe/Berlin]')
    expect(said(addWithin(nights, long, '8 working hours'), nights.zone)).toBe('2026-10-25T05:00')
  })

  test('hours after midnight belong to the day on which they began', () => {
    const early = at('2026-06-06T02:00[Europe/Berlin]')
    expect(said(addWithin(nights, early, '1 working day'), nights.zone)).toBe('2026-06-07T02:00')
    expect(said(addWithin(nights, early, '3 working days'), nights.zone)).toBe('2026-06-13T02:00')
  })

  test('a shorter day ends a working day when its hours end; a day off is none', () => {
    const short: Calendar = {
      zone: 'Europe/Berlin',
      hours: [
        { days: ['MO', 'TU', 'WE', 'TH'], from: '07:00', to: '16:00' },
        { days: ['FR'], from: '07:00', to: '12:00' },
      ],
      holidays: [{ label: { en: 'Labour day' }, rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1' }],
    }
    const thursday = at('2026-06-11T15:00[Europe/Berlin]')
    expect(said(addWithin(short, thursday, '1 working day'), short.zone)).toBe('2026-06-12T12:00')
    const eve = at('2026-04-30T15:00[Europe/Berlin]')
    expect(said(addWithin(short, eve, '1 working day'), short.zone)).toBe('2026-05-04T15:00')
  })

  test('for a function that works round the clock, working time is all time', () => {
    const night = at('2026-03-27T23:00[Europe/Berlin]')
    const clock = { roundTheClock: true }
    expect(said(addWithin(berlin, night, '4 working hours', clock), berlin.zone)).toBe('2026-03-28T03:00')
    expect(said(addWithin(berlin, night, '2 working days', clock), berlin.zone)).toBe('2026-03-29T23:00')
  })

  test('the reminder comes after three quarters of the working time', () => {
    const from = at('2026-03-27T12:00[Europe/Berlin]')
    const due = addWithin(berlin, from, '1 working day')
    expect(said(due, berlin.zone)).toBe('2026-03-30T12:00')
    expect(said(reminderAt(berlin, from, due, '1 working day'), berlin.zone)).toBe('2026-03-30T10:00')
    const hours = from.add({ hours: 24 })
    expect(reminderAt(berlin, from, hours, '24 hours')).toEqual(from.add({ hours: 18 }))
  })
})

const wall = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const shift = fc.record({
  days: fc.subarray([...weekdays], { minLength: 1 }),
  from: wall,
  to: wall,
})
/** Weeks in which daylight saving begins or ends in one of the zones, and a plain one. */
const weeks = ['2026-03-05', '2026-03-26', '2026-10-22', '2026-10-29', '2026-06-10']
const calendar = fc.record({
  zone: fc.constantFrom(...zones),
  hours: fc.array(shift, { minLength: 1, maxLength: 3 }),
  holidays: fc.array(
    fc.record({ label: fc.constant({ en: 'off' }), day: fc.constantFrom('2026-03-30', '2026-10-26') }),
    { maxLength: 1 },
  ),
})
const moment = fc
  .tuple(fc.constantFrom(...weeks), fc.integer({ min: 0, max: 5 * 1440 }))
  .map(([day, minutes]) => Temporal.Instant.from(`${day}T00:00Z`).add({ minutes }))

/** Counts minute by minute: open where the hours that began on some day have it; null where it takes over eight weeks. */
function counted(one: Calendar, from: Temporal.Instant, minutes: number): Temporal.Instant | null {
  const today = from.toZonedDateTimeISO(one.zone).toPlainDate()
  const spans = Array.from({ length: 60 }, (_, i) => today.add({ days: i - 1 })).flatMap(day =>
    spansOf(one, day),
  )
  const open = (now: number) => spans.some(([begins, ends]) => begins <= now && now < ends)
  let now = from.epochMilliseconds
  const end = now + 58 * 86_400_000
  for (let left = minutes; left > 0; now += 60_000) {
    if (now > end) return null
    if (open(now)) left--
  }
  return Temporal.Instant.fromEpochMilliseconds(now)
}

const spansOf = ({ hours, holidays, zone }: Calendar, day: Temporal.PlainDate) => {
  const epoch = (on: Temporal.PlainDate, plainTime: string) =>
    on.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
  const off = holidays.some(each => 'day' in each && each.day === day.toString())
  return hours
    .filter(({ days }) => !off && days.includes(weekdays[day.dayOfWeek - 1]!))
    .map(({ from, to }) => [epoch(day, from), epoch(to > from ? day : day.add({ days: 1 }), to)] as const)
}

describe('SPLIT-9 properties of time limits', () => {
  test('working hours are what counting every minute gives, across daylight saving in three zones', () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 30 }), (one, from, hours) => {
        const due = addWithin(one, from, `${hours} working hours`)
        const told = counted(one, from, hours * 60)
        if (told !== null) expect(due.toString()).toBe(told.toString())
        expect(openBetween(one, from, due)).toBe(hours * 3_600_000)
      }),
      { numRuns: 60 },
    )
  })

  test('a working day later is on the next day with hours, within them; later questions are never due earlier', () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 10 }), (one, from, days) => {
        const due = addWithin(one, from, `${days} working days`)
        const more = addWithin(one, from, `${days + 1} working days`)
        expect(Temporal.Instant.compare(due, more)).toBeLessThan(0)
        const near = due.toZonedDateTimeISO(one.zone).toPlainDate()
        const spans = [near, near.subtract({ days: 1 })]
          .map(day => openingsOn(one, day))
          .filter(openings => openings.length > 0)
        const inSpan = spans.some(
          openings =>
            Temporal.Instant.compare(openings[0]!.from, due) <= 0 &&
            Temporal.Instant.compare(due, openings.at(-1)!.to) <= 0,
        )
        expect(inSpan).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('days and hours do not ask for a calendar', () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 0, max: 400 }), (one, from, amount) => {
        expect(addWithin(one, from, `${amount} hours`)).toEqual(from.add({ hours: amount }))
        const later = addWithin(one, from, `${amount} days`).toZonedDateTimeISO(one.zone)
        const same = from.toZonedDateTimeISO(one.zone).add({ days: amount })
        expect(later.toString()).toBe(same.toString())
      }),
    )
  })
})
