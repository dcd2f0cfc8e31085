import type { Answer, Network } from '../classify.ts'
import type { Flows } from '../flow.ts'
import {
  addHost,
  type Book,
  type Host,
  hostOf,
  hostText,
  type Kind,
  noHosts,
  type OpenHosts,
  toldHosts,
} from './book.ts'
import type { Counters } from './counters.ts'
import type { Scan } from './traffic.ts'

/** Who tries so many hosts at one port, or so many ports of one host, and none answers, scans. */
export const MANY_TRIES = 20
/** So many hosts are watched, and so many tries of each. */
const MOST_SOURCES = 20_000
const MOST_TRIES = 500

type Try = { readonly number: number; readonly kind: Kind; readonly target: Host }
type OpenScan = {
  readonly number: number
  readonly kind: 'hosts' | 'ports'
  readonly port: number | null
  readonly target: Host | null
  readonly zones: Set<number>
  readonly hosts: OpenHosts
}
type Source = {
  readonly address: Host
  readonly from: number
  /** By target, and there by protocol, port and what was agreed. */
  readonly tries: Map<Host, Map<number, Try>>
  tried: number
  /** How many hosts it tried at a port, and how many ports of a host. */
  readonly hosts: Map<number, number>
  readonly ports: Map<Host, number>
  scan: OpenScan | null
}

/** Flows that nobody answered, watched for scans. */
export type Scans = {
  count(flows: Flows, i: number, answer: Answer): number
  /** The scans; what was none goes into the book. To be called before the book is. */
  done(): Scan[]
}

/** Tells scans from traffic: tries wait with their source, and are counted in lines where it did not scan after all. */
export function scansOf({ agreed }: Network, book: Book, counters: Counters): Scans {
  const sources = new Map<Host, Source>()

  function sourceOf(address: Host, from: number): Source | null {
    const known = sources.get(address)
    if (known !== undefined) return known
    if (sources.size >= MOST_SOURCES) return null
    const source = {
      address,
      from,
      tries: new Map(),
      tried: 0,
      hosts: new Map(),
      ports: new Map(),
      scan: null,
    }
    sources.set(address, source)
    return source
  }

  function count(flows: Flows, i: number, answer: Answer): number {
    const source = sourceOf(hostOf(flows.source, 4 * i), answer.from)
    if (source === null) return book.count(flows, i, answer)
    const target = hostOf(flows.target, 4 * i)
    const { scan } = source
    if (scan !== null) {
      addHost(scan.hosts, target)
      scan.zones.add(answer.to)
      return scan.number
    }
    const { verdict, cast, from, to, permission } = answer
    const [protocol, port, service] = [flows.protocol[i]!, flows.port[i]!, flows.service[i]!]
    const key = ((permission + 1) * 32 + verdict * 4 + protocol) * 65_536 + port
    const ofTarget = source.tries.get(target) ?? new Map<number, Try>()
    const known = ofTarget.get(key)
    if (known !== undefined) return known.number
    if (source.tried >= MOST_TRIES) return book.count(flows, i, answer)
    const kind = { verdict, cast, from, to, permission, protocol, port, service }
    const tried: Try = { number: counters.open(), kind, target }
    ofTarget.set(key, tried)
    source.tries.set(target, ofTarget)
    source.tried++
    watch(source, tried)
    return tried.number
  }

  /** Counts a new try; the one that is too many makes a scan of all that the source has tried. */
  function watch(source: Source, { kind: { protocol, port }, target }: Try) {
    const at = (protocol << 16) | port
    const hosts = (source.hosts.get(at) ?? 0) + 1
    const ports = (source.ports.get(target) ?? 0) + 1
    source.hosts.set(at, hosts)
    source.ports.set(target, ports)
    if (hosts < MANY_TRIES && ports < MANY_TRIES) return
    const kind = hosts >= MANY_TRIES ? 'hosts' : 'ports'
    source.scan = {
      number: counters.open(),
      kind,
      port: kind === 'hosts' ? port : null,
      target: kind === 'ports' ? target : null,
      zones: new Set(),
      hosts: noHosts(),
    }
    for (const tried of triesOf(source)) {
      source.scan.zones.add(tried.kind.to)
      addHost(source.scan.hosts, tried.target)
    }
  }

  const triesOf = ({ tries }: Source) => [...tries.values()].flatMap(ofTarget => [...ofTarget.values()])
  const zoneOf = (zone: number) => agreed.zones[zone]?.id ?? null

  function done(): Scan[] {
    const found: Scan[] = []
    for (const source of sources.values()) {
      const { address, from, scan } = source
      for (const tried of triesOf(source))
        counters.add(scan?.number ?? book.line(tried.kind, address, tried.target), tried.number)
      if (scan === null) continue
      const { number, zones, hosts, ...rest } = scan
      found.push({
        ...rest,
        ...counters.of(number),
        source: hostText(address),
        target: scan.target === null ? null : hostText(scan.target),
        from: zoneOf(from),
        zones: [...zones].map(zoneOf).filter(zone => zone !== null),
        hosts: toldHosts(hosts),
      })
    }
    return found.sort((a, b) => b.count - a.count)
  }

  return { count, done }
}
