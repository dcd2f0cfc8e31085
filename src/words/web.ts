import type { Catalogue } from './catalogue.ts'
import { doorPageWords } from './people/doorPages.ts'
import { assetPageWords } from './plant/assetPage.ts'
import { listWords } from './plant/list.ts'
import { plantToldWords } from './plant/told.ts'
import { cellWords } from './web/cell.ts'
import { checkWords } from './web/check.ts'
import { clipWords } from './web/clip.ts'
import { deskWords } from './web/desk.ts'
import { gridWords } from './web/grid.ts'
import { ledgerFieldWords } from './web/ledgerFields.ts'
import { levelWords } from './web/level.ts'
import { partsWords } from './web/parts.ts'
import { peopleWords } from './web/people.ts'
import { recordPageWords } from './web/record.ts'
import { serverWords } from './web/server.ts'
import { sessionWords } from './web/session.ts'
import { settingsWords } from './web/settings.ts'
import { shellWords } from './web/shell.ts'
import { tableWords } from './web/table.ts'
import { timeWords } from './web/time.ts'
import { verdictWords } from './web/verdict.ts'
import { visitWords } from './web/visit.ts'
import { workWords } from './web/work.ts'
import { whoWords } from './who/who.ts'

export const webWords = {
  ...serverWords,
  ...cellWords,
  ...shellWords,
  ...checkWords,
  ...clipWords,
  ...deskWords,
  ...gridWords,
  ...levelWords,
  ...listWords,
  ...partsWords,
  ...tableWords,
  ...timeWords,
  ...verdictWords,
  ...whoWords,
  ...sessionWords,
  ...doorPageWords,
  ...visitWords,
  ...workWords,
  ...peopleWords,
  ...recordPageWords,
  ...settingsWords,
  ...assetPageWords,
  ...plantToldWords,
  ...ledgerFieldWords,
} satisfies Catalogue
