import { isLimitedBroadcast, isMulticast, isOnLink } from './address.ts'
import { type Agreed, isInForce, type Permission } from './agreed.ts'
import { casts, type Flows, protocols, verdicts } from './flow.ts'
import { compilePermitted, naming, type Permitted } from './permitted.ts'
import { compilePlaces, ownerOf, type Places } from './places.ts'

/** What was agreed, made ready to be asked about millions of flows. */
export type Network = {
  readonly agreed: Agreed
  readonly places: Places
  readonly permitted: Permitted
  /** What was recognised in flows so far, by its name: for each permission whether it fits, 1 or 0. */
  readonly services: Map<string, Uint8Array>
}

/** What a flow is. One object is filled again and again, so that millions leave nothing behind. */
export type Answer = {
  /** A place in `verdicts`. */
  verdict: number
  /** Places in `agreed.zones`; -1 for none. */
  from: number
  to: number
  /** A place in `casts`. */
  cast: number
  /** Which permission agreed to it, or would have at another time; -1 for none. */
  permission: number
  /** From when (milliseconds since 1970) until before when a flow like this has the same answer; infinite where time is no matter. */
  since: number
  till: number
}

export const emptyAnswer = (): Answer => ({
  verdict: 0,
  from: -1,
  to: -1,
  cast: 0,
  permission: -1,
  since: Number.NEGATIVE_INFINITY,
  till: Number.POSITIVE_INFINITY,
})

const [INSIDE, AGREED, NOT_AGREED, NO_CONDUIT, UNKNOWN] = verdicts.keys()
const [UNICAST, BROADCAST, MULTICAST] = casts.keys()
const ICMP = protocols.indexOf('icmp')

export const compile = (agreed: Agreed): Network => ({
  agreed,
  places: compilePlaces(agreed),
  permitted: compilePermitted(agreed),
  services: new Map(),
})

/** Whether what was recognised in a flow is what a permission names; where nothing was recognised, its port tells. */
export const fitsService = ({ service }: Permission, recognised: string): boolean =>
  service === null || recognised === '' || recognised.split(',').includes(service)

/**
 * Classifies the flow at a place of its columns: inside a zone, through a conduit as agreed, through a conduit but not
 * agreed, between zones without a conduit, or from or to something unknown (PLANT-8). The longest prefix wins, an asset's
 * address over any. A broadcast is heard in the zone of its network, a group where it was sent, as long as no zone names
 * the group's address; what no router forwards stays inside even where no zone names it. Flows without a time count as seen at
 * `undated`. The answer is written into `answer`.
 */
export function classify(network: Network, flows: Flows, i: number, undated: number, answer: Answer): Answer {
  const { places, permitted } = network
  const from = ownerOf(places, flows.source, 4 * i)
  let to = ownerOf(places, flows.target, 4 * i)
  let cast = UNICAST!
  if (isMulticast(flows.target, 4 * i)) cast = MULTICAST!
  else if ((to & 1) === 1 || isLimitedBroadcast(flows.target, 4 * i)) cast = BROADCAST!
  if (to === 0 && cast !== UNICAST) to = from
  answer.cast = cast
  answer.from = (from >>> 1) - 1
  answer.to = (to >>> 1) - 1
  answer.permission = -1
  answer.since = Number.NEGATIVE_INFINITY
  answer.till = Number.POSITIVE_INFINITY
  if (answer.from < 0 || answer.to < 0) {
    const stays = answer.from < 0 && isOnLink(flows.source, 4 * i) && isOnLink(flows.target, 4 * i)
    answer.verdict = stays && answer.to < 0 ? INSIDE! : UNKNOWN!
  } else if (answer.from === answer.to) answer.verdict = INSIDE!
  else {
    const group = permitted.pairs[answer.from * permitted.zones + answer.to]!
    if (group === 0) answer.verdict = NO_CONDUIT!
    else
      judge(
        network,
        flows,
        i,
        naming(permitted.groups[group - 1]!, flows.protocol[i]!, portOf(flows, i)),
        undated,
        answer,
      )
  }
  return answer
}

/** Messages of ICMP have a type and a code instead of ports. */
const portOf = (flows: Flows, i: number) => (flows.protocol[i]! >= ICMP ? 0 : flows.port[i]!)

/** The first permission that fits and holds at the time of the flow; else the first that fits but for its time. */
function judge(
  network: Network,
  flows: Flows,
  i: number,
  named: Int32Array,
  undated: number,
  answer: Answer,
) {
  const { permissions } = network.agreed
  const fits = fitting(network, flows.services[flows.service[i]!]!)
  const seen = flows.time[i]!
  const at = Number.isNaN(seen) ? undated : seen
  answer.verdict = NOT_AGREED!
  for (let k = 0; k < named.length; k++) {
    const number = named[k]!
    if (fits[number] === 0) continue
    const permission = permissions[number]!
    narrow(answer, permission, at)
    if (isInForce(permission, at)) {
      answer.verdict = AGREED!
      answer.permission = number
      return
    }
    if (answer.permission < 0) answer.permission = number
  }
}

/** The answer holds as long as a permission goes on to hold, or not to hold. */
function narrow(answer: Answer, { from, until }: Permission, at: number): void {
  for (const end of [from, until])
    if (end === null) continue
    else if (at < end) answer.till = Math.min(answer.till, end)
    else answer.since = Math.max(answer.since, end)
}

function fitting({ services, agreed }: Network, recognised: string): Uint8Array {
  const known = services.get(recognised)
  if (known !== undefined) return known
  const fits = Uint8Array.from(agreed.permissions, permission =>
    fitsService(permission, recognised) ? 1 : 0,
  )
  services.set(recognised, fits)
  return fits
}
