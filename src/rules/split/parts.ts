import { z } from 'zod'
import { digest } from '../digest.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { Fact, Id, Label } from './facts.ts'
import { isRefused, readSplit } from './read.ts'
import { Activity, Binding, Escalation, Fn, Group, Impossible, Override, type Split } from './split.ts'

/** The elements that a split is made of; each is a record of its own, so that two people can work on one draft. */
export const partKinds = [
  'head',
  'function',
  'group',
  'fact',
  'impossible',
  'escalation',
  'activity',
  'override',
  'act',
] as const
export type PartKind = (typeof partKinds)[number]

/** What a split says of itself; its version is that of the record, and is not part of it. */
export const Head = z.strictObject({ id: Id, label: Label })

export const bodies = {
  head: Head,
  function: Fn,
  group: Group,
  fact: Fact,
  impossible: Impossible,
  escalation: Escalation,
  activity: Activity,
  override: Override,
  act: Binding,
} as const satisfies Record<PartKind, z.ZodType>
export type Bodies = { readonly [kind in PartKind]: z.output<(typeof bodies)[kind]> }

/**
 * One element of a split. `key` is unique within its kind: the element's id, an override's `place:activity`, an
 * impossible combination's digest of its conditions, `head` for the head. `position` orders a kind's parts, in any
 * finite numbers (equal ones by key), so that a part can come between two without touching them. `site` is the site
 * whose override it is, and null for everything else.
 */
export type Part = {
  readonly [kind in PartKind]: {
    readonly kind: kind
    readonly key: string
    readonly position: number
    readonly body: Bodies[kind]
    readonly site: string | null
  }
}[PartKind]

/** The lists of a split that its parts do not hold: they are records of their own. */
export const recordLists = ['sites', 'people', 'holders', 'deputies', 'absences', 'trainings'] as const
export type Records = Pick<Split, (typeof recordLists)[number] | 'zone' | 'told'>

/** What a split holds of these. */
export const recordsBeside = (split: Split): Records =>
  Object.fromEntries(
    [...recordLists, 'zone' as const, 'told' as const].flatMap(name =>
      split[name] === undefined ? [] : [[name, split[name]]],
    ),
  )

/** Room between two parts that have just been put in order. */
export const STEP = 1024

/** The key of an element among the parts of its kind. */
export function keyOf(kind: PartKind, body: Bodies[PartKind]): string {
  if (kind === 'head') return 'head'
  if ('place' in body) return `${body.place}:${body.activity}`
  if ('when' in body) {
    const conditions = Object.entries(body.when).sort(([a], [b]) => (a < b ? -1 : 1))
    return [...conditions.map(([fact]) => fact), digest(JSON.stringify(conditions))].join('.')
  }
  return 'act' in body ? body.act : body.id
}

export const siteOf = (body: Bodies[PartKind]): string | null =>
  'place' in body ? body.place.split('/')[0]! : null

/** A part's raw fields read: refuses `split.part_wrong` where the body does not fit its kind, or the key its body. */
export function readPart(raw: {
  readonly kind: string
  readonly key: string
  readonly position: number
  readonly body: unknown
}): Part | Refusal {
  const { key, position } = raw
  const kind = partKinds.find(each => each === raw.kind)
  if (kind === undefined) return refuse('split.part_unknown', { kind: raw.kind })
  const read = bodies[kind].safeParse(raw.body)
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    return partWrong(kind, key, path.map(String), refuse('split.shape', { problem: message }))
  }
  if (!Number.isFinite(position))
    return partWrong(kind, key, ['position'], refuse('split.shape', { problem: String(position) }))
  const own = keyOf(kind, read.data)
  if (kind !== 'impossible' && own !== key)
    return partWrong(kind, key, ['id'], refuse('split.key_differs', { own }))
  return { kind, key, position, body: read.data, site: siteOf(read.data) } as Part
}

/** What is wrong with one part: which, where in it, and the reason's own code (`because`) with its params. */
const partWrong = (kind: PartKind, key: string, where: readonly string[], reason: Refusal): Refusal =>
  refuse('split.part_wrong', {
    ...reason.params,
    part: kind,
    key,
    where,
    because: reason.refused,
  })

/** Where each kind stands in a split. */
const lists = {
  function: 'functions',
  group: 'groups',
  fact: 'facts',
  impossible: 'impossible',
  escalation: 'escalations',
  activity: 'activities',
  override: 'overrides',
  act: 'acts',
} as const satisfies Partial<Record<PartKind, keyof Split>>

/** A split's elements with their kinds, in order. */
export const elementsOf = (split: Split) =>
  partKinds.flatMap((kind): readonly { readonly kind: PartKind; readonly body: Bodies[PartKind] }[] =>
    kind === 'head'
      ? [{ kind, body: { id: split.id, label: split.label } }]
      : (split[lists[kind]] ?? []).map(body => ({ kind, body })),
  )

/** A split as parts, evenly spaced. Takes a split that `readSplit` accepts; sites and people are no parts of it. */
export function takeApart(split: Split): readonly Part[] {
  const count = new Map<string, number>()
  const next = (name: string) => {
    const number = (count.get(name) ?? 0) + 1
    count.set(name, number)
    return number
  }
  return elementsOf(split).map(({ kind, body }) => {
    const key = keyOf(kind, body)
    const same = next(`${kind} ${key}`)
    return {
      kind,
      // The same combination told twice: the second is a part of its own, though it adds nothing.
      key: kind !== 'impossible' || same === 1 ? key : `${key}.${same}`,
      position: next(kind) * STEP,
      body,
      site: siteOf(body),
    } as Part
  })
}

/** Parts in the order in which they stand in the split. */
export const inOrder = (parts: readonly Part[]): readonly Part[] =>
  [...parts].sort(
    (a, b) =>
      partKinds.indexOf(a.kind) - partKinds.indexOf(b.kind) ||
      a.position - b.position ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )

/**
 * The split that parts make, with the records beside it. Refuses `split.no_head`, and whatever `readSplit` refuses as
 * `split.part_wrong`: which part, where in it, and why. The bodies stay the objects that they are; empty lists that
 * need not be there are left out, and so are holders of functions that the split no longer has.
 */
export function putTogether(parts: readonly Part[], records: Records, version: number): Split | Refusal {
  const ordered = inOrder(parts)
  const split = assembled(ordered, records, version)
  if (split === null) return refuse('split.no_head')
  // People are records: the database has seen to it that they are there.
  const read = readSplit(assembled(ordered, { ...(records.sites && { sites: records.sites }) }, version))
  if (!isRefused(read)) return split
  const { where, ...reason } = read.refusals[0]!
  return placed(ordered, where, reason)
}

/** The same of parts in order that have made a split before: nothing is looked at again. Null where they have no head. */
export function assembled(ordered: readonly Part[], records: Records, version: number): Split | null {
  const of = <Kind extends PartKind>(kind: Kind) => ordered.filter(part => part.kind === kind)
  const [head] = of('head')
  if (head === undefined) return null
  const list = <Kind extends PartKind>(kind: Kind) => of(kind).map(part => part.body as Bodies[Kind])
  const some = <Name extends string, T>(name: Name, all: readonly T[] | undefined) =>
    (all ?? []).length === 0 ? {} : ({ [name]: all } as { [name in Name]: T[] })
  return {
    format: 'countersign.split/1',
    ...(head.body as Bodies['head']),
    version,
    functions: list('function'),
    groups: list('group'),
    facts: list('fact'),
    ...some('impossible', list('impossible')),
    escalations: list('escalation'),
    activities: list('activity'),
    ...some('sites', records.sites),
    ...some('overrides', list('override')),
    ...some('acts', list('act')),
    ...(records.zone !== undefined && { zone: records.zone }),
    ...some('people', records.people),
    ...some('holders', held(records, list('function'))),
    ...some('deputies', records.deputies),
    ...some('absences', records.absences),
    ...some('trainings', records.trainings),
    ...(records.told !== undefined && { told: records.told }),
  }
}

/** A person may hold a function, by a version in force, that this one no longer has. */
export function held({ holders }: Records, functions: readonly Bodies['function'][]) {
  const known = new Set(functions.map(({ id }) => id))
  return holders?.filter(holder => known.has(holder.function))
}

/** A reason of `readSplit`, told of the part that it is about (`activities.3.row.A` is `row.A` of the fourth). */
function placed(parts: readonly Part[], where: string, reason: Refusal): Refusal {
  const [name = '', at = '', ...path] = where.split('.')
  const kind = partKinds.find(each => each !== 'head' && lists[each] === name)
  const part = at === '' ? undefined : parts.filter(each => each.kind === kind)[Number(at)]
  if (!part) return reason
  const rules = 'rules' in part.body ? (part.body.rules ?? []) : []
  const named = path.map((step, i) => (path[i - 1] === 'rules' ? (rules[Number(step)]?.id ?? step) : step))
  return partWrong(part.kind, part.key, named, reason)
}
