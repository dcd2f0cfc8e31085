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
  WKST: value => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
}

/** When a series ends: after so many turns, or with a moment of wall time. */
const ends: typeof parts = {
  COUNT: within(1, 999),
  UNTIL: value => /^\d{8}T\d{6}$/.test(value) && isWall(value),
}

function isWall(text: string): boolean {
  try {
    return Temporal.PlainDateTime.from(text).year > 0
  } catch {
    return false
  }
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
    rruleString: rule.replace(/UNTIL=\w+/, '$&Z'),
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

/** A rule of a series: it may end, by COUNT or by UNTIL; UNTIL is wall time, as the start is (RFC 5545 3.3.10). */
export const SeriesRule = z
  .string()
  .max(200)
  .refine(
    rule =>
      isRule(rule, { ...parts, ...ends }) &&
      !(rule.includes('COUNT=') && rule.includes('UNTIL=')) &&
      comesRound(rule.replace(/;(COUNT|UNTIL)=\w+/, '')),
    'a rule of RFC 5545, such as FREQ=MONTHLY;BYDAY=-1SU',
  )

/** The library passes over what it does not understand, which would make another rule of it. */
function isRule(rule: string, known = parts): boolean {
  const named = rule.split(';').map(part => part.split('='))
  const names = named.map(([name]) => name)
  return (
    names[0] === 'FREQ' &&
    new Set(names).size === names.length &&
    named.every(([name = '', values = '', ...rest]) => {
      const fits = known[name]
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
