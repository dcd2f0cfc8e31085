import { isMulticast, isOnLink } from '../address.ts'
import type { Places } from '../places.ts'
import { numberOf, wordsOfNumber } from '../prefix.ts'
import type { AddressRange, Ruleset } from './rule.ts'
import { wholeOf } from './rule.ts'
import { type Spans, union } from './spans.ts'

/** The addresses of one family, cut wherever a zone or a rule begins or ends; those of each zone are counted from 0 on. */
export type Ground = {
  /** By zone how many stretches it has; behind the zones come what is in none, and what no router forwards. */
  readonly sizes: readonly number[]
  /** By zone which of its stretches lie in the ranges. */
  reach(ranges: readonly AddressRange[]): ReadonlyMap<number, Spans>
}

type Segment = { readonly first: bigint; readonly zone: number }

/** Cuts the addresses of a family for so many zones and a set of rules. */
export function groundOf(places: Places, zones: number, { turns }: Ruleset, family: 4 | 6): Ground {
  const segments = segmentsOf(places, zones, family)
  const end = wholeOf(family).last + 1n
  const cuts = new Set(segments.map(({ first }) => first))
  const seen = new Set<readonly AddressRange[]>()
  for (const { match, unless } of turns)
    for (const { sources, targets } of [match, ...unless])
      for (const ranges of [sources, targets]) {
        if (seen.has(ranges)) continue
        seen.add(ranges)
        for (const range of ranges) {
          if (range.family !== family) continue
          cuts.add(range.first)
          if (range.last + 1n < end) cuts.add(range.last + 1n)
        }
      }
  const firsts = [...cuts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const at = new Map(firsts.map((first, i) => [first, i]))
  const zoneOf = new Int32Array(firsts.length)
  const place = new Int32Array(firsts.length)
  const sizes = Array.from({ length: zones + 2 }, () => 0)
  let segment = 0
  for (const [i, first] of firsts.entries()) {
    while (segment + 1 < segments.length && segments[segment + 1]!.first <= first) segment++
    const { zone } = segments[segment]!
    zoneOf[i] = zone
    place[i] = sizes[zone]!++
  }

  const ofRange = new Map<string, ReadonlyMap<number, Spans>>()
  const ofRanges = new Map<readonly AddressRange[], ReadonlyMap<number, Spans>>()

  function reachOne({ first, last }: AddressRange): ReadonlyMap<number, Spans> {
    const key = `${first} ${last}`
    const known = ofRange.get(key)
    if (known !== undefined) return known
    const found = new Map<number, [number, number]>()
    const to = at.get(last + 1n) ?? firsts.length
    for (let i = at.get(first)!; i < to; i++) {
      const stretch = found.get(zoneOf[i]!)
      if (stretch === undefined) found.set(zoneOf[i]!, [place[i]!, place[i]!])
      else stretch[1] = place[i]!
    }
    ofRange.set(key, found)
    return found
  }

  function reach(ranges: readonly AddressRange[]): ReadonlyMap<number, Spans> {
    const known = ofRanges.get(ranges)
    if (known !== undefined) return known
    const own = ranges.filter(range => range.family === family)
    const found = own.length === 1 ? reachOne(own[0]!) : joinedReach(own.map(reachOne))
    ofRanges.set(ranges, found)
    return found
  }
  return { sizes, reach }
}

function joinedReach(parts: readonly ReadonlyMap<number, Spans>[]): Map<number, Spans> {
  const lists = new Map<number, Spans[]>()
  for (const part of parts)
    for (const [zone, spans] of part) {
      const list = lists.get(zone)
      if (list === undefined) lists.set(zone, [spans])
      else list.push(spans)
    }
  return new Map(lists.entries().map(([zone, list]) => [zone, list.length === 1 ? list[0]! : union(...list)]))
}

/** The segments of all addresses of a family, each with its zone. What is in none and stays on its link is apart. */
function segmentsOf(places: Places, zones: number, family: 4 | 6): Segment[] {
  const owners = family === 4 ? places.fourOwners : places.sixOwners
  const own = Array.from(owners, (owner, i) => ({
    first: family === 4 ? BigInt(places.fours[i]!) : numberOf(places.sixes, 4 * i),
    zone: (owner >>> 1) - 1,
  }))
  const end = wholeOf(family).last + 1n
  return own.flatMap(({ first, zone }, i) => {
    if (zone >= 0) return [{ first, zone }]
    const next = own[i + 1]?.first ?? end
    const inside = edges[family].filter(edge => edge > first && edge < next)
    return [first, ...inside].map(start => ({
      first: start,
      zone: staysAt(family, start) ? zones + 1 : zones,
    }))
  })
}

const staysAt = (family: 4 | 6, first: bigint) => {
  const words = wordsOfNumber(family, first)
  return isOnLink(words, 0) || isMulticast(words, 0)
}

/** Where addresses that are forwarded, and those that are not, begin. */
const edges: Record<4 | 6, readonly bigint[]> = {
  4: [1n, 0x7f000000n, 0x80000000n, 0xa9fe0000n, 0xa9ff0000n, 0xe0000000n, 0xf0000000n, 0xffffffffn],
  6: [2n, 0xfe8n << 116n, 0xfecn << 116n, 0xffn << 120n],
}
