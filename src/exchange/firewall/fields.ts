import { isFour, wordsOf } from '#rules/network/address.ts'
import { type AddressRange, PORTS, spansOf } from '#rules/network/firewall/rule.ts'
import { type Spans, union } from '#rules/network/firewall/spans.ts'
import { numberOf, readPrefix } from '#rules/network/prefix.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'

/** Thrown where a rule says what is not understood; the rule is listed with it. */
export class NotUnderstood extends Error {
  readonly refusal: Refusal
  constructor(code: string, params: Refusal['params'] = {}) {
    super(code)
    this.refusal = refuse(code, params)
  }
}

/** An address, a prefix (its mask as a number of bits or dotted), or a range `10.0.0.5-10.0.0.9`. Throws `rules.address`. */
export function addressesOf(text: string): AddressRange[] {
  const [from = '', to] = text.split('-')
  if (to !== undefined) {
    const [first, last] = [readPrefix(from), readPrefix(to)]
    if (first === null || last === null || first.family !== last.family || first.first > last.last)
      throw new NotUnderstood('rules.address', { text })
    return [{ family: first.family, first: first.first, last: last.last }]
  }
  const prefix = readPrefix(withBits(text))
  if (prefix === null) throw new NotUnderstood('rules.address', { text })
  const { family, first, last } = prefix
  return [{ family, first, last }]
}

/** `10.1.0.0/255.255.0.0` with its mask as a number of bits; a mask with gaps stays, and is no prefix. */
function withBits(text: string): string {
  const [address = '', mask = ''] = text.split('/')
  if (!mask.includes('.')) return text
  const words = wordsOf(mask)
  if (words === null || !isFour(words)) return text
  const free = 0xffffffffn - numberOf(words)
  const bits = free.toString(2).length
  if ((free & (free + 1n)) !== 0n) return text
  return `${address}/${free === 0n ? 32 : 32 - bits}`
}

/** A port, or a range of them written `80-90` or `80:90`; names of services of old are read as well. Throws `rules.port`. */
export function portsOf(text: string): readonly [from: number, to: number] {
  const [, first = '', second] = /^([a-z0-9-]*?)(?:[:-](\d*))?$/i.exec(text.trim()) ?? []
  const named = knownPorts[text.trim().toLowerCase()]
  if (named !== undefined) return [named, named]
  const from = first === '' ? 0 : Number(first)
  const to = second === undefined ? from : second === '' ? PORTS - 1 : Number(second)
  const isPort = (port: number) => Number.isInteger(port) && port >= 0 && port < PORTS
  if ((first === '' && second === undefined) || !isPort(from) || !isPort(to) || from > to)
    throw new NotUnderstood('rules.port', { text })
  return [from, to]
}

/** Names that rules are written with (IANA's registry of service names). */
const knownPorts: Readonly<Record<string, number>> = {
  domain: 53,
  ftp: 21,
  http: 80,
  https: 443,
  imap: 143,
  imaps: 993,
  isakmp: 500,
  ldap: 389,
  ldaps: 636,
  ntp: 123,
  rdp: 3_389,
  smtp: 25,
  snmp: 161,
  ssh: 22,
  syslog: 514,
  telnet: 23,
  tftp: 69,
}

const TCP = 6
const UDP = 17
const ICMP = [1, 58]
/** Protocols by the names that rules are written with (IANA's registry of protocol numbers). */
const knownProtocols: Readonly<Record<string, number>> = {
  icmp: 1,
  igmp: 2,
  ipencap: 4,
  tcp: TCP,
  udp: UDP,
  ipv6: 41,
  gre: 47,
  esp: 50,
  ah: 51,
  'ipv6-icmp': 58,
  icmpv6: 58,
  icmp6: 58,
  ospf: 89,
  pim: 103,
  carp: 112,
  vrrp: 112,
  sctp: 132,
  udplite: 136,
}

/** The number of a protocol, by its name or as it stands. Throws `rules.protocol`. */
export function protocolOf(text: string): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : knownProtocols[text.toLowerCase()]
  if (number === undefined || number > 255) throw new NotUnderstood('rules.protocol', { text })
  return number
}

/** What a protocol takes on the axis of services; with ports where it has some. Throws `rules.ports_of_none`. */
export function servicesOfProtocol(
  protocol: number,
  ports: readonly (readonly [from: number, to: number])[],
): Spans {
  const name =
    protocol === TCP ? 'tcp' : protocol === UDP ? 'udp' : ICMP.includes(protocol) ? 'icmp' : 'other'
  if (name === 'tcp' || name === 'udp')
    return ports.length === 0 ? spansOf(name) : union(...ports.map(([from, to]) => spansOf(name, from, to)))
  if (ports.length > 0) throw new NotUnderstood('rules.ports_of_none')
  return name === 'icmp' ? spansOf(name) : spansOf(name, protocol, protocol)
}

/** Types of ICMP by the names that rules are written with (RFC 792, RFC 4443). */
const icmpTypes: Readonly<Record<string, number>> = {
  'echo-reply': 0,
  echorep: 0,
  pong: 0,
  'destination-unreachable': 3,
  unreach: 3,
  'source-quench': 4,
  squench: 4,
  redirect: 5,
  redir: 5,
  'echo-request': 8,
  echoreq: 8,
  ping: 8,
  'time-exceeded': 11,
  timex: 11,
  'parameter-problem': 12,
  paramprob: 12,
  'timestamp-request': 13,
  timereq: 13,
  'timestamp-reply': 14,
  timerep: 14,
}

/** A type of ICMP, with or without a code, on the axis of services; null where it is not known. */
export function icmpOf(text: string): Spans | null {
  if (text === 'any') return spansOf('icmp')
  const [type = '', code] = text.split('/')
  const number = /^\d{1,3}$/.test(type) ? Number(type) : icmpTypes[type]
  if (number === undefined || number > 255 || (code !== undefined && !/^\d{1,3}$/.test(code))) return null
  const start = 256 * number
  return code === undefined
    ? spansOf('icmp', start, start + 255)
    : spansOf('icmp', start + Number(code), start + Number(code))
}
