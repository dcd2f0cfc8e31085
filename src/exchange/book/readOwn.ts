import { type Refusal, refuse } from '#rules/refusal.ts'
import { type Language, languages } from '#rules/split/facts.ts'
import { isRefused, readSplit } from '#rules/split/read.ts'
import type { Split } from '#rules/split/split.ts'
import type { Grid, Sheet } from '../grid/sheet.ts'
import { readSplitYaml } from '../splitYaml.ts'
import type { FunctionReport, Report, TableReport } from '../workbook/report.ts'
import { suggest } from '../workbook/sides.ts'
import { applyMatrix } from './applyMatrix.ts'
import type { Told } from './edits.ts'
import { type FoundMatrix, findMatrix } from './found.ts'
import { type Imprint, printOf } from './layout.ts'
import { readSplitSheet } from './splitSheet.ts'

/**
 * Reads a workbook that `writeWorkbook` wrote: the split of its last sheet, with the changes made in the matrix since.
 * What else was changed is listed. Null where it is no such workbook, or its last sheet is damaged: it then reads as
 * anybody's workbook.
 */
export function readOwn(grid: Grid): { split: Split; report: Report } | Refusal | null {
  const own = grid.sheets.map(readSplitSheet).find(found => found !== null)
  const base = own && readSplitYaml(own.yaml)
  if (!own || !base || 'refusals' in base) return null
  const told: Told = { edits: [], unread: [] }
  const language = languages.find(one => one === own.imprint.language) ?? 'en'
  checkRules(grid, own.imprint, told)
  const found = grid.sheets.map(sheet => findMatrix(sheet, base)).find(matrix => matrix !== null)
  if (!found) {
    told.edits.push({ where: null, what: refuse('edit.no_matrix') })
    return { split: base, report: reportOf(base, null, language, new Map(), told) }
  }
  const { split, rows } = applyMatrix(base, found, language, told)
  const checked = readSplit(split)
  if (isRefused(checked)) return checked.refusals[0] ?? refuse('workbook.no_table')
  return { split: checked, report: reportOf(checked, found, language, rows, told) }
}

/** Rules are shown in the workbook, but are changed elsewhere: a change there must be told. */
function checkRules({ sheets }: Grid, { rules, print }: Imprint, told: Told) {
  if (rules === null) return
  const sheet: Sheet | undefined = sheets.find(({ name }) => name === rules)
  if (sheet && printOf(sheet.rows) === print) return
  const where = sheet ? sheet.place(0, 0) : { part: rules }
  told.unread.push({ where, text: rules, why: refuse('workbook.unread.rules_changed') })
}

function reportOf(
  split: Split,
  found: FoundMatrix | null,
  language: Language,
  rows: ReadonlyMap<string, number>,
  told: Told,
): Report {
  const places = [...rows].flatMap(([id, row]) => (found ? [[id, found.view.place(row, found.label)]] : []))
  return {
    tables: found ? [tableOf(found, split)] : [],
    functions: split.functions.map((fn): FunctionReport => {
      const column = found?.functions.get(fn.id)
      return {
        id: fn.id,
        where: found && column !== undefined ? found.view.place(found.head, column) : null,
        said: { ...(fn.side && { side: fn.side }), ...(fn.external && { external: fn.external }) },
        suggested: suggest(fn.label[language] ?? fn.label.en),
      }
    }),
    activities: Object.fromEntries(places),
    notes: [],
    legends: [],
    unread: told.unread,
    edits: told.edits,
    unknown: [],
  }
}

function tableOf({ view, head, label, functions, added, sections }: FoundMatrix, split: Split): TableReport {
  const letters = new Set([...functions.values(), ...added])
  const columns = Array.from({ length: view.width }, (_, column) => column)
  return {
    sheet: view.sheet.name,
    layout: 'letters',
    heads: columns
      .filter(column => view.at(head, column) !== '')
      .map(column => ({
        where: view.place(head, column),
        text: view.at(head, column),
        use: letters.has(column)
          ? 'function'
          : column === label
            ? 'label'
            : column === 0
              ? 'number'
              : 'about',
        key: '',
      })),
    sections: sections.flatMap(({ row, text }) =>
      row === null ? [] : [{ where: view.place(row, 0), text, sure: true, key: '' }],
    ),
    activities: split.activities.length,
  }
}
