import {
  type AddressRange,
  ALL_SERVICES,
  ANY_INTERFACE,
  everything,
  type Match,
  type Ruleset,
  type Turn,
} from '#rules/network/firewall/rule.ts'
import { minus, type Spans, union } from '#rules/network/firewall/spans.ts'
import { TableBroken } from '../table/broken.ts'
import { addressesOf, icmpOf, NotUnderstood, protocolOf, servicesOfProtocol } from './fields.ts'
import { type Named, namedIn } from './pfsenseNames.ts'
import { notRead, notTooMany, type RulesReport, setAside } from './report.ts'
import { child, childText, type Element } from './xml.ts'

/** What `blockpriv` of an interface keeps out (RFC 1918, RFC 4193, RFC 6598, RFC 1122). */
const inside = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8', 'fc00::/7']
/** What makes a rule hold for less than its other fields say. */
const conditions = [
  'sched',
  'os',
  'tagged',
  'dscp',
  'vlanprio',
  'max',
  'max-src-nodes',
  'max-src-conn',
  'max-src-states',
]

/**
 * Reads the rules of a pfSense configuration in the order in which pfSense tries them: what it does by itself, floating rules that
 * decide at once, those of groups of interfaces, those of interfaces, and floating rules that wait, the last first. What none fits
 * is blocked. Throws `rules.not_pfsense` and `rules.too_many`.
 */
export function readPfsense(root: Element, report: RulesReport): Ruleset {
  const filter = child(root, 'filter')
  if (root.name !== 'pfsense' || filter === undefined) throw new TableBroken('rules.not_pfsense')
  const named = namedIn(root)
  const order: Record<Place, Turn[]> = { floating: [], group: [], interface: [], waiting: [] }
  const rules = filter.children.filter(({ name }) => name === 'rule')
  notTooMany(rules.length)
  for (const [i, element] of rules.entries()) {
    report.rules++
    const line = i + 1
    const text = textOf(element)
    const idle = idleWhy(element)
    if (idle !== null) {
      setAside(report, line, idle, text)
      continue
    }
    try {
      order[placeOf(element, named)].push(turnOf(element, line, named))
      report.judged++
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error
      notRead(report, line, error.refusal, text)
    }
  }
  const turns = [
    ...byItself(named),
    ...order.floating,
    ...order.group,
    ...order.interface,
    ...order.waiting.reverse(),
  ]
  return { turns, passes: false, families: [4, 6] }
}

type Place = 'floating' | 'group' | 'interface' | 'waiting'

/** Whether an element that stands for yes or no is there, and is not empty-handed. */
const isSet = (element: Element, name: string) => {
  const own = child(element, name)
  return own !== undefined && !['0', 'no'].includes(own.text.trim())
}

function idleWhy(rule: Element): string | null {
  if (isSet(rule, 'disabled')) return 'rules.disabled'
  if (childText(rule, 'type') === 'match') return 'rules.decides_nothing'
  return isFloating(rule) && childText(rule, 'direction') === 'out' ? 'rules.direction_out' : null
}

const isFloating = (rule: Element) => childText(rule, 'floating') === 'yes'

function placeOf(rule: Element, { groups }: Named): Place {
  if (isFloating(rule)) return isSet(rule, 'quick') ? 'floating' : 'waiting'
  return groups.has(childText(rule, 'interface')) ? 'group' : 'interface'
}

/** How people know a rule: its description, else what it says. */
function textOf(rule: Element): string {
  const side = (name: string) => {
    const own = child(rule, name)
    return childText(own, 'network') || childText(own, 'address') || '*'
  }
  const said = `${childText(rule, 'type')} ${childText(rule, 'interface')} ${side('source')} → ${side('destination')}`
  return `${childText(rule, 'descr')} (${said})`.trim()
}

function turnOf(element: Element, line: number, named: Named): Turn {
  const type = childText(element, 'type')
  if (!['pass', 'block', 'reject', ''].includes(type)) throw new NotUnderstood('rules.action', { text: type })
  const [services, some] = servicesIn(element, named)
  const match: Match = {
    sources: sideOf(child(element, 'source'), element, named),
    targets: sideOf(child(element, 'destination'), element, named),
    services,
    into: named.interfacesOf(childText(element, 'interface')),
    out: ANY_INTERFACE,
  }
  const partial =
    some ||
    childText(child(element, 'source'), 'port') !== '' ||
    conditions.some(name => childText(element, name) !== '')
  const rule = {
    line,
    name: childText(element, 'descr'),
    chain: childText(element, 'interface'),
    // Without a type a rule passes, as in the first versions.
    passes: type === 'pass' || type === '',
    partial,
    implied: false,
  }
  return { rule, match, unless: [] }
}

function sideOf(side: Element | undefined, rule: Element, named: Named): readonly AddressRange[] {
  if (side === undefined) throw new NotUnderstood('rules.no_side')
  const network = childText(side, 'network')
  const address = childText(side, 'address')
  const whole = child(side, 'any') !== undefined || (network === '' && address === '')
  const family = { inet: 4, inet6: 6 }[childText(rule, 'ipprotocol') || 'inet'] ?? null
  return named.addresses(whole ? 'any' : network === '' ? `=${address}` : network, isSet(side, 'not'), family)
}

/** What of the axis of services a rule is about, and whether it is about less. */
function servicesIn(rule: Element, named: Named): [Spans, boolean] {
  const protocol = childText(rule, 'protocol')
  const text = childText(child(rule, 'destination'), 'port')
  const ports = text === '' ? [] : named.ports(text)
  if (protocol === '' || protocol === 'any') {
    if (ports.length > 0) throw new NotUnderstood('rules.ports_of_none')
    return [ALL_SERVICES, false]
  }
  const services = union(...protocol.split('/').map(one => servicesOfProtocol(protocolOf(one), ports)))
  const types = childText(rule, 'icmptype')
  if (types === '' || !protocol.includes('icmp')) return [services, false]
  const known = types.split(',').map(icmpOf)
  return known.includes(null) ? [services, true] : [union(...known.filter(one => one !== null)), false]
}

/** What pfSense keeps out without a rule: forged addresses of its own networks, and private ones where they cannot be. */
function byItself({ networks, shut }: Named): Turn[] {
  const rule = { line: 0, name: '', chain: '', passes: false, partial: false, implied: true }
  const privates = inside.flatMap(addressesOf)
  return [
    ...shut.map(number => ({
      rule,
      match: { ...everything, into: [number, number], sources: privates },
      unless: [],
    })),
    ...networks.map(({ number, ranges }) => ({
      rule,
      match: { ...everything, into: minus(ANY_INTERFACE, [number, number]), sources: ranges },
      unless: [],
    })),
  ]
}
