import type { Holiday } from '#rules/time/holiday.ts'
import type { Calendar } from '../api/queries.ts'

/** How a day off is written down in the form: what comes round on a date each year is the most common rule. */
export const manners = ['yearly', 'day', 'easter', 'rule'] as const
export type Manner = (typeof manners)[number]
export type Written = {
  readonly manner: Manner
  /** `12-25` of a yearly one, an ISO date, days from Easter, or a rule of RFC 5545. */
  readonly value: string
  readonly en: string
  readonly de: string
  /** The first day of a rule that comes round every few years. */
  readonly from?: string
}

const YEARLY = /^FREQ=YEARLY;BYMONTH=(\d{1,2});BYMONTHDAY=(\d{1,2})$/
const two = (number: string) => number.padStart(2, '0')

/** A day off as the form shows it. */
export function written(holiday: Calendar['holidays'][number]): Written {
  const { en, de = '' } = holiday.label
  if ('day' in holiday) return { manner: 'day', value: holiday.day, en, de }
  if ('easter' in holiday) return { manner: 'easter', value: String(holiday.easter), en, de }
  const [, month, day] = YEARLY.exec(holiday.rule) ?? []
  if (month !== undefined && day !== undefined && holiday.from === undefined)
    return { manner: 'yearly', value: `${two(month)}-${two(day)}`, en, de }
  const { rule, from } = holiday
  return { manner: 'rule', value: rule, en, de, ...(from === undefined ? {} : { from }) }
}

/** What the form says as a day off; what makes no sense the server refuses. */
export function readHoliday({ manner, value, en, de, from }: Written): Holiday {
  const label = de === '' ? { en } : { en, de }
  switch (manner) {
    case 'day':
      return { label, day: value }
    case 'easter':
      return { label, easter: Number(value) }
    case 'yearly': {
      const [month, day] = value.split('-').map(Number)
      return { label, rule: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}` }
    }
    default:
      return { label, rule: value, ...(from === undefined ? {} : { from }) }
  }
}
