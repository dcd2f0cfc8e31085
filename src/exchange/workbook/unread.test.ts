import { expect, test } from 'vitest'
import { lines, readSheets, readText } from '#testing/workbooks.ts'

test('SPLIT-10 every cell that is not understood is listed with its place and why', async () => {
  const { split, report } = await readText(`Task,CIO,Plant,Due,
Firewalls,A,see HR,2025,R
Patching,TBD,A,,
,R,,,
Total,1,2,,
`)
  expect(lines(split)).toEqual(['table | firewalls Firewalls | A=cio', 'table | patching Patching | A=plant'])
  expect(report.unread.map(({ where, text, why }) => [where, text, why.refused])).toEqual([
    [{ line: 2, column: 3 }, 'see HR', 'workbook.unread.letters'],
    [{ line: 3, column: 2 }, 'TBD', 'workbook.unread.letters'],
    [{ line: 4, column: 2 }, 'R', 'workbook.unread.row'],
    [{ line: 5, column: 1 }, 'Total', 'workbook.unread.row'],
    [{ line: 5, column: 2 }, '1', 'workbook.unread.row'],
    [{ line: 5, column: 3 }, '2', 'workbook.unread.row'],
    [{ line: 2, column: 5 }, 'R', 'workbook.unread.no_head'],
    [{ line: 1, column: 4 }, 'Due', 'workbook.unread.column'],
  ])
})

test('SPLIT-10 support stays a note of the activity', async () => {
  const { split, report } = await readText('Task,CIO,Plant,Vendor\nFirewalls,A,R,S\nPatching,A,R/S,\n')
  expect(lines(split)).toEqual([
    'table | firewalls Firewalls | A=cio R=plant',
    'table | patching Patching | A=cio R=plant',
  ])
  expect(split.activities.map(({ about }) => about?.en)).toEqual(['Vendor: S', 'Plant: R/S'])
  expect(split.functions.map(({ id }) => id)).toContain('vendor')
  expect(report.unread).toEqual([])
})

test('SPLIT-10 an activity without letters is no section: its missing owner must show', async () => {
  const { split } = await readText(`No,Task,CIO,Plant
1,Firewalls,A,C
2,Forgotten,,
3,Marked,-,-
4,Patching,,A
`)
  expect(lines(split).map(line => line.replace('table | ', ''))).toEqual([
    '1 Firewalls | A=cio C=plant',
    '2 Forgotten |',
    '3 Marked |',
    '4 Patching | A=plant',
  ])
})

test('SPLIT-10 sections without any mark are told by the first row, and can be corrected', async () => {
  const text = 'Task,CIO,Plant\nNetwork,,\nFirewalls,A,C\nPlant floor,,\nPatching,,A\nAlone,,\n'
  const { split, report } = await readText(text)
  expect(lines(split)).toEqual([
    'Network | firewalls Firewalls | A=cio C=plant',
    'Plant floor | patching Patching | A=plant',
    'Plant floor | alone Alone |',
  ])
  expect(report.tables[0]?.sections).toMatchObject([
    { text: 'Network', sure: false, key: '2' },
    { text: 'Plant floor', sure: false, key: '4' },
  ])
  const corrected = await readText(text, 'table.csv', { rows: { 4: 'activity', 6: 'ignore' } })
  expect(lines(corrected.split)).toEqual([
    'Network | firewalls Firewalls | A=cio C=plant',
    'Network | plant-floor Plant floor |',
    'Network | patching Patching | A=plant',
  ])
})

test('SPLIT-10 corrections set sides, and leave out columns and sheets', async () => {
  const sheets = [
    {
      name: 'One',
      rows: [
        ['Task', 'CIO', 'Plant', 'Old'],
        ['Firewalls', 'A', 'C', 'R'],
      ],
    },
    {
      name: 'Two',
      rows: [
        ['Task', 'CIO', 'Plant'],
        ['Patching', 'A', 'C'],
      ],
    },
  ]
  const { split, report } = await readSheets(sheets, {
    sides: { CIO: { side: 'it' }, plant: { side: 'operations', external: true }, Nobody: { side: 'it' } },
    ignoreColumns: ['One!D'],
    ignoreSheets: ['Two'],
  })
  expect(lines(split)).toEqual(['One | firewalls Firewalls | A=cio C=plant'])
  expect(split.functions).toEqual([
    { id: 'cio', label: { en: 'CIO' }, side: 'it' },
    { id: 'plant', label: { en: 'Plant' }, side: 'operations', external: true },
  ])
  expect(report.unknown).toEqual(['Nobody'])
  expect(report.tables[0]?.heads.map(({ text, use }) => [text, use])).toContainEqual(['Old', 'ignored'])
})

test('SPLIT-10 numbers that stand twice give way to labels', async () => {
  const { split } = await readText('#,Task,CIO,Plant\n1,Firewalls,A,C\n1,Patching,A,C\n2.,Patching,A,C\n')
  expect(split.activities.map(({ id }) => id)).toEqual(['firewalls', 'patching', '2'])
})
