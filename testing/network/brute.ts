import { type Address, bits, type Drawn, type DrawnFlow } from './drawn.ts'

export type Verdict = { verdict: string; from: number; to: number; cast: string; permission: number }

/** What a flow is, by looking at everything one after the other; nothing of the program's own is used. */
export function brute(drawn: Drawn, flow: DrawnFlow, undated: number): Verdict {
  const source = placeOf(drawn, flow.source)
  const target = placeOf(drawn, flow.target)
  const cast = isGroup(flow.target)
    ? 'multicast'
    : target.broadcast || isEverybody(flow.target)
      ? 'broadcast'
      : 'unicast'
  const from = source.zone
  const to = target.zone === -1 && cast !== 'unicast' ? from : target.zone
  const said = { from, to, cast, permission: -1 }
  if (from === -1 && to === -1 && staysOnLink(flow.source) && staysOnLink(flow.target))
    return { ...said, verdict: 'inside' }
  if (from === -1 || to === -1) return { ...said, verdict: 'unknown' }
  if (from === to) return { ...said, verdict: 'inside' }
  if (
    !drawn.conduits.some(one => (one.from === from && one.to === to) || (one.from === to && one.to === from))
  )
    return { ...said, verdict: 'no-conduit' }
  const port = flow.protocol === 'icmp' || flow.protocol === 'other' ? 0 : flow.port
  const fitting = drawn.permissions
    .entries()
    .toArray()
    .filter(([, permission]) => {
      const conduit = drawn.conduits[permission.conduit]!
      const there = conduit.from === from && conduit.to === to && permission.direction !== 'back'
      const back = conduit.from === to && conduit.to === from && permission.direction !== 'forward'
      const named =
        permission.ports.length === 0 || permission.ports.some(one => one.from <= port && port <= one.to)
      const recognised =
        flow.service === '' ||
        permission.service === null ||
        flow.service.split(',').includes(permission.service)
      return (there || back) && permission.protocols.includes(flow.protocol) && named && recognised
    })
  const at = flow.time ?? undated
  const holding = fitting.find(
    ([, { from: since, until }]) => (since === null || since <= at) && (until === null || at < until),
  )
  if (holding) return { ...said, verdict: 'agreed', permission: holding[0] }
  return { ...said, verdict: 'not-agreed', permission: fitting[0]?.[0] ?? -1 }
}

function placeOf({ zones, assets }: Drawn, { family, number }: Address) {
  const asset = assets.find(one => one.address.family === family && one.address.number === number)
  if (asset) return { zone: asset.zone, broadcast: false }
  let best = { zone: -1, broadcast: false, length: -1 }
  for (const [zone, prefixes] of zones.entries())
    for (const prefix of prefixes) {
      const free = BigInt(bits(family) - prefix.length)
      if (
        prefix.family !== family ||
        number >> free !== prefix.number >> free ||
        prefix.length <= best.length
      )
        continue
      const last = prefix.number + (1n << free) - 1n
      best = {
        zone,
        length: prefix.length,
        broadcast: family === 4 && prefix.length <= 30 && number === last,
      }
    }
  return best
}

const isEverybody = ({ family, number }: Address) => family === 4 && number === 2n ** 32n - 1n
const isGroup = ({ family, number }: Address) =>
  family === 4 ? number >> 28n === 14n : number >> 120n === 255n

function staysOnLink({ family, number }: Address): boolean {
  if (family === 4)
    return (
      number === 0n ||
      number === 2n ** 32n - 1n ||
      number >> 24n === 127n ||
      number >> 16n === 0xa9fen ||
      number >> 8n === 0xe00000n
    )
  const scope = (number >> 112n) & 15n
  return (
    number <= 1n ||
    number >> 118n === 0xfe80n >> 6n ||
    (number >> 120n === 255n && (scope === 1n || scope === 2n))
  )
}
