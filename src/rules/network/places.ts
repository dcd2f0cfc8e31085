import { isFour } from './address.ts'
import type { Agreed } from './agreed.ts'
import { bitsOf, readPrefix, wordsOfNumber } from './prefix.ts'

/** A range of addresses that belongs to a zone: a prefix of it, or an address of an asset, which is stronger. */
type Range = { first: bigint; last: bigint; zone: number; strength: number; broadcast: boolean }

/**
 * Which zone an address is in, ready to be asked millions of times: the prefixes and the assets' addresses as segments that
 * do not overlap, each with its owner, found by halving; for IPv4 a table of the first 16 bits tells where to begin.
 */
export type Places = {
  /** Beginnings of segments of IPv4, and whose each is: 0 nobody's, else twice the zone's number from 1, odd for a broadcast. */
  readonly fours: Uint32Array
  readonly fourOwners: Int32Array
  readonly index: Uint32Array
  /** The same for IPv6, four words to a segment. */
  readonly sixes: Uint32Array
  readonly sixOwners: Int32Array
}

/** The longest prefix of a directed broadcast: a network of two addresses has none (RFC 3021). */
const LONGEST_BROADCAST = 30

/** Makes the look-up of addresses from zones and assets that `readAgreed` has accepted. */
export function compilePlaces({ zones, assets }: Pick<Agreed, 'zones' | 'assets'>): Places {
  const numbers = new Map(zones.map(({ id }, i) => [id, i]))
  const ranges: Record<4 | 6, Range[]> = { 4: [], 6: [] }
  const add = (text: string, zone: number, asset: boolean) => {
    const prefix = readPrefix(text)
    if (prefix === null) return
    const { family, length, first, last } = prefix
    const broadcast = !asset && family === 4 && length <= LONGEST_BROADCAST
    ranges[family].push({ first, last, zone, strength: asset ? bitsOf(family) + 1 : length, broadcast })
  }
  for (const [i, { prefixes }] of zones.entries()) for (const text of prefixes) add(text, i, false)
  for (const { zone, addresses } of assets) for (const text of addresses) add(text, numbers.get(zone)!, true)

  const four = segments(ranges[4], 2n ** 32n)
  const six = segments(ranges[6], 2n ** 128n)
  const fours = Uint32Array.from(four, ({ from }) => Number(from))
  const sixes = new Uint32Array(4 * six.length)
  for (const [i, { from }] of six.entries()) sixes.set(wordsOfNumber(6, from), 4 * i)
  return {
    fours,
    fourOwners: Int32Array.from(four, ({ owner }) => owner),
    index: indexOf(fours),
    sixes,
    sixOwners: Int32Array.from(six, ({ owner }) => owner),
  }
}

/** The ranges as segments from the first address to the last: of those that hold an address the strongest owns it. */
function segments(ranges: Range[], size: bigint): { from: bigint; owner: number }[] {
  const found: { from: bigint; range: Range | null }[] = [{ from: 0n, range: null }]
  const put = (from: bigint, range: Range | null) => {
    if (from === size) return
    if (found.at(-1)!.from === from) found.at(-1)!.range = range
    else found.push({ from, range })
  }
  ranges.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.strength - b.strength))
  const open: Range[] = []
  const close = (before: bigint) => {
    while (open.length > 0 && open.at(-1)!.last < before) put(open.pop()!.last + 1n, open.at(-1) ?? null)
  }
  for (const range of ranges) {
    close(range.first)
    put(range.first, range)
    open.push(range)
  }
  close(size)
  return found.flatMap(({ from, range }, i) => {
    if (range === null) return [{ from, owner: 0 }]
    const owner = 2 * (range.zone + 1)
    const last = (found[i + 1]?.from ?? size) - 1n
    if (!range.broadcast || last !== range.last) return [{ from, owner }]
    return from === last
      ? [{ from, owner: owner + 1 }]
      : [
          { from, owner },
          { from: last, owner: owner + 1 },
        ]
  })
}

/** For each value of the first 16 bits the segment in which its first address lies; one more at the end. */
function indexOf(fours: Uint32Array): Uint32Array {
  const index = new Uint32Array(65_537)
  let at = 0
  for (let top = 0; top < 65_536; top++) {
    while (at + 1 < fours.length && fours[at + 1]! <= top * 65_536) at++
    index[top] = at
  }
  index[65_536] = fours.length - 1
  return index
}

/** Whose an address is, as in `fourOwners`. */
export function ownerOf(places: Places, words: Uint32Array, at: number): number {
  return isFour(words, at) ? ownerOfFour(places, words[at + 3]!) : ownerOfSix(places, words, at)
}

function ownerOfFour({ fours, fourOwners, index }: Places, address: number): number {
  const top = address >>> 16
  let low = index[top]!
  let high = index[top + 1]!
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (fours[middle]! <= address) low = middle
    else high = middle - 1
  }
  return fourOwners[low]!
}

function ownerOfSix({ sixes, sixOwners }: Places, words: Uint32Array, at: number): number {
  let low = 0
  let high = sixOwners.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    let word = 0
    while (word < 3 && sixes[4 * middle + word] === words[at + word]) word++
    if (sixes[4 * middle + word]! <= words[at + word]!) low = middle
    else high = middle - 1
  }
  return sixOwners[low]!
}
