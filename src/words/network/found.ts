import type { CheckedFlows, CheckedLine, CheckedRules } from '#rules/network/checks/summary.ts'

type Hosts = CheckedLine['sources']
const some = ({ addresses, more }: Hosts) =>
  `${addresses.slice(0, 4).join(', ')}${more || addresses.length > 4 ? ', …' : ''}`
const zone = (id: string | null) => id ?? '?'

/** A line of traffic in signs that every language reads: zones, port, hosts, and how often. */
export const sayLine = ({
  from,
  to,
  protocol,
  port,
  service,
  sources,
  targets,
  flows,
}: CheckedLine): string =>
  `${zone(from)} → ${zone(to)} ${protocol}/${port ?? '*'} ${service} (${some(sources)} → ${some(targets)}; ${flows} ×)`

/** A host that tried many. */
export const sayScan = ({ source, from, hosts, more, port, target }: CheckedFlows['scans'][number]): string =>
  `${zone(from)} ${source} → ${target ?? `${hosts}${more ? '+' : ''} × /${port ?? '*'}`} (scan)`

/** A rule that lets through too much. */
export const sayRule = ({ rule, pairs }: CheckedRules['passing'][number]): string =>
  `${rule === null ? '–' : `${rule.line} ${rule.name}`.trim()}: ${pairs
    .map(({ from, to, services }) => `${zone(from)} → ${zone(to)} ${services.slice(0, 4).join(', ')}`)
    .join('; ')}`
