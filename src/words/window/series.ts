import { type Choice, choiceOf, dayOf } from '#rules/plant/window/choices.ts'
import type { Language } from '#rules/split/facts.ts'
import { weekdays } from '#rules/time/weekday.ts'
import { type Key, say } from '../say.ts'

const zoned = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
const dated = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`)
/** A Monday, to name the days of the week from. */
const MONDAY = Date.UTC(2024, 0, 1)

/** How often a series comes, as a sentence says it: "every 2 weeks on Saturday, until 31 December 2026". */
export function saySeries(language: Language, rule: string | null, start: string): string {
  const choice = choiceOf(rule, start)
  const series = basis(language, choice, start)
  if (choice.every === 'once' || choice.every === 'own') return series
  if (choice.ends === 'count') return say(language, 'series.count', { series, count: choice.count })
  if (choice.ends === 'never') return series
  const day = zoned(language, { dateStyle: 'long' }).format(dated(choice.until))
  return say(language, 'series.until', { series, day })
}

function basis(language: Language, { every, interval, days, own }: Choice, start: string): string {
  const often = (key: Key) => say(language, key, { count: interval })
  const weekday = zoned(language, { weekday: 'long' })
  const day = dayOf(start)
  switch (every) {
    case 'once':
      return say(language, 'series.once')
    case 'own':
      return say(language, 'series.own', { rule: own })
    case 'daily':
      return often('series.daily')
    case 'weekly': {
      const named = days.map(one => weekday.format(MONDAY + weekdays.indexOf(one) * 86_400_000))
      const list = new Intl.ListFormat(language).format(named)
      return say(language, 'series.on', { often: often('series.weekly'), days: list })
    }
    case 'nth':
    case 'last': {
      const nth = every === 'last' ? 'last' : String(day.nth)
      const values = { often: often('series.monthly'), day: weekday.format(dated(start)) }
      return say(language, 'series.on_nth', { ...values, nth: say(language, `series.nth.${nth}` as Key) })
    }
    case 'monthday':
      return say(language, 'series.on_day', { often: often('series.monthly'), day: day.day })
    case 'yearly': {
      const date = zoned(language, { day: 'numeric', month: 'long' }).format(dated(start))
      return say(language, 'series.on', { often: often('series.yearly'), days: date })
    }
  }
}
