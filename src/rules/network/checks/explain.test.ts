import { describe, expect, test } from 'vitest'
import type { DecisionState } from '../../decision/cycle.ts'
import type { Plan } from '../plan/plan.ts'
import { explainingIn, explains, explainsRule, explainsScan, type TrafficWork } from './explain.ts'
import type { CheckedFlows, CheckedLine } from './summary.ts'

const plan: Plan = {
  format: 'countersign.zones/1',
  zones: [
    { id: 'office', label: { en: 'Office', de: 'Büro' }, prefixes: ['10.1.0.0/16'], marks: [] },
    { id: 'line-1', label: { en: 'Line 1', de: 'Linie 1' }, prefixes: ['10.2.0.0/16'], marks: [] },
  ],
  conduits: [],
}
const at = Temporal.Instant.from('2026-11-20T12:00:00Z')
const day = (n: number, hour = 8) => `2026-11-${n}T${`${hour}`.padStart(2, '0')}:00:00Z`
const work = (text: string, more: Partial<TrafficWork> = {}): TrafficWork => ({
  ...{ id: 'one', number: 12, title: 'A rule', traffic: 'during', scans: false, text, assets: [] },
  ...{ state: 'under-way' as DecisionState, began: Temporal.Instant.from(day(10)), ended: null },
  ...more,
})
const hosts = (...addresses: string[]) => ({ addresses, more: false })
const line: CheckedLine = {
  ...{ verdict: 'not-agreed', cast: 'unicast', from: 'office', to: 'line-1', protocol: 'tcp', port: 443 },
  ...{ service: 'ssl', permission: null, sources: hosts('10.1.0.5'), targets: hosts('10.2.0.7') },
  ...{ flows: 3, bytes: 9, first: day(11), last: day(12) },
}
const explained = (one: TrafficWork, more: Partial<CheckedLine> = {}) =>
  explains(explainingIn(one, plan), { ...line, ...more }, at)

describe('PLANT-8 what a decision says explains traffic', () => {
  test.each<[text: string, is: boolean]>([
    ['10.1.0.5 to 10.2.0.7, 443/tcp', true],
    ['10.1.0.5 to 10.2.0.7', true],
    ['From 10.1.0.0/24 to 10.2.0.0/16 by tcp 400-500.', true],
    ['10.1.0.5, port 443', true],
    ['10.1.0.5 to 10.2.0.7, 502/tcp', false],
    ['10.1.0.5 to 10.2.0.7, udp/443', false],
    ['10.1.0.5 to 10.2.0.8, 443/tcp', false],
    ['10.1.0.50 to 10.2.0.70, 443/tcp', false],
    ['Office to Line 1, tcp/443', true],
    ['Büro nach Linie 1, Port 443', true],
    ['Office to Line 1', false],
    ['Office to Line 10, tcp/443', false],
    ['Updates for the panel', false],
  ])('%s: %s', (text, is) => {
    expect(explained(work(text))).toBe(is)
  })

  test('IPv6 is read where it is one, and a time of day is not', () => {
    const six = { sources: hosts('2001:db8:1::5'), targets: hosts('2001:db8:2::7') }
    expect(explained(work('2001:db8:1::/48 → 2001:db8:2::7 from 12:30:00'), six)).toBe(true)
    expect(explained(work('2001:db8:9::/48 → 2001:db8:2::7'), six)).toBe(false)
  })

  test('all hosts of a side are named, or the line has more to it', () => {
    const said = work('10.1.0.5 to 10.2.0.7')
    expect(explained(said, { sources: hosts('10.1.0.5', '10.1.0.6') })).toBe(false)
    expect(explained(said, { targets: { addresses: ['10.2.0.7'], more: true } })).toBe(false)
  })

  test('a vendor at an asset explains what it speaks as long as they are there', () => {
    const assets = [{ zone: 'line-1', addresses: ['10.2.0.7'] }]
    const visit = work('The vendor’s portal', { assets, ended: Temporal.Instant.from(day(12)) })
    expect(explained(visit, { port: 8_443 })).toBe(true)
    expect(explained(visit, { last: day(12, 9) })).toBe(false)
    expect(explained(visit, { first: day(10, 7) })).toBe(false)
    expect(explained(visit, { targets: hosts('10.2.0.9') })).toBe(false)
    // What has no time was seen when it was checked.
    expect(explained(visit, { first: null, last: null })).toBe(false)
    expect(explained({ ...visit, ended: null }, { first: null, last: null })).toBe(true)
  })

  test('what stays explains it from its beginning, what has not begun nothing', () => {
    const change = work('10.1.0.5 to 10.2.0.7', { traffic: 'lasting', state: 'closed' })
    expect(explained({ ...change, ended: Temporal.Instant.from(day(10, 9)) })).toBe(true)
    expect(explained({ ...change, traffic: 'during', ended: Temporal.Instant.from(day(10, 9)) })).toBe(false)
    expect(explained({ ...change, state: 'scheduled' })).toBe(false)
    expect(explained({ ...change, began: null })).toBe(false)
  })

  test('a scan is explained by a scan of these zones, or by that host', () => {
    const scan: CheckedFlows['scans'][number] = {
      ...{ kind: 'hosts', source: '10.1.0.9', target: null, port: 502, from: 'office', zones: ['line-1'] },
      ...{ hosts: 40, more: false, flows: 40, bytes: 0, first: day(11), last: day(11) },
    }
    const is = (more: Partial<TrafficWork>) =>
      explainsScan(explainingIn(work('', { scans: true, ...more }), plan), scan, at)
    expect(is({ assets: [{ zone: 'line-1', addresses: [] }] })).toBe(true)
    expect(is({ text: 'nmap from 10.1.0.9' })).toBe(true)
    expect(is({ assets: [{ zone: 'office', addresses: [] }] })).toBe(false)
    expect(is({ text: 'nmap from 10.1.0.9', scans: false })).toBe(false)
  })

  test('a rule that names its decision is explained by it as long as it may stand', () => {
    const is = (name: string, more: Partial<TrafficWork> = {}) =>
      explainsRule(explainingIn(work('', more), plan), name, at)
    expect(is('D-12 updates of the panel')).toBe(true)
    expect(is('D-123')).toBe(false)
    expect(is('(D-12)', { state: 'closed', ended: Temporal.Instant.from(day(19)) })).toBe(false)
    expect(is('(d-12)', { state: 'closed', traffic: 'lasting' })).toBe(true)
  })
})
