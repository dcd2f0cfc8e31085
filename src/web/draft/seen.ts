import { type Bodies, inOrder, keyOf, type Part, type PartKind, siteOf } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { nameOf, type PartChange } from '#rules/split/version/changes.ts'

/** A part as the record held it when it was last seen, with its state. */
export type Seen = Part & { readonly rev: number }

const byName = <T extends { readonly kind: PartKind; readonly key: string }>(parts: readonly T[]) =>
  new Map(parts.map(part => [nameOf(part), part]))

/** Changes as the record takes them: each with the state of the part that it was made on, null for a new one. */
export const toSend = (seen: readonly Seen[], changes: readonly PartChange[]) => {
  const known = byName(seen)
  return changes.map(change => ({ ...change, rev: known.get(nameOf(change))?.rev ?? null }))
}

/** The parts as the record holds them once changes were taken. */
export function taken(seen: readonly Seen[], changes: readonly PartChange[]): readonly Seen[] {
  const parts = byName(seen)
  for (const { body, ...change } of changes) {
    const rev = (parts.get(nameOf(change))?.rev ?? 0) + 1
    if (body === null) parts.delete(nameOf(change))
    else parts.set(nameOf(change), { ...change, body, rev, site: siteOf(body) } as Seen)
  }
  return inOrder([...parts.values()]) as readonly Seen[]
}

/** What somebody else has done to parts since they were seen. */
export function moved(seen: readonly Seen[], theirs: readonly Seen[]): readonly PartChange[] {
  const [before, after] = [byName(seen), byName(theirs)]
  const gone = seen.filter(part => !after.has(nameOf(part)))
  return [
    ...gone.map(({ kind, key, position }): PartChange => ({ kind, key, position, body: null })),
    ...theirs.filter(part => before.get(nameOf(part))?.rev !== part.rev),
  ]
}

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

/** An earlier state of the document with what somebody else has done since, so that undoing does not undo theirs. */
export function alsoThen(split: Split, changes: readonly PartChange[]): Split {
  let next = split
  for (const { kind, key, body } of changes) {
    if (kind === 'head') {
      if (body !== null) next = { ...next, ...(body as Bodies['head']) }
      continue
    }
    const name = lists[kind]
    const list: readonly Bodies[PartKind][] = next[name] ?? []
    const there = list.some(each => keyOf(kind, each) === key)
    const others = list.flatMap(each => (keyOf(kind, each) !== key ? [each] : body === null ? [] : [body]))
    next = { ...next, [name]: there || body === null ? others : [...list, body] }
  }
  return next
}
