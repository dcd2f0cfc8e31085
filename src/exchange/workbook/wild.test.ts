import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { isRefused, readSplit } from '#rules/split/read.ts'
import { letters, type Split } from '#rules/split/split.ts'
import { type Meant, wildMatrix } from '#testing/matrices.ts'
import { randomFrom } from '#testing/random.ts'
import { bytesOf } from '#testing/workbooks.ts'
import { readWorkbook } from './read.ts'

const seed = 20_261_122

const understood = (split: Split): Meant => ({
  functions: split.functions.map(({ label, side }) => ({ label: label.en, side })),
  activities: split.activities.map(({ label, group, row }) => ({
    label: label.en,
    section: split.groups.find(({ id }) => id === group)?.label.en ?? '',
    cells: split.functions.map(({ id }) => letters.filter(letter => row?.[letter]?.includes(id))),
  })),
})
/** Markdown has one row of heads, and so none for the sides. */
const withoutSides = (meant: Meant): Meant => ({
  ...meant,
  functions: meant.functions.map(({ label }) => ({ label, side: undefined })),
})

test('SPLIT-10 whatever habits a matrix was written with, it reads as it was meant, and no cell is left over', async () => {
  const habits: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.nat(), async number => {
      const { meant, wild } = await wildMatrix(number)
      const read = await readWorkbook(wild.bytes, wild.name)
      if (isRefusal(read)) throw new Error(read.refused)
      expect(read.report.unread).toEqual([])
      expect(understood(read.split)).toEqual(wild.habits.includes('markdown') ? withoutSides(meant) : meant)
      for (const habit of wild.habits) habits[habit] = (habits[habit] ?? 0) + 1
    }),
    { seed, numRuns: 400 },
  )
  console.log('matrices in the wild, seed', seed, habits)
  expect(Object.keys(habits).length).toBe(14)
})

test('SPLIT-10 any grid of odd cells is refused or becomes a split that reads', async () => {
  const pool = [
    '',
    '',
    'A',
    'R',
    'C',
    'I',
    'A/R',
    'Task',
    'CIO',
    'Plant',
    'IT',
    'R = Responsible',
    'Responsible',
    '---',
  ]
  const odd = [
    '1',
    '1.1',
    'x',
    'Legend',
    '(R)',
    '"',
    ';',
    '|',
    '#',
    '  ',
    'Rule',
    'Role',
    'see HR',
    '\u200b',
    'А',
  ]
  const outcomes: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.nat(), async number => {
      const { below, one, chance } = randomFrom(number)
      const width = 1 + below(6)
      const line = () => Array.from({ length: width }, () => (chance(0.8) ? one(pool) : one(odd))).join(',')
      const text = Array.from({ length: 1 + below(12) }, line).join('\n')
      const read = await readWorkbook(bytesOf(text), 'odd.csv')
      const outcome = isRefusal(read) ? read.refused : 'read'
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      if (!isRefusal(read)) expect(isRefused(readSplit(read.split)) ? readSplit(read.split) : null).toBeNull()
    }),
    { seed, numRuns: 2000 },
  )
  console.log('odd grids, seed', seed, outcomes)
  expect(outcomes.read).toBeGreaterThan(100)
})
