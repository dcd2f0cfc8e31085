/** An address is four words of 32 bits; IPv4 stands as IPv4-mapped (RFC 4291, 2.5.5.2), so that both writings are one. */
export const WORDS = 4
const MAPPED = 0xffff

const DOT = 46
const COLON = 58
const PERCENT = 37

const encoder = new TextEncoder()
const parts = new Uint32Array(8)

/**
 * Reads an IPv4 or IPv6 address from bytes into `words`, from its place `at` on; a zone id (`%eth0`) is left away.
 * False where there is none.
 */
export function readWords(
  bytes: Uint8Array,
  from: number,
  to: number,
  words: Uint32Array,
  at: number,
): boolean {
  for (let i = from; i < to && i < from + 5; i++)
    if (bytes[i] === COLON) return readSix(bytes, from, to, words, at)
  const four = readFour(bytes, from, to)
  if (four < 0) return false
  words[at] = 0
  words[at + 1] = 0
  words[at + 2] = MAPPED
  words[at + 3] = four
  return true
}

/** Dotted decimal; -1 where it is none. */
function readFour(bytes: Uint8Array, from: number, to: number): number {
  let whole = 0
  let part = 0
  let digits = 0
  let dots = 0
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - 48
    if (digit >= 0 && digit <= 9) {
      part = part * 10 + digit
      if (++digits > 3 || part > 255) return -1
    } else if (bytes[i] === DOT && digits > 0 && dots < 3) {
      whole = whole * 256 + part
      part = 0
      digits = 0
      dots++
    } else return -1
  }
  return dots === 3 && digits > 0 ? whole * 256 + part : -1
}

function hexOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

/** The text of an IPv6 address (RFC 4291, 2.2). */
function readSix(bytes: Uint8Array, from: number, end: number, words: Uint32Array, at: number): boolean {
  const percent = bytes.subarray(from, end).indexOf(PERCENT)
  const to = percent < 0 ? end : from + percent
  let count = 0
  let gap = -1
  let i = from
  if (bytes[i] === COLON) {
    if (to - from < 2 || bytes[i + 1] !== COLON) return false
    gap = 0
    i += 2
  }
  while (i < to) {
    if (count === 8) return false
    const start = i
    let value = 0
    for (let hex = 0; i < to; i++) {
      hex = hexOf(bytes[i]!)
      if (hex < 0) break
      if (i - start === 4) return false
      value = value * 16 + hex
    }
    if (i < to && bytes[i] === DOT) {
      const four = count <= 6 ? readFour(bytes, start, to) : -1
      if (four < 0) return false
      parts[count++] = four >>> 16
      parts[count++] = four & 0xffff
      i = to
      break
    }
    if (i === start) return false
    parts[count++] = value
    if (i === to) break
    if (bytes[i] !== COLON || ++i === to) return false
    if (bytes[i] === COLON) {
      if (gap >= 0) return false
      gap = count
      i++
    }
  }
  if (gap < 0 ? count !== 8 : count > 7) return false
  if (gap >= 0) {
    parts.copyWithin(8 - (count - gap), gap, count)
    parts.fill(0, gap, 8 - (count - gap))
  }
  for (let word = 0; word < WORDS; word++)
    words[at + word] = ((parts[2 * word]! << 16) | parts[2 * word + 1]!) >>> 0
  return true
}

/** The words of an address; null where the text is none. */
export function wordsOf(text: string): Uint32Array | null {
  const bytes = encoder.encode(text.trim())
  const words = new Uint32Array(WORDS)
  return readWords(bytes, 0, bytes.length, words, 0) ? words : null
}

/** Whether the words are those of an IPv4 address. */
export const isFour = (words: Uint32Array, at = 0): boolean =>
  words[at + 2] === MAPPED && words[at] === 0 && words[at + 1] === 0

/** An IPv4 address from its number. */
export const dotted = (four: number) =>
  `${four >>> 24}.${(four >>> 16) & 255}.${(four >>> 8) & 255}.${four & 255}`

/** The text of an address: dotted decimal, or the form of RFC 5952. */
export function addressText(words: Uint32Array, at = 0): string {
  if (isFour(words, at)) return dotted(words[at + 3]!)
  const groups: number[] = []
  for (let word = 0; word < WORDS; word++) groups.push(words[at + word]! >>> 16, words[at + word]! & 0xffff)
  let [best, length] = [-1, 1]
  for (let i = 0; i < 8; i++) {
    let run = 0
    while (i + run < 8 && groups[i + run] === 0) run++
    if (run > length) [best, length] = [i, run]
  }
  const hex = (from: number, to?: number) =>
    groups
      .slice(from, to)
      .map(group => group.toString(16))
      .join(':')
  return best < 0 ? hex(0) : `${hex(0, best)}::${hex(best + length)}`
}

/** Whether an address is that of a group of receivers (RFC 5771, RFC 4291 2.7). */
export const isMulticast = (words: Uint32Array, at: number): boolean =>
  isFour(words, at) ? words[at + 3]! >>> 28 === 14 : words[at]! >>> 24 === 0xff

/** Whether an address is the broadcast of whatever network it is used in (RFC 919). */
export const isLimitedBroadcast = (words: Uint32Array, at: number): boolean =>
  words[at + 3] === 0xffffffff && isFour(words, at)

/**
 * Whether no router forwards what bears this address: none yet, this host, this link (RFC 6890, RFC 5771 4, RFC 4291 2.4
 * and 2.7).
 */
export function isOnLink(words: Uint32Array, at: number): boolean {
  const first = words[at]!
  const last = words[at + 3]!
  if (isFour(words, at)) {
    const top = last >>> 24
    return (
      last === 0 || top === 127 || last >>> 16 === 0xa9fe || last >>> 8 === 0xe00000 || last === 0xffffffff
    )
  }
  if (first >>> 22 === 0x3fa) return true
  if (first >>> 24 === 0xff) return ((first >>> 16) & 15) === 1 || ((first >>> 16) & 15) === 2
  return first === 0 && words[at + 1] === 0 && words[at + 2] === 0 && last <= 1
}
