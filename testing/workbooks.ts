import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { isRefusal } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import { readWorkbook, type WorkbookRead } from '../src/exchange/workbook/read.ts'
import type { Corrections } from '../src/exchange/workbook/report.ts'

export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Reads a text as a workbook, and throws where it is refused. */
export const readText = (text: string, name = 'table.csv', corrections: Corrections = {}) =>
  understood(readWorkbook(bytesOf(text), name, corrections))

/** Writes sheets as XLSX and reads them as a workbook. */
export const readSheets = async (sheets: WriteSheet[], corrections: Corrections = {}) =>
  understood(readWorkbook(await writeXlsx({ sheets }), 'book.xlsx', corrections))

async function understood(reading: ReturnType<typeof readWorkbook>): Promise<WorkbookRead> {
  const read = await reading
  if (isRefusal(read)) throw new Error(read.refused)
  return read
}

/** A split as short lines: `section | id label | A=… R=…`. */
export const lines = (split: Split): string[] =>
  split.activities.map(({ id, group, label, row }) => {
    const parts = (['A', 'R', 'C', 'I'] as const).flatMap(letter =>
      row?.[letter] ? `${letter}=${row[letter].join('+')}` : [],
    )
    const section = split.groups.find(one => one.id === group)?.label.en
    return `${section} | ${id} ${label.en} | ${parts.join(' ')}`.trim()
  })
