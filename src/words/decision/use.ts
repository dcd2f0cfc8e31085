import type { Catalogue } from '../catalogue.ts'

const times = (count: unknown, en: boolean) =>
  Number(count) === 1 ? (en ? 'once' : 'einmal') : en ? `${count} times` : `${count}-mal`

/** Standing approvals, and their uses. */
export const useWords = {
  'use.title': { en: 'Uses', de: 'Nutzungen' },
  'use.do': { en: 'Record a use', de: 'Nutzung eintragen' },
  'use.at': { en: 'When it was done', de: 'Wann es getan wurde' },
  'use.note': { en: 'What was done', de: 'Was getan wurde' },
  'use.none': {
    en: ({ most }) => `Not used yet. It may be used ${times(most, true)}.`,
    de: ({ most }) => `Noch nicht genutzt. Sie darf ${times(most, false)} genutzt werden.`,
  },
  'use.count': {
    en: ({ used, most, left }) => `Used ${times(used, true)} of ${most}: ${left} left.`,
    de: ({ used, most, left }) => `${times(used, false)} von ${most} genutzt: ${left} übrig.`,
  },
  'use.up': {
    en: ({ most }) => `It was used ${times(most, true)}, as often as it holds.`,
    de: ({ most }) => `Sie wurde ${times(most, false)} genutzt, so oft, wie sie gilt.`,
  },
  'use.by': { en: '{name}, {at}', de: '{name}, {at}' },
  'use.entered': { en: 'entered {at}', de: 'eingetragen {at}' },
  'use.elsewhere': {
    en: '{count} more at other sites, or longer ago.',
    de: '{count} weitere an anderen Standorten oder länger her.',
  },
  'use.asset': { en: 'Approved for many times', de: 'Dauerhaft freigegeben' },
  'use.under': {
    en: 'may be done under standing approval {number}',
    de: 'darf unter der Dauerfreigabe {number} getan werden',
  },
  'use.left': { en: '{left} left.', de: 'Noch {left}-mal.' },
  'use.left.until': { en: '{left} left, until {until}.', de: 'Noch {left}-mal, bis {until}.' },
} as const satisfies Catalogue
