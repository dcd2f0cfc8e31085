import { closeSync, openSync, writeSync } from 'node:fs'
import type { Agreed } from '../../src/rules/network/agreed.ts'
import { readAgreed } from '../../src/rules/network/readAgreed.ts'
import { randomFrom } from '../../testing/random.ts'

const ZONES = 300
const ASSETS = 5_000
const CONDUITS = 1_000
const PERMISSIONS = 2_000
/** Different connections, which come again and again. */
const TUPLES = 100_000
const START = Date.UTC(2026, 0, 1) / 1_000
const SPAN = 30 * 86_400
const states = [...Array.from({ length: 30 }, () => 'SF'), 'S1', 'RSTO', 'OTH', 'S0', 'REJ']
const services = ['-', '-', 'modbus', 'dns', 'ssl', 'cotp,s7comm', 'opcua-binary', 'http']
const ports = [502, 102, 44_818, 4_840, 443, 80, 53, 123, 445, 3_389, 22, 161]

/** A plant of 300 zones with what was agreed for them. */
export function plant() {
  const random = randomFrom(7)
  const pairs = new Set<string>()
  while (pairs.size < CONDUITS) {
    const from = random.below(ZONES)
    pairs.add(`${from} ${(from + 1 + random.below(ZONES - 1)) % ZONES}`)
  }
  const permission = (k: number) => ({
    id: `p${k}`,
    protocol: random.chance(0.8) ? 'tcp' : 'udp',
    ports: random.chance(0.8)
      ? random.one(ports)
      : `${1_000 + random.below(500)}-${2_000 + random.below(60_000)}`,
    direction: random.one(['forward', 'back', 'both']),
    ...(random.chance(0.1) && { until: '2026-01-15' }),
  })
  const agreed = readAgreed({
    format: 'countersign.zones/1',
    zones: Array.from({ length: ZONES }, (_, i) => ({
      id: `z${i}`,
      prefixes: [
        `10.${i % 250}.${i < 250 ? 0 : 128}.0/${i < 250 ? 16 : 17}`,
        `2001:db8:${i.toString(16)}::/48`,
      ],
    })),
    assets: Array.from({ length: ASSETS }, (_, i) => ({
      id: `a${i}`,
      zone: `z${random.below(ZONES)}`,
      addresses: [asset(i)],
    })),
    conduits: [...pairs].map((pair, i) => {
      const [from, to] = pair.split(' ')
      const each = PERMISSIONS / CONDUITS
      return {
        id: `c${i}`,
        from: `z${from}`,
        to: `z${to}`,
        permissions: Array.from({ length: each }, (_, k) => permission(k)),
      }
    }),
  })
  if ('refusals' in agreed) throw new Error(JSON.stringify(agreed.refusals.slice(0, 3)))
  return agreed
}

const asset = (i: number) => `10.${i % 250}.${Math.floor(i / 250)}.${10 + (i % 200)}`

/** Writes a conn.log of so many lines of that plant, as Zeek does. */
export function writeLog(file: string, lines: number, { assets, conduits, permissions }: Agreed): void {
  const random = randomFrom(11)
  const host = () => {
    if (random.chance(0.9)) return asset(random.below(ASSETS))
    if (random.chance(0.1))
      return `2001:db8:${random.below(ZONES).toString(16)}::${random.below(99).toString(16)}`
    if (random.chance(0.02)) return `192.0.2.${random.below(255)}`
    return `10.${random.below(250)}.${random.below(256)}.${random.below(254)}`
  }
  const byZone = Map.groupBy(assets, ({ zone }) => zone)
  const ends = new Map(conduits.map(conduit => [conduit.id, conduit]))
  const inZone = (zone: string) => random.one(byZone.get(zone) ?? assets).addresses[0]!
  /** Most traffic is what was agreed, some stays in its zone, some is neither. */
  const ask = () => {
    const permission = random.one(permissions)
    const { from, to } = ends.get(permission.conduit)!
    const [a, b] = permission.direction === 'back' ? [to, from] : [from, to]
    const { from: low, to: high } = permission.ports[0]!
    const port = low + random.below(Math.min(20, high - low + 1))
    if (random.chance(0.85)) return `${inZone(a)}\t50000\t${inZone(b)}\t${port}\t${permission.protocols[0]}`
    if (random.chance(0.6)) return `${inZone(a)}\t50000\t${inZone(a)}\t${random.one(ports)}\ttcp`
    return `${host()}\t50000\t${host()}\t${random.one(ports)}\tudp`
  }
  const tuple = () =>
    `${ask()}\t${random.one(services)}\t0.${random.below(999_999)}\t${random.below(9_999)}\t${random.below(99_999)}\t${random.one(states)}\tT\tT\t0\tShADadFf\t${random.below(99)}\t${random.below(9_999)}\t${random.below(99)}\t${random.below(9_999)}\t-\n`
  const tuples = Array.from({ length: TUPLES }, tuple)
  const out = openSync(file, 'w')
  writeSync(
    out,
    '#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tconn\n#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tresp_bytes\tconn_state\tlocal_orig\tlocal_resp\tmissed_bytes\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\ttunnel_parents\n',
  )
  for (let i = 0; i < lines; ) {
    let text = ''
    for (const end = Math.min(lines, i + 10_000); i < end; i++) {
      const time = START + (i / lines) * SPAN
      text += `${time.toFixed(6)}\tC${(i + 1e9).toString(36)}xYz4hK\t${random.one(tuples)}`
    }
    writeSync(out, text)
  }
  closeSync(out)
}
