import type { Random } from '../random.ts'

/** An address as a number of its family, without any of the program's own code. */
export type Address = { readonly family: 4 | 6; readonly number: bigint }
export type DrawnPrefix = Address & { readonly length: number }
export type DrawnPermission = {
  readonly conduit: number
  readonly protocols: readonly string[]
  readonly ports: readonly { from: number; to: number }[]
  readonly service: string | null
  readonly direction: 'forward' | 'back' | 'both'
  readonly from: number | null
  readonly until: number | null
}
export type DrawnFlow = {
  readonly source: Address
  readonly target: Address
  readonly protocol: string
  readonly port: number
  readonly service: string
  readonly time: number | null
}
export type Drawn = {
  readonly zones: readonly (readonly DrawnPrefix[])[]
  readonly assets: readonly { zone: number; address: Address }[]
  readonly conduits: readonly { from: number; to: number }[]
  readonly permissions: readonly DrawnPermission[]
  readonly flows: readonly DrawnFlow[]
}

export const bits = (family: 4 | 6): number => (family === 4 ? 32 : 128)
const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1)
const protocols = ['tcp', 'udp', 'icmp', 'other']
const services = ['', 'modbus', 'dns', 'cotp,s7comm']
/** Addresses that mean something of their own: of this link, of this host, of groups, of everybody. */
const special = [
  0n,
  0x7f000001n,
  0xa9fe0102n,
  0xe0000001n,
  0xe00000fbn,
  0xe0000101n,
  0xefffff01n,
  0xffffffffn,
]
const specialSixes = [
  0n,
  1n,
  0xfe80n << 112n,
  (0xff02n << 112n) | 1n,
  (0xff05n << 112n) | 2n,
  (0xff31n << 112n) | 9n,
]

/** Zones that overlap, conduits and permissions in a small world, and flows that hit its edges. */
export function drawn(random: Random): Drawn {
  const taken = new Set<string>()
  const address = (): Address => {
    const family = random.chance(0.6) ? 4 : 6
    const low = BigInt(random.below(256))
    if (random.chance(0.08)) return { family, number: random.one(family === 4 ? special : specialSixes) }
    if (random.chance(0.1)) return { family, number: (1n << BigInt(bits(family))) - 1n - low }
    return {
      family,
      number:
        family === 4
          ? 0x0a000000n + low * (random.chance(0.2) ? 4096n : 1n)
          : (0x20010db8n << 96n) + low * (random.chance(0.3) ? 1n << 64n : 1n),
    }
  }
  const prefix = (): DrawnPrefix[] => {
    const { family, number } = address()
    const full = bits(family)
    const length = random.chance(0.1) ? random.below(full + 1) : full - random.below(9)
    const free = BigInt(full - length)
    const first = (number >> free) << free
    const key = `${family} ${first} ${length}`
    if (taken.has(key) || (family === 6 && isMapped(first))) return []
    taken.add(key)
    return [{ family, number: first, length }]
  }
  const zones = Array.from({ length: 2 + random.below(5) }, () =>
    Array.from({ length: random.below(5) }, prefix).flat(),
  )
  const owned = new Set<string>()
  const assets = Array.from({ length: random.below(6) }, () => ({
    zone: random.below(zones.length),
    address: address(),
  })).filter(
    ({ address: { family, number } }) =>
      !owned.has(`${family} ${number}`) && owned.add(`${family} ${number}`),
  )
  const conduits = Array.from({ length: random.below(6) }, () => {
    const from = random.below(zones.length)
    return { from, to: (from + 1 + random.below(zones.length - 1)) % zones.length }
  })
  const port = () => random.one([0, 1, 80, 502, 503, 4840, 65_534, 65_535])
  const permissions = conduits.flatMap((_, conduit) =>
    Array.from({ length: random.below(5) }, (): DrawnPermission => {
      const some = random.some(protocols, 0.5)
      const named = some.length === 0 ? ['tcp'] : some
      const ports = named.every(one => one === 'tcp' || one === 'udp') && random.chance(0.8)
      const from = random.chance(0.3) ? START + random.below(5) * DAY : null
      const until = random.chance(0.3) ? (from ?? START) + (1 + random.below(5)) * DAY : null
      return {
        conduit,
        protocols: named,
        ports: ports ? Array.from({ length: 1 + random.below(2) }, () => range(port(), port())) : [],
        service: random.chance(0.3) ? random.one(['modbus', 's7comm']) : null,
        direction: random.one(['forward', 'back', 'both']),
        from,
        until,
      }
    }),
  )
  const edges = zones.flat().flatMap(({ family, number, length }) => {
    const last = number + (1n << BigInt(bits(family) - length)) - 1n
    return [number, last, number - 1n, last + 1n]
      .filter(one => one >= 0n && one < 1n << BigInt(bits(family)))
      .map((one): Address => ({ family, number: one }))
  })
  const known = [...edges, ...assets.map(one => one.address)].filter(
    ({ family, number }) => family === 4 || !isMapped(number),
  )
  const end = () => (known.length > 0 && random.chance(0.8) ? random.one(known) : address())
  const flows = Array.from({ length: 60 }, (): DrawnFlow => {
    const protocol = random.one(protocols)
    return {
      source: end(),
      target: end(),
      protocol,
      port: port(),
      service: random.one(services),
      time: random.chance(0.2) ? null : START + random.below(12) * (DAY / 2),
    }
  })
  return { zones, assets, conduits, permissions, flows }
}

const range = (a: number, b: number) => ({ from: Math.min(a, b), to: Math.max(a, b) })
const isMapped = (number: bigint) => number >> 32n === 0xffffn

/** An address as text, in one of the ways in which people write it. */
export function written({ family, number }: Address, random: Random): string {
  if (family === 4) {
    const dotted = [24n, 16n, 8n, 0n].map(shift => (number >> shift) & 255n).join('.')
    return random.chance(0.1) ? `::ffff:${dotted}` : dotted
  }
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((number >> BigInt(112 - 16 * i)) & 0xffffn).toString(16),
  )
  const whole = groups.join(':')
  if (random.chance(0.3)) return whole.toUpperCase()
  const run = /(?:^|:)0(?::0)+(?=:|$)/.exec(whole)
  return run === null
    ? whole
    : `${whole.slice(0, run.index)}::${whole.slice(run.index + run[0].length).replace(/^:/, '')}`
}
