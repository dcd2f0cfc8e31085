import type { Label } from '#rules/split/facts.ts'
import type { Severity } from '#rules/split/finding.ts'
import type { Activity, Side, Split } from '#rules/split/split.ts'

export type Filter = {
  readonly text: string
  /** The side that decides: by the default row or by a rule. */
  readonly side: Side | null
  readonly withRules: boolean
  readonly withFindings: boolean
}

export const everything: Filter = { text: '', side: null, withRules: false, withFindings: false }

/** Whether an activity passes a filter; text is looked for in its name, its group and the names of those who decide. */
export function fits(
  filter: Filter,
  split: Split,
  marks: ReadonlyMap<string, Severity>,
  label: (label: Label) => string,
): (activity: Activity) => boolean {
  const names = new Map(split.functions.map(fn => [fn.id, label(fn.label)]))
  const side = new Map(split.functions.map(fn => [fn.id, fn.side]))
  const groups = new Map(split.groups.map(group => [group.id, label(group.label)]))
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return activity => {
    if (filter.withRules && !activity.rules?.length) return false
    if (filter.withFindings && !marks.has(activity.id)) return false
    const owners = ownersOf(activity)
    if (filter.side !== null && !owners.some(fn => side.get(fn) === filter.side)) return false
    if (words.length === 0) return true
    const text = [label(activity.label), groups.get(activity.group), ...owners.map(fn => names.get(fn))]
      .join(' ')
      .toLowerCase()
    return words.every(word => text.includes(word))
  }
}

/** Everyone who decides about an activity in one situation or another. */
const ownersOf = (activity: Activity): readonly string[] => [
  ...new Set([activity.row, ...(activity.rules ?? []).map(rule => rule.row)].flatMap(row => row?.A ?? [])),
]
