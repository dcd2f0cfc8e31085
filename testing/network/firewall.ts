import assert from 'node:assert/strict'
import { readRules } from '../../src/exchange/firewall/open.ts'
import { emptyRules } from '../../src/exchange/firewall/report.ts'
import { compile } from '../../src/rules/network/classify.ts'
import { checkRules, type RuleFault, ruleFaults } from '../../src/rules/network/firewall/check.ts'
import type { Service } from '../../src/rules/network/firewall/rule.ts'
import { readAgreed } from '../../src/rules/network/readAgreed.ts'
import { randomFrom } from '../random.ts'
import {
  AT,
  type Chains,
  drawnChains,
  drawnPlan,
  GROUP,
  hosts,
  interfaces,
  type Packet,
  services,
  writtenBy,
} from './drawnFirewall.ts'

/** What a drawn firewall lets through, reaches and keeps out equals a look at every packet, one after the other. */
export async function firewallOf(seed: number): Promise<Record<string, number>> {
  const random = randomFrom(seed)
  const family = random.chance(0.7) ? 4 : 6
  const write = writtenBy(family)
  const plan = drawnPlan(random, write)
  const agreed = readAgreed(plan.file)
  if ('refusals' in agreed) throw new Error(JSON.stringify(agreed.refusals))
  const { chains, policy, dump } = drawnChains(random, family, write)

  const faultOf = (from: number, to: number, protocol: string, port: number): RuleFault | null => {
    if (from === -1 || to === -1) return 'unknown'
    const states = plan.between(from, to, protocol, port)
    if (states === null) return 'no-conduit'
    if (states.includes('holds')) return null
    return states.includes('ended') ? 'expired' : 'not-agreed'
  }
  const reached = new Set<number>()
  const wrong = new Map<string, Set<string>>()
  const passed = new Set<string>()
  const pass = (line: number, { source, target, protocol, port }: Packet) => {
    const [from, to] = [plan.zoneOf[source]!, plan.zoneOf[target]!]
    if (from === to || source === GROUP || target === GROUP) return
    passed.add(`${from} ${to} ${protocol} ${port}`)
    const fault = faultOf(from, to, protocol, port)
    if (fault === null) return
    const key = `${line} ${fault} ${from} ${to}`
    wrong.set(key, (wrong.get(key) ?? new Set()).add(`${protocol} ${port}`))
  }
  for (const packet of packets()) {
    const decided = walk(chains, 'FORWARD', packet, true, line => reached.add(line), pass)
    if (decided !== 'decided' && policy === 'ACCEPT') pass(0, packet)
  }

  const report = emptyRules()
  const bytes = new TextEncoder().encode(dump)
  async function* pieces() {
    for (let i = 0; i < bytes.length; i += 61) yield bytes.slice(i, i + 61)
  }
  const found = checkRules(compile(agreed), await readRules(pieces(), report), AT)
  assert.equal(report.unread, 0, dump)
  assert.equal(report.judged + report.aside, report.rules)

  const seen: Record<string, number> = {
    rules: report.rules,
    never: found.never.length,
    missing: found.missing.length,
  }
  for (const { rule, faults, pairs } of found.passing) {
    const line = rule?.line ?? 0
    for (const fault of ruleFaults) {
      const keys = [...wrong.keys()].filter(key => key.startsWith(`${line} ${fault} `))
      assert.equal(faults[fault], keys.length, `${dump}line ${line}, ${fault}`)
      seen[fault] = (seen[fault] ?? 0) + keys.length
    }
    for (const { fault, from, to, services: listed } of pairs) {
      const key = `${line} ${fault} ${zone(from)} ${zone(to)}`
      assert.deepEqual(sampled(listed), [...(wrong.get(key) ?? [])].toSorted(), `${dump}${key}`)
    }
  }
  const lines = new Set(found.passing.map(({ rule }) => rule?.line ?? 0))
  for (const key of wrong.keys()) assert.ok(lines.has(Number(key.split(' ')[0])), `${dump}${key}`)

  const never = judged(chains).filter(line => !reached.has(line))
  assert.deepEqual(numbers(found.never.map(({ rule }) => rule.line)), numbers(never), dump)
  const blocked = plan.asked.filter(
    ({ from, to, tried }) =>
      hasHost(plan.zoneOf, from) &&
      hasHost(plan.zoneOf, to) &&
      !tried.some(one => passed.has(`${from} ${to} ${one}`)),
  )
  assert.deepEqual(
    found.missing
      .flatMap(
        ({ permission, from, to }) => `${agreed.permissions[permission]!.id} ${zone(from)} ${zone(to)}`,
      )
      .toSorted(),
    [...new Set(blocked.map(({ id, from, to }) => `${id} ${from} ${to}`))].toSorted(),
    dump,
  )
  return seen
}

const zone = (id: string | null) => (id === null ? -1 : Number(id.slice(1)))
const numbers = (list: readonly number[]) => list.toSorted((a, b) => a - b)
const hasHost = (zoneOf: readonly number[], zone: number) => zoneOf.includes(zone)

function* packets(): Generator<Packet> {
  for (const source of hosts)
    for (const target of hosts)
      for (const { protocol, port } of services)
        for (const into of interfaces)
          for (const out of interfaces) yield { source, target, protocol, port, into, out }
}

/** What of the services that are looked at a list names. */
const sampled = (list: readonly Service[]): string[] =>
  services
    .filter(({ protocol, port }) =>
      list.some(
        one => one.protocol === protocol && (one.from === null || (one.from <= port && port <= one.to!)),
      ),
    )
    .map(({ protocol, port }) => `${protocol} ${port}`)
    .toSorted()

/** One packet through a chain, as iptables(8) tells it; what holds only perhaps may pass, and keeps nothing from the others. */
function walk(
  chains: Chains,
  chain: string,
  packet: Packet,
  sure: boolean,
  reach: (line: number) => void,
  pass: (line: number, packet: Packet) => void,
): 'decided' | 'end' {
  for (const { line, fits, target, goes, partial } of chains.get(chain)!) {
    if (target === 'LOG' || !fits(packet)) continue
    reach(line)
    if (target === 'ACCEPT') pass(line, packet)
    if (target === 'ACCEPT' || target === 'DROP') {
      if (sure && !partial) return 'decided'
    } else if (target === 'RETURN') {
      if (!partial) return 'end'
    } else {
      if (walk(chains, target, packet, sure && !partial, reach, pass) === 'decided') return 'decided'
      if (goes && !partial) return 'end'
    }
  }
  return 'end'
}

/** The lines of chains that FORWARD leads to; what decides nothing is not judged. */
function judged(chains: Chains): number[] {
  const seen = new Set<string>()
  const open = ['FORWARD']
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    open.push(
      ...chains
        .get(name)!
        .map(({ target }) => target)
        .filter(target => chains.has(target)),
    )
  }
  return [...seen].flatMap(name =>
    chains
      .get(name)!
      .filter(({ target }) => target !== 'LOG')
      .map(({ line }) => line),
  )
}
