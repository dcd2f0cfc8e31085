import { casts, type Verdict, verdicts } from '#rules/network/flow.ts'
import type { Count, Hosts, Line, Scan } from '#rules/network/traffic/traffic.ts'
import type { Language } from '#rules/split/facts.ts'
import { say, sayRefusal } from '#words/say.ts'
import { permissionName, type Seen } from './checkJson.ts'

/** So many lines of a kind are shown before the rest is only counted. */
const SHOWN = 20
const HOSTS = 3

/** What logs show, for people: how much there was of what, then what was not agreed, worst first. */
export function seenText(language: Language, seen: Seen): string {
  const { traffic, agreed, logs, unused, expired, days } = seen
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...shortened(language, lines)].join('\n')]
  const linesOf = (verdict: Verdict) =>
    section(
      say(language, `traffic.lines.${verdict}`),
      traffic.lines.filter(line => line.verdict === verdict).map(line => lineText(language, line)),
    )
  const unread = logs.flatMap(({ file, report: { list } }) =>
    list.map(({ from, to, why, text }) =>
      say(language, 'traffic.unread', {
        file,
        from,
        to,
        why: sayRefusal(language, why),
        text: text.slice(0, 60),
      }),
    ),
  )
  return [
    summary(language, seen),
    ...linesOf('no-conduit'),
    ...linesOf('not-agreed'),
    ...linesOf('unknown'),
    ...section(
      say(language, 'traffic.scans'),
      traffic.scans.map(scan => scanText(language, scan)),
    ),
    ...section(
      say(language, 'traffic.expired'),
      expired.map(({ permission, until, line }) =>
        say(language, 'traffic.expired_line', {
          permission: permissionName(agreed, permission),
          until: stamp(until),
          counts: countText(language, line),
        }),
      ),
    ),
    ...section(
      say(language, 'traffic.unused', { days }),
      unused.map(({ permission, last, watched }) => {
        const name = permissionName(agreed, permission)
        const values = { permission: name, watched, days, last: last === null ? '' : stamp(last) }
        return say(language, last === null ? 'traffic.unused_line' : 'traffic.unused_since', values)
      }),
    ),
    ...section(
      say(language, 'traffic.unread_heading', {
        count: logs.reduce((sum, { report }) => sum + report.unread, 0),
      }),
      unread,
    ),
  ].join('\n\n')
}

function summary(language: Language, { traffic, logs }: Seen): string {
  const number = (amount: number) => amount.toLocaleString(language)
  const scanned = traffic.scans.reduce((sum, { count }) => sum + count, 0)
  const undated = logs.reduce((sum, { report }) => sum + report.undated, 0)
  const rows = [
    ...verdicts.map(name => [say(language, `traffic.verdict.${name}`), traffic.verdicts[name]] as const),
    [say(language, 'traffic.verdict.scan'), scanned] as const,
    ...casts.slice(1).map(name => {
      const cast = say(language, `traffic.cast.${name}`)
      return [say(language, 'traffic.of_these', { cast }), traffic.casts[name]] as const
    }),
  ].filter(([, count], i) => i < verdicts.length || count > 0)
  const width = Math.max(...rows.map(([name]) => name.length))
  const head = say(language, Number.isNaN(traffic.first) ? 'traffic.head_undated' : 'traffic.head', {
    flows: number(traffic.count),
    first: stamp(traffic.first),
    last: stamp(traffic.last),
  })
  return [
    head,
    ...(undated > 0 ? [say(language, 'traffic.undated', { count: number(undated) })] : []),
    ...rows.map(([name, count]) => `  ${name.padEnd(width)}  ${number(count).padStart(12)}`),
  ].join('\n')
}

/** `2026-03-31 18:00`, in UTC. */
const stamp = (ms: number) =>
  Number.isNaN(ms) ? '?' : new Date(ms).toISOString().slice(0, 16).replace('T', ' ')

const hostsText = ({ addresses, more }: Hosts) => {
  const rest = addresses.length - HOSTS
  const some = addresses.slice(0, HOSTS).join(', ')
  return rest > 0 || more ? `${some} +${Math.max(rest, 1)}${more ? '…' : ''}` : some
}

function countText(language: Language, { count, bytes, first, last }: Count): string {
  const when = Number.isNaN(first)
    ? ''
    : `, ${stamp(first)}${stamp(first) === stamp(last) ? '' : ` – ${stamp(last)}`}`
  return say(language, 'traffic.counts', {
    count: count.toLocaleString(language),
    bytes: bytes.toLocaleString(language),
    when,
  })
}

function lineText(language: Language, line: Line): string {
  const zone = (id: string | null) => id ?? say(language, 'traffic.no_zone')
  const port =
    line.protocol === 'tcp' || line.protocol === 'udp'
      ? `/${line.port ?? say(language, 'traffic.ports')}`
      : ''
  const what = [
    `${line.protocol}${port}`,
    line.service,
    line.cast === 'unicast' ? '' : say(language, `traffic.cast.${line.cast}`),
  ]
  return `${zone(line.from)} → ${zone(line.to)}  ${what.filter(text => text !== '').join(' ')}  ${countText(language, line)}
      ${hostsText(line.sources)} → ${hostsText(line.targets)}`
}

const scanText = (language: Language, { kind, source, port, target, hosts, zones, ...count }: Scan): string =>
  say(language, `traffic.scan.${kind}`, {
    ...{
      source,
      port: port ?? '',
      target: target ?? '',
      zones: zones.join(', ') || say(language, 'traffic.no_zone'),
    },
    hosts: `${hosts.addresses.length}${hosts.more ? '+' : ''}`,
    counts: countText(language, count),
  })

function shortened(language: Language, lines: readonly string[]): string[] {
  const more = lines.length - SHOWN
  const shown = more > 1 ? [...lines.slice(0, SHOWN), say(language, 'cli.more', { count: more })] : lines
  return shown.map(line => `  ${line}`)
}
