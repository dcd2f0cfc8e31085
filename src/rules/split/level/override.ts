import { type Refusal, refuse } from '../../refusal.ts'
import type { FullRow } from '../answer.ts'
import { weakens } from '../proof/locks.ts'
import type { Activity, Override, Row, Rule, Split } from '../split.ts'
import { freshId } from './fresh.ts'
import { levelsAt, marks, overrideOf, overridesAt, rowAt } from './placed.ts'

/** An activity at a level: at corporate level where `place` is null. */
export type Spot = { readonly activity: string; readonly place: string | null }

/** Why a place does it differently, and whether the tables of the levels above no longer apply there. */
export type Agreement = { readonly reason: string; readonly replaces: boolean }

/** What one level says of an activity. */
export type Said = { facts?: string[]; row?: Row; rules?: Rule[] }

export const activityIn = (split: Split, id: string): Activity | undefined =>
  split.activities.find(each => each.id === id)

/** What a level says of an activity; undefined where a place follows the level above. */
export const saidAt = (split: Split, { activity, place }: Spot): Said | undefined =>
  place === null ? activityIn(split, activity) : overrideOf(split, activity, place)

/**
 * What a level says, changed. Every other activity and override stays the same object. Refuses a place that has not
 * agreed on anything of its own yet (`override.no_reason`), and a row that is locked by corporate and would be
 * weakened (`override.locked`, SPLIT-2); what was weak before may stay as it was.
 */
export function editSaid(split: Split, spot: Spot, change: (said: Said) => Said): Split | Refusal {
  const { activity, place } = spot
  if (place === null)
    return {
      ...split,
      activities: split.activities.map(each => (each.id === activity ? { ...each, ...change(each) } : each)),
    }
  const own = overrideOf(split, activity, place)
  if (own === undefined) return refuse('override.no_reason', { place })
  const next = { ...split, overrides: replaced(split, own, said(own, change)) }
  const lost = weakened(next, spot).filter(part => !weakened(split, spot).includes(part))
  return lost.length > 0 ? refuse('override.locked', { parts: lost }) : next
}

function said<Level extends Said>(level: Level, change: (said: Said) => Said): Level {
  const { facts, row, rules, ...rest } = level
  const before = { ...(facts && { facts }), ...(row && { row }), ...(rules && { rules }) }
  return { ...rest, ...change(before) } as Level
}

/**
 * Agrees that a place does an activity differently (SPLIT-2), on the version that the split is, or changes why and
 * how. Refuses without a reason. What replaces the levels above begins as a copy of what took effect until then.
 */
export function agree(
  split: Split,
  { activity, place }: Spot,
  { reason, replaces }: Agreement,
): Split | Refusal {
  const found = activityIn(split, activity)
  if (found === undefined || place === null) return split
  if (reason.trim() === '') return refuse('override.no_reason', { place })
  const own = overrideOf(split, activity, place)
  const base: Override = own ?? { place, activity, reason, on: nowOf(split, found) }
  const { replaces: was, ...rest } = base
  const next: Override = {
    ...rest,
    ...(replaces && was !== true ? copied(split, found, base) : {}),
    ...(replaces && { replaces }),
    reason: reason.trim(),
  }
  return {
    ...split,
    overrides: own === undefined ? [...(split.overrides ?? []), next] : replaced(split, own, next),
  }
}

/**
 * What takes effect at a place as one table of its own. Rules of several levels, of which the lower ones used to win,
 * stand side by side in it: where they decide differently the proof asks who should win.
 */
function copied(split: Split, activity: Activity, base: Override): Said {
  const above = overridesAt(split, activity.id, base.place).filter(each => each.place !== base.place)
  const levels = levelsAt(activity, [base, ...above])
  const rules: Rule[] = []
  for (const rule of levels.flatMap(level => level.rules))
    rules.push({ ...rule, id: freshId(rules, rule.id) })
  const facts = [...new Set([activity, ...above, base].flatMap(each => each.facts ?? []))]
  return {
    row: rowAt(levels),
    ...(rules.length > 0 && { rules }),
    ...(facts.length > 0 && { facts }),
  }
}

/** The place follows the level above again; the reason goes with what it was for. */
export const withdraw = (split: Split, { activity, place }: Spot): Split => ({
  ...split,
  overrides: (split.overrides ?? []).filter(each => each.activity !== activity || each.place !== place),
})

/** What a place agreed is still right, now that the level above has changed (SPLIT-7). */
export function confirm(split: Split, { activity, place }: Spot): Split {
  const found = activityIn(split, activity)
  const own = overrideOf(split, activity, place)
  if (found === undefined || own === undefined) return split
  return { ...split, overrides: replaced(split, own, { ...own, on: nowOf(split, found) }) }
}

/** An activity may have changed in a version that the draft's own number does not reach yet. */
const nowOf = (split: Split, { since = 1 }: Activity) => Math.max(split.version, since)

const replaced = (split: Split, own: Override, next: Override) =>
  (split.overrides ?? []).map(each => (each === own ? next : each))

/** The parts of a locked corporate default row that a place's default row weakens; none where nothing is locked. */
export function weakened(split: Split, { activity, place }: Spot): readonly (keyof FullRow)[] {
  const found = activityIn(split, activity)
  if (found?.locked !== true || place === null) return []
  const full = (at: string | null) => fullOf(rowAt(levelsAt(found, overridesAt(split, activity, at))))
  return weakens(full(place), full(null))
}

const fullOf = (row: Row): FullRow => ({
  ...(Object.fromEntries(
    [...marks, 'consents' as const].map(part => [part, row[part] ?? []]),
  ) as unknown as FullRow),
  within: row.within ?? null,
  escalation: row.escalation ?? null,
})
