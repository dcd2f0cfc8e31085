import type { Agreed } from '#rules/network/agreed.ts'
import { type CheckedFlows, isUnexpected, kept } from '#rules/network/checks/summary.ts'
import type { Count, Hosts, Traffic } from '#rules/network/traffic/traffic.ts'
import { expiredIn, unusedIn } from '#rules/network/traffic/uses.ts'
import type { LogReport } from './report.ts'

/** What a log showed, cut down to what the record keeps; flows without a time count as seen `now`. */
export function checkedFlows(
  agreed: Agreed,
  traffic: Traffic,
  report: LogReport,
  { now, days }: { readonly now: number; readonly days: number },
): CheckedFlows {
  const name = (permission: number) => {
    const { conduit, id } = agreed.permissions[permission]!
    return `${conduit}/${id}`
  }
  const at = Number.isNaN(traffic.last) ? now : traffic.last
  // What keeps to the agreed comes last, so that it is left away first.
  const lines = traffic.lines.toSorted(
    (a, b) => Number(isUnexpected(b.verdict)) - Number(isUnexpected(a.verdict)),
  )
  const { lines: all, flows, marks, unread, undated } = report
  return {
    kind: 'flows',
    ...seen(traffic),
    verdicts: traffic.verdicts,
    casts: traffic.casts,
    lines: lines.slice(0, kept.lines).map(({ count, bytes, first, last, ...line }) => ({
      ...line,
      permission: line.permission === null ? null : name(line.permission),
      sources: hosts(line.sources),
      targets: hosts(line.targets),
      ...seen({ count, bytes, first, last }),
    })),
    moreLines: Math.max(0, lines.length - kept.lines),
    scans: traffic.scans.slice(0, kept.scans).map(({ count, bytes, first, last, hosts, zones, ...scan }) => ({
      ...scan,
      zones: [...zones],
      hosts: hosts.addresses.length,
      more: hosts.more,
      ...seen({ count, bytes, first, last }),
    })),
    moreScans: Math.max(0, traffic.scans.length - kept.scans),
    days,
    expired: expiredIn(agreed, traffic, now)
      .slice(0, kept.rules)
      .map(({ permission, until, line }) => ({
        permission: name(permission),
        until: new Date(until).toISOString(),
        ...seen(line),
      })),
    unused: unusedIn(agreed, traffic, at, days)
      .slice(0, kept.rules)
      .map(({ permission, last, watched }) => ({
        permission: name(permission),
        last: last === null ? null : stamp(last),
        watched,
      })),
    read: { lines: all, flows, marks, unread, undated },
    broken: report.broken === null ? null : plain(report.broken),
    list: report.list
      .slice(0, kept.listed)
      .map(({ from, to, why, text }) => ({ from, to, why: plain(why), text: storable(text) })),
  }
}

const stamp = (ms: number) => (Number.isNaN(ms) ? null : new Date(ms).toISOString())
const seen = ({ count, bytes, first, last }: Count) => ({
  flows: count,
  bytes,
  first: stamp(first),
  last: stamp(last),
})
const hosts = ({ addresses, more }: Hosts) => ({
  addresses: addresses.slice(0, kept.hosts),
  more: more || addresses.length > kept.hosts,
})
const plain = ({ refused, params }: { refused: string; params: object }) => ({
  refused,
  params: { ...params },
})

/** Text that a database keeps: without NUL, and without halves of characters. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')
