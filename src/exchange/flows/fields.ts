import { type Flows, protocols } from '#rules/network/flow.ts'

const ZERO = 48
const POINT = 46
const [TCP, UDP, ICMP, OTHER] = protocols.keys() as unknown as [number, number, number, number]
const latin = new TextDecoder('latin1')

export const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  latin.decode(bytes.subarray(from, to))

/** A whole number of digits; -1 where it is none. */
export function wholeOf(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return -1
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Seconds since 1970 with a fraction, as milliseconds; what is written in another way `momentOf` reads. */
export function timeOf(bytes: Uint8Array, from: number, to: number): number {
  let seconds = 0
  let i = from
  for (; i < to && bytes[i] !== POINT; i++) {
    const digit = bytes[i]! - ZERO
    if (digit < 0 || digit > 9) return momentOf(textOf(bytes, from, to))
    seconds = seconds * 10 + digit
  }
  if (i === from || seconds > LARGEST) return momentOf(textOf(bytes, from, to))
  let thousandths = 0
  for (let k = 1; k <= 3; k++) {
    const digit = i + k < to ? bytes[i + k]! - ZERO : 0
    if (digit < 0 || digit > 9) return Number.NaN
    thousandths = thousandths * 10 + digit
  }
  return seconds * 1_000 + thousandths
}

/** Seconds of the year 5138; a larger number counts milliseconds. */
export const LARGEST = 1e11

/** A time as JSON tells it: seconds, milliseconds, or ISO 8601; NaN where it is masked or missing. */
export function momentOf(value: unknown): number {
  if (typeof value === 'number') return value > LARGEST ? value : Math.floor(value * 1_000)
  if (typeof value !== 'string') return Number.NaN
  if (/^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return momentOf(Number(value))
  return /^\d{4}-\d\d-\d\dT/.test(value)
    ? Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`)
    : Number.NaN
}

/** The protocol that a word of Zeek's names (`transport_proto`); -1 where it names none. */
export function protocolOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from === 3) {
    if (bytes[from] === 116 && bytes[from + 1] === 99 && bytes[from + 2] === 112) return TCP
    if (bytes[from] === 117 && bytes[from + 1] === 100 && bytes[from + 2] === 112) return UDP
  }
  const word = textOf(bytes, from, to)
  return word === 'icmp' ? ICMP : word === 'unknown_transport' ? OTHER : -1
}

/** Protocols whose numbers stand where ports do, and are none: types and codes of ICMP. */
export const hasPorts = (protocol: number): boolean => protocol < ICMP

/** All states of a connection that Zeek tells apart (docs.zeek.org, `conn_state`). */
const states = new Set([
  'S0',
  'S1',
  'SF',
  'REJ',
  'S2',
  'S3',
  'RSTO',
  'RSTR',
  'RSTOS0',
  'RSTRH',
  'SH',
  'SHR',
  'OTH',
  '-',
])

/** Whether a word is a state of a connection: what tells a conn.log without a head from another log without one. */
export const isState = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from <= 6 && states.has(textOf(bytes, from, to))

const S = 83
/**
 * Whether one of Zeek's states says that the target never took part: S0 (no answer), SH (given up), REJ (refused), RSTOS0 (given up, too).
 */
export function isSilent(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from
  if (length === 2) return bytes[from] === S && (bytes[from + 1] === ZERO || bytes[from + 1] === 72)
  if (length === 3) return bytes[from] === 82 && bytes[from + 1] === 69
  return length === 6 && bytes[from + 3] === 79
}

/** So many different words for what was recognised are kept apart. */
const MOST = 4_000
const MANY = '(other)'
const SLOTS = 4_096

/** Finds the place of a word in `services`, and adds it where it is new, without making a text of it each time. */
export function servicesOf({ services }: Flows): (bytes: Uint8Array, from: number, to: number) => number {
  /** By a hash, the place of the word that was last found there, from 1, and its bytes. */
  const places = new Uint16Array(SLOTS)
  const words: Uint8Array[] = Array.from({ length: SLOTS }, () => new Uint8Array())
  return (bytes, from, to) => {
    let hash = to - from
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1)
    const known = words[slot]!
    let k = known.length === to - from && places[slot] !== 0 ? 0 : known.length + 1
    while (k < known.length && known[k] === bytes[from + k]) k++
    if (k === known.length) return places[slot]! - 1
    const name = services.length < MOST ? textOf(bytes, from, to).toLowerCase() : MANY
    const found = services.indexOf(name)
    const place = found < 0 ? services.push(name) - 1 : found
    places[slot] = place + 1
    words[slot] = bytes.slice(from, to)
    return place
  }
}
