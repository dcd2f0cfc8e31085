import { unzipSync } from 'fflate'
import { type CellValue, readXlsx as readWorkbookFile, type Sheet as XlsxSheet } from 'hucre/xlsx'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { limits } from '../limits.ts'
import { cellPlace } from '../place.ts'
import { type Grid, type Sheet, tooLarge } from './sheet.ts'

/**
 * Reads the sheets of an XLSX (ECMA-376) with merged cells and bold; formulas give the value last calculated. Hidden
 * sheets are left out and named. Refuses what is no whole XLSX, and what unpacks to more than `limits`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Grid | Refusal> {
  const refusal = checkArchive(bytes)
  if (refusal) return refusal
  const hidden: string[] = []
  try {
    const { sheets } = await readWorkbookFile(bytes, {
      readStyles: true,
      sheets: sheet => {
        const shown = !(sheet.hidden || sheet.veryHidden)
        if (!shown) hidden.push(sheet.name)
        return shown
      },
    })
    const read = sheets.map(toSheet)
    return tooLarge(read) ? refuse('workbook.too_large') : { format: 'xlsx', sheets: read, hidden }
  } catch {
    return refuse('workbook.broken_xlsx')
  }
}

/**
 * Adds up what the archive says it unpacks to, before anything is unpacked; the reader then holds each part to its
 * word. A part that claims to be empty and is not would go unchecked, so it counts as broken.
 */
function checkArchive(bytes: Uint8Array): Refusal | null {
  let unpacked = 0
  let lies = false
  const names = new Set<string>()
  try {
    unzipSync(bytes, {
      filter: part => {
        names.add(part.name)
        unpacked += part.originalSize
        lies ||= part.originalSize === 0 && part.size > 2
        return false
      },
    })
  } catch {
    return refuse('workbook.broken_xlsx')
  }
  if (unpacked > limits.unpacked) return refuse('workbook.too_large')
  if (lies) return refuse('workbook.broken_xlsx')
  return names.has('[Content_Types].xml') && [...names].some(name => name.startsWith('xl/'))
    ? null
    : refuse('workbook.not_xlsx')
}

function toSheet(sheet: XlsxSheet): Sheet {
  const bold = new Set<string>()
  for (const [at, cell] of sheet.cells ?? []) if (cell.style?.font?.bold) bold.add(at)
  return {
    name: sheet.name,
    rows: Array.from(sheet.rows, row => textsOf(row ?? [])),
    merges: (sheet.merges ?? []).map(merge => ({
      row: merge.startRow,
      column: merge.startCol,
      rows: merge.endRow - merge.startRow + 1,
      columns: merge.endCol - merge.startCol + 1,
    })),
    bold,
    place: (row, column) => cellPlace(sheet.name, row + 1, column + 1),
  }
}

/** A row's texts; cells that are only formatted, as far as a whole sheet may be, don't count. */
function textsOf(row: readonly (CellValue | undefined)[]): string[] {
  const texts = Array.from(row, textOf)
  return texts.slice(0, texts.findLastIndex(text => text !== '') + 1)
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}
