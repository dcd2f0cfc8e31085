import type { Agreed, Permission } from './agreed.ts'
import { protocols } from './flow.ts'

/** The permissions of one protocol from one zone to another, by segments of ports. */
type ByPort = {
  /** The first port of each segment. */
  readonly ports: Int32Array
  /** Which permissions name the ports of each segment: numbers in `agreed.permissions`, in its order. */
  readonly lists: readonly Int32Array[]
}

/** What may go from one zone to another: null where there is a conduit, and nothing of that protocol. */
export type Group = readonly (ByPort | null)[]

/** For every two zones whether there is a conduit, and what may go through it, ready to be asked millions of times. */
export type Permitted = {
  readonly zones: number
  /** By `from * zones + to`: 0 where there is no conduit, else the number of the group, from 1. */
  readonly pairs: Int32Array
  readonly groups: readonly Group[]
}

const NONE = new Int32Array(0)
const ALL_PORTS = [{ from: 0, to: 65_535 }]

/** Makes the look-up of permissions from conduits that `readAgreed` has accepted. */
export function compilePermitted({ zones, conduits, permissions }: Agreed): Permitted {
  const numbers = new Map(zones.map(({ id }, i) => [id, i]))
  const pairs = new Int32Array(zones.length * zones.length)
  const inside: number[][] = []
  const ends = new Map<string, { there: number; back: number }>()
  for (const { id, from, to } of conduits) {
    const [a, b] = [numbers.get(from)!, numbers.get(to)!]
    const both = { there: a * zones.length + b, back: b * zones.length + a }
    for (const pair of [both.there, both.back]) if (pairs[pair] === 0) pairs[pair] = inside.push([])
    ends.set(id, both)
  }
  for (const [i, { conduit, direction }] of permissions.entries()) {
    const { there, back } = ends.get(conduit)!
    if (direction !== 'back') inside[pairs[there]! - 1]!.push(i)
    if (direction !== 'forward') inside[pairs[back]! - 1]!.push(i)
  }
  const groups = inside.map(list =>
    protocols.map(protocol =>
      byPort(
        permissions,
        list.filter(i => permissions[i]!.protocols.includes(protocol)),
      ),
    ),
  )
  return { zones: zones.length, pairs, groups }
}

function byPort(permissions: readonly Permission[], list: readonly number[]): ByPort | null {
  if (list.length === 0) return null
  const rangesOf = (i: number) => (permissions[i]!.ports.length === 0 ? ALL_PORTS : permissions[i]!.ports)
  const starts = new Set([0])
  for (const i of list)
    for (const { from, to } of rangesOf(i)) {
      starts.add(from)
      if (to < 65_535) starts.add(to + 1)
    }
  const ports = Int32Array.from([...starts].toSorted((a, b) => a - b))
  const lists: number[][] = Array.from(ports, () => [])
  for (const i of list)
    for (const { from, to } of rangesOf(i))
      for (let at = segmentOf(ports, from); at < ports.length && ports[at]! <= to; at++)
        if (lists[at]!.at(-1) !== i) lists[at]!.push(i)
  return { ports, lists: lists.map(one => Int32Array.from(one)) }
}

/** The segment that a port lies in. */
function segmentOf(ports: Int32Array, port: number): number {
  let low = 0
  let high = ports.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (ports[middle]! <= port) low = middle
    else high = middle - 1
  }
  return low
}

/** The permissions that name a port of a protocol, whatever their time and service. */
export function naming(group: Group, protocol: number, port: number): Int32Array {
  const by = group[protocol]
  return by ? by.lists[segmentOf(by.ports, port)]! : NONE
}
