import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { plantSplit } from '#testing/plant.ts'
import { readClip, understandClip } from './clip.ts'
import { readMarks } from './marks.ts'
import { writeClip } from './write.ts'

const split = plantSplit()
const nowhere = { target: [], beyond: [] }

/** What a text of the clipboard means, by names or laid on these cells. */
function pasted(text: string, onto: { fn: string; activity: string }[][] = []) {
  const cells = readClip(text)
  if (isRefusal(cells)) throw new Error(cells.refused)
  return understandClip(split, null, cells, { target: onto, beyond: onto })
}

test.each([
  ['A', ['A']],
  ['R, C', ['R', 'C']],
  ['A/R', ['A', 'R']],
  ['a r', ['A', 'R']],
  ['RA', ['A', 'R']],
  ['A/R/K', ['A', 'R', 'keys']],
  ['K', ['keys']],
  ['AK', ['A', 'keys']],
  ['C (A)', ['C']],
  ['(A)', []],
  ['Verantwortlich', ['R']],
  ['', []],
  ['-', []],
])('SPLIT-10 a pasted cell %j holds %j', (text, marks) => {
  expect(readMarks(text)).toEqual({ marks, left: null })
})

test('SPLIT-10 a pasted cell that is no letter is not guessed at, and what has no place is told', () => {
  expect(readMarks('maybe')).toBeNull()
  expect(readMarks('R (owns the plan), S')).toEqual({ marks: ['R'], left: 'S; owns the plan' })
})

test('SPLIT-10 one cell fills the selection, several begin at its first cell', () => {
  const row = [
    { activity: 'patch', fn: 'soc' },
    { activity: 'patch', fn: 'quality' },
  ]
  expect(pasted('C', [row]).edits.map(({ fn, marks }) => [fn, marks])).toEqual([
    ['soc', ['C']],
    ['quality', ['C']],
  ])
  const wide = pasted('I\tC\tR\r\nX\t\t', [row])
  expect(wide.edits.map(({ fn, marks }) => [fn, marks])).toEqual([
    ['soc', ['I']],
    ['quality', ['C']],
  ])
  expect(wide.unread.map(each => [each.text, each.why.refused])).toEqual([
    ['R', 'clip.outside'],
    ['X', 'clip.outside'],
  ])
})

test('SPLIT-10 a whole matrix goes where its names say; keys stay where it names none', () => {
  const text = [
    'RACI of the plant\t\t\t\t\t',
    'No.\tActivity\tOT security\tcontrol ENGINEERING\tNight watch\tRules',
    '1\tPatch\tA/R\tsometimes\tI\t2',
    '2\tAsset inventry\tC\tA\t\t',
    '\tPatching\t\t\t\t',
    '3\tpatch\tC\t\t\t',
  ].join('\r\n')

  const { named, edits, unread } = pasted(text)

  expect(named).toBe(true)
  expect(edits).toEqual([{ activity: 'patch', fn: 'ot-security', marks: ['A', 'R', 'keys'] }])
  expect(unread.map(({ row, column, text, why }) => [row, column, text, why.refused])).toEqual([
    [2, 5, 'Night watch', 'clip.function'],
    [3, 4, 'sometimes', 'clip.letters'],
    [4, 2, 'Asset inventry', 'clip.activity'],
    [6, 2, 'patch', 'clip.twice'],
  ])
})

test('SPLIT-10 what is copied reads back, and no spreadsheet runs it', () => {
  const rows = [
    ['Activity', '=1+1', 'a\tb'],
    ['Patch', 'A/R/K', '"quoted"\nline'],
  ]
  const text = writeClip(rows)
  expect(text).toContain("'=1+1")
  expect(readClip(text)).toEqual(rows)
  expect(understandClip(split, null, [], nowhere)).toEqual({ edits: [], named: false, unread: [] })
})
