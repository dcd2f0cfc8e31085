import type { ZodError } from 'zod'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { type Fact, UNKNOWN } from './facts.ts'
import { readCell } from './sfeel.ts'
import { type Row, type Rule, Split } from './split.ts'

/** Why something is no split: every reason, each with where it stands (`activities.3.rules.0.when.validated`). */
export type SplitRefusals = { readonly refusals: readonly (Refusal & { readonly where: string })[] }

export const isRefused = (answer: Split | SplitRefusals): answer is SplitRefusals => 'refusals' in answer

/**
 * Reads a split from plain data (parsed YAML or JSON). Refuses what does not fit the schema, names that nothing bears,
 * names borne twice, and conditions that are no S-FEEL unary tests over declared values.
 */
export function readSplit(raw: unknown): Split | SplitRefusals {
  const parsed = Split.safeParse(raw)
  if (!parsed.success) return { refusals: shapes(parsed.error) }
  const refusals = [...names(parsed.data), ...facts(parsed.data), ...conditions(parsed.data)]
  return refusals.length > 0 ? { refusals } : parsed.data
}

type Placed = Refusal & { where: string }
const at = (where: string, refusal: Refusal): Placed => ({ ...refusal, where })

const shapes = (error: ZodError): Placed[] =>
  error.issues.map(issue => at(issue.path.join('.'), refuse('split.shape', { problem: issue.message })))

/** Every rule and row of a split with where it stands. */
function* rulesOf(
  split: Split,
): Generator<{ where: string; rule: Rule; facts: readonly string[] | undefined }> {
  for (const [list, kind] of [
    [split.activities, 'activities'],
    [split.overrides ?? [], 'overrides'],
  ] as const)
    for (const [i, { rules = [], ...one }] of list.entries())
      for (const [k, rule] of rules.entries())
        yield { where: `${kind}.${i}.rules.${k}`, rule, facts: 'place' in one ? undefined : one.facts }
}

function* rowsOf(split: Split): Generator<{ where: string; row: Row }> {
  for (const [i, { row }] of split.activities.entries()) if (row) yield { where: `activities.${i}.row`, row }
  for (const [i, { row }] of (split.overrides ?? []).entries())
    if (row) yield { where: `overrides.${i}.row`, row }
  for (const { where, rule } of rulesOf(split)) yield { where: `${where}.row`, row: rule.row }
}

/** Places that a split knows: `site` and `site/area`. */
export const placesOf = (split: Split): readonly string[] =>
  (split.sites ?? []).flatMap(site => [site.id, ...(site.areas ?? []).map(area => `${site.id}/${area.id}`)])

function names(split: Split): Placed[] {
  const found: Placed[] = []
  const ids = (list: readonly { id: string }[] | undefined) => new Set((list ?? []).map(({ id }) => id))
  const known = {
    function: ids(split.functions),
    group: ids(split.groups),
    fact: ids(split.facts),
    escalation: ids(split.escalations),
    activity: ids(split.activities),
    person: ids(split.people),
    place: new Set(placesOf(split)),
  }
  const need = (kind: keyof typeof known, where: string, ...names: (string | undefined)[]) => {
    for (const name of names)
      if (name !== undefined && !known[kind].has(name))
        found.push(at(where, refuse('split.not_declared', { kind, name })))
  }
  const once = (where: string, list: readonly { id: string }[] | undefined) => {
    const seen = new Set<string>()
    for (const { id } of list ?? []) {
      if (seen.has(id)) found.push(at(where, refuse('split.twice', { name: id })))
      seen.add(id)
    }
  }
  for (const key of ['functions', 'groups', 'facts', 'escalations', 'activities', 'sites', 'people'] as const)
    once(key, split[key])
  for (const [i, activity] of split.activities.entries()) {
    need('group', `activities.${i}.group`, activity.group)
    need('fact', `activities.${i}.facts`, ...(activity.facts ?? []))
    once(`activities.${i}.rules`, activity.rules)
  }
  for (const { where, row } of rowsOf(split)) {
    for (const part of ['A', 'R', 'C', 'I', 'keys', 'consents'] as const)
      need('function', `${where}.${part}`, ...(row[part] ?? []))
    need('escalation', `${where}.escalation`, row.escalation)
    for (const side of ['it', 'operations'] as const) {
      const keys = (row.keys ?? []).filter(key => split.functions.find(fn => fn.id === key)?.side === side)
      if (keys.length > 1) found.push(at(`${where}.keys`, refuse('split.two_keys_one_side', { side, keys })))
    }
  }
  for (const [i, { steps, onward }] of split.escalations.entries()) {
    for (const [k, step] of steps.entries()) need('function', `escalations.${i}.steps.${k}`, ...step.to)
    need('escalation', `escalations.${i}.onward`, onward)
  }
  for (const [i, override] of (split.overrides ?? []).entries()) {
    need('place', `overrides.${i}.place`, override.place)
    need('activity', `overrides.${i}.activity`, override.activity)
    need('fact', `overrides.${i}.facts`, ...(override.facts ?? []))
    once(`overrides.${i}.rules`, override.rules)
    const { place, activity } = override
    const first = split.overrides?.find(one => one.place === place && one.activity === activity)
    if (first !== override)
      found.push(at(`overrides.${i}`, refuse('split.override_twice', { place, activity })))
  }
  // An act may be bound to an activity that is gone: the proof reports it, and the standard split's binding counts.
  once(
    'acts',
    split.acts?.map(({ act }) => ({ id: act })),
  )
  for (const [i, holder] of (split.holders ?? []).entries()) {
    need('function', `holders.${i}.function`, holder.function)
    need('person', `holders.${i}.person`, holder.person)
    need('place', `holders.${i}.place`, holder.place)
  }
  for (const [i, deputy] of (split.deputies ?? []).entries())
    need('person', `deputies.${i}`, deputy.person, deputy.deputy)
  for (const [i, absence] of (split.absences ?? []).entries())
    need('person', `absences.${i}.person`, absence.person)
  for (const [i, training] of (split.trainings ?? []).entries())
    need('person', `trainings.${i}.person`, training.person)
  return found
}

/** A fact's strictest value must be one of its values. */
function facts(split: Split): Placed[] {
  const fits = (fact: Fact) => {
    switch (fact.type) {
      case 'boolean':
        return true
      case 'enum':
        return (
          fact.values.some(({ id }) => id === fact.strictest) || (fact.strictest === UNKNOWN && !fact.open)
        )
      default:
        return (
          fact.strictest === UNKNOWN ||
          (fact.strictest >= (fact.min ?? -Infinity) && fact.strictest <= (fact.max ?? Infinity))
        )
    }
  }
  return split.facts.flatMap((fact, i) =>
    fits(fact) || (fact.type === 'enum' && fact.open)
      ? []
      : [
          at(
            `facts.${i}.strictest`,
            refuse('split.strictest_undeclared', { fact: fact.id, value: String(fact.strictest) }),
          ),
        ],
  )
}

function conditions(split: Split): Placed[] {
  const found: Placed[] = []
  const byId = new Map(split.facts.map(fact => [fact.id, fact]))
  const look = (where: string, when: Rule['when'], columns: readonly string[] | undefined) => {
    for (const [id, text] of Object.entries(when)) {
      const fact = byId.get(id)
      const here = `${where}.${id}`
      if (!fact) {
        found.push(at(here, refuse('split.not_declared', { kind: 'fact', name: id })))
        continue
      }
      if (columns && !columns.includes(id)) found.push(at(here, refuse('split.not_a_column', { name: id })))
      const cell = readCell(text, fact)
      if (isRefusal(cell)) found.push(at(here, cell))
      else if (cell !== 'any' && fact.type === 'enum')
        for (const test of cell.tests)
          if (
            'is' in test &&
            !fact.values.some(({ id: value }) => value === test.is) &&
            (fact.open || test.is !== UNKNOWN || fact.strictest !== UNKNOWN)
          )
            found.push(at(here, refuse('split.value_undeclared', { fact: id, value: String(test.is) })))
    }
  }
  for (const { where, rule, facts: columns } of rulesOf(split)) look(`${where}.when`, rule.when, columns)
  for (const [i, { when }] of (split.impossible ?? []).entries())
    look(`impossible.${i}.when`, when, undefined)
  return found
}
