import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Split } from '#rules/split/split.ts'
import { findingsSheet, type SaidFinding } from './findingsSheet.ts'
import { printOf } from './layout.ts'
import { matrixSheet } from './matrixSheet.ts'
import { rulesSheet } from './rulesSheet.ts'
import type { Says } from './says.ts'
import { splitSheet } from './splitSheet.ts'

export type WorkbookOptions = Says & {
  /** What the proof found, worst first; left out, the workbook has no such sheet. */
  readonly findings?: readonly SaidFinding[]
}

/**
 * A split as an XLSX workbook to send to a colleague: matrix, rules and findings on sheets of their own, ready to
 * print, every cell a text. A last sheet holds the whole split, so that `readWorkbook` gives the same split again,
 * with the changes that somebody made in the matrix.
 */
export async function writeWorkbook(split: Split, options: WorkbookOptions): Promise<Uint8Array> {
  const matrix = matrixSheet(split, options)
  const hasRules = split.activities.some(({ rules = [] }) => rules.length > 0)
  const rules = hasRules ? rulesSheet(split, options) : null
  const findings = options.findings ? findingsSheet(split, options.findings, options) : null
  const imprint = {
    language: options.language,
    matrix: matrix.name,
    rules: rules?.name ?? null,
    findings: findings?.name ?? null,
    print: rules ? printOf(textsOf(rules)) : null,
  }
  const sheets = [matrix, rules, findings, splitSheet(split, imprint, options)].filter(
    sheet => sheet !== null,
  )
  return writeXlsx({ sheets, properties: { creator: 'Countersign', title: split.label.en } })
}

/** A sheet's texts as they will be read: without the escape that only the file needs. */
const textsOf = ({ rows = [] }: WriteSheet) =>
  rows.map(row => row.map(value => String(value ?? '').replaceAll('_x005F_', '_')))
