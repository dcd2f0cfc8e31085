import { addressText, dotted, isFour } from '../address.ts'
import { most } from '../agreed.ts'
import type { Answer, Network } from '../classify.ts'
import { casts, type Flows, protocols, verdicts } from '../flow.ts'
import type { Counters } from './counters.ts'
import type { Hosts, Line } from './traffic.ts'

/** So many addresses of a line are kept. */
const MOST_HOSTS = 64
/** So many ports between two zones are kept apart while logs are read, and told in the end, the most frequent ones. */
const MOST_PORTS = 256
const TOLD_PORTS = 16
/** So many lines are kept at all; what comes then goes into lines that stand for many ports. */
const MOST_LINES = 100_000

/** A host as short as it can be kept: an IPv4 address as its number, an IPv6 address as text. */
export type Host = number | string
export const hostOf = (words: Uint32Array, at: number): Host =>
  isFour(words, at) ? words[at + 3]! : addressText(words, at)
export const hostText = (host: Host): string => (typeof host === 'number' ? dotted(host) : host)

/** Hosts, as many as are kept. */
export type OpenHosts = { readonly kept: Host[]; more: boolean }
export const noHosts = (): OpenHosts => ({ kept: [], more: false })

export function addHost(hosts: OpenHosts, host: Host): void {
  if (hosts.more || hosts.kept.includes(host)) return
  if (hosts.kept.length < MOST_HOSTS) hosts.kept.push(host)
  else hosts.more = true
}

export const toldHosts = ({ kept, more }: OpenHosts): Hosts => ({ addresses: kept.map(hostText), more })

/** What of a flow tells its line. */
export type Kind = Pick<Answer, 'verdict' | 'cast' | 'from' | 'to' | 'permission'> & {
  readonly protocol: number
  readonly port: number
  /** A place in `services` of the flows. */
  readonly service: number
}

type Open = {
  readonly number: number
  readonly kind: Kind
  port: number | null
  readonly sources: OpenHosts
  readonly targets: OpenHosts
}

/** The lines between two zones that differ by port and service. */
type Group = { readonly byPort: Map<number, Open>; rest: Open | null }

/** The lines that flows are counted in. */
export type Book = {
  /** The number of the count of a flow's line; its hosts are kept. */
  count(flows: Flows, i: number, answer: Answer): number
  /** The line of a kind of flow between two hosts. */
  line(kind: Kind, source: Host, target: Host): number
  done(): Line[]
}

const AGREED = verdicts.indexOf('agreed')

export function bookOf({ agreed }: Network, counters: Counters): Book {
  const groups = new Map<number, Group>()
  let services: readonly string[] = ['']
  let lines = 0

  function lineOf(kind: Kind): Open {
    const { verdict, cast, from, to, permission, protocol, port, service } = kind
    const zones = (from + 1) * (most.zones + 1) + to + 1
    const key = ((permission + 1) * 128 + verdict * 16 + cast * 4 + protocol) * (most.zones + 1) ** 2 + zones
    let group = groups.get(key)
    if (group === undefined) {
      group = { byPort: new Map(), rest: null }
      groups.set(key, group)
    }
    // What was agreed has a line of its own, whatever ports it names.
    const one = verdict === AGREED ? -1 : service * 65_536 + port
    const known = group.byPort.get(one)
    if (known !== undefined) {
      if (known.port !== port) known.port = null
      return known
    }
    if (group.byPort.size >= MOST_PORTS || lines >= MOST_LINES) {
      group.rest ??= open({ ...kind, service: 0 }, null)
      return group.rest
    }
    lines++
    const line = open({ verdict, cast, from, to, permission, protocol, port, service }, port)
    group.byPort.set(one, line)
    return line
  }

  const open = (kind: Kind, port: number | null): Open => ({
    number: counters.open(),
    kind,
    port,
    sources: noHosts(),
    targets: noHosts(),
  })

  function count(flows: Flows, i: number, answer: Answer): number {
    const { verdict, cast, from, to, permission } = answer
    services = flows.services
    const line = lineOf({
      ...{ verdict, cast, from, to, permission },
      protocol: flows.protocol[i]!,
      port: flows.port[i]!,
      service: flows.service[i]!,
    })
    addHost(line.sources, hostOf(flows.source, 4 * i))
    addHost(line.targets, hostOf(flows.target, 4 * i))
    return line.number
  }

  function line(kind: Kind, source: Host, target: Host): number {
    const found = lineOf(kind)
    addHost(found.sources, source)
    addHost(found.targets, target)
    return found.number
  }

  const idOf = (zone: number) => agreed.zones[zone]?.id ?? null

  const told = ({ number, kind, port, sources, targets }: Open): Line => ({
    verdict: verdicts[kind.verdict]!,
    cast: casts[kind.cast]!,
    from: idOf(kind.from),
    to: idOf(kind.to),
    protocol: protocols[kind.protocol]!,
    port,
    service: services[kind.service] ?? '',
    permission: kind.permission < 0 ? null : kind.permission,
    sources: toldHosts(sources),
    targets: toldHosts(targets),
    ...counters.of(number),
  })

  /** The lines of a group with the most flows, and one for the rest. */
  function toldOf({ byPort, rest }: Group): Line[] {
    const flows = (one: Open) => counters.of(one.number).count
    const sorted = [...byPort.values()].toSorted((a, b) => flows(b) - flows(a))
    const [shown, folded] = [sorted.slice(0, TOLD_PORTS), sorted.slice(TOLD_PORTS)]
    let many = rest
    for (const one of folded) {
      many ??= open({ ...one.kind, service: 0 }, null)
      counters.add(many.number, one.number)
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
