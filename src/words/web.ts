import type { Catalogue } from './catalogue.ts'
import { cellWords } from './web/cell.ts'
import { checkWords } from './web/check.ts'
import { serverWords } from './web/server.ts'
import { shellWords } from './web/shell.ts'
import { tableWords } from './web/table.ts'
import { verdictWords } from './web/verdict.ts'
import { whoWords } from './web/who.ts'

export const webWords = {
  ...serverWords,
  ...cellWords,
  ...shellWords,
  ...checkWords,
  ...tableWords,
  ...verdictWords,
  ...whoWords,
} satisfies Catalogue
