import assert from 'node:assert/strict'
import { readWords } from '../../src/rules/network/address.ts'
import { classify, compile, emptyAnswer } from '../../src/rules/network/classify.ts'
import { casts, emptyFlows, protocols, verdicts } from '../../src/rules/network/flow.ts'
import { readAgreed } from '../../src/rules/network/readAgreed.ts'
import { tallyOf } from '../../src/rules/network/traffic/tally.ts'
import type { Property } from '../properties/property.ts'
import { type Random, randomFrom } from '../random.ts'
import { brute } from './brute.ts'
import { type Drawn, drawn, written } from './drawn.ts'

const UNDATED = Date.UTC(2026, 0, 3)
const encoder = new TextEncoder()

/** Classification equals the look at everything, over zones with overlapping prefixes, permissions, IPv4 and IPv6. */
export const classification: Property = {
  title: 'PLANT-8 classification equals brute force',
  each: seed => {
    const random = randomFrom(seed)
    const world = drawn(random)
    const agreed = readAgreed(fileOf(world, random))
    if ('refusals' in agreed) throw new Error(JSON.stringify(agreed.refusals))
    const network = compile(agreed)
    const flows = emptyFlows(1)
    const seen: Record<string, number> = { flows: 0, IPv6: 0 }
    for (const flow of world.flows) {
      for (const end of ['source', 'target'] as const) {
        const bytes = encoder.encode(written(flow[end], random))
        assert.ok(readWords(bytes, 0, bytes.length, flows[end], 0), written(flow[end], random))
      }
      flows.protocol[0] = protocols.indexOf(flow.protocol as (typeof protocols)[number])
      flows.port[0] = flow.port
      if (!flows.services.includes(flow.service)) flows.services.push(flow.service)
      flows.service[0] = flows.services.indexOf(flow.service)
      flows.time[0] = flow.time ?? Number.NaN
      const { verdict, from, to, cast, permission } = classify(network, flows, 0, UNDATED, emptyAnswer())
      const ours = { verdict: verdicts[verdict]!, from, to, cast: casts[cast]!, permission }
      assert.deepEqual(ours, brute(world, flow, UNDATED))
      seen.flows!++
      if (flow.source.family === 6) seen.IPv6!++
      for (const kind of [ours.verdict, ours.cast]) seen[kind] = (seen[kind] ?? 0) + 1
    }
    return seen
  },
}

/** Summaries count each flow as what it is by itself, also those that come again, at other times. */
export const summaries: Property = {
  title: 'PLANT-8 summaries count what was classified',
  each: seed => {
    const random = randomFrom(seed)
    const world = drawn(random)
    const agreed = readAgreed(fileOf(world, random))
    if ('refusals' in agreed) throw new Error(JSON.stringify(agreed.refusals))
    const flows = emptyFlows(200)
    flows.services.push(
      ...new Set(world.flows.map(({ service }) => service).filter(service => service !== '')),
    )
    const verdict: Record<string, number> = {
      inside: 0,
      agreed: 0,
      'not-agreed': 0,
      'no-conduit': 0,
      unknown: 0,
    }
    const uses = agreed.permissions.map(() => 0)
    for (let i = 0; i < 200; i++) {
      const flow = random.one(world.flows)
      const time = random.one(world.flows).time
      for (const end of ['source', 'target'] as const) {
        const bytes = encoder.encode(written(flow[end], random))
        assert.ok(readWords(bytes, 0, bytes.length, flows[end], 4 * i))
      }
      flows.protocol[i] = protocols.indexOf(flow.protocol as (typeof protocols)[number])
      flows.port[i] = flow.protocol === 'tcp' || flow.protocol === 'udp' ? flow.port : 0
      flows.service[i] = flows.services.indexOf(flow.service)
      flows.time[i] = time ?? Number.NaN
      flows.silent[i] = random.chance(0.2) ? 1 : 0
      flows.bytes[i] = 1
      const said = brute(world, { ...flow, time }, UNDATED)
      verdict[said.verdict]!++
      if (said.verdict === 'agreed') uses[said.permission]!++
    }
    flows.count = 200
    const tally = tallyOf(compile(agreed), UNDATED)
    tally.take(flows)
    const traffic = tally.done()
    assert.equal(traffic.count, 200)
    assert.equal(traffic.bytes, 200)
    if (traffic.scans.length > 0) return { scans: traffic.scans.length }
    assert.deepEqual(traffic.verdicts, verdict)
    assert.deepEqual(
      traffic.uses.map(({ count }) => count),
      uses,
    )
    return { flows: 200, lines: traffic.lines.length, scans: 0 }
  },
}

function fileOf({ zones, assets, conduits, permissions }: Drawn, random: Random) {
  return {
    format: 'countersign.zones/1',
    zones: zones.map((prefixes, i) => ({
      id: `z${i}`,
      prefixes: prefixes.map(prefix => {
        const text = written(prefix, random)
        const mapped = prefix.family === 4 && text.includes(':') ? 96 : 0
        return `${text}/${prefix.length + mapped}`
      }),
    })),
    assets: assets.map(({ zone, address }, i) => ({
      id: `a${i}`,
      zone: `z${zone}`,
      addresses: [written(address, random)],
    })),
    conduits: conduits.map(({ from, to }, i) => ({
      id: `c${i}`,
      from: `z${from}`,
      to: `z${to}`,
      permissions: permissions
        .filter(({ conduit }) => conduit === i)
        .map(({ protocols, ports, service, direction, from: since, until }, k) => ({
          id: `p${k}`,
          protocol: protocols,
          direction,
          ...(ports.length > 0 && { ports: ports.map(one => `${one.from}-${one.to}`) }),
          ...(service !== null && { service }),
          ...(since !== null && { from: instant(since) }),
          ...(until !== null && { until: instant(until) }),
        })),
    })),
  }
}

const instant = (ms: number) => new Date(ms).toISOString().replace('.000', '')
