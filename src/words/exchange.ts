import type { Catalogue } from './catalogue.ts'

export const exchangeWords = {} satisfies Catalogue
