import { addressText, isFour, WORDS, wordsOf } from './address.ts'

/** A range of addresses with the same beginning: the family, and from where to where, both included, as numbers. */
export type Prefix = {
  readonly family: 4 | 6
  readonly length: number
  readonly first: bigint
  readonly last: bigint
}

/** The number that an address is among those of its family. */
export const numberOf = (words: Uint32Array, at = 0): bigint =>
  isFour(words, at)
    ? BigInt(words[at + 3]!)
    : (BigInt(words[at]!) << 96n) |
      (BigInt(words[at + 1]!) << 64n) |
      (BigInt(words[at + 2]!) << 32n) |
      BigInt(words[at + 3]!)

/** The words of a number of IPv6, or of IPv4. */
export function wordsOfNumber(family: 4 | 6, number: bigint): Uint32Array {
  const words = new Uint32Array(WORDS)
  if (family === 4) words.set([0, 0, 0xffff, Number(number)])
  else
    for (let word = 0; word < WORDS; word++)
      words[word] = Number((number >> BigInt(96 - 32 * word)) & 0xffffffffn)
  return words
}

export const bitsOf = (family: 4 | 6): number => (family === 4 ? 32 : 128)

/**
 * Reads a prefix (RFC 4632, RFC 4291 2.3): `10.1.0.0/16`, `2001:db8::/32`, or an address, which is a prefix of full length.
 * Bits behind the length may be set; `isExact` tells. Null where the text is none.
 */
export function readPrefix(text: string): Prefix | null {
  const [, address = '', bits] = /^\s*([^/\s]+)(?:\/(\d{1,3}))?\s*$/.exec(text) ?? []
  const words = wordsOf(address)
  if (words === null) return null
  const family = isFour(words) ? 4 : 6
  const full = bitsOf(family)
  const mapped = family === 4 && address.includes(':') ? 96 : 0
  const length = bits === undefined ? full : Number(bits) - mapped
  if (length < 0 || length > full) return null
  const free = BigInt(full - length)
  const first = (numberOf(words) >> free) << free
  return { family, length, first, last: first + (1n << free) - 1n }
}

/** The text of a prefix, in the one form that equal prefixes have. */
export const prefixText = ({ family, length, first }: Prefix): string =>
  `${addressText(wordsOfNumber(family, first))}/${length}`

/** Whether a text names the first address of its prefix, as `10.1.2.0/24` does and `10.1.2.3/24` does not. */
export const isExact = (text: string, { family, first }: Prefix): boolean => {
  const words = wordsOf(text.split('/')[0] ?? '')
  return words !== null && isFour(words) === (family === 4) && numberOf(words) === first
}
