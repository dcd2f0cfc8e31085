import { type Effective, effective } from '../effective.ts'
import { ofParts } from '../ofParts.ts'
import type { Split } from '../split.ts'

type EffectiveRow = NonNullable<Effective['fallback']>['row']

/** What the rows that take effect at a place ask of functions. */
export type Demands = {
  /** The activities that each function decides, turns a key of or must consent to. */
  readonly deciding: ReadonlyMap<string, ReadonlySet<string>>
  /** The functions that do something, or hear of it. */
  readonly other: ReadonlySet<string>
  /** Keys that are turned together, with the rows that say so. */
  readonly pairs: readonly {
    readonly keys: readonly string[]
    readonly activities: ReadonlySet<string>
    readonly rows: readonly EffectiveRow[]
  }[]
}

const known = ofParts(() => new Map<string, Demands>())

/** What is asked of functions at a place; worked out once, and for all places that have agreed nothing of their own. */
export function demandsAt(split: Split, place: string | null): Demands {
  const site = place?.split('/')[0]
  const own = (split.overrides ?? []).some(one => one.place === place || one.place === site)
  const here = own ? place : null
  const byPlace = known(split)
  const found = byPlace.get(here ?? '') ?? demandsOf(split, here)
  byPlace.set(here ?? '', found)
  return found
}

function demandsOf(split: Split, place: string | null): Demands {
  const deciding = new Map<string, Set<string>>()
  const other = new Set<string>()
  const pairs = new Map<string, { keys: readonly string[]; activities: Set<string>; rows: EffectiveRow[] }>()
  for (const activity of split.activities) {
    const table = effective(split, activity, place)
    for (const { row } of [...table.entries, ...(table.fallback ? [table.fallback] : [])]) {
      for (const fn of [...row.A, ...row.keys, ...row.consents])
        deciding.set(fn, (deciding.get(fn) ?? new Set()).add(activity.id))
      for (const fn of [...row.R, ...row.C, ...row.I]) other.add(fn)
      if (row.keys.length < 2) continue
      const pair = pairs.get(row.keys.join()) ?? { keys: row.keys, activities: new Set(), rows: [] }
      pair.activities.add(activity.id)
      pair.rows.push(row)
      pairs.set(row.keys.join(), pair)
    }
  }
  return { deciding, other, pairs: [...pairs.values()] }
}
