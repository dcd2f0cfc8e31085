import { addressText } from '../address.ts'
import type { Answer, Network } from '../classify.ts'
import type { Flows } from '../flow.ts'
import { addHost, type Book, type Kind, noHosts, type OpenHosts, toldHosts } from './book.ts'
import { addCount, type Count, noCount, type Scan } from './traffic.ts'

/** Who tries so many hosts at one port, or so many ports of one host, and none answers, scans. */
export const MANY_TRIES = 20
/** So many hosts are watched, and so many tries of each. */
const MOST_SOURCES = 20_000
const MOST_TRIES = 500

type Try = Count & { readonly kind: Kind; readonly target: string }
type OpenScan = Count & {
  readonly kind: 'hosts' | 'ports'
  readonly port: number | null
  readonly target: string | null
  readonly zones: Set<number>
  readonly hosts: OpenHosts
}
type Source = {
  readonly address: string
  readonly from: number
  readonly tries: Map<string, Try>
  /** How many hosts it tried at a port, and how many ports of a host. */
  readonly hosts: Map<number, number>
  readonly ports: Map<string, number>
  scan: OpenScan | null
}

/** Flows that nobody answered, watched for scans. */
export type Scans = {
  count(flows: Flows, i: number, answer: Answer): Count
  /** The scans; what was none goes into the book. To be called before the book is. */
  done(): Scan[]
}

/** Tells scans from traffic: tries wait with their source, and are counted in lines where it did not scan after all. */
export function scansOf({ agreed }: Network, book: Book): Scans {
  const sources = new Map<string, Source>()

  function sourceOf(address: string, from: number): Source | null {
    const known = sources.get(address)
    if (known !== undefined) return known
    if (sources.size >= MOST_SOURCES) return null
    const source = { address, from, tries: new Map(), hosts: new Map(), ports: new Map(), scan: null }
    sources.set(address, source)
    return source
  }

  function count(flows: Flows, i: number, answer: Answer): Count {
    const source = sourceOf(addressText(flows.source, 4 * i), answer.from)
    if (source === null) return book.count(flows, i, answer)
    const target = addressText(flows.target, 4 * i)
    const { scan } = source
    if (scan !== null) {
      if (!scan.hosts.more) addHost(scan.hosts, target)
      scan.zones.add(answer.to)
      return scan
    }
    const [protocol, port] = [flows.protocol[i]!, flows.port[i]!]
    const service = flows.services[flows.service[i]!]!
    const { verdict, cast, from, to, permission } = answer
    const key = `${target} ${protocol} ${port} ${service} ${verdict} ${permission}`
    const known = source.tries.get(key)
    if (known !== undefined) return known
    if (source.tries.size >= MOST_TRIES) return book.count(flows, i, answer)
    const tried: Try = {
      ...noCount(),
      kind: { verdict, cast, from, to, permission, protocol, port, service },
      target,
    }
    source.tries.set(key, tried)
    watch(source, tried)
    return tried
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
      ...noCount(),
      kind,
      port: kind === 'hosts' ? port : null,
      target: kind === 'ports' ? target : null,
      zones: new Set(),
      hosts: noHosts(),
    }
    for (const tried of source.tries.values()) {
      source.scan.zones.add(tried.kind.to)
      addHost(source.scan.hosts, tried.target)
    }
  }

  const zoneOf = (zone: number) => agreed.zones[zone]?.id ?? null

  function done(): Scan[] {
    const found: Scan[] = []
    for (const { address, from, tries, scan } of sources.values()) {
      for (const tried of tries.values())
        addCount(scan ?? book.line(tried.kind, address, tried.target), tried)
      if (scan === null) continue
      const { zones, hosts, ...rest } = scan
      found.push({
        ...rest,
        source: address,
        from: zoneOf(from),
        zones: [...zones].map(zoneOf).filter(zone => zone !== null),
        hosts: toldHosts(hosts),
      })
    }
    return found.sort((a, b) => b.count - a.count)
  }

  return { count, done }
}
