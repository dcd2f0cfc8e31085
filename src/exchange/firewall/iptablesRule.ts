import { type AddressRange, ALL_SERVICES, complement } from '#rules/network/firewall/rule.ts'
import { common, minus, type Spans } from '#rules/network/firewall/spans.ts'
import { addressesOf, icmpOf, NotUnderstood, portsOf, protocolOf, servicesOfProtocol } from './fields.ts'

/** A line `-A CHAIN …`, read. */
export type Parsed = {
  readonly chain: string
  /** Null: anywhere. */
  readonly sources: readonly AddressRange[] | null
  readonly targets: readonly AddressRange[] | null
  readonly services: Spans
  readonly into: { readonly name: string; readonly not: boolean } | null
  readonly out: { readonly name: string; readonly not: boolean } | null
  readonly target: string | null
  /** `-g`: who comes to the end of that chain does not come back to this one. */
  readonly goes: boolean
  /** It is about connections that are open already, and opens none. */
  readonly replies: boolean
  readonly partial: boolean
  readonly comment: string
}

const TOKEN = /"((?:[^"\\]|\\.)*)"|(\S+)/g
const wordsIn = (text: string) =>
  [...text.matchAll(TOKEN)].map(([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain!)

/** Reads a rule as iptables-save writes it (iptables-extensions(8)). Throws `NotUnderstood`. What is not known is a further condition. */
export function parseRule(text: string): Parsed {
  const words = wordsIn(text.replace(/^\[\d+:\d+\]\s+/, ''))
  if (words[0] !== '-A' || words[1] === undefined) throw new NotUnderstood('rules.no_rule')
  let sources: readonly AddressRange[] | null = null
  let targets: readonly AddressRange[] | null = null
  let services: Spans = ALL_SERVICES
  let protocol: number | null = null
  let into: Parsed['into'] = null
  let out: Parsed['into'] = null
  let [partial, replies, goes] = [false, false, false]
  let comment = ''
  let target: string | null = null

  const narrow = (now: readonly AddressRange[] | null, named: readonly AddressRange[], not: boolean) => {
    const own = not ? complement(named) : named
    // A rule names each side once, or once more as a range.
    if (now !== null) partial = true
    return now ?? own
  }
  const lists = (value: string) => value.split(',').flatMap(addressesOf)

  let at = 2
  while (at < words.length) {
    let not = words[at] === '!'
    const option = words[not ? at + 1 : at]!
    at += not ? 2 : 1
    const values: string[] = []
    while (at < words.length && !/^(-[-a-zA-Z]|!$)/.test(words[at]!)) values.push(words[at++]!)
    // In old dumps the negation stands behind.
    if (
      values.length === 0 &&
      words[at] === '!' &&
      words[at + 1] !== undefined &&
      !words[at + 1]!.startsWith('-')
    ) {
      not = true
      values.push(words[at + 1]!)
      at += 2
    }
    const value = values[0] ?? ''
    const ports = () => {
      if (protocol === null) throw new NotUnderstood('rules.ports_of_none')
      const named = servicesOfProtocol(protocol, value.split(',').map(portsOf))
      services = common(services, not ? minus(servicesOfProtocol(protocol, []), named) : named)
    }
    switch (option) {
      case '-s':
      case '--source':
        sources = narrow(sources, lists(value), not)
        break
      case '-d':
      case '--destination':
        targets = narrow(targets, lists(value), not)
        break
      case '--src-range':
        sources = narrow(sources, addressesOf(value), not)
        break
      case '--dst-range':
        targets = narrow(targets, addressesOf(value), not)
        break
      case '-i':
      case '--in-interface':
        into = { name: value, not }
        break
      case '-o':
      case '--out-interface':
        out = { name: value, not }
        break
      case '-p':
      case '--protocol': {
        if (value === 'all' || value === '0') break
        protocol = protocolOf(value)
        const own = servicesOfProtocol(protocol, [])
        services = common(services, not ? minus(ALL_SERVICES, own) : own)
        break
      }
      case '--dport':
      case '--dports':
      case '--destination-port':
      case '--destination-ports':
        ports()
        break
      case '--icmp-type':
      case '--icmpv6-type': {
        const types = icmpOf(value)
        if (types === null) partial = true
        else services = common(services, not ? minus(servicesOfProtocol(1, []), types) : types)
        break
      }
      case '--state':
      case '--ctstate': {
        const opens = value.split(',').includes('NEW') !== not
        if (!opens) replies = true
        break
      }
      case '--tcp-flags':
        // Only the first packet of a connection has SYN and nothing else.
        if (values[1] !== 'SYN' || !value.includes('ACK')) partial = true
        else if (not) replies = true
        break
      case '--syn':
        if (not) replies = true
        break
      case '--comment':
        comment = values.join(' ')
        break
      case '-m':
      case '--match':
      case '-c':
      case '-4':
      case '-6':
        break
      case '-j':
      case '--jump':
      case '-g':
      case '--goto':
        target = value
        goes = option === '-g' || option === '--goto'
        at = words.length
        break
      default:
        partial = true
    }
  }
  return { chain: words[1], sources, targets, services, into, out, target, goes, replies, partial, comment }
}
