import type { Catalogue } from '../catalogue.ts'
import { calendarFileWords } from './calendarFile.ts'
import { feedWords } from './feed.ts'
import { windowPageWords } from './page.ts'
import { seriesWords } from './seriesWords.ts'

/** Outage windows, blackouts and process states: why something cannot be, and what the ledger says of them. */
export const windowWords = {
  ...feedWords,
  ...seriesWords,
  ...windowPageWords,
  ...calendarFileWords,
  'window.unknown': {
    en: 'There is no such window at your sites.',
    de: 'Ein solches Fenster gibt es an Ihren Standorten nicht.',
  },
  'window.turned': { en: 'It ends before it begins.', de: 'Das Ende liegt nicht nach dem Beginn.' },
  'window.too_long': {
    en: 'Once at a time, it lasts for {days} days at most.',
    de: 'Ein Termin dauert höchstens {days} Tage.',
  },
  'window.never': {
    en: 'By this rule it never comes.',
    de: 'Nach dieser Regel kommt nie ein Termin.',
  },
  'window.off_rule': {
    en: 'Its first day is none of the rule’s. The first by the rule would be {first}.',
    de: 'Der erste Tag passt nicht zur Regel. Der erste nach der Regel wäre {first}.',
  },
  'window.cancelled': { en: 'It has been cancelled.', de: 'Es wurde abgesagt.' },
  'window.no_turn': {
    en: 'The series has no turn at this time.',
    de: 'Die Serie hat zu dieser Zeit keinen Termin.',
  },
  'window.turn_cancelled': {
    en: 'This turn has been cancelled already.',
    de: 'Dieser Termin wurde schon abgesagt.',
  },
  'window.turn_over': { en: 'This turn is over.', de: 'Dieser Termin ist vorbei.' },
  'window.span': {
    en: 'At most {days} days are looked through at once.',
    de: 'Höchstens {days} Tage werden auf einmal durchgesehen.',
  },
  'process.same': {
    en: 'That is what the process is doing already.',
    de: 'Der Prozess ist schon in diesem Zustand.',
  },
  'process.ahead': {
    en: 'That moment has not come yet.',
    de: 'Dieser Zeitpunkt ist noch nicht gekommen.',
  },
  'process.earlier': {
    en: 'Something else was said of a later moment already.',
    de: 'Für einen späteren Zeitpunkt wurde schon etwas anderes gesagt.',
  },
  'feed.unknown': {
    en: 'There is no calendar feed at this address, or no longer.',
    de: 'Unter dieser Adresse gibt es kein Kalender-Abonnement, oder keines mehr.',
  },
  'feed.revoked': {
    en: 'This feed has been revoked already.',
    de: 'Dieses Abonnement wurde schon widerrufen.',
  },
  'ledger.kind.window': { en: 'windows and blackouts', de: 'Fenster und Sperrzeiten' },
  'ledger.kind.process': { en: 'process states', de: 'Prozesszustände' },
  'ledger.kind.feed': { en: 'calendar feeds', de: 'Kalender-Abonnements' },
  'ledger.said.window.add': { en: '{who} put in {title}', de: '{who} hat {title} eingetragen' },
  'ledger.said.window.change': { en: '{who} changed {title}', de: '{who} hat {title} geändert' },
  'ledger.said.window.move': {
    en: '{who} moved one turn of {title}',
    de: '{who} hat einen Termin von {title} verschoben',
  },
  'ledger.said.window.cancel': { en: '{who} cancelled {title}', de: '{who} hat {title} abgesagt' },
  'ledger.said.process.set': {
    en: '{who} set the process state of {subject}',
    de: '{who} hat den Prozesszustand von {subject} gesetzt',
  },
  'ledger.said.feed.make': {
    en: '{who} made a calendar feed',
    de: '{who} hat ein Kalender-Abonnement angelegt',
  },
  'ledger.said.feed.revoke': {
    en: '{who} revoked a calendar feed',
    de: '{who} hat ein Kalender-Abonnement widerrufen',
  },
} satisfies Catalogue
