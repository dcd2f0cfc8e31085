import type { Catalogue } from '../catalogue.ts'

const each = (en: readonly [string, string], de: readonly [string, string]) => ({
  en: ({ count }: { count?: unknown }) => (count === 1 ? en[0] : `every ${count} ${en[1]}`),
  de: ({ count }: { count?: unknown }) => (count === 1 ? de[0] : `alle ${count} ${de[1]}`),
})

/** How often something comes, as people say it. */
export const seriesWords = {
  'series.once': { en: 'once', de: 'einmalig' },
  'series.daily': each(['every day', 'days'], ['jeden Tag', 'Tage']),
  'series.weekly': each(['every week', 'weeks'], ['jede Woche', 'Wochen']),
  'series.monthly': each(['every month', 'months'], ['jeden Monat', 'Monate']),
  'series.yearly': each(['every year', 'years'], ['jedes Jahr', 'Jahre']),
  'series.on': { en: '{often} on {days}', de: '{often} am {days}' },
  'series.on_nth': { en: '{often} on the {nth} {day}', de: '{often} am {nth} {day}' },
  'series.on_day': { en: '{often} on day {day}', de: '{often} am {day}.' },
  'series.nth.1': { en: 'first', de: 'ersten' },
  'series.nth.2': { en: 'second', de: 'zweiten' },
  'series.nth.3': { en: 'third', de: 'dritten' },
  'series.nth.4': { en: 'fourth', de: 'vierten' },
  'series.nth.5': { en: 'fifth', de: 'fünften' },
  'series.nth.last': { en: 'last', de: 'letzten' },
  'series.own': { en: 'by the rule {rule}', de: 'nach der Regel {rule}' },
  'series.until': { en: '{series}, until {day}', de: '{series}, bis {day}' },
  'series.count': { en: '{series}, {count} times', de: '{series}, {count}-mal' },
} satisfies Catalogue
