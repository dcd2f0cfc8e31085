import type { WriteSheet } from 'hucre/xlsx'
import type { FactValue, Situation } from '#rules/split/facts.ts'
import { UNKNOWN } from '#rules/split/facts.ts'
import type { Finding } from '#rules/split/finding.ts'
import type { Split } from '#rules/split/split.ts'
import { labelIn } from './matrix.ts'
import type { Says } from './says.ts'
import { type Box, box, sheetOf } from './style.ts'

/** A finding and its sentence in the language of the workbook. */
export type SaidFinding = { readonly finding: Finding; readonly message: string }

/** What the proof found, errors first, else in the order given, each with an example situation. */
export function findingsSheet(split: Split, findings: readonly SaidFinding[], says: Says): WriteSheet {
  const { say, language } = says
  const heads = (['severity', 'activity', 'place', 'finding', 'example'] as const).map(head =>
    box(say(`sheet.${head}`), 'head'),
  )
  const activities = new Map(split.activities.map(({ id, label }) => [id, labelIn(label, language)]))
  const nameOf = (id: string | null) => (id === null ? '' : `${activities.get(id) ?? ''} (${id})`)
  const worstFirst = [...findings].sort((a, b) => rank(a.finding) - rank(b.finding))
  const rows: Box[][] = worstFirst.map(({ finding, message }) => [
    box(say(`sheet.${finding.severity}`), finding.severity === 'error' ? 'error' : 'text'),
    box(nameOf(finding.activity)),
    box(finding.place ?? ''),
    box(message),
    box(situationText(split, finding.situation, says)),
  ])
  if (rows.length === 0) rows.push([box(say('sheet.no_findings'))])
  return sheetOf(say('sheet.findings'), [[box(say('sheet.findings'), 'title')], heads, ...rows], {
    heads: '$2:$2',
    freezePane: { rows: 2 },
    columns: [{ width: 12 }, { width: 40 }, { width: 16 }, { width: 70 }, { width: 50 }],
  })
}

const rank = ({ severity }: Finding) => (severity === 'error' ? 0 : 1)

/** A situation in words, one fact to a line. */
function situationText(split: Split, situation: Situation | null, { say, language }: Says): string {
  const valueText = (id: string, value: FactValue) => {
    if (value === UNKNOWN) return say('sheet.unknown')
    if (typeof value === 'boolean') return say(value ? 'sheet.yes' : 'sheet.no')
    const fact = split.facts.find(one => one.id === id)
    const known = fact?.type === 'enum' ? fact.values.find(one => one.id === value) : undefined
    return known ? labelIn(known.label, language) : String(value)
  }
  return Object.entries(situation ?? {})
    .map(([id, value]) => {
      const fact = split.facts.find(one => one.id === id)
      return `${fact ? labelIn(fact.label, language) : id}: ${valueText(id, value)}`
    })
    .join('\n')
}
