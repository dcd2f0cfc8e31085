import type { WriteSheet } from 'hucre/xlsx'
import { isRefusal } from '#rules/refusal.ts'
import type { Test } from '#rules/split/cell.ts'
import { type Fact, UNKNOWN } from '#rules/split/facts.ts'
import { readCell, writeCell } from '#rules/split/sfeel.ts'
import { type Activity, letters, type Row, type Split } from '#rules/split/split.ts'
import { escalationIn, labelIn, namesIn } from './matrix.ts'
import type { Says } from './says.ts'
import { type Box, box, sheetOf } from './style.ts'

/** What a rule sets, in the order of the columns. */
const outcomes = [...letters, 'keys', 'consents', 'within', 'escalation'] as const

/**
 * A decision table for each activity that has rules: its conditions on the left, what follows on the right, the
 * default row last. All tables have as many columns, so that what follows stands in the same place.
 */
export function rulesSheet(split: Split, says: Says): WriteSheet {
  const { say, language } = says
  const ruled = split.activities.filter(({ rules = [] }) => rules.length > 0)
  const conditions = Math.max(1, ...ruled.map(activity => factsOf(split, activity).length))
  const rows: Box[][] = [[box(say('sheet.rules'), 'title')]]
  if (ruled.length === 0) rows.push([box(say('sheet.no_rules'))])
  for (const activity of ruled) {
    rows.push([], [box(`${labelIn(activity.label, language)} (${activity.id})`, 'section')])
    rows.push(...tableOf(split, activity, conditions, says))
  }
  return sheetOf(say('sheet.rules'), rows, {
    wide: true,
    columns: [
      { width: 20 },
      ...Array.from({ length: conditions }, () => ({ width: 18 })),
      ...outcomes.map(() => ({ width: 18 })),
      { width: 40 },
    ],
  })
}

/** The facts that an activity's rules ask for, in the order of its table. */
function factsOf(split: Split, activity: Activity): Fact[] {
  const asked = new Set([
    ...(activity.facts ?? []),
    ...(activity.rules ?? []).flatMap(({ when }) => Object.keys(when)),
  ])
  return [...asked].flatMap(id => split.facts.find(fact => fact.id === id) ?? [])
}

function tableOf(split: Split, activity: Activity, conditions: number, says: Says): Box[][] {
  const { say, language } = says
  const facts = factsOf(split, activity)
  const none = Array.from({ length: conditions - facts.length }, () => '')
  const line = (name: string, when: readonly string[], row: Row | undefined, note: string) => [
    box(name, 'id'),
    ...[...when, ...none].map(text => box(text)),
    ...outcomes.map(part => box(outcomeText(split, row, part, language), part === 'A' ? 'owner' : 'text')),
    box(note),
  ]
  const heads = [
    say('sheet.rule'),
    ...facts.map(({ label }) => labelIn(label, language)),
    ...none,
    ...outcomes.map(part => say(`sheet.${part}`)),
    say('sheet.note'),
  ]
  return [
    heads.map(head => box(head, 'head')),
    ...(activity.rules ?? []).map(({ id, when, row, note }) =>
      line(
        id,
        facts.map(fact => conditionText(when[fact.id], fact, says)),
        row,
        note ? labelIn(note, language) : '',
      ),
    ),
    line(
      say('sheet.otherwise'),
      facts.map(() => '–'),
      activity.row,
      '',
    ),
  ]
}

function outcomeText(
  split: Split,
  row: Row | undefined,
  part: (typeof outcomes)[number],
  language: Says['language'],
): string {
  if (part === 'within') return row?.within ?? ''
  if (part === 'escalation') return escalationIn(split, row?.escalation, language)
  return namesIn(split, row?.[part], language)
}

/** A condition in words: values by their labels, `not` and yes or no in the language, ranges as they are written. */
function conditionText(text: string | undefined, fact: Fact, { say, language }: Says): string {
  if (text === undefined) return '–'
  const cell = readCell(text, fact)
  if (isRefusal(cell)) return text
  if (cell === 'any') return '–'
  const values = cell.tests.map(test => testText(test, fact)).join(', ')
  return cell.not ? say('sheet.not', { values }) : values

  function testText(test: Test, fact: Fact): string {
    if (!('is' in test)) return writeCell({ not: false, tests: [test] })
    if (test.is === UNKNOWN) return say('sheet.unknown')
    if (typeof test.is === 'boolean') return say(test.is ? 'sheet.yes' : 'sheet.no')
    const value = fact.type === 'enum' ? fact.values.find(({ id }) => id === test.is) : undefined
    return value ? labelIn(value.label, language) : String(test.is)
  }
}
