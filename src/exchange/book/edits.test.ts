import { readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import { say, sayRefusal } from '#words/say.ts'
import { readWorkbook } from '../workbook/read.ts'
import { writeWorkbook } from './write.ts'

const split: Split = {
  format: 'countersign.split/1',
  id: 'small',
  label: { en: 'Small', de: 'Klein' },
  version: 3,
  functions: [
    { id: 'ciso', label: { en: 'CISO' }, side: 'it' },
    { id: 'network', label: { en: 'Network', de: 'Netz' }, side: 'it' },
    { id: 'plant', label: { en: 'Plant manager', de: 'Werkleitung' }, side: 'operations' },
    { id: 'vendor', label: { en: 'Vendor' }, external: true },
  ],
  groups: [
    { id: 'net', label: { en: 'Network', de: 'Netz' } },
    { id: 'work', label: { en: 'Work', de: 'Arbeit' } },
  ],
  facts: [{ id: 'exposed', type: 'boolean', label: { en: 'Exposed' }, strictest: true }],
  escalations: [],
  activities: [
    {
      id: 'firewalls',
      group: 'net',
      label: { en: 'Firewalls', de: 'Firewalls' },
      about: { en: 'Between office and plant' },
      row: {
        A: ['ciso'],
        R: ['network', 'vendor'],
        C: ['plant'],
        keys: ['ciso', 'plant'],
        within: '24 hours',
      },
    },
    {
      id: 'patches',
      group: 'work',
      label: { en: 'Patches' },
      row: { R: ['plant'] },
      rules: [{ id: 'r', when: { exposed: 'true' }, row: { A: ['plant'] } }],
    },
    { id: 'scans', group: 'work', label: { en: 'Scans' }, row: { A: ['plant'] } },
  ],
}
const [heads, firewalls, patches, scans] = [4, 6, 8, 9]

/** Writes the split, lets a colleague change the sheets, and reads what comes back. */
async function afterwards(change: (sheets: Sheet[]) => void, language: 'en' | 'de' = 'en') {
  const bytes = await writeWorkbook(split, { language, say: (key, values) => say(language, key, values) })
  const { sheets } = await readXlsx(bytes)
  change(sheets)
  const saved = await writeXlsx({
    sheets: sheets.map(({ name, rows, merges }) => ({ name, rows, merges: merges ?? [] })),
  })
  const read = await readWorkbook(saved, 'small.xlsx')
  if (isRefusal(read)) throw new Error(read.refused)
  const { edits, unread } = read.report
  return {
    split: read.split,
    edits: edits.map(({ what }) => sayRefusal('en', what)),
    unread: unread.map(({ text, why }) => [text, why.refused]),
  }
}
/** Sets a cell of the matrix: columns are ID, activity, CISO, network, plant, vendor, keys, time limit, notes. */
const set = (row: number, column: number, text: string | null) => (sheets: Sheet[]) => {
  const cells = sheets[0]?.rows[row]
  if (cells) cells[column] = text
}
const activity = (read: { split: Split }, id: string) => read.split.activities.find(one => one.id === id)

test('SPLIT-10 a workbook that nobody changed says so', async () => {
  const read = await afterwards(() => {})
  expect(read).toEqual({ split, edits: [], unread: [] })
})

test('SPLIT-10 letters changed in the matrix win, and are told', async () => {
  const read = await afterwards(sheets => {
    set(firewalls, 2, 'C')(sheets)
    set(firewalls, 4, 'A / C')(sheets)
    set(scans, 4, null)(sheets)
  })
  expect(activity(read, 'firewalls')?.row).toEqual({
    A: ['plant'],
    R: ['network', 'vendor'],
    C: ['plant', 'ciso'],
    keys: ['ciso', 'plant'],
    within: '24 hours',
  })
  expect(activity(read, 'scans')?.row).toEqual({})
  expect(read.edits).toEqual([
    'Firewalls, CISO: A became C.',
    'Firewalls, Plant manager: C became A / C.',
    'Scans, Plant manager: A became –.',
  ])
})

test('SPLIT-10 sides, labels and groups changed in the matrix win, in the language of the workbook', async () => {
  const read = await afterwards(sheets => {
    set(3, 5, 'IT, extern')(sheets)
    set(heads, 4, 'Werkleiterin')(sheets)
    set(firewalls, 1, 'Firewalls pflegen')(sheets)
    set(5, 0, 'Netze')(sheets)
  }, 'de')
  expect(read.split.functions[3]).toEqual({
    id: 'vendor',
    label: { en: 'Vendor' },
    side: 'it',
    external: true,
  })
  expect(read.split.functions[2]?.label).toEqual({ en: 'Plant manager', de: 'Werkleiterin' })
  expect(activity(read, 'firewalls')?.label).toEqual({ en: 'Firewalls', de: 'Firewalls pflegen' })
  expect(read.split.groups[0]).toEqual({ id: 'net', label: { en: 'Network', de: 'Netze' } })
  expect(read.edits).toHaveLength(4)
  expect(read.unread).toEqual([])
})

test('SPLIT-10 rows added, taken out and moved to another section count', async () => {
  const read = await afterwards(([matrix]) => {
    const rows = matrix?.rows ?? []
    const [moved = []] = rows.splice(scans, 1)
    rows.splice(patches, 1)
    rows.splice(firewalls + 1, 0, moved, [null, 'Badges', 'I', null, 'A', null])
    if (matrix?.merges) matrix.merges = matrix.merges.filter(({ startRow }) => startRow < firewalls)
  })
  expect(read.split.activities.map(({ id, group, row }) => [id, group, row?.A])).toEqual([
    ['firewalls', 'net', ['ciso']],
    ['scans', 'net', ['plant']],
    ['badges', 'net', ['plant']],
  ])
  expect(read.edits).toEqual([
    'Scans now stands under Network.',
    'Activity added: Badges.',
    'Activity taken out: Patches.',
  ])
})

test('SPLIT-10 columns added and taken out count', async () => {
  const read = await afterwards(([matrix]) => {
    for (const row of matrix?.rows ?? []) row.splice(3, 1)
    set(3, 9, 'Operations')([matrix as Sheet])
    set(heads, 9, 'Quality')([matrix as Sheet])
    set(scans, 9, 'C')([matrix as Sheet])
    if (matrix) matrix.merges = []
  })
  expect(read.split.functions.at(-1)).toEqual({ id: 'quality', label: { en: 'Quality' }, side: 'operations' })
  expect(activity(read, 'scans')?.row).toEqual({ A: ['plant'], C: ['quality'] })
  expect(activity(read, 'firewalls')?.row?.R).toEqual(['vendor'])
  expect(read.edits).toContain('The column of Network is gone: it has no letter left.')
  expect(read.edits).toContain('Function added: Quality.')
})

test('SPLIT-10 what the matrix cannot carry back is listed, never lost in silence', async () => {
  const read = await afterwards(sheets => {
    set(firewalls, 6, 'CISO')(sheets)
    set(patches, 4, 'R')(sheets)
    set(scans, 2, 'maybe')(sheets)
    const rules = sheets[1]?.rows.at(-2)
    if (rules) rules[2] = 'CISO'
  })
  expect(read.split).toEqual(split)
  expect(read.unread).toEqual([
    ['Rules', 'workbook.unread.rules_changed'],
    ['CISO', 'workbook.unread.not_taken'],
    ['R', 'workbook.unread.not_taken'],
    ['maybe', 'workbook.unread.letters'],
  ])
})

test('SPLIT-10 notes changed in the matrix are taken over', async () => {
  const read = await afterwards(set(firewalls, 8, 'Between office and cells'))
  expect(activity(read, 'firewalls')?.about).toEqual({ en: 'Between office and cells' })
  expect(read.edits).toEqual(['A note was changed: "Between office and cells".'])
})

test('SPLIT-10 without its last sheet the workbook still reads, with the sides that it shows', async () => {
  const read = await afterwards(sheets => {
    sheets.splice(1)
  })
  expect(read.split.functions.map(({ id, side, external }) => [id, side, external])).toEqual([
    ['ciso', 'it', undefined],
    ['network', 'it', undefined],
    ['plant-manager', 'operations', undefined],
    ['vendor', undefined, true],
  ])
  expect(activity(read, 'firewalls')?.row).toEqual({
    A: ['ciso'],
    R: ['network', 'vendor'],
    C: ['plant-manager'],
  })
})

test('SPLIT-10 rules of a workbook of ours are no activities, even without the last sheet', async () => {
  const read = await afterwards(sheets => {
    sheets.splice(2)
  })
  expect(read.split.activities.map(({ id }) => id)).toEqual(['firewalls', 'patches', 'scans'])
})
