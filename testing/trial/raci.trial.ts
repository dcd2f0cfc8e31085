import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { say } from '#words/say.ts'
import type { Says } from '../../src/exchange/book/says.ts'
import { writeCsv } from '../../src/exchange/book/text.ts'
import { writeWorkbook } from '../../src/exchange/book/write.ts'
import { readWorkbook } from '../../src/exchange/workbook/read.ts'
import { home } from '../house.ts'

const data = resolve(home, process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data')
const path = resolve(data, 'raci/manufacturing-midsize.md')
const says: Says = { language: 'en', say: (key, values) => say('en', key, values) }

async function understood(bytes: Uint8Array, name: string) {
  const read = await readWorkbook(bytes, name)
  if (isRefusal(read)) throw new Error(read.refused)
  return read
}
function theirs() {
  if (!existsSync(path)) throw new Error(`The RACI matrix is not at ${path}: set COUNTERSIGN_TRIAL_DATA.`)
  return understood(readFileSync(path), path)
}

test('SPLIT-10 every cell of a manufacturer’s RACI matrix is understood', async () => {
  const { split, report, format } = await theirs()
  const count = (letter: 'A' | 'R', is: (many: number) => boolean) =>
    split.activities.filter(({ row }) => is(row?.[letter]?.length ?? 0)).map(({ id }) => id)
  const external = split.activities.filter(({ row }) => row?.A?.some(fn => fn === 'msp' || fn === 'mssp'))
  console.log(
    `${split.activities.length} activities, ${split.functions.length} functions, ${split.groups.length} sections,`,
    `${report.notes.length} notes, ${external.length} with an external owner; without R: ${count('R', many => many === 0)}`,
  )
  expect(format).toBe('markdown')
  expect(report.unread).toEqual([])
  expect(split.activities).toHaveLength(47)
  expect(split.functions.map(({ id }) => id)).toEqual(['cio', 'infrastructure-director', 'msp', 'mssp'])
  expect(count('A', many => many > 1)).toEqual(['21'])
  expect(count('A', many => many === 0)).toEqual([])
  expect(count('R', many => many === 0)).toHaveLength(8)
  expect(external).toHaveLength(29)
  expect(report.activities['21']).toEqual({ line: 54, column: 2 })
})

test('SPLIT-10 the same matrix as XLSX and as CSV comes in again', async () => {
  const { split } = await theirs()
  const workbook = await understood(await writeWorkbook(split, says), 'raci.xlsx')
  expect(workbook.report.edits).toEqual([])
  expect(workbook.split).toEqual(split)
  const csv = await understood(new TextEncoder().encode(writeCsv(split, says)), 'raci.csv')
  expect(csv.report.unread).toEqual([])
  expect(csv.split.activities).toEqual(split.activities)
})
