import type { Catalogue } from '../catalogue.ts'

/** Hours, on-call rotas and time limits, as people see them. */
export const timeWords = {
  'ledger.kind.calendar': { en: 'calendars', de: 'Kalender' },
  'ledger.kind.rota': { en: 'on-call rotas', de: 'Bereitschaftspläne' },
  'ledger.said.calendar.change': {
    en: '{who} changed the hours and days off of a place',
    de: '{who} hat Arbeitszeiten und freie Tage eines Orts geändert',
  },
  'ledger.said.rota.set': {
    en: '{who} set up an on-call rota for {function}',
    de: '{who} hat einen Bereitschaftsplan für {function} angelegt',
  },
  'ledger.said.rota.end': {
    en: '{who} ended an on-call rota',
    de: '{who} hat einen Bereitschaftsplan beendet',
  },
  'ledger.said.limit.open': { en: 'A time limit began', de: 'Eine Frist hat begonnen' },
  'ledger.said.limit.reminder': { en: 'Reminded: {people}', de: 'Erinnert: {people}' },
  'ledger.said.limit.limit': {
    en: 'The time limit is over; told: {people}',
    de: 'Die Frist ist abgelaufen; benachrichtigt: {people}',
  },
  'ledger.said.limit.escalation': { en: 'Moved up to {people}', de: 'Weitergegeben an {people}' },
  'ledger.said.limit.close': { en: 'The time limit ended', de: 'Die Frist wurde beendet' },
} satisfies Catalogue
