import type { Catalogue } from '../catalogue.ts'

export const checkWords = {
  'check.title': { en: 'Check a workbook', de: 'Arbeitsmappe prüfen' },
} satisfies Catalogue
