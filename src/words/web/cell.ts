import type { Catalogue } from '../catalogue.ts'

/** How values and cells are said. */
export const cellWords = {
  'cell.say.any': { en: 'any', de: 'beliebig' },
  'cell.say.unknown': { en: 'unknown', de: 'unbekannt' },
  'cell.say.yes': { en: 'yes', de: 'ja' },
  'cell.say.no': { en: 'no', de: 'nein' },
  'cell.say.not': { en: 'anything but {list}', de: 'alles außer {list}' },
  'cell.say.any_number': { en: 'any number', de: 'jede Zahl' },
  'cell.say.from': { en: 'from {value}', de: 'ab {value}' },
  'cell.say.above': { en: 'above {value}', de: 'über {value}' },
  'cell.say.to': { en: 'up to {value}', de: 'bis {value}' },
  'cell.say.below': { en: 'below {value}', de: 'unter {value}' },
  // Time limits; in German as after "nach" and "innerhalb von".
  'within.minute': {
    en: ({ count }) => (count === 1 ? '1 minute' : `${count} minutes`),
    de: ({ count }) => (count === 1 ? 'einer Minute' : `${count} Minuten`),
  },
  'within.hour': {
    en: ({ count }) => (count === 1 ? '1 hour' : `${count} hours`),
    de: ({ count }) => (count === 1 ? 'einer Stunde' : `${count} Stunden`),
  },
  'within.day': {
    en: ({ count }) => (count === 1 ? '1 day' : `${count} days`),
    de: ({ count }) => (count === 1 ? 'einem Tag' : `${count} Tagen`),
  },
  'within.working_hour': {
    en: ({ count }) => (count === 1 ? '1 working hour' : `${count} working hours`),
    de: ({ count }) => (count === 1 ? 'einer Arbeitsstunde' : `${count} Arbeitsstunden`),
  },
  'within.working_day': {
    en: ({ count }) => (count === 1 ? '1 working day' : `${count} working days`),
    de: ({ count }) => (count === 1 ? 'einem Arbeitstag' : `${count} Arbeitstagen`),
  },
} satisfies Catalogue
