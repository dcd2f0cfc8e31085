import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { type Language, languages } from '#rules/split/facts.ts'
import type { Finding } from '#rules/split/finding.ts'
import { oddSplit } from '#testing/oddSplits.ts'
import { say } from '#words/say.ts'
import { readWorkbook } from '../workbook/read.ts'
import { groupHeadSays } from '../workbook/sides.ts'
import type { Says } from './says.ts'
import { writeWorkbook } from './write.ts'

const seed = 20_261_122
const says = (language: Language): Says => ({ language, say: (key, values) => say(language, key, values) })

const found: Finding = {
  kind: 'no-owner',
  severity: 'error',
  activity: null,
  level: 'corporate',
  place: null,
  situation: { 'fact-0': true },
  box: null,
  count: 1n,
  rows: [],
  params: {},
}

test('SPLIT-10 a split written as XLSX comes in again as the same split, in either language', async () => {
  const covered = { splits: 0, activities: 0, rules: 0, bytes: 0 }
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...languages), async (number, language) => {
      const split = oddSplit(number)
      const findings = [{ finding: found, message: '=SUM(A1)' }]
      const bytes = await writeWorkbook(split, { ...says(language), findings })
      const read = await readWorkbook(bytes, 'split.xlsx')
      if (isRefusal(read)) throw new Error(read.refused)
      expect(read.report.edits).toEqual([])
      expect(read.report.unread).toEqual([])
      expect(read.split).toEqual(split)
      covered.splits++
      covered.activities += split.activities.length
      covered.rules += split.activities.reduce((sum, { rules = [] }) => sum + rules.length, 0)
      covered.bytes += bytes.length
    }),
    { seed, numRuns: 120 },
  )
  console.log('XLSX round trips, seed', seed, covered)
  expect(covered.rules).toBeGreaterThan(100)
})

test('SPLIT-10 no cell of a written workbook is a formula, whatever its text begins with', async () => {
  let texts = 0
  for (let number = 0; number < 20; number++) {
    const bytes = await writeWorkbook(oddSplit(number), {
      ...says('en'),
      findings: [{ finding: found, message: '=cmd|/c calc' }],
    })
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (!name.startsWith('xl/worksheets/')) continue
      const xml = strFromU8(part)
      expect(xml).not.toMatch(/<f[ >/]/)
      expect(
        [...xml.matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="(\w+)")?/g)].every(
          ([, type]) => type === 's' || type === undefined,
        ),
      ).toBe(true)
      texts += xml.match(/t="s"/g)?.length ?? 0
    }
  }
  expect(texts).toBeGreaterThan(1000)
})

test('SPLIT-10 every sheet is ready to print: landscape, one page wide, heads repeated, panes frozen', async () => {
  const parts = unzipSync(await writeWorkbook(oddSplit(7), { ...says('en'), findings: [] }))
  const matrix = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(matrix).toMatch(/<pageSetup[^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/)
  expect(matrix).toMatch(/<pane xSplit="2" ySplit="5"[^>]*state="frozen"/)
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/Print_Titles[^<]*>Matrix!\$4:\$5</)
})

test('SPLIT-10 the heads of sides say to the reader what they say to people', () => {
  for (const language of languages) {
    const text = (key: Parameters<Says['say']>[0]) => groupHeadSays(say(language, key))
    expect(text('sheet.it')).toEqual({ side: 'it' })
    expect(text('sheet.it_external')).toEqual({ side: 'it', external: true })
    expect(text('sheet.operations')).toEqual({ side: 'operations' })
    expect(text('sheet.operations_external')).toEqual({ side: 'operations', external: true })
    expect(text('sheet.external')).toEqual({ external: true })
  }
})
