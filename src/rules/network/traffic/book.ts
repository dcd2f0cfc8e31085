import { addressText } from '../address.ts'
import type { Answer, Network } from '../classify.ts'
import { casts, type Flows, protocols, verdicts } from '../flow.ts'
import { addCount, type Count, type Hosts, type Line, noCount } from './traffic.ts'

/** So many addresses of a line are kept. */
const MOST_HOSTS = 64
/** So many ports between two zones are kept apart while logs are read, and told in the end, the most frequent ones. */
const MOST_PORTS = 256
const TOLD_PORTS = 16
/** So many lines are kept at all; what comes then goes into lines that stand for many ports. */
const MOST_LINES = 100_000

/** Addresses, as many as are kept. */
export type OpenHosts = { readonly kept: Set<string>; more: boolean }
export const noHosts = (): OpenHosts => ({ kept: new Set(), more: false })

export function addHost(hosts: OpenHosts, address: string): void {
  if (hosts.kept.size < MOST_HOSTS) hosts.kept.add(address)
  else if (!hosts.kept.has(address)) hosts.more = true
}

export const toldHosts = ({ kept, more }: OpenHosts): Hosts => ({ addresses: [...kept], more })

/** What of a flow tells its line. */
export type Kind = Pick<Answer, 'verdict' | 'cast' | 'from' | 'to' | 'permission'> & {
  readonly protocol: number
  readonly port: number
  readonly service: string
}

type Open = Count & {
  readonly kind: Kind
  port: number | null
  readonly sources: OpenHosts
  readonly targets: OpenHosts
}

/** The lines between two zones that differ by port and service. */
type Group = { readonly byPort: Map<string, Open>; rest: Open | null }

/** The lines that flows are counted in. */
export type Book = {
  /** The line of a flow, to be counted in; its hosts are kept. */
  count(flows: Flows, i: number, answer: Answer): Count
  /** The line of a kind of flow between two hosts. */
  line(kind: Kind, source: string, target: string): Count
  done(): Line[]
}

const AGREED = verdicts.indexOf('agreed')

export function bookOf({ agreed }: Network): Book {
  const groups = new Map<string, Group>()
  let lines = 0

  function lineOf(kind: Kind): Open {
    const { verdict, cast, from, to, permission, protocol, port, service } = kind
    const key = `${verdict} ${cast} ${from} ${to} ${protocol} ${permission}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { byPort: new Map(), rest: null }
      groups.set(key, group)
    }
    // What was agreed has a line of its own, whatever ports it names.
    const one = verdict === AGREED ? '' : `${port} ${service}`
    const known = group.byPort.get(one)
    if (known !== undefined) {
      if (known.port !== port) known.port = null
      return known
    }
    if (group.byPort.size >= MOST_PORTS || lines >= MOST_LINES) {
      group.rest ??= open({ ...kind, service: '' }, null)
      return group.rest
    }
    lines++
    const line = open({ verdict, cast, from, to, permission, protocol, port, service }, port)
    group.byPort.set(one, line)
    return line
  }

  const open = (kind: Kind, port: number | null): Open => ({
    ...noCount(),
    kind,
    port,
    sources: noHosts(),
    targets: noHosts(),
  })

  function count(flows: Flows, i: number, answer: Answer): Count {
    const { verdict, cast, from, to, permission } = answer
    const [protocol, port] = [flows.protocol[i]!, flows.port[i]!]
    const line = lineOf({
      verdict,
      cast,
      from,
      to,
      permission,
      protocol,
      port,
      service: flows.services[flows.service[i]!]!,
    })
    if (!line.sources.more) addHost(line.sources, addressText(flows.source, 4 * i))
    if (!line.targets.more) addHost(line.targets, addressText(flows.target, 4 * i))
    return line
  }

  function line(kind: Kind, source: string, target: string): Count {
    const found = lineOf(kind)
    addHost(found.sources, source)
    addHost(found.targets, target)
    return found
  }

  const idOf = (zone: number) => agreed.zones[zone]?.id ?? null

  const told = ({ kind, port, sources, targets, count, bytes, first, last }: Open): Line => ({
    verdict: verdicts[kind.verdict]!,
    cast: casts[kind.cast]!,
    from: idOf(kind.from),
    to: idOf(kind.to),
    protocol: protocols[kind.protocol]!,
    port,
    service: kind.service,
    permission: kind.permission < 0 ? null : kind.permission,
    sources: toldHosts(sources),
    targets: toldHosts(targets),
    ...{ count, bytes, first, last },
  })

  /** The lines of a group with the most flows, and one for the rest. */
  function toldOf({ byPort, rest }: Group): Line[] {
    const sorted = [...byPort.values()].filter(one => one.count > 0).toSorted((a, b) => b.count - a.count)
    const [shown, folded] = [sorted.slice(0, TOLD_PORTS), sorted.slice(TOLD_PORTS)]
    let many = rest
    for (const one of folded) {
      many ??= open({ ...one.kind, service: '' }, null)
      addCount(many, one)
      for (const side of ['sources', 'targets'] as const) {
        many[side].more ||= one[side].more
        for (const address of one[side].kept) addHost(many[side], address)
      }
    }
    return [...shown, ...(many === null ? [] : [many])].map(told)
  }

  const worst = (line: Line) => -verdicts.indexOf(line.verdict)
  const done = () =>
    [...groups.values()].flatMap(toldOf).sort((a, b) => worst(a) - worst(b) || b.count - a.count)

  return { count, line, done }
}
