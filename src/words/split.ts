import type { Catalogue } from './catalogue.ts'

export const splitWords = {
  'split.side.it': { en: 'IT', de: 'IT' },
  'split.side.operations': { en: 'Operations', de: 'Betrieb' },
} satisfies Catalogue
