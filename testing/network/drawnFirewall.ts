import { addressText } from '../../src/rules/network/address.ts'
import { wordsOfNumber } from '../../src/rules/network/prefix.ts'
import type { Random } from '../random.ts'

export const AT = Date.UTC(2026, 5, 1)
const OWN = 16
/** Sixteen hosts in drawn zones, one that is in none and no rule names, and a group of receivers. */
export const hosts = Array.from({ length: OWN + 2 }, (_, i) => i)
const STRANGER = OWN
export const GROUP = OWN + 1
/** Two that rules name, and one that none does. */
export const interfaces = ['eth0', 'eth1', 'wan']
export const services = [
  ...['tcp', 'udp'].flatMap(protocol => [0, 1, 2, 3, 4, 5, 65_535].map(port => ({ protocol, port }))),
  { protocol: 'icmp', port: 8 * 256 },
  { protocol: 'icmp', port: 3 * 256 + 1 },
  { protocol: 'other', port: 47 },
  { protocol: 'other', port: 50 },
]

export type Packet = {
  readonly source: number
  readonly target: number
  readonly protocol: string
  readonly port: number
  readonly into: string
  readonly out: string
}
type Rule = {
  readonly line: number
  readonly fits: (packet: Packet) => boolean
  readonly target: string
  readonly goes: boolean
  readonly partial: boolean
}
export type Chains = ReadonlyMap<string, readonly Rule[]>

/** How a host is written, or the hosts whose numbers have the same beginning (`free` bits are open). */
export const writtenBy =
  (family: 4 | 6) =>
  (host: number, free = 0): string => {
    const [base, stranger, group] =
      family === 4
        ? [0x0a000000n, 0xc0000201n, 0xe0000101n]
        : [0x20010db8n << 96n, 0x20010db9n << 96n, (0xff05n << 112n) | 2n]
    const number = host === STRANGER ? stranger : host === GROUP ? group : base + BigInt(host)
    return `${addressText(wordsOfNumber(family, number))}/${(family === 4 ? 32 : 128) - free}`
  }
type Write = ReturnType<typeof writtenBy>

/** Zones of single hosts with conduits and permissions, some of them over. */
export function drawnPlan(random: Random, write: Write) {
  const zoneOf = hosts.map(host => (host < OWN && random.chance(0.9) ? random.below(4) : -1))
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 0],
  ].filter(() => random.chance(0.7))
  const permissions = pairs.flatMap(([from, to], conduit) =>
    Array.from({ length: random.below(4) }, (_, k) => {
      const protocol = random.one(['tcp', 'udp', 'icmp', 'other'])
      const low = random.below(5)
      const ports = protocol === 'tcp' || protocol === 'udp' ? [low, low + random.below(2)] : [0, 65_535]
      return {
        ...{ id: `p${conduit}-${k}`, conduit, protocol, ports },
        direction: random.one(['forward', 'back', 'both']),
        ended: random.chance(0.3),
        ends: { from: from!, to: to! },
      }
    }),
  )
  const file = {
    format: 'countersign.zones/1',
    zones: [0, 1, 2, 3].map(zone => ({
      id: `z${zone}`,
      prefixes: hosts.filter(host => zoneOf[host] === zone).map(host => write(host)),
    })),
    conduits: pairs.map(([from, to], i) => ({
      ...{ id: `c${i}`, from: `z${from}`, to: `z${to}` },
      permissions: permissions
        .filter(({ conduit }) => conduit === i)
        .map(({ id, protocol, ports: [low, high], direction, ended }) => ({
          ...{ id, protocol, direction },
          ...(high !== 65_535 && { ports: `${low}-${high}` }),
          ...(ended && { until: '2026-04-30' }),
        })),
    })),
  }
  const leads = ({ direction, ends }: (typeof permissions)[number], from: number, to: number) =>
    (direction !== 'back' && ends.from === from && ends.to === to) ||
    (direction !== 'forward' && ends.from === to && ends.to === from)
  /** What permissions say of a service from one zone to another; null where there is no conduit. */
  function between(from: number, to: number, protocol: string, port: number): ('holds' | 'ended')[] | null {
    if (!pairs.some(([a, b]) => (a === from && b === to) || (a === to && b === from))) return null
    return permissions
      .filter(
        one =>
          leads(one, from, to) && one.protocol === protocol && one.ports[0]! <= port && port <= one.ports[1]!,
      )
      .map(({ ended }) => (ended ? 'ended' : 'holds'))
  }
  /** What holds, with the services that show whether anything of it passes. */
  const asked = permissions
    .filter(({ ended }) => !ended)
    .flatMap(one =>
      [0, 1, 2, 3].flatMap(from =>
        [0, 1, 2, 3]
          .filter(to => leads(one, from, to))
          .map(to => ({
            ...{ id: one.id, from, to },
            tried: services
              .filter(
                ({ protocol, port }) =>
                  protocol === one.protocol && one.ports[0]! <= port && port <= one.ports[1]!,
              )
              .map(({ protocol, port }) => `${protocol} ${port}`),
          })),
      ),
    )
  return { file, zoneOf, between, asked }
}

/** Chains that lead to each other, as iptables-save writes them, each rule with what it fits. */
export function drawnChains(random: Random, family: 4 | 6, write: Write) {
  const names = ['FORWARD', 'A', 'B']
  const policy = random.one(['ACCEPT', 'DROP'])
  const lines = [
    `# Generated by ${family === 6 ? 'ip6' : 'ip'}tables-save`,
    '*filter',
    `:FORWARD ${policy} [0:0]`,
    ':A - [0:0]',
    ':B - [0:0]',
  ]
  const chains = new Map<string, Rule[]>()
  for (const [i, name] of names.entries()) {
    const rules = Array.from({ length: random.below(name === 'FORWARD' ? 8 : 5) }, (): Rule => {
      const parts = [
        address(random, write, 'source'),
        address(random, write, 'target'),
        service(random, family),
      ]
      for (const side of ['into', 'out'] as const) if (random.chance(0.2)) parts.push(card(random, side))
      const partial = random.chance(0.1)
      if (partial) parts.push({ text: '-m limit --limit 5/min', fits: () => true })
      const target = random.one(['ACCEPT', 'ACCEPT', 'DROP', 'DROP', 'RETURN', 'LOG', ...names.slice(i + 1)])
      const goes = names.includes(target) && random.chance(0.3)
      const text = parts.map(part => part.text).filter(Boolean)
      lines.push(`-A ${name} ${text.join(' ')} ${goes ? '-g' : '-j'} ${target}`.replace('  ', ' '))
      const fits = (packet: Packet) => parts.every(part => part.fits(packet))
      return { line: lines.length, fits, target, goes, partial }
    })
    chains.set(name, rules)
  }
  return { chains, policy, dump: `${lines.join('\n')}\nCOMMIT\n` }
}

type Part = { readonly text: string; readonly fits: (packet: Packet) => boolean }

function address(random: Random, write: Write, side: 'source' | 'target'): Part {
  if (random.chance(0.3)) return { text: '', fits: () => true }
  const not = random.chance(0.2)
  const free = random.below(4)
  const first = (random.below(OWN) >> free) << free
  const fits = (packet: Packet) => (packet[side] < OWN && packet[side] >> free === first >> free) !== not
  return { text: `${not ? '! ' : ''}${side === 'source' ? '-s' : '-d'} ${write(first, free)}`, fits }
}

function card(random: Random, side: 'into' | 'out'): Part {
  const not = random.chance(0.3)
  const name = random.one(['eth0', 'eth1', 'eth+'])
  const fits = (packet: Packet) => (name === 'eth+' ? packet[side] !== 'wan' : packet[side] === name) !== not
  return { text: `${not ? '! ' : ''}${side === 'into' ? '-i' : '-o'} ${name}`, fits }
}

function service(random: Random, family: 4 | 6): Part {
  if (random.chance(0.3)) return { text: '', fits: () => true }
  const protocol = random.one(['tcp', 'tcp', 'udp', 'icmp', 'gre', 'esp'])
  const numbered = { gre: 47, esp: 50 }[protocol]
  if (numbered !== undefined)
    return { text: `-p ${protocol}`, fits: packet => packet.protocol === 'other' && packet.port === numbered }
  const is = (packet: Packet) => packet.protocol === protocol
  if (protocol === 'icmp') {
    const name = family === 6 ? 'ipv6-icmp' : 'icmp'
    if (random.chance(0.5)) return { text: `-p ${name}`, fits: is }
    return {
      text: `-p ${name} -m ${name} --${family === 6 ? 'icmpv6' : 'icmp'}-type 8`,
      fits: packet => is(packet) && packet.port >> 8 === 8,
    }
  }
  const negated = random.chance(0.1)
  if (negated) return { text: `! -p ${protocol}`, fits: packet => !is(packet) }
  if (random.chance(0.3)) return { text: `-p ${protocol}`, fits: is }
  const low = random.below(5)
  const high = low + random.below(3)
  const not = random.chance(0.15)
  const inside = (port: number) => (low <= port && port <= high) || port === 65_535
  return {
    text: `-p ${protocol} -m multiport ${not ? '! ' : ''}--dports ${low}:${high},65535`,
    fits: packet => is(packet) && inside(packet.port) !== not,
  }
}
