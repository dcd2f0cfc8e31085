import { expect, test } from 'vitest'
import type { Split } from '#rules/split/split.ts'
import { readText } from '#testing/workbooks.ts'
import { say } from '#words/say.ts'
import type { Says } from './says.ts'
import { leftOut, writeCsv, writeMarkdown } from './text.ts'

const english: Says = { language: 'en', say: (key, values) => say('en', key, values) }
const split: Split = {
  format: 'countersign.split/1',
  id: 'small',
  label: { en: 'Small | matrix' },
  version: 1,
  functions: [
    { id: 'plant', label: { en: 'Plant, day shift' }, side: 'operations' },
    { id: 'ciso', label: { en: 'CISO' }, side: 'it' },
    { id: 'msp', label: { en: 'MSP' }, side: 'it', external: true },
  ],
  groups: [{ id: 'network', label: { en: 'Network *core*' } }],
  facts: [],
  escalations: [],
  activities: [
    { id: '1', group: 'network', label: { en: 'Firewalls | VPN' }, row: { A: ['ciso'], R: ['ciso', 'msp'] } },
    { id: '2', group: 'network', label: { en: '=1+1' }, about: { en: 'two\nlines' }, row: { A: ['plant'] } },
    { id: '3', group: 'network', label: { en: 'Nobody <b>' }, row: {} },
  ],
}

const parts = ({ functions, activities, groups }: Split) => ({
  functions: functions.map(({ label, side, external }) => [label.en, side, external]),
  groups: groups.map(({ label }) => label.en),
  activities: activities.map(({ id, label, about, row }) => [
    id,
    label.en,
    about?.en,
    row?.A?.length,
    row?.R?.length,
  ]),
})
const sorted = {
  ...split,
  functions: [split.functions[1], split.functions[2], split.functions[0]].flatMap(fn => fn ?? []),
}

test('SPLIT-10 the matrix as CSV reads again with functions, sides, sections and letters', async () => {
  const text = writeCsv(split, english)
  expect(text).toMatch(/\r\n2,"'=1\+1",/)
  const { split: read, report } = await readText(text, 'small.csv')
  expect(parts(read)).toEqual(parts(sorted))
  expect(report.unread).toEqual([])
})

test('SPLIT-10 the matrix as Markdown reads again with functions, sections and letters', async () => {
  const { split: read, report } = await readText(writeMarkdown(split, english), 'small.md')
  const withoutSides = parts(sorted).functions.map(([label]) => [label, undefined, undefined])
  expect(parts(read)).toEqual({ ...parts(sorted), functions: withoutSides })
  expect(report.unread).toEqual([])
})

test('SPLIT-10 what a matrix as text cannot say is named', () => {
  expect(leftOut(split, 'csv')).toEqual([])
  expect(leftOut(split, 'markdown')).toEqual(['sides'])
  const rich: Split = {
    ...split,
    activities: [
      {
        id: '1',
        group: 'network',
        label: { en: 'x', de: 'y' },
        row: { keys: ['ciso'] },
        rules: [{ id: 'r', when: {}, row: {} }],
      },
    ],
  }
  expect(leftOut(rich, 'csv')).toEqual(['rules', 'keys', 'languages'])
})
