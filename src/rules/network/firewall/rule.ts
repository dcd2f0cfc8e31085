import { type Protocol, protocols } from '../flow.ts'
import { bitsOf } from '../prefix.ts'
import { common, minus, type Spans } from './spans.ts'

/** Ways in which firewalls write their rules. */
export const rulesFormats = ['pfsense', 'iptables', 'csv'] as const
export type RulesFormat = (typeof rulesFormats)[number]

/** Addresses of one family from the first to the last, as numbers. */
export type AddressRange = { readonly family: 4 | 6; readonly first: bigint; readonly last: bigint }

/** What packets a rule is about: those that fit in everything named here. */
export type Match = {
  readonly sources: readonly AddressRange[]
  readonly targets: readonly AddressRange[]
  /** On the axis of `spansOf`. */
  readonly services: Spans
  /** Numbers of interfaces that packets come in and go out by, as the reader counts them. */
  readonly into: Spans
  readonly out: Spans
}

/** A rule as it stands in the file. */
export type FirewallRule = {
  /** Where it stands: its line, or its number among the rules. */
  readonly line: number
  readonly name: string
  /** Of which chain or interface it is. */
  readonly chain: string
  readonly passes: boolean
  /** It holds only under more conditions than are kept, so that it passes at most this and blocks nothing for sure. */
  readonly partial: boolean
  /** No rule of the file, but what the product does by itself. */
  readonly implied: boolean
}

/** A rule where its turn comes; a chain that is entered from two places has its rules twice. */
export type Turn = {
  readonly rule: FirewallRule
  readonly match: Match
  /** What has left the chain before its turn comes. */
  readonly unless: readonly Match[]
}

/** The rules of a firewall in the order in which they are tried: the first that fits decides. */
export type Ruleset = {
  readonly turns: readonly Turn[]
  /** What becomes of what no rule fits. */
  readonly passes: boolean
  /** Of which families packets are told about. */
  readonly families: readonly (4 | 6)[]
}

export const PORTS = 65_536
export const ALL_SERVICES: Spans = [0, protocols.length * PORTS - 1]
/** Interfaces have numbers below this. */
const INTERFACES = 65_535
export const ANY_INTERFACE: Spans = [0, INTERFACES]

export const wholeOf = (family: 4 | 6): AddressRange => ({
  family,
  first: 0n,
  last: (1n << BigInt(bitsOf(family))) - 1n,
})
export const ANYWHERE: readonly AddressRange[] = [wholeOf(4), wholeOf(6)]
export const everything: Match = {
  sources: ANYWHERE,
  targets: ANYWHERE,
  services: ALL_SERVICES,
  into: ANY_INTERFACE,
  out: ANY_INTERFACE,
}

/**
 * Protocols with ports on one axis: TCP, UDP, ICMP (type × 256 + code for a port) and the other protocols of IP (their
 * number for a port), 65,536 each.
 */
export const spansOf = (protocol: Protocol, from = 0, to = PORTS - 1): Spans => {
  const start = protocols.indexOf(protocol) * PORTS
  return [start + from, start + to]
}

/** A protocol and stretches of its axis, `from` null for all of it. */
export type Service = {
  readonly protocol: Protocol
  readonly from: number | null
  readonly to: number | null
}

export const servicesOf = (spans: Spans): Service[] =>
  protocols.flatMap((protocol): Service[] => {
    const own = common(spans, spansOf(protocol))
    if (own.length === 0) return []
    if (minus(spansOf(protocol), own).length === 0) return [{ protocol, from: null, to: null }]
    const start = protocols.indexOf(protocol) * PORTS
    return Array.from({ length: own.length / 2 }, (_, i) => ({
      protocol,
      from: own[2 * i]! - start,
      to: own[2 * i + 1]! - start,
    }))
  })

/** `tcp/445`, `udp/1000-2000`, `icmp/8` (a type), `ip/50` (a protocol by its number), `tcp` for every port. */
export function serviceText({ protocol, from, to }: Service): string {
  if (from === null || to === null) return protocol
  const [first, last] = protocol === 'icmp' ? [from >> 8, to >> 8] : [from, to]
  return `${protocol === 'other' ? 'ip' : protocol}/${first === last ? first : `${first}-${last}`}`
}

export const commonRanges = (one: readonly AddressRange[], other: readonly AddressRange[]): AddressRange[] =>
  one.flatMap(a =>
    other.flatMap(b => {
      const first = a.first > b.first ? a.first : b.first
      const last = a.last < b.last ? a.last : b.last
      return a.family === b.family && first <= last ? [{ family: a.family, first, last }] : []
    }),
  )

/** All addresses of both families but these. */
export const complement = (ranges: readonly AddressRange[]): AddressRange[] =>
  ([4, 6] as const).flatMap(family => {
    const whole = wholeOf(family)
    const found: AddressRange[] = []
    let next = 0n
    const own = ranges.filter(range => range.family === family)
    for (const { first, last } of own.toSorted((a, b) =>
      a.first < b.first ? -1 : a.first > b.first ? 1 : 0,
    )) {
      if (first > next) found.push({ family, first: next, last: first - 1n })
      if (last >= next) next = last + 1n
    }
    return next <= whole.last ? [...found, { family, first: next, last: whole.last }] : found
  })

/** What fits both. */
export const commonMatch = (one: Match, other: Match): Match => ({
  sources:
    one.sources === ANYWHERE
      ? other.sources
      : other.sources === ANYWHERE
        ? one.sources
        : commonRanges(one.sources, other.sources),
  targets:
    one.targets === ANYWHERE
      ? other.targets
      : other.targets === ANYWHERE
        ? one.targets
        : commonRanges(one.targets, other.targets),
  services: common(one.services, other.services),
  into: common(one.into, other.into),
  out: common(one.out, other.out),
})
