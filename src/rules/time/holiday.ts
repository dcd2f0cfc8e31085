import { z } from 'zod'
import { Label } from '../split/facts.ts'
import { Recurrence, wallTimes } from './recurrence.ts'

const Day = z.iso.date()

/** A day off at a site: one day, a day that a rule of RFC 5545 names, or so many days from Easter Sunday. */
export const Holiday = z.union([
  z.strictObject({ label: Label, day: Day }),
  /** `from`: the day that the rule starts on, for what comes round every few years. */
  z.strictObject({ label: Label, rule: Recurrence, from: Day.exactOptional() }),
  z.strictObject({ label: Label, easter: z.int().min(-100).max(100) }),
])
export type Holiday = z.output<typeof Holiday>

const BEGIN = '2000-01-01'

/** Easter Sunday of a year in the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8: Butcher's rule). */
export function easter(year: number): Temporal.PlainDate {
  const part = (a: number, b: number) => Math.floor(a / b)
  const golden = year % 19
  const [century, rest] = [part(year, 100), year % 100]
  const moon = part(century - part(century + 8, 25) + 1, 3)
  const full = (19 * golden + century - part(century, 4) - moon + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * part(rest, 4) - full - (rest % 4)) % 7
  const back = 7 * part(golden + 11 * full + 22 * sunday, 451)
  return new Temporal.PlainDate(year, 3, 22).add({ days: full + sunday - back })
}

/** The days off of one year, ISO dates, in order, each with its name. */
export function holidaysOf(
  holidays: readonly Holiday[],
  year: number,
): ReadonlyMap<string, Holiday['label']> {
  const first = new Temporal.PlainDateTime(year, 1, 1)
  const days = holidays.flatMap((holiday): [string, Holiday['label']][] =>
    daysOf(holiday, first).map(day => [day, holiday.label]),
  )
  return new Map(days.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function daysOf(holiday: Holiday, first: Temporal.PlainDateTime): readonly string[] {
  if ('day' in holiday) return holiday.day.startsWith(`${first.year}-`) ? [holiday.day] : []
  if ('easter' in holiday) return [easter(first.year).add({ days: holiday.easter }).toString()]
  const start = Temporal.PlainDate.from(holiday.from ?? BEGIN).toPlainDateTime()
  return wallTimes(holiday.rule, start, first, first.add({ years: 1 })).map(each =>
    each.toPlainDate().toString(),
  )
}
