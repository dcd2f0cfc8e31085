import { RRuleTemporal } from 'rrule-temporal'
import { z } from 'zod'

const within = (low: number, high: number) => (text: string) =>
  /^[+-]?\d{1,3}$/.test(text) && low <= Math.abs(Number(text)) && Math.abs(Number(text)) <= high

/** What a rule of days or of hand-overs may be made of (RFC 5545, 3.3.10), and the values that each part may list. */
const parts: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: value => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
  INTERVAL: within(1, 500),
  BYDAY: value => /^([+-]?[1-5]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
  BYMONTH: within(1, 12),
  BYMONTHDAY: within(1, 31),
  BYYEARDAY: within(1, 366),
  BYWEEKNO: within(1, 53),
  BYSETPOS: within(1, 366),
  BYHOUR: within(0, 23),
  WKST: value => /^(MO|SU)$/.test(value),
}

/** Every rule of the calendar comes round within so many years; February 29 takes eight across a turn of the century. */
const YEARS = 12

const utc = (wall: Temporal.PlainDateTime) => wall.toZonedDateTime('UTC')

const made = new Map<string, RRuleTemporal<Temporal.ZonedDateTime>>()

function ruleFrom(rule: string, start: Temporal.PlainDateTime): RRuleTemporal<Temporal.ZonedDateTime> {
  const key = `${rule} ${start}`
  const known = made.get(key)
  if (known !== undefined) return known
  const found = new RRuleTemporal({
    rruleString: rule,
    dtstart: utc(start),
    strict: true,
    temporal: Temporal,
  })
  if (made.size > 500) made.clear()
  made.set(key, found)
  return found
}

/**
 * When a rule of RFC 5545 comes round, from `from` up to and without `to`, in wall time: a wall time that daylight saving
 * leaves out is moved on by whoever turns it into an instant, as RFC 5545 3.3.5 does, so that no turn is lost.
 */
export const wallTimes = (
  rule: string,
  start: Temporal.PlainDateTime,
  from: Temporal.PlainDateTime,
  to: Temporal.PlainDateTime,
): readonly Temporal.PlainDateTime[] =>
  ruleFrom(rule, start)
    .between(utc(from), utc(to), true)
    .map(each => each.toPlainDateTime())
    .filter(each => Temporal.PlainDateTime.compare(each, to) < 0)

/** A rule that comes round: FREQ and what narrows it down, without COUNT and UNTIL. */
export const Recurrence = z
  .string()
  .max(200)
  .refine(
    rule => isRule(rule) && comesRound(rule),
    'a rule of RFC 5545 that comes round, such as FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25',
  )

/** The library passes over what it does not understand, which would make another rule of it. */
function isRule(rule: string): boolean {
  const named = rule.split(';').map(part => part.split('='))
  const names = named.map(([name]) => name)
  return (
    names[0] === 'FREQ' &&
    new Set(names).size === names.length &&
    named.every(([name = '', values = '', ...rest]) => {
      const fits = parts[name]
      return fits !== undefined && rest.length === 0 && values.split(',').every(fits)
    })
  )
}

function comesRound(rule: string): boolean {
  const start = new Temporal.PlainDateTime(2000, 1, 1)
  try {
    return wallTimes(rule, start, start, start.add({ years: YEARS })).length > 0
  } catch {
    return false
  }
}
