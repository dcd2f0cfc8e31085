import {
  type AddressRange,
  ANY_INTERFACE,
  ANYWHERE,
  commonRanges,
  complement,
  wholeOf,
} from '#rules/network/firewall/rule.ts'
import { type Spans, union } from '#rules/network/firewall/spans.ts'
import { addressesOf, NotUnderstood, portsOf } from './fields.ts'
import { child, childText, type Element } from './xml.ts'

type Ports = readonly (readonly [from: number, to: number])[]

/** What names in the rules of a pfSense configuration stand for: interfaces, groups of them, and aliases. */
export type Named = {
  /** Groups of interfaces. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** Networks of interfaces, as far as they are told. */
  readonly networks: readonly { readonly number: number; readonly ranges: readonly AddressRange[] }[]
  /** Interfaces that private addresses do not come in by. */
  readonly shut: readonly number[]
  interfacesOf(text: string): Spans
  /** The addresses of a side of a rule; `=` before what is an address or an alias. Throws `NotUnderstood`. */
  addresses(text: string, not: boolean, family: number | null): readonly AddressRange[]
  ports(text: string): Ports
}

type Interface = {
  readonly network: readonly AddressRange[]
  readonly own: readonly AddressRange[]
  readonly complete: boolean
  readonly shut: boolean
}

const DEEPEST = 20

export function namedIn(root: Element): Named {
  const interfaces = new Map(
    (child(root, 'interfaces')?.children ?? []).map(element => [element.name, interfaceOf(element)]),
  )
  const names = [...interfaces.keys()]
  const groups = new Map(
    (child(root, 'ifgroups')?.children ?? []).map(element => [
      childText(element, 'ifname'),
      childText(element, 'members').split(/\s+/),
    ]),
  )
  const aliases = new Map((child(root, 'aliases')?.children ?? []).map(one => [childText(one, 'name'), one]))
  const known = new Map<string, readonly AddressRange[]>()

  const numberOf = (name: string) => {
    if (!names.includes(name)) names.push(name)
    const number = names.indexOf(name)
    return [number, number]
  }
  function interfacesOf(text: string): Spans {
    if (text === '' || text === 'any') return ANY_INTERFACE
    return union(...text.split(',').flatMap(name => (groups.get(name) ?? [name]).map(numberOf)))
  }

  function wordsOf(name: string, depth: number, kinds: readonly string[]): string[] {
    const alias = aliases.get(name)
    if (alias === undefined) return [name]
    if (depth > DEEPEST || !kinds.includes(childText(alias, 'type')))
      throw new NotUnderstood('rules.alias_elsewhere', { name })
    return childText(alias, 'address')
      .split(/\s+/)
      .filter(word => word !== '')
      .flatMap(word => wordsOf(word, depth + 1, kinds))
  }

  function rangesOf(text: string): readonly AddressRange[] {
    if (text === 'any') return ANYWHERE
    if (text === '(self)') return [...interfaces.values()].flatMap(({ own }) => own)
    if (text.startsWith('=')) return wordsOf(text.slice(1), 0, ['host', 'network']).flatMap(addressOf)
    const whole = interfaces.get(text)
    const one = text.endsWith('ip') ? interfaces.get(text.slice(0, -2)) : undefined
    if (whole === undefined && one === undefined)
      return wordsOf(text, 0, ['host', 'network']).flatMap(addressOf)
    if (!(whole ?? one)!.complete) throw new NotUnderstood('rules.network_elsewhere', { name: text })
    return whole === undefined ? one!.own : whole.network
  }

  function addresses(text: string, not: boolean, family: number | null): readonly AddressRange[] {
    const key = `${text} ${not} ${family}`
    const same = known.get(key)
    if (same !== undefined) return same
    const ranges = rangesOf(text)
    const all = not ? complement(ranges) : ranges
    const found = family === null ? all : commonRanges(all, [wholeOf(family === 4 ? 4 : 6)])
    known.set(key, found)
    return found
  }

  const entries = [...interfaces.values()].entries()
  return {
    groups,
    networks: [...interfaces.values()].flatMap(({ network }, number) =>
      network.length > 0 ? [{ number, ranges: network }] : [],
    ),
    shut: [...entries].flatMap(([number, { shut }]) => (shut ? [number] : [])),
    interfacesOf,
    addresses,
    ports: text => wordsOf(text, 0, ['port']).map(portsOf),
  }
}

function addressOf(text: string): AddressRange[] {
  if (/[g-z_]/i.test(text)) throw new NotUnderstood('rules.name', { name: text })
  return addressesOf(text)
}

/** An address that is told by a server (`dhcp`, `track6`) is not known here. */
function interfaceOf(element: Element): Interface {
  const told = [
    [childText(element, 'ipaddr'), childText(element, 'subnet')],
    [childText(element, 'ipaddrv6'), childText(element, 'subnetv6')],
  ].filter(([address]) => address !== '')
  const fixed = told.filter(([address = '']) => /^[\da-f.:]+$/i.test(address) && /[.:]/.test(address))
  const shut = child(element, 'blockpriv')
  return {
    network: fixed.flatMap(([address, bits]) => addressesOf(`${address}/${bits}`)),
    own: fixed.flatMap(([address = '']) => addressesOf(address)),
    complete: fixed.length === told.length && fixed.length > 0,
    shut: shut !== undefined && shut.text.trim() !== '0',
  }
}
