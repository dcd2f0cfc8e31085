import { classify, emptyAnswer, type Network } from '../classify.ts'
import { casts, type Flows, verdicts } from '../flow.ts'
import { bookOf } from './book.ts'
import { scansOf } from './scans.ts'
import { addCount, type Count, countIn, noCount, type Traffic } from './traffic.ts'

/** Flows are counted together; as often as there are logs, and then `done` once. */
export type Tally = { take(flows: Flows): void; done(): Traffic }

const SLOTS = 2 ** 18
const KEY = 10
const UNICAST = 0

/**
 * Counts flows into lines, scans and uses of permissions (PLANT-8), in memory that has a bound whatever comes. What was seen
 * lately is kept with the count that it belongs to, so that most flows are not classified anew; where a permission has an
 * end, each is. `undated` is the moment at which flows without a time count as seen.
 */
export function tallyOf(network: Network, undated: number): Tally {
  const book = bookOf(network)
  const scans = scansOf(network, book)
  const answer = emptyAnswer()
  const keys = new Uint32Array(SLOTS * KEY)
  const counts: (Count | null)[] = new Array(SLOTS).fill(null)

  /** The count of the flow at a place, found anew. */
  function counted(flows: Flows, i: number): Count {
    classify(network, flows, i, undated, answer)
    const tried = flows.silent[i] === 1 && answer.cast === UNICAST
    return tried ? scans.count(flows, i, answer) : book.count(flows, i, answer)
  }

  function take(flows: Flows): void {
    const { source, target, protocol, port, service, time, bytes, silent } = flows
    for (let i = 0; i < flows.count; i++) {
      const at = 4 * i
      const kind = ((protocol[i]! << 17) | (silent[i]! << 16) | port[i]!) >>> 0
      let hash = Math.imul(source[at + 3]! ^ Math.imul(target[at + 3]!, 0x9e3779b1), 0x85ebca6b)
      hash = Math.imul(
        hash ^ (hash >>> 15) ^ kind ^ (service[i]! << 20) ^ source[at + 1]! ^ target[at + 1]!,
        0xc2b2ae35,
      )
      const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1)
      const key = slot * KEY
      let count = counts[slot]!
      const known =
        count !== null &&
        keys[key] === source[at + 3] &&
        keys[key + 1] === target[at + 3] &&
        keys[key + 2] === kind &&
        keys[key + 3] === service[i] &&
        keys[key + 4] === source[at + 2] &&
        keys[key + 5] === target[at + 2] &&
        keys[key + 6] === source[at + 1] &&
        keys[key + 7] === target[at + 1] &&
        keys[key + 8] === source[at] &&
        keys[key + 9] === target[at]
      if (!known) {
        count = counted(flows, i)
        if (answer.timed) counts[slot] = null
        else {
          counts[slot] = count
          keys[key] = source[at + 3]!
          keys[key + 1] = target[at + 3]!
          keys[key + 2] = kind
          keys[key + 3] = service[i]!
          keys[key + 4] = source[at + 2]!
          keys[key + 5] = target[at + 2]!
          keys[key + 6] = source[at + 1]!
          keys[key + 7] = target[at + 1]!
          keys[key + 8] = source[at]!
          keys[key + 9] = target[at]!
        }
      }
      countIn(count!, bytes[i]!, time[i]!)
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
