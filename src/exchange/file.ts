import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import { readDmn } from './dmn/read.ts'
import { splitFromDmn } from './dmn/split.ts'
import { limits } from './limits.ts'
import { readSplitYaml } from './splitYaml.ts'
import { isArchive, readText } from './text.ts'
import { applySides } from './workbook/corrections.ts'
import { readWorkbook } from './workbook/read.ts'
import { type Corrections, emptyReport, type Report } from './workbook/report.ts'
import { suggest } from './workbook/sides.ts'
import type { YamlRefusals } from './yaml.ts'

export type FileFormat = 'xlsx' | 'csv' | 'markdown' | 'yaml' | 'dmn'

/** A file as a split, with what was understood of it and what was not. */
export type FileRead = { readonly format: FileFormat; readonly split: Split; readonly report: Report }

/** Why a file could not be read: one reason, or every one that a split file has, each with its place. */
export type FileRefused = YamlRefusals

export const isFileRefused = (read: FileRead | FileRefused): read is FileRefused => 'refusals' in read

/**
 * Reads any file that holds a split: a RACI workbook (XLSX, CSV, TSV, Markdown), a split file (YAML, JSON), decision
 * tables (DMN). What it is, its content tells, and where that leaves it open its name. Refuses `workbook.*`, `yaml.*`,
 * `dmn.*` and what `readSplit` refuses.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  corrections: Corrections = {},
): Promise<FileRead | FileRefused> {
  const text = bytes.length > limits.bytes || isArchive(bytes) ? null : readText(bytes)
  if (text !== null && !isRefusal(text)) {
    if (isXml(text.text, name)) return readTables(text.text, corrections)
    if (isYaml(text.text, name)) return readYaml(text.text, corrections)
  }
  const read = await readWorkbook(bytes, name, corrections)
  return isRefusal(read) ? refused(read) : read
}

const isXml = (text: string, name: string) =>
  /^\s*<(?:\?xml\s|(?:[\w-]{1,40}:)?definitions\s)/.test(text.slice(0, 1000)) || /\.(?:dmn|xml)$/i.test(name)

const isYaml = (text: string, name: string) =>
  /^[\s{]*["']?format["']?\s*:\s*["']?countersign\./m.test(text.slice(0, 4000)) ||
  /\.(?:ya?ml|json)$/i.test(name)

const refused = (refusal: Refusal): FileRefused => ({ refusals: [{ ...refusal, where: '', place: null }] })

async function readTables(text: string, corrections: Corrections): Promise<FileRead | FileRefused> {
  const dmn = await readDmn(text)
  if (isRefusal(dmn)) return refused(dmn)
  const { split, unread } = splitFromDmn(dmn)
  const read = corrected('dmn', split, corrections)
  return {
    ...read,
    report: {
      ...read.report,
      unread: unread.map(({ where, text, why }) => ({ where: { part: where }, text, why })),
    },
  }
}

function readYaml(text: string, corrections: Corrections): FileRead | FileRefused {
  const split = readSplitYaml(text)
  return 'refusals' in split ? split : corrected('yaml', split, corrections)
}

function corrected(format: FileFormat, given: Split, corrections: Corrections): FileRead {
  const { split, unknown } = applySides(given, corrections.sides)
  const functions = split.functions.map(({ id, label, side, external }) => ({
    id,
    where: null,
    said: { ...(side && { side }), ...(external && { external }) },
    suggested: suggest(label.en),
  }))
  return { format, split, report: { ...emptyReport, functions, unknown } }
}
