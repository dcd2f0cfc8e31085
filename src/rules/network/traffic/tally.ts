import { isFour } from '../address.ts'
import { classify, emptyAnswer, type Network } from '../classify.ts'
import { casts, type Flows, verdicts } from '../flow.ts'
import { bookOf } from './book.ts'
import { counters } from './counters.ts'
import { scansOf } from './scans.ts'
import { addCount, noCount, type Traffic } from './traffic.ts'

/** Flows are counted together; as often as there are logs, and then `done` once. */
export type Tally = { take(flows: Flows): void; done(): Traffic }

const UNICAST = 0
/** So many flows are looked up at once: what memory holds of them then comes while others are looked up. */
const STRETCH = 512
/** What was seen lately stands in buckets of four slots of four words: the two hosts, what they spoke by, and the count. */
const BUCKETS = 2 ** 17
const WAYS = 4
const WORDS = 4
const BUCKET = WAYS * WORDS
/** Services of which places up to here are kept: with port, protocol and answer they fill a word. */
const SERVICES = 2 ** 13

/**
 * Counts flows into lines, scans and uses of permissions (PLANT-8), in memory that has a bound whatever comes. What was seen
 * lately is kept with the count that it belongs to, and for which time, so that most flows are not classified anew.
 * `undated` is the moment at which flows without a time count as seen.
 */
export function tallyOf(network: Network, undated: number): Tally {
  const counts = counters()
  const book = bookOf(network, counts)
  const scans = scansOf(network, book, counts)
  const answer = emptyAnswer()
  /** The last word of a slot: 0 for none, else twice the number of the count and 1, and 1 more where it holds for some time only. */
  const lately = new Uint32Array(BUCKETS * BUCKET)
  const since = new Float64Array(BUCKETS * WAYS)
  const till = new Float64Array(BUCKETS * WAYS)
  const buckets = new Int32Array(STRETCH)
  const whats = new Uint32Array(STRETCH)
  const fetched = new Uint32Array(1)
  let turn = 0

  /** The number of the count of the flow at a place, found anew. */
  function counted(flows: Flows, i: number): number {
    classify(network, flows, i, undated, answer)
    const tried = flows.silent[i] === 1 && answer.cast === UNICAST
    return tried ? scans.count(flows, i, answer) : book.count(flows, i, answer)
  }

  /** Counts a flow that is kept nowhere, or for another time, and keeps it: in its own slot, a free one, or each in turn. */
  function anew(flows: Flows, i: number, bucket: number, own: number, what: number): number {
    const count = counted(flows, i)
    let slot = own
    for (let at = bucket; slot < 0 && at < bucket + BUCKET; at += WORDS) if (lately[at + 3] === 0) slot = at
    if (slot < 0) slot = bucket + WORDS * (turn++ % WAYS)
    const isTimed = answer.since > Number.NEGATIVE_INFINITY || answer.till < Number.POSITIVE_INFINITY
    lately[slot] = flows.source[4 * i + 3]!
    lately[slot + 1] = flows.target[4 * i + 3]!
    lately[slot + 2] = what
    lately[slot + 3] = 2 * count + (isTimed ? 2 : 1)
    since[slot / WORDS] = answer.since
    till[slot / WORDS] = answer.till
    return count
  }

  /** Finds the bucket of each flow of a stretch, -1 for those that are not kept, and has memory fetch it. */
  function seek({ source, target, protocol, port, service, silent }: Flows, first: number, end: number) {
    for (let i = first; i < end; i++) {
      // Only flows of IPv4 are kept: a word tells a host, which makes it short.
      if (!isFour(source, 4 * i) || !isFour(target, 4 * i) || service[i]! >= SERVICES) {
        buckets[i - first] = -1
        continue
      }
      const what = ((service[i]! << 19) | (protocol[i]! << 17) | (silent[i]! << 16) | port[i]!) >>> 0
      let hash = Math.imul(source[4 * i + 3]! ^ Math.imul(target[4 * i + 3]!, 0x9e3779b1), 0x85ebca6b)
      hash = Math.imul(hash ^ (hash >>> 15) ^ what, 0xc2b2ae35)
      const bucket = BUCKET * ((hash ^ (hash >>> 13)) & (BUCKETS - 1))
      whats[i - first] = what
      buckets[i - first] = bucket
      fetched[0]! ^= lately[bucket]!
    }
  }

  function take(flows: Flows): void {
    const { source, target, time, bytes } = flows
    for (let first = 0; first < flows.count; first += STRETCH) {
      const end = Math.min(flows.count, first + STRETCH)
      seek(flows, first, end)
      for (let i = first; i < end; i++) {
        const bucket = buckets[i - first]!
        if (bucket < 0) {
          counts.count(counted(flows, i), bytes[i]!, time[i]!)
          continue
        }
        const from = source[4 * i + 3]!
        const to = target[4 * i + 3]!
        const what = whats[i - first]!
        let own = -1
        for (let slot = bucket; slot < bucket + BUCKET; slot += WORDS)
          if (lately[slot] === from && lately[slot + 1] === to && lately[slot + 2] === what) {
            own = lately[slot + 3] === 0 ? -1 : slot
            break
          }
        let count = own < 0 ? -1 : (lately[own + 3]! - 1) >> 1
        if (count >= 0 && (lately[own + 3]! & 1) === 0) {
          const at = Number.isNaN(time[i]!) ? undated : time[i]!
          if (!(since[own / WORDS]! <= at && at < till[own / WORDS]!)) count = -1
        }
        counts.count(count < 0 ? anew(flows, i, bucket, own, what) : count, bytes[i]!, time[i]!)
      }
    }
  }

  function done(): Traffic {
    const found = scans.done()
    const lines = book.done()
    const whole = noCount()
    const byVerdict = Object.fromEntries(verdicts.map(name => [name, 0])) as Record<
      (typeof verdicts)[number],
      number
    >
    const byCast = Object.fromEntries(casts.map(name => [name, 0])) as Record<(typeof casts)[number], number>
    const uses = network.agreed.permissions.map(noCount)
    for (const line of lines) {
      addCount(whole, line)
      byVerdict[line.verdict] += line.count
      byCast[line.cast] += line.count
      if (line.verdict === 'agreed' && line.permission !== null) addCount(uses[line.permission]!, line)
    }
    for (const scan of found) addCount(whole, scan)
    return { ...whole, lines, scans: found, verdicts: byVerdict, casts: byCast, uses }
  }

  return { take, done }
}
