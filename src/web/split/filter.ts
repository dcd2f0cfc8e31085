import type { Label } from '#rules/split/facts.ts'
import type { Severity } from '#rules/split/finding.ts'
import { levelsAt, overrideOf, overridesAt, rowAt } from '#rules/split/level/placed.ts'
import type { Activity, Side, Split } from '#rules/split/split.ts'

export type Filter = {
  readonly text: string
  /** The side that decides: by the default row or by a rule. */
  readonly side: Side | null
  readonly withRules: boolean
  readonly withFindings: boolean
  /** What a site or area has agreed differently. */
  readonly differing: boolean
  /** Functions that have no part in any row have a column, too. */
  readonly everyone: boolean
}

export const everything: Filter = {
  text: '',
  side: null,
  withRules: false,
  withFindings: false,
  differing: false,
  everyone: false,
}

/**
 * Whether an activity passes a filter, as a place has it; text is looked for in its name, its group and the names of
 * those who decide.
 */
export function fits(
  filter: Filter,
  split: Split,
  place: string | null,
  marks: ReadonlyMap<string, Severity>,
  label: (label: Label) => string,
): (activity: Activity) => boolean {
  const names = new Map(split.functions.map(fn => [fn.id, label(fn.label)]))
  const side = new Map(split.functions.map(fn => [fn.id, fn.side]))
  const groups = new Map(split.groups.map(group => [group.id, label(group.label)]))
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return activity => {
    if (filter.withFindings && !marks.has(activity.id)) return false
    if (filter.differing && place !== null && !overrideOf(split, activity.id, place)) return false
    // Most often nothing is looked for: an edit should not cost a look into every row.
    if (!filter.withRules && filter.side === null && words.length === 0) return true
    const levels = levelsAt(activity, overridesAt(split, activity.id, place))
    const rules = levels.flatMap(level => level.rules)
    if (filter.withRules && rules.length === 0) return false
    const owners = [...new Set([rowAt(levels), ...rules.map(rule => rule.row)].flatMap(row => row.A ?? []))]
    if (filter.side !== null && !owners.some(fn => side.get(fn) === filter.side)) return false
    const text = [label(activity.label), groups.get(activity.group), ...owners.map(fn => names.get(fn))]
      .join(' ')
      .toLowerCase()
    return words.every(word => text.includes(word))
  }
}
