import type { Catalogue } from './catalogue.ts'

/** What people are told by mail: of each message its subject and its text. */
export const mailWords = {
  'mail.key.waits.subject': { en: 'A key waits for you', de: 'Ein Schlüssel wartet auf Sie' },
  'mail.key.waits.text': {
    en: 'One key is turned on version {number} of the split. The other one is yours to turn.',
    de: 'An Fassung {number} der Aufteilung ist ein Schlüssel gedreht. Den anderen können Sie drehen.',
  },
} satisfies Catalogue
