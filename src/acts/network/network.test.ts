import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '#rules/network/plan/plan.ts'
import { isRefusal } from '#rules/refusal.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { agreedOf, planDraftOf, planNumbered, planOf, planVersions } from '#store/network/plans.ts'
import { aroundAsset } from '#store/plant/situation.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { assessDecision } from '../decision/assess.ts'
import { discardNetwork } from './discard.ts'
import { draftNetwork } from './draft.ts'
import { planHash } from './plan.ts'
import { proposeTraffic } from './propose.ts'
import { submitNetwork } from './submit.ts'

const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
let base: TestDatabase
let at: Company
let of: Deciding
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
})
afterAll(() => base.drop())

const zones = {
  format: 'countersign.zones/1',
  zones: [
    { id: 'office', level: 4, prefixes: ['10.1.0.0/16'] },
    { id: 'control', level: 1, prefixes: ['10.2.0.0/16'] },
  ],
  conduits: [{ id: 'up', from: 'control', to: 'office', permissions: [{ id: 'web', protocol: 'tcp' }] }],
}
const site = 'north'
const inForce = () => at.within(tx => planOf(tx, site))
const draft = () => at.within(tx => planDraftOf(tx, site))
const save = async (content: object = zones, by = of.who['ot-security']) =>
  at.does(by, draftNetwork, { site, content }, { rev: (await draft())?.rev ?? 0 })
async function handIn(decision = randomUUID()) {
  const input = { site, decision, title: 'Zones of north', why: 'The lines are apart now' }
  const done = await at.does(of.who['ot-security'], submitNetwork, input, { rev: (await draft())?.rev ?? 0 })
  if (isRefusal(done)) return done.refused
  return decision
}
/** Nothing of safety or quality rests on it; those asked for advice give it. */
async function judged(id: string) {
  await of.does(of.who['process-safety'], assessDecision, id, { impact: 'safety', answer: 'no' })
  await of.does(of.who.quality, assessDecision, id, { impact: 'quality', answer: 'no' })
  await of.advised(id)
}
const numbers = ({ conduits }: Plan) =>
  conduits.flatMap(({ permissions }) => permissions.map(one => [one.id, one.decision]))
const propose = (more: object = {}) => ({
  ...{ site, decision: randomUUID(), title: 'DNS for the cell', why: 'Names are asked for' },
  ...{ conduit: 'up', protocol: ['udp'], ports: ['53'], until: '2027-01-31', ...more },
})

describe('PLANT-7 zones and conduits of a site', () => {
  test('are drawn by those whom the split names, there; what is none is refused with where', async () => {
    expect(await save({ ...zones, zones: [] })).toMatchObject({ refused: 'zones.shape' })
    const nowhere = { ...zones, conduits: [{ id: 'up', from: 'control', to: 'sea' }] }
    expect(await save(nowhere)).toMatchObject({
      refused: 'zones.no_zone',
      params: { where: 'conduits.0.to', name: 'sea' },
    })
    expect(await save(zones, of.who.maintenance)).toMatchObject({ refused: 'access.split' })
    expect(await save(zones, of.who['ot-security'])).toMatchObject({ kind: 'network', rev: 1 })
    expect(
      await at.does(of.who['ot-security'], draftNetwork, { site, content: zones }, { rev: 0 }),
    ).toMatchObject({
      refused: 'act.changed_meanwhile',
    })
  })

  test('DECIDE-3 a draft is handed in, judged, and in force with the second key, never with one', async () => {
    const id = await handIn()
    expect(await handIn()).toBe('network.handed_in')
    expect((await of.row(id)).state).toBe('assessing')
    await judged(id)
    expect((await of.row(id)).state).toBe('deciding')
    expect(of.refused(await of.signs('control-engineering', id))).toBeNull()
    expect(await inForce()).toBeUndefined()
    expect(of.refused(await of.signs('ot-security', id))).toBeNull()
    const row = await of.row(id)
    expect(row.state).toBe('closed')
    const plan = (await inForce())!
    expect(plan).toMatchObject({ number: 1, decision: id, in_force_from: now })
    expect(numbers(plan.content)).toEqual([['web', row.number]])
    expect([plan.sha256, planHash(plan.content)]).toEqual(Array(2).fill(row.content.fields.sha256))
    expect(row.content.fields).toMatchObject({ added: 'office, control, up, up/web' })
    expect(await draft()).toBeUndefined()
  })

  test('DECIDE-4 a draft that is edited after it was handed in goes back, and what was signed is void', async () => {
    await save()
    expect(await handIn()).toBe('network.nothing_changed')
    await save({ ...zones, zones: [...zones.zones, { id: 'dmz', level: 3.5 }] })
    const id = await handIn()
    await judged(id)
    await of.signs('control-engineering', id)
    await save({ ...zones, zones: [...zones.zones, { id: 'dmz', level: 3 }] })
    expect(await of.row(id)).toMatchObject({ state: 'draft', sent_back: 'network.edited', round: 2 })
    expect(of.refused(await of.signs('ot-security', id))).toBe('decision.not_in_state')
    // The same decision, in another round.
    await handIn()
    expect(await of.row(id)).toMatchObject({ state: 'assessing', sent_back: null, round: 2 })
  })

  test('traffic that both keys agree on is a version more, and stands in the draft, which goes back', async () => {
    const waiting = (await at.within(tx =>
      tx
        .selectFrom('decision')
        .selectAll()
        .where('kind', '=', 'zones')
        .where('state', '=', 'assessing')
        .executeTakeFirst(),
    ))!
    expect(await at.does(of.who.maintenance, proposeTraffic, propose({ conduit: 'down' }))).toMatchObject({
      refused: 'network.no_conduit',
    })
    const past = propose({ until: '2026-11-22' })
    expect(await at.does(of.who.maintenance, proposeTraffic, past)).toMatchObject({
      refused: 'decision.until_past',
    })
    expect(await at.does(at.ids.tomas, proposeTraffic, propose())).toMatchObject({
      refused: 'site.unknown',
    })
    const asked = propose()
    await at.done(of.who.maintenance, proposeTraffic, asked)
    await judged(asked.decision)
    await of.signs('ot-security', asked.decision)
    expect(of.refused(await of.signs('control-engineering', asked.decision))).toBeNull()
    const row = await of.row(asked.decision)
    expect(row).toMatchObject({ state: 'closed', valid_until: '2027-01-31' })
    const plan = (await inForce())!
    const [first, d] = [(await at.within(tx => planNumbered(tx, site, 1)))!, `d-${row.number}`]
    expect(plan.number).toBe(2)
    expect(first.state).toBe('past')
    expect(numbers(plan.content)).toEqual([...numbers(first.content), [d, row.number]])
    expect(numbers((await draft())!.content)).toEqual(numbers(plan.content))
    expect(await of.row(waiting.id)).toMatchObject({ state: 'draft', sent_back: 'network.other_agreed' })
    expect(
      (await at.within(tx => planVersions(tx, site))).map(({ number, decided }) => [number, decided]),
    ).toEqual([
      [2, row.number],
      [1, first.content.conduits[0]?.permissions[0]?.decision],
    ])
  })

  test('assets lie where the list says, with their addresses, as flows are measured', async () => {
    const there = await of.asset({ zone: 'control', addresses: ['10.9.0.1', '00:1d:9c:aa:bb:cc'] })
    await of.asset({ zone: 'elsewhere', addresses: ['10.9.0.2'] })
    const { agreed } = (await at.within(tx => agreedOf(tx, site)))!
    expect(agreed.assets).toEqual([{ id: there, zone: 'control', addresses: ['10.9.0.1'] }])
    expect(agreed.permissions.map(({ id }) => id)).toHaveLength(2)
    const { zones: facts } = await at.within(tx => aroundAsset(tx, { site }))
    expect([...facts]).toEqual([
      ['office', null],
      ['control', 'control'],
    ])
  })

  test('a draft that is discarded takes its decision with it, and stays in the record', async () => {
    const id = (await handIn()) as string
    const decision = (await at.within(tx =>
      tx
        .selectFrom('decision')
        .select('id')
        .where('kind', '=', 'zones')
        .orderBy('number', 'desc')
        .executeTakeFirst(),
    ))!.id
    const gone = { site, why: 'It was a try' }
    await at.done(of.who['ot-security'], discardNetwork, gone, { rev: (await draft())!.rev })
    expect(await draft()).toBeUndefined()
    expect(await at.within(tx => decisionOf(tx, decision))).toMatchObject({
      state: 'withdrawn',
      why: 'network.discarded',
    })
    expect(await at.does(of.who['ot-security'], discardNetwork, gone, { rev: 1 })).toMatchObject({
      refused: 'network.no_draft',
    })
    expect(id).not.toBe('network.nothing_changed')
  })
})
