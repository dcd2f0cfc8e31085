import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Label } from '../facts.ts'
import { type Part, putTogether, type Records, readPart } from '../parts.ts'
import { type Row, rowsOf, type Split } from '../split.ts'
import { applyChanges, nameOf, type PartChange } from './changes.ts'

/** A draft after an edit: its parts, and the split that they make. */
export type Edited = { readonly parts: readonly Part[]; readonly split: Split }

/**
 * An edit of a draft. Refuses a body that does not fit (`split.part_wrong`), a part changed twice in one edit
 * (`split.twice`), a draft without its head (`split.no_head`), taking out what another part still names
 * (`split.still_used`, with the names of those that do), and a name that nothing bears (`split.part_wrong`).
 */
export function edit(
  before: readonly Part[],
  changes: readonly {
    readonly kind: string
    readonly key: string
    readonly position: number
    readonly body: unknown
  }[],
  records: Records,
  version: number,
): Edited | Refusal {
  const read: PartChange[] = []
  for (const change of changes) {
    if (change.body === null) {
      read.push(change as PartChange)
      continue
    }
    const part = readPart(change)
    if (isRefusal(part)) return part
    read.push(part)
  }
  const twice = read.find((change, i) => read.findIndex(one => nameOf(one) === nameOf(change)) < i)
  if (twice) return refuse('split.twice', { name: twice.key })
  const parts = applyChanges(before, read)
  const removed = read.filter(({ body }) => body === null)
  for (const { kind, key } of removed) {
    const told = usersIn(parts, kind, key, before)
    if (told.length === 0) continue
    return refuse('split.still_used', {
      part: kind,
      key,
      users: told.map(({ en }) => en),
      users_de: told.map(({ en, de }) => de ?? en),
    })
  }
  const split = putTogether(parts, records, version)
  return isRefusal(split) ? split : { parts, split }
}

/** The names of the parts that name an element of a kind, as `known` calls them. */
export const usersIn = (
  parts: readonly Part[],
  kind: string,
  key: string,
  known: readonly Part[] = parts,
): readonly Label[] => parts.filter(part => names(part)[kind]?.has(key)).map(part => labelOf(part, known))

/** What a part names of others, by kind. An act may outlive its activity: the standard split's binding counts then. */
export function names(part: Part): Partial<Record<string, ReadonlySet<string>>> {
  switch (part.kind) {
    case 'impossible':
      return { fact: new Set(Object.keys(part.body.when)) }
    case 'escalation': {
      const { steps, onward } = part.body
      return { function: new Set(steps.flatMap(({ to }) => to)), escalation: new Set(onward ? [onward] : []) }
    }
    case 'activity':
    case 'override': {
      const { row, rules = [], facts = [] } = part.body
      const rows = rowsOf({ ...(row && { row }), rules })
      return {
        function: new Set(rows.flatMap(functionsOf)),
        escalation: new Set(rows.flatMap(({ escalation }) => escalation ?? [])),
        fact: new Set([...facts, ...rules.flatMap(({ when }) => Object.keys(when))]),
        ...(part.kind === 'activity'
          ? { group: new Set([part.body.group]) }
          : { activity: new Set([part.body.activity]) }),
      }
    }
    default:
      return {}
  }
}

const functionsOf = (row: Row) =>
  (['A', 'R', 'C', 'I', 'keys', 'consents'] as const).flatMap(part => row[part] ?? [])

/** A part's name for people; an override's is its place and its activity's. */
export function labelOf(part: Part, parts: readonly Part[]): Label {
  if (part.kind === 'override') {
    const { place, activity } = part.body
    const about = parts.find(each => each.kind === 'activity' && each.key === activity)
    const label = about ? labelOf(about, parts) : { en: activity }
    return { en: `${place}: ${label.en}`, de: `${place}: ${label.de ?? label.en}` }
  }
  if (part.kind === 'impossible') return part.body.note
  return 'label' in part.body ? part.body.label : { en: part.key }
}
