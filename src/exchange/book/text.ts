import Papa from 'papaparse'
import { lettersOf, type Split } from '#rules/split/split.ts'
import { columnsOf, groupHead, labelIn, sectionsOf } from './matrix.ts'
import type { Says } from './says.ts'

/**
 * The matrix as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheet programs read it as such), the sides
 * above the functions. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
export function writeCsv(split: Split, says: Says): string {
  const { heads, rows } = matrixRows(split, says)
  const sides = ['', '', ...columnsOf(split).map(fn => groupHead(fn, says)), '']
  const lines = [sides, heads, ...rows.map(row => ('section' in row ? [row.section] : row.cells))]
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

/** The matrix as a Markdown table (GFM), sections as rows in bold with a line drawn through. */
export function writeMarkdown(split: Split, says: Says): string {
  const { heads, rows } = matrixRows(split, says)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const drawn = heads.slice(1).map(() => '---')
  return [
    `# ${escaped(labelIn(split.label, says.language))}`,
    '',
    line(heads.map(escaped)),
    line(heads.map(() => '---')),
    ...rows.map(row =>
      'section' in row ? line([`**${escaped(row.section)}**`, ...drawn]) : line(row.cells.map(escaped)),
    ),
    '',
  ].join('\n')
}

type TextRow = { readonly section: string } | { readonly cells: readonly string[] }

function matrixRows(split: Split, { say, language }: Says): { heads: string[]; rows: TextRow[] } {
  const functions = columnsOf(split)
  return {
    heads: [
      say('sheet.id'),
      say('sheet.activity'),
      ...functions.map(({ label }) => labelIn(label, language)),
      say('sheet.about'),
    ],
    rows: sectionsOf(split).flatMap(({ label, activities }) => [
      { section: labelIn(label, language) },
      ...activities.map(activity => ({
        cells: [
          activity.id,
          labelIn(activity.label, language),
          ...functions.map(({ id }) => lettersOf(activity.row, id).join('/')),
          activity.about ? labelIn(activity.about, language) : '',
        ],
      })),
    ]),
  }
}

/** A text within a cell of a Markdown table: one line, and nothing in it that is markup. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<>|~#&]/g, character => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '<br>')
    .trim()

export type LeftOut =
  | 'sides'
  | 'rules'
  | 'keys'
  | 'consents'
  | 'within'
  | 'escalations'
  | 'overrides'
  | 'people'
  | 'languages'

/** What a split says that its matrix as a text cannot: whoever writes one tells it. */
export function leftOut(split: Split, format: 'csv' | 'markdown'): LeftOut[] {
  const rows = split.activities.flatMap(({ row }) => row ?? [])
  const says: Record<LeftOut, boolean> = {
    sides: format === 'markdown' && split.functions.some(({ side, external }) => side || external),
    rules: split.activities.some(({ rules = [] }) => rules.length > 0),
    keys: rows.some(({ keys = [] }) => keys.length > 0),
    consents: rows.some(({ consents = [] }) => consents.length > 0),
    within: rows.some(({ within }) => within !== undefined),
    escalations: split.escalations.length > 0,
    overrides: (split.overrides ?? []).length > 0,
    people: (split.people ?? []).length > 0,
    languages: [...split.functions, ...split.activities].some(({ label }) => label.de !== undefined),
  }
  return (Object.keys(says) as LeftOut[]).filter(part => says[part])
}
