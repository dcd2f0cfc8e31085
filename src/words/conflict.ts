import type { Fact, Label, Language } from '#rules/split/facts.ts'
import type { PartKind } from '#rules/split/parts.ts'
import type { Escalation, Row, Rule, Split } from '#rules/split/split.ts'
import type { Conflict } from '#rules/split/version/threeWay.ts'
import { sayLabel } from './cell.ts'
import { functionLabel, list, placeLabel, sayAct, sayCondition } from './finding.ts'
import { type Key, say } from './say.ts'
import { conflictWords } from './split/conflict.ts'
import { sayWithin } from './within.ts'

/** A field that two people changed differently: its name, and what it was and is with each. */
export type ClashSaid = {
  readonly path: string
  readonly field: string
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

/**
 * A part that two people changed differently, in words: what it is called, and each field with both values (SPLIT-7).
 * `split` tells the names of functions, facts and places.
 */
export function sayConflict(
  language: Language,
  conflict: Conflict,
  split: Split,
): { readonly title: string; readonly clashes: readonly ClashSaid[] } {
  const value = (path: string, given: unknown) => sayField(language, split, conflict, path, given)
  return {
    title: partTitle(language, conflict, split),
    clashes: conflict.clashes.map(({ path, base, mine, theirs }) => ({
      path,
      field: fieldName(language, split, path, mine ?? theirs ?? base),
      base: value(path, base),
      mine: value(path, mine),
      theirs: value(path, theirs),
    })),
  }
}

function partTitle(language: Language, { kind, key, mine, theirs }: Conflict, split: Split): string {
  const body = mine ?? theirs
  if (kind === 'override') {
    const [place = '', activity = ''] = key.split(':')
    return `${placeLabel(language, split, place)}: ${nameIn(language, split.activities, activity)}`
  }
  if (kind === 'act') return sayAct(language, key)
  if (body !== null && 'note' in body) return sayLabel(language, body.note)
  return body !== null && 'label' in body ? sayLabel(language, body.label) : key
}

const rowParts: readonly string[] = ['A', 'R', 'C', 'I', 'keys', 'consents', 'within', 'escalation']
const plainFields: readonly string[] = [
  'label',
  'about',
  'group',
  'side',
  'reason',
  'locked',
  'rules',
  'facts',
  'steps',
  'replaces',
]

function fieldName(language: Language, split: Split, path: string, given: unknown): string {
  const [first = '', second] = path.split(/\.(.*)/s)
  if (first === 'row' && second !== undefined && rowParts.includes(second))
    return say(language, `table.part.${second}` as Key)
  if (first === 'rules' && second !== undefined) {
    const conditions = conditionsOf(language, split, (given as Rule).when)
    return conditions === ''
      ? say(language, 'conflict.rule.anywhere')
      : say(language, 'conflict.rule', { conditions })
  }
  if (plainFields.includes(first)) return say(language, `part.field.${first}` as Key)
  const key = `conflict.field.${first}`
  return key in conflictWords ? say(language, key as Key) : path
}

/** What a field holds, in words; "nothing" where it is not there. */
function sayField(
  language: Language,
  split: Split,
  { kind, key }: { readonly kind: PartKind; readonly key: string },
  path: string,
  given: unknown,
): string {
  if (given === undefined) return say(language, 'meeting.nothing')
  if (path.startsWith('row.')) return sayCell(language, split, path.slice(4), given)
  if (path.startsWith('rules.')) return sayRule(language, split, given as Rule)
  const many = (items: readonly string[]) =>
    items.length === 0 ? say(language, 'table.none') : list(language, items)
  switch (path) {
    case 'label':
    case 'about':
    case 'note':
    case 'hint':
      return sayLabel(language, given as Label)
    case 'side':
      return say(language, given === 'it' ? 'split.side.it' : 'split.side.operations')
    case 'needs':
      return say(language, `conflict.needs.${given as 'both-keys' | 'both-sides'}`)
    case 'group':
      return nameIn(language, split.groups, given)
    case 'activity':
      return nameIn(language, split.activities, given)
    case 'onward':
      return nameIn(language, split.escalations, given)
    case 'facts':
      return many((given as string[]).map(id => nameIn(language, split.facts, id)))
    case 'rules':
      return many(given as string[])
    case 'training':
    case 'values':
      return many((given as { readonly label: Label }[]).map(each => sayLabel(language, each.label)))
    case 'strictest':
      return sayStrictest(
        language,
        kind === 'fact' ? split.facts.find(({ id }) => id === key) : undefined,
        given,
      )
    case 'steps':
      return sayPath(language, split, given as Escalation['steps'])
    default:
      return typeof given === 'boolean'
        ? say(language, given ? 'cell.say.yes' : 'cell.say.no')
        : String(given)
  }
}

function sayCell(language: Language, split: Split, part: string, given: unknown): string {
  if (part === 'within') return sayWithin(language, String(given))
  if (part === 'escalation') return nameIn(language, split.escalations, given)
  const functions = (given as readonly string[]).map(id => functionLabel(language, split, id))
  return functions.length === 0 ? say(language, 'table.none') : list(language, functions)
}

/** A rule: its conditions, then what it says of each part of the row. */
function sayRule(language: Language, split: Split, { when, row }: Rule): string {
  const conditions = conditionsOf(language, split, when)
  const parts = rowParts.flatMap(part => {
    const given = row[part as keyof Row]
    if (given === undefined) return []
    const name = say(language, `table.part.${part}` as Key)
    return [say(language, 'conflict.rule.says', { part: name, value: sayCell(language, split, part, given) })]
  })
  return [
    ...(conditions === '' ? [] : [say(language, 'conflict.rule.where', { conditions })]),
    ...parts,
  ].join('; ')
}

const conditionsOf = (language: Language, split: Split, when: Rule['when']): string =>
  list(
    language,
    Object.entries(when).map(([id, text]) => {
      const fact = split.facts.find(each => each.id === id)
      return fact ? sayCondition(language, fact, text) : `${id}: ${text}`
    }),
  )

const sayPath = (language: Language, split: Split, steps: Escalation['steps']): string =>
  steps
    .map(({ after, to }) =>
      say(language, 'conflict.step', {
        within: sayWithin(language, after),
        functions: list(
          language,
          to.map(id => functionLabel(language, split, id)),
        ),
      }),
    )
    .join(', ')

function sayStrictest(language: Language, fact: Fact | undefined, given: unknown): string {
  const known = fact?.type === 'enum' ? fact.values.find(({ id }) => id === given) : undefined
  if (known) return sayLabel(language, known.label)
  if (given === 'unknown') return say(language, 'cell.say.unknown')
  return typeof given === 'boolean' ? say(language, given ? 'cell.say.yes' : 'cell.say.no') : String(given)
}

const nameIn = (
  language: Language,
  named: readonly { readonly id: string; readonly label: Label }[],
  id: unknown,
): string => {
  const found = named.find(each => each.id === id)
  return found ? sayLabel(language, found.label) : String(id)
}
