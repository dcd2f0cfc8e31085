import type { FullRow } from '../answer.ts'

/** The parts of a row that name functions, the strongest first. */
export const roles = ['A', 'R', 'C', 'I', 'keys', 'consents'] as const
export type Role = (typeof roles)[number]
const limits = ['within', 'escalation'] as const

/**
 * What becomes of one part of a row. `before` and `after` are all that stood or stands there; several rows may have
 * counted, or may count now, since one rule can take the place of several.
 */
export type RowChange =
  | {
      readonly [role in Role]: {
        readonly part: role
        readonly before: readonly string[]
        readonly after: readonly string[]
        readonly gained: readonly string[]
        readonly lost: readonly string[]
      }
    }[Role]
  | {
      readonly part: (typeof limits)[number]
      readonly before: readonly (string | null)[]
      readonly after: readonly (string | null)[]
    }

const stronger: { readonly [role in Role]?: readonly Role[] } = { C: ['A', 'R'], I: ['A', 'R', 'C'] }

/**
 * What changes from the rows that counted to those that count now, part by part. A function gains a part that it did
 * not have in all of the earlier rows, and loses one that it does not have in all of the later ones; whoever decides or
 * carries out is not told as no longer heard.
 */
export function rowChanges(
  was: readonly FullRow[],
  now: readonly FullRow[],
  parts: readonly (keyof FullRow)[] = [...roles, ...limits],
): readonly RowChange[] {
  const inRoles = roles.flatMap((part): RowChange[] => {
    if (!parts.includes(part)) return []
    const [before, after] = [union(was, part), union(now, part)]
    const gained = after.filter(fn => !inAll(was, part, fn))
    const risen = (fn: string) =>
      now.length > 0 && now.every(row => stronger[part]?.some(role => row[role].includes(fn)) ?? false)
    const lost = before.filter(fn => !inAll(now, part, fn) && !risen(fn))
    return gained.length + lost.length === 0 ? [] : [{ part, before, after, gained, lost }]
  })
  const inLimits = limits.flatMap((part): RowChange[] => {
    if (!parts.includes(part)) return []
    const [before, after] = [values(was, part), values(now, part)]
    return before.join() === after.join() ? [] : [{ part, before, after }]
  })
  return [...inRoles, ...inLimits]
}

const union = (rows: readonly FullRow[], part: Role) => [...new Set(rows.flatMap(row => row[part]))]

const inAll = (rows: readonly FullRow[], part: Role, fn: string) =>
  rows.length > 0 && rows.every(row => row[part].includes(fn))

const values = (rows: readonly FullRow[], part: (typeof limits)[number]) =>
  [...new Set(rows.map(row => row[part]))].sort()
