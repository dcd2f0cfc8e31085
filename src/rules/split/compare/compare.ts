import { activityOf } from '../layers.ts'
import { type Part, type PartKind, takeApart } from '../parts.ts'
import type { Split } from '../split.ts'
import { nameOf, same } from '../version/changes.ts'
import { type ActivityChange, activityChanges } from './activity.ts'
import { type FunctionChange, perFunction } from './functions.ts'

/** Something else than an activity that came, went or was said anew; null where it was not there, or is not. */
export type ElementChange = {
  readonly kind: Exclude<PartKind, 'activity' | 'override'>
  readonly key: string
  readonly before: Part['body'] | null
  readonly after: Part['body'] | null
}

/** What a later split changes, for each activity and place, for each function, and besides (SPLIT-7). */
export type Comparison = {
  readonly activities: readonly ActivityChange[]
  readonly elements: readonly ElementChange[]
  readonly functions: readonly FunctionChange[]
}

/**
 * Compares two splits by what takes effect: who decides, takes part, turns keys and consents, in the default row and
 * in the situations of every rule that changed. What stays says nothing; sites and people are not compared.
 */
export function compareSplits(before: Split, after: Split): Comparison {
  const [old, now] = [byName(before), byName(after)]
  const names = [...new Set([...now.keys(), ...old.keys()])].filter(
    name => !same(old.get(name)?.body, now.get(name)?.body),
  )
  const touched = names.map(name => (now.get(name) ?? old.get(name))!)
  const elements = touched.flatMap((part): ElementChange[] => {
    const { kind, key } = part
    if (kind === 'activity' || kind === 'override') return []
    const name = nameOf(part)
    return [{ kind, key, before: old.get(name)?.body ?? null, after: now.get(name)?.body ?? null }]
  })
  const ids = new Set(
    touched.flatMap(({ kind, key, body }) =>
      kind === 'activity' ? [key] : kind === 'override' && 'place' in body ? [body.activity] : [],
    ),
  )
  const activities = [...after.activities, ...before.activities.filter(({ id }) => !activityOf(after, id))]
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id }) => activityChanges(before, after, id))
  return { activities, elements, functions: perFunction(activities) }
}

const byName = (split: Split) => new Map(takeApart(split).map(part => [nameOf(part), part]))
