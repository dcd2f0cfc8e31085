import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Label } from '../facts.ts'
import { type Bodies, keyOf, type PartKind, recordsBeside, STEP, takeApart } from '../parts.ts'
import type { Split } from '../split.ts'
import { edit, labelOf, names } from './edit.ts'

/** An element of a split under its key; `body` null takes it out. */
export type ElementChange<Kind extends PartKind> = {
  readonly kind: Kind
  readonly key: string
  readonly body: Bodies[Kind] | null
}

/**
 * A split with one element added, changed or taken out, as the record would have it: whatever `edit` refuses of a draft
 * is refused here, so that a person is told before anything is sent. Refuses a new element under a key that is taken
 * (`split.twice`).
 */
export function changeElement<Kind extends PartKind>(
  split: Split,
  { kind, key, body }: ElementChange<Kind>,
  fresh = false,
): Split | Refusal {
  const parts = takeApart(split)
  const own = parts.filter(part => part.kind === kind)
  const old = own.find(part => part.key === key)
  if (fresh && old !== undefined) return refuse('split.twice', { name: key })
  const position = old?.position ?? Math.max(0, ...own.map(part => part.position)) + STEP
  const changes =
    kind === 'impossible' && body !== null && old !== undefined
      ? // Its key is made of its conditions: with others it is another element in the same place.
        [
          ...(keyOf(kind, body) === key ? [] : [{ kind, key, position, body: null }]),
          { kind, key: keyOf(kind, body), position, body },
        ]
      : [{ kind, key, position, body }]
  const edited = edit(parts, changes, recordsBeside(split), split.version)
  return isRefusal(edited) ? edited : edited.split
}

/** What names each element of a split, looked up once for all: `usesOf(split)('function', 'network')`. */
export function usesOf(split: Split): (kind: PartKind, key: string) => readonly Label[] {
  const parts = takeApart(split)
  const uses = new Map<string, Label[]>()
  for (const part of parts)
    for (const [kind, keys] of Object.entries(names(part)))
      for (const key of keys ?? []) {
        const at = `${kind} ${key}`
        uses.set(at, [...(uses.get(at) ?? []), labelOf(part, parts)])
      }
  return (kind, key) => uses.get(`${kind} ${key}`) ?? []
}
