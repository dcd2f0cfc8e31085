import { isFour } from '../address.ts'
import { classify, emptyAnswer, type Network } from '../classify.ts'
import { casts, type Flows, verdicts } from '../flow.ts'
import { bookOf } from './book.ts'
import { counters } from './counters.ts'
import { scansOf } from './scans.ts'
import { addCount, noCount, type Traffic } from './traffic.ts'

/** Flows are counted together; as often as there are logs, and then `done` once. */
export type Tally = { take(flows: Flows): void; done(): Traffic }

const SLOTS = 2 ** 18
const KEY = 4
const UNICAST = 0

/**
 * Counts flows into lines, scans and uses of permissions (PLANT-8), in memory that has a bound whatever comes. What was seen
 * lately is kept with the count that it belongs to, so that most flows are not classified anew; where a permission has an
 * end, each is. `undated` is the moment at which flows without a time count as seen.
 */
export function tallyOf(network: Network, undated: number): Tally {
  const counts = counters()
  const book = bookOf(network, counts)
  const scans = scansOf(network, book, counts)
  const answer = emptyAnswer()
  const keys = new Uint32Array(SLOTS * KEY)
  /** The number of the count of each slot; -1 for none. */
  const slots = new Int32Array(SLOTS).fill(-1)

  /** The number of the count of the flow at a place, found anew. */
  function counted(flows: Flows, i: number): number {
    classify(network, flows, i, undated, answer)
    const tried = flows.silent[i] === 1 && answer.cast === UNICAST
    return tried ? scans.count(flows, i, answer) : book.count(flows, i, answer)
  }

  /** Counts a flow whose slot holds another, or whose answer depends on its time. */
  function anew(flows: Flows, i: number, home: number, kind: number): number {
    const count = counted(flows, i)
    if (answer.timed || !isFour(flows.source, 4 * i) || !isFour(flows.target, 4 * i)) return count
    const slot = slots[home] === -1 ? home : home ^ 1
    slots[slot] = count
    keys[KEY * slot] = flows.source[4 * i + 3]!
    keys[KEY * slot + 1] = flows.target[4 * i + 3]!
    keys[KEY * slot + 2] = kind
    keys[KEY * slot + 3] = flows.service[i]!
    return count
  }

  function take(flows: Flows): void {
    const { source, target, protocol, port, service, time, bytes, silent } = flows
    for (let i = 0; i < flows.count; i++) {
      const at = 4 * i
      const from = source[at + 3]!
      const to = target[at + 3]!
      const kind = (protocol[i]! << 17) | (silent[i]! << 16) | port[i]!
      let hash = Math.imul(from ^ Math.imul(to, 0x9e3779b1), 0x85ebca6b)
      hash = Math.imul(hash ^ (hash >>> 15) ^ kind ^ (service[i]! << 20), 0xc2b2ae35)
      const home = (hash ^ (hash >>> 13)) & (SLOTS - 1)
      let count = -1
      // Only flows of IPv4 are kept here: four words tell them, which makes it short.
      if (
        source[at + 2] === 0xffff &&
        target[at + 2] === 0xffff &&
        source[at + 1] === 0 &&
        target[at + 1] === 0
      ) {
        let key = KEY * home
        if (
          keys[key] === from &&
          keys[key + 1] === to &&
          keys[key + 2] === kind &&
          keys[key + 3] === service[i]
        )
          count = slots[home]!
        else {
          key = KEY * (home ^ 1)
          if (
            keys[key] === from &&
            keys[key + 1] === to &&
            keys[key + 2] === kind &&
            keys[key + 3] === service[i]
          )
            count = slots[home ^ 1]!
        }
        if (source[at] !== 0 || target[at] !== 0) count = -1
      }
      counts.count(count < 0 ? anew(flows, i, home, kind) : count, bytes[i]!, time[i]!)
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
