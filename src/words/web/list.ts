import type { Catalogue } from '../catalogue.ts'

/** The list of assets. */
export const listWords = {
  'list.column.place': { en: 'Area and cell', de: 'Bereich und Zelle' },
} as const satisfies Catalogue
