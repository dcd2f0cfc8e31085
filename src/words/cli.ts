import type { Catalogue } from './catalogue.ts'

export const cliWords = {} satisfies Catalogue
