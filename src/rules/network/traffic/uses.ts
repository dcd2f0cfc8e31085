import { type Agreed, isInForce } from '../agreed.ts'
import type { Line, Traffic } from './traffic.ts'

const DAY = 86_400_000

/** A permission that nothing used: when it last was, where the logs tell, and how many of the days they cover. */
export type Unused = { readonly permission: number; readonly last: number | null; readonly watched: number }

/**
 * The permissions that held for all of the last `days` before a moment, and that no flow used in them. Logs may cover fewer
 * days: `watched` says how many, rounded down.
 */
export function unusedIn({ permissions }: Agreed, traffic: Traffic, at: number, days: number): Unused[] {
  const since = at - days * DAY
  const covered = Math.min(at, traffic.last) - Math.max(since, traffic.first)
  const watched = Number.isNaN(covered) ? 0 : Math.max(0, Math.floor(covered / DAY))
  return permissions.flatMap((permission, i) => {
    const { count, last } = traffic.uses[i]!
    const held = isInForce(permission, at) && (permission.from === null || permission.from <= since)
    const used = count > 0 && (Number.isNaN(last) || last >= since)
    return held && !used ? [{ permission: i, last: count > 0 ? last : null, watched }] : []
  })
}

/** A permission that has ended, with a line that goes on as if it had not. */
export type Expired = { readonly permission: number; readonly until: number; readonly line: Line }

/** What passes although the permission for it has ended; flows without a time count as seen at `undated`. */
export const expiredIn = ({ permissions }: Agreed, traffic: Traffic, undated: number): Expired[] =>
  traffic.lines.flatMap(line => {
    if (line.verdict !== 'not-agreed' || line.permission === null) return []
    const { until } = permissions[line.permission]!
    const last = Number.isNaN(line.last) ? undated : line.last
    return until !== null && last >= until ? [{ permission: line.permission, until, line }] : []
  })
