import type { Rule } from '../split.ts'
import type { ActivityChange } from './activity.ts'
import { type Role, type RowChange, roles } from './rows.ts'

/** Where a function gains or loses a part: an activity, at a place or everywhere, in all or in some situations. */
export type Where = {
  readonly activity: string
  readonly place: string | null
  readonly when: Rule['when'] | null
  /** In some situations only of these. */
  readonly partly: boolean
  /** Where no rule says otherwise. */
  readonly otherwise: boolean
}

/** What a later split changes for one function, the heaviest part first. */
export type FunctionChange = {
  readonly function: string
  readonly parts: readonly {
    readonly role: Role
    readonly gained: readonly Where[]
    readonly lost: readonly Where[]
  }[]
}

/** The same changes turned around: for each function, what it has now and what it has no longer. */
export function perFunction(activities: readonly ActivityChange[]): readonly FunctionChange[] {
  const found = new Map<string, Map<Role, { gained: Where[]; lost: Where[] }>>()
  const entry = (fn: string, role: Role) => {
    const parts = found.get(fn) ?? new Map<Role, { gained: Where[]; lost: Where[] }>()
    found.set(fn, parts)
    const part = parts.get(role) ?? { gained: [], lost: [] }
    parts.set(role, part)
    return part
  }
  const tell = (changes: readonly RowChange[], where: (part: Role) => Where) => {
    for (const change of changes)
      if ('gained' in change) {
        for (const fn of change.gained) entry(fn, change.part).gained.push(where(change.part))
        for (const fn of change.lost) entry(fn, change.part).lost.push(where(change.part))
      }
  }
  for (const { activity, place, row, ruled, rules } of activities) {
    const at = (when: Where['when'], partly = false): Where => ({
      activity,
      place,
      when,
      partly,
      otherwise: false,
    })
    tell(row, part => ({ ...at(null), otherwise: ruled.includes(part) }))
    for (const { changes, when, left } of rules) {
      tell(changes, () => at(when))
      if (left) tell(left.changes, () => at(left.when, left.partly))
    }
  }
  return [...found].map(([fn, parts]) => ({
    function: fn,
    parts: roles.flatMap(role => {
      const part = parts.get(role)
      return part ? [{ role, ...part }] : []
    }),
  }))
}
