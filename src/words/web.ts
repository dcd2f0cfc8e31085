import type { Catalogue } from './catalogue.ts'

export const webWords = {} satisfies Catalogue
