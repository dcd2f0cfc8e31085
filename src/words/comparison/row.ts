import type { RowChange } from '#rules/split/compare/rows.ts'
import type { RuleChange } from '#rules/split/compare/rules.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Rule, Split } from '#rules/split/split.ts'
import { listOr, sayLabel } from '../cell.ts'
import { functionLabel, list, sayCondition } from '../finding.ts'
import { say } from '../say.ts'
import { sayWithin } from '../within.ts'

/** Sentences begin with a capital letter, whatever they begin with. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Conditions as they follow a comma: "where validated: yes"; "in every situation" where there are none. */
export function sayWhere(language: Language, split: Split, when: Rule['when']): string {
  const conditions = Object.entries(when).flatMap(([id, text]) => {
    const fact = split.facts.find(one => one.id === id)
    return text.trim() === '-' ? [] : [fact ? sayCondition(language, fact, text) : `${id}: ${text}`]
  })
  return conditions.length === 0
    ? say(language, 'compare.anywhere')
    : say(language, 'compare.where', { conditions: list(language, conditions) })
}

/** What becomes of a row, part by part, in half-sentences without a full stop; `ruled`: parts that rules say, too. */
export const sayRow = (
  language: Language,
  split: Split,
  changes: readonly RowChange[],
  ruled: readonly string[] = [],
): readonly string[] =>
  changes.flatMap(change => {
    const otherwise = ruled.includes(change.part) ? `, ${say(language, 'compare.otherwise')}` : ''
    return sayPart(language, split, change).map(told => `${told}${otherwise}`)
  })

function sayPart(language: Language, split: Split, change: RowChange): readonly string[] {
  const functions = (ids: readonly string[]) => ids.map(id => functionLabel(language, split, id))
  if (change.part === 'A') {
    const [before, after] = [change.before, change.after].map(ids => listOr(language, functions(ids)))
    return [say(language, 'compare.A', { before: before!, after: after! })]
  }
  if ('gained' in change)
    return (['gained', 'lost'] as const)
      .filter(way => change[way].length > 0)
      .map(way =>
        say(language, `compare.${change.part}.${way}`, {
          functions: list(language, functions(change[way])),
          count: change[way].length,
        }),
      )
  const [before, after] = [change.before, change.after].map(values =>
    listOr(
      language,
      values.flatMap(value => (value === null ? [] : [sayLimit(language, split, change.part, value)])),
    ),
  )
  return [say(language, `compare.${change.part}`, { before: before!, after: after! })]
}

function sayLimit(language: Language, split: Split, part: 'within' | 'escalation', value: string): string {
  if (part === 'within') return sayWithin(language, value)
  const path = split.escalations.find(one => one.id === value)
  return path ? sayLabel(language, path.label) : value
}

/** What becomes of a rule, in sentences. */
export function sayRule(language: Language, split: Split, change: RuleChange): readonly string[] {
  const { how, rule, when, whenBefore, changes, left, said } = change
  const where = sayWhere(language, split, when)
  const what = (of: readonly RowChange[]) =>
    sayRow(language, split, of).join('; ') || say(language, 'compare.same_row')
  const moved = whenBefore !== null
  const told =
    how !== 'changed'
      ? [say(language, `compare.rule.${how}`, { where, what: what(changes) })]
      : moved
        ? [
            say(language, 'compare.rule.moved', {
              where,
              before: sayWhere(language, split, whenBefore),
              what: what(changes),
            }),
          ]
        : changes.length > 0
          ? [capital(say(language, 'compare.rule.changed', { where, what: what(changes) }))]
          : []
  return [
    ...told,
    ...(left
      ? [
          say(language, left.partly ? 'compare.rule.left_partly' : 'compare.rule.left', {
            where: sayWhere(language, split, left.when),
            what: what(left.changes),
          }),
        ]
      : []),
    ...said.map(what => say(language, `compare.rule.${what}`, { where, rule })),
  ]
}
