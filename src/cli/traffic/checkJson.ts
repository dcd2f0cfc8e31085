import type { LogReport } from '#exchange/flows/report.ts'
import type { Agreed } from '#rules/network/agreed.ts'
import type { Count, Line, Traffic } from '#rules/network/traffic/traffic.ts'
import type { Expired, Unused } from '#rules/network/traffic/uses.ts'
import type { Refusal } from '#rules/refusal.ts'
import { sayRefusal } from '#words/say.ts'

/** A log, read: what became of its lines, and why it could not be read, if so. */
export type ReadLog = { readonly file: string; readonly report: LogReport; readonly refusal: Refusal | null }

/** What logs show, beside what was agreed. */
export type Seen = {
  readonly agreed: Agreed
  readonly traffic: Traffic
  readonly logs: readonly ReadLog[]
  readonly days: number
  readonly unused: readonly Unused[]
  readonly expired: readonly Expired[]
}

/** A permission as people name it: its conduit and its own id. */
export function permissionName({ permissions }: Agreed, number: number): string {
  const { conduit, id } = permissions[number]!
  return `${conduit}/${id}`
}

const instant = (ms: number) => (Number.isNaN(ms) ? null : new Date(ms).toISOString())
const counts = ({ count, bytes, first, last }: Count) => ({
  flows: count,
  bytes,
  first: instant(first),
  last: instant(last),
})

/** What `--json` prints (docs/command-line.md); messages are English. */
export function seenJson({ agreed, traffic, logs, unused, expired, days }: Seen) {
  const nameOf = (number: number | null) => (number === null ? null : permissionName(agreed, number))
  const lineJson = ({ permission, count, bytes, first, last, ...line }: Line) => ({
    ...line,
    permission: nameOf(permission),
    ...counts({ count, bytes, first, last }),
  })
  return {
    ...counts(traffic),
    verdicts: traffic.verdicts,
    casts: traffic.casts,
    lines: traffic.lines.map(lineJson),
    scans: traffic.scans.map(({ count, bytes, first, last, ...scan }) => ({
      ...scan,
      ...counts({ count, bytes, first, last }),
    })),
    expired: expired.map(({ permission, until, line }) => ({
      permission: nameOf(permission),
      until: instant(until),
      ...counts(line),
    })),
    unused: {
      days,
      permissions: unused.map(({ permission, last, watched }) => ({
        permission: nameOf(permission),
        last: last === null ? null : instant(last),
        watched,
      })),
    },
    files: logs.map(({ file, report: { list, listed, broken, ...report }, refusal }) => ({
      file,
      ...report,
      refusal: refusal === null ? null : { code: refusal.refused, message: sayRefusal('en', refusal) },
      broken: broken === null ? null : { code: broken.refused, message: sayRefusal('en', broken) },
      listed,
      list: list.map(({ from, to, why, text }) => ({
        ...{ from, to, text },
        code: why.refused,
        message: sayRefusal('en', why),
      })),
    })),
  }
}
