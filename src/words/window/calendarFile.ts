import type { Catalogue } from '../catalogue.ts'

/** What of a calendar file could not be read, and why. */
export const calendarFileWords = {
  'calendar.none': { en: 'This is no calendar file (.ics).', de: 'Das ist keine Kalenderdatei (.ics).' },
  'calendar.too_large': { en: 'The file is larger than 8 MB.', de: 'Die Datei ist größer als 8 MB.' },
  'calendar.too_many': {
    en: 'The file has more than {events} events.',
    de: 'Die Datei hat mehr als {events} Termine.',
  },
  'calendar.broken': { en: 'It is not well-formed: {problem}', de: 'Er ist nicht wohlgeformt: {problem}' },
  'calendar.twice': {
    en: 'Another event of the file has the same name (UID), and is newer or stands before it.',
    de: 'Ein anderer Termin der Datei hat denselben Namen (UID) und ist neuer oder steht davor.',
  },
  'calendar.cancelled': { en: 'It was cancelled.', de: 'Er wurde abgesagt.' },
  'calendar.no_start': { en: 'It has no beginning.', de: 'Er hat keinen Beginn.' },
  'calendar.no_end': { en: 'It has no end, and no length.', de: 'Er hat kein Ende und keine Dauer.' },
  'calendar.no_time': { en: 'A time in it cannot be read.', de: 'Eine Zeit darin ist nicht lesbar.' },
  'calendar.zone': {
    en: 'Nothing says what the time zone {zone} is.',
    de: 'Nichts sagt, was die Zeitzone {zone} ist.',
  },
  'calendar.rules': {
    en: 'It recurs by several rules at once, or by one that excludes.',
    de: 'Er wiederholt sich nach mehreren Regeln zugleich oder nach einer, die ausschließt.',
  },
  'calendar.rule': {
    en: 'It recurs by a rule that windows do not have: {rule}',
    de: 'Er wiederholt sich nach einer Regel, die es für Fenster nicht gibt: {rule}',
  },
  'calendar.other_zone': {
    en: 'It recurs by the clock of {zone}, which does not keep step with that of the site.',
    de: 'Er wiederholt sich nach der Uhr von {zone}, die nicht im Gleichschritt mit der des Standorts geht.',
  },
  'calendar.rdate': {
    en: 'A further turn could not be read and was left out.',
    de: 'Ein zusätzlicher Termin war nicht lesbar und fehlt.',
  },
  'calendar.turn': {
    en: 'A turn that is moved could not be read, or means all that follow; it was left as the series has it.',
    de: 'Ein verschobener Termin war nicht lesbar oder meint alle folgenden; er blieb, wie die Serie ihn hat.',
  },
} satisfies Catalogue
