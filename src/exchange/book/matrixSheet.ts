import type { WriteSheet } from 'hucre/xlsx'
import type { Activity, Fn, Split } from '#rules/split/split.ts'
import { mark, type Part, partMark, parts } from './layout.ts'
import { cellOf, columnsOf, escalationIn, groupHead, labelIn, namesIn, sectionsOf } from './matrix.ts'
import type { Says } from './says.ts'
import { type Box, box, sheetOf } from './style.ts'

/** The matrix with the functions under their sides, and beside it what else the default rows say. */
export function matrixSheet(split: Split, says: Says): WriteSheet {
  const functions = columnsOf(split)
  const used = usedParts(split)
  const width = 2 + functions.length + used.length
  const { say, language } = says
  const rows: Box[][] = [
    [box(labelIn(split.label, language), 'title')],
    [box(`${say('sheet.version', { version: split.version })}   ${say('sheet.legend')}`, 'small')],
    [mark, partMark('label'), ...functions.map(({ id }) => id), ...used.map(partMark)].map(text =>
      box(text, 'small'),
    ),
    [
      box('', 'noSide'),
      box('', 'noSide'),
      ...groupBoxes(functions, says),
      ...used.map(() => box('', 'noSide')),
    ],
    headBoxes(functions, used, says),
  ]
  const merges: NonNullable<WriteSheet['merges']> = groupMerges(functions, says)
  for (const { label, activities } of sectionsOf(split)) {
    merges.push({ startRow: rows.length, endRow: rows.length, startCol: 0, endCol: width - 1 })
    rows.push([box(labelIn(label, language), 'section')])
    for (const activity of activities) rows.push(activityBoxes(split, activity, functions, used, says))
  }
  return sheetOf(say('sheet.matrix'), rows, {
    heads: '$4:$5',
    wide: functions.length > 14,
    merges,
    freezePane: { rows: 5, columns: 2 },
    rowDefs: new Map([
      [2, { hidden: true }],
      [3, { height: 30 }],
      [4, { height: isTurned(functions) ? 120 : 30 }],
    ]),
    columns: [
      { width: 12 },
      { width: 44 },
      ...functions.map(() => ({ width: isTurned(functions) ? 6 : 16 })),
      ...used.map(part => ({ width: part === 'about' ? 40 : 18 })),
    ],
  })
}

/** Many functions stand upright, so that the matrix still fits a page. */
const isTurned = (functions: readonly Fn[]) => functions.length > 6

const usedParts = (split: Split): Part[] =>
  parts.filter(part =>
    split.activities.some(({ about, row }) => (part === 'about' ? about : row?.[part]) !== undefined),
  )

function groupBoxes(functions: readonly Fn[], says: Says): Box[] {
  return functions.map((fn, at) => {
    const text = groupHead(fn, says)
    const before = functions[at - 1]
    return box(before && groupHead(before, says) === text ? '' : text, fn.side ?? 'noSide')
  })
}

function groupMerges(functions: readonly Fn[], says: Says): NonNullable<WriteSheet['merges']> {
  const merges: NonNullable<WriteSheet['merges']> = []
  let start = 0
  for (let at = 1; at <= functions.length; at++) {
    const [first, fn] = [functions[start], functions[at]]
    if (first && fn && groupHead(first, says) === groupHead(fn, says)) continue
    if (at - start > 1) merges.push({ startRow: 3, endRow: 3, startCol: 2 + start, endCol: 1 + at })
    start = at
  }
  return merges
}

const headBoxes = (functions: readonly Fn[], used: readonly Part[], { say, language }: Says): Box[] => [
  box(say('sheet.id'), 'head'),
  box(say('sheet.activity'), 'head'),
  ...functions.map(({ label }) => box(labelIn(label, language), isTurned(functions) ? 'headTurned' : 'head')),
  ...used.map(part => box(say(`sheet.${part}`), 'head')),
]

function activityBoxes(
  split: Split,
  activity: Activity,
  functions: readonly Fn[],
  used: readonly Part[],
  { language }: Says,
): Box[] {
  const cells = functions.map(({ id }) => cellOf(activity, id))
  return [
    box(activity.id, 'id'),
    box(labelIn(activity.label, language)),
    ...cells.map(cell => box(cell, cell.includes('A') ? 'owner' : 'letter')),
    ...used.map(part => box(partText(split, activity, part, language))),
  ]
}

/** What a default row says beside its letters, or the activity's description. */
export function partText(split: Split, activity: Activity, part: Part, language: Says['language']): string {
  switch (part) {
    case 'about':
      return activity.about ? labelIn(activity.about, language) : ''
    case 'within':
      return activity.row?.within ?? ''
    case 'escalation':
      return escalationIn(split, activity.row?.escalation, language)
    default:
      return namesIn(split, activity.row?.[part], language)
  }
}
