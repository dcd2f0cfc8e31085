import { isBegun, type Worked, wasWorkedOnFrom } from '../../decision/worked.ts'
import { before } from '../../time/calendar.ts'
import { isFour, wordsOf } from '../address.ts'
import type { Plan } from '../plan/plan.ts'
import { numberOf, type Prefix, readPrefix } from '../prefix.ts'
import type { CheckedFlows, CheckedLine } from './summary.ts'

/** A decision by which traffic may have come about that was not agreed. */
export type TrafficWork = Worked & {
  readonly id: string
  readonly number: number
  readonly title: string
  /** While it is worked on, or from then on. */
  readonly traffic: 'during' | 'lasting'
  /** Its work is to ask many hosts what they are. */
  readonly scans: boolean
  /** What people wrote in its fields. */
  readonly text: string
  readonly assets: readonly { readonly zone: string; readonly addresses: readonly string[] }[]
}

/** Who may speak to whom by a decision, as it says it; made ready once to be compared with many lines. */
export type Explaining = {
  readonly work: TrafficWork
  /** Addresses and ranges that its text names, and those of its assets. */
  readonly said: readonly Prefix[]
  readonly own: readonly Prefix[]
  /** Zones of the plan that its text names, by id or label, and those of its assets. */
  readonly zones: ReadonlySet<string>
  readonly ownZones: ReadonlySet<string>
  readonly ports: readonly { readonly protocol: string | null; readonly from: number; readonly to: number }[]
}

const FOUR = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?!\.?\d)/g
const SIX = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?(?![\w:])/gi
const BEFORE = /\b(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*\/\s*(tcp|udp)\b/gi
const BEHIND = /\b(tcp|udp|ports?)[\s/:]+(\d{1,5})(?:\s*-\s*(\d{1,5}))?/gi

/** What a decision says of traffic: addresses, ports and zones in its text, and its assets. */
export function explainingIn(work: TrafficWork, plan: Plan): Explaining {
  const { text, assets } = work
  const prefixes = (found: readonly string[]) => found.flatMap(one => readPrefix(one) ?? [])
  const lower = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `
  const named = plan.zones.filter(({ id, label }) =>
    [id, ...Object.values(label)].some(name =>
      lower.includes(
        ` ${name
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
          .trim()} `,
      ),
    ),
  )
  const range = (protocol: string, from: string, to = from) => ({
    protocol: protocol.startsWith('port') ? null : protocol,
    from: Number(from),
    to: Number(to),
  })
  const low = text.toLowerCase()
  return {
    work,
    said: prefixes([...low.matchAll(FOUR), ...low.matchAll(SIX)].map(([one]) => one)),
    own: prefixes(assets.flatMap(({ addresses }) => addresses)),
    zones: new Set(named.map(({ id }) => id)),
    ownZones: new Set(assets.flatMap(({ zone }) => (zone === '' ? [] : zone))),
    ports: [
      ...[...low.matchAll(BEFORE)].map(([, from, to, protocol]) => range(protocol!, from!, to)),
      ...[...low.matchAll(BEHIND)].map(([, protocol, from, to]) => range(protocol!, from!, to)),
    ],
  }
}

type Stretch = Pick<CheckedLine, 'first' | 'last'>

/** Whether all of it was seen while a decision's work may have caused it; what has no time was seen `at` the check. */
function isInTime(work: TrafficWork, { first, last }: Stretch, at: Temporal.Instant): boolean {
  const from = first === null ? at : Temporal.Instant.from(first)
  const to = last === null ? at : Temporal.Instant.from(last)
  if (work.traffic === 'lasting') return isBegun(work) && !before(from, work.began)
  return wasWorkedOnFrom(work, from, to)
}

const contains = ({ family, first, last }: Prefix, address: string): boolean => {
  const words = wordsOf(address)
  if (words === null || isFour(words) !== (family === 4)) return false
  const number = numberOf(words)
  return first <= number && number <= last
}

/** How many of a side's hosts are named; of those that are not kept nobody can tell. */
function shareOf({ addresses, more }: CheckedLine['sources'], named: readonly Prefix[]) {
  const count = addresses.filter(address => named.some(prefix => contains(prefix, address))).length
  return count === 0 ? 'none' : count < addresses.length || more ? 'some' : 'all'
}

/**
 * Whether a decision explains a line (PLANT-8): all of it was seen in its time, by a port that it names where it names any, and
 * between hosts that it names. Where its text names addresses, each has to be among the hosts; hosts of a side are named
 * all or not at all. Where it names none, its assets' count; else the two zones, together with a port.
 */
export function explains(one: Explaining, line: CheckedLine, at: Temporal.Instant): boolean {
  const { work, said, own, zones, ports } = one
  if (!isInTime(work, line, at)) return false
  const { protocol, port, sources, targets } = line
  const fits = ports.some(
    range =>
      port !== null &&
      range.from <= port &&
      port <= range.to &&
      (range.protocol === null || range.protocol === protocol),
  )
  if (ports.length > 0 && !fits) return false
  if (said.length === 0 && own.length === 0)
    return fits && line.from !== null && line.to !== null && zones.has(line.from) && zones.has(line.to)
  const shares = [sources, targets].map(hosts => shareOf(hosts, [...said, ...own]))
  const hosts = [...sources.addresses, ...targets.addresses]
  return (
    shares.includes('all') &&
    !shares.includes('some') &&
    said.every(prefix => hosts.some(address => contains(prefix, address)))
  )
}

/** Whether a decision explains that a host tried many: its work is a scan, of these zones or by that host. */
export function explainsScan(
  { work, said, ownZones }: Explaining,
  scan: CheckedFlows['scans'][number],
  at: Temporal.Instant,
): boolean {
  if (!work.scans || !isInTime(work, scan, at)) return false
  const isHere = scan.zones.length > 0 && scan.zones.every(zone => ownZones.has(zone))
  return isHere || said.some(prefix => contains(prefix, scan.source))
}

/** The decision that the description of a firewall's rule names (`D-12`), where such a rule may stand at a moment. */
export function explainsRule({ work }: Explaining, name: string, at: Temporal.Instant): boolean {
  const numbers = [...name.matchAll(/\bD-(\d+)\b/gi)].map(([, number]) => Number(number))
  return numbers.includes(work.number) && isInTime(work, { first: null, last: null }, at)
}
