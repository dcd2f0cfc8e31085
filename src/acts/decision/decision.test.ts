import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asksOf, itemsOf } from '#store/decision/decisions.ts'
import { assetOf } from '#store/plant/assets.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { decisionRounds } from '../../rounds/decisions.ts'
import { limitRound } from '../../rounds/limits.ts'
import { changeAsset } from '../plant/changeAsset.ts'
import { addWindow } from '../window/add.ts'
import { cancelWindow } from '../window/cancel.ts'
import { assessDecision } from './assess.ts'
import { changeDecision } from './change.ts'
import {
  interruptDecision,
  refuseDecision,
  resumeDecision,
  sendBackDecision,
  suspendDecision,
  withdrawDecision,
} from './end.ts'
import { extendWork } from './extend.ts'
import { scheduleDecision } from './schedule.ts'
import { submitDecision } from './submit.ts'
import { checkItem, finishWork, startWork, verifyWork } from './work.ts'

let base: TestDatabase
let at: Company
let of: Deciding
const monday = Temporal.Instant.from('2026-11-23T07:00:00Z')
let now = monday
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
})
afterAll(() => base.drop())

const asked = async (id: string) => {
  const { round } = await of.row(id)
  return at.within(tx => asksOf(tx, id, round))
}
const open = async (id: string) =>
  (await asked(id)).filter(one => one.open).map(one => `${one.role} ${one.function}`)
const why = 'As was agreed by telephone'

describe('DECIDE-2 DECIDE-3 a decision', () => {
  test('is judged first, then needs both keys and the consents that the split asks for, and is released by them alone', async () => {
    const { maintenance } = of.who
    const id = await of.asks(maintenance)
    expect(of.refused(await of.signs('ot-security', id))).toBe('decision.not_in_state')
    await of.does(maintenance, submitDecision, id)
    expect((await of.row(id)).state).toBe('assessing')
    expect((await open(id)).filter(one => one.startsWith('impact'))).toEqual([
      'impact process-safety',
      'impact quality',
      'impact validation',
      'impact plant-manager',
      'impact ot-security',
    ])
    const unknown = { impact: 'safety', answer: 'unknown', said: 'The vendor is silent' }
    expect(of.refused(await of.tries(of.who.quality, assessDecision, id, unknown))).toBe('decision.not_asked')
    await of.does(of.who['process-safety'], assessDecision, id, unknown)
    for (const [impact, fn] of [
      ['quality', 'quality'],
      ['validated', 'validation'],
      ['uptime', 'plant-manager'],
      ['security', 'ot-security'],
    ] as const)
      await of.does(of.who[fn], assessDecision, id, { impact, answer: 'no' })
    // Not known is an answer, and blocks.
    expect((await of.row(id)).state).toBe('assessing')
    await of.does(of.who['process-safety'], assessDecision, id, { impact: 'safety', answer: 'no' })
    expect((await of.row(id)).state).toBe('deciding')
    expect((await open(id)).filter(one => /^(key|consent)/.test(one))).toEqual([
      ...['key ot-security', 'key control-engineering'],
    ])
    expect(of.refused(await of.signs('ot-security', id))).toBe('decision.consulting')
    await of.advised(id)
    expect(of.refused(await of.signs('quality', id))).toBe('decision.not_asked')
    expect(of.refused(await of.signs('ot-security', id))).toBeNull()
    expect(of.refused(await of.signs('ot-security', id))).toBe('decision.signed_by_you')
    expect((await of.row(id)).state).toBe('deciding')
    const changed = {
      area: null,
      class: null,
      assets: [],
      title: 'Other',
      content: {},
      stated: {},
      until: null,
    }
    expect(of.refused(await of.tries(maintenance, changeDecision, id, changed))).toBe('decision.not_in_state')
    expect(
      of.refused(await of.signs('control-engineering', id, { conditions: ['Only with the vendor on site'] })),
    ).toBeNull()
    expect((await of.row(id)).state).toBe('decided')
    expect(await open(id)).toEqual(['plan control-engineering'])
  })

  test('since validated state is affected, quality decides, too', async () => {
    const id = await of.asks(of.who.maintenance)
    await of.judged(id, of.who.maintenance, ['validated'])
    expect((await of.row(id)).facts).toMatchObject({ 'quality-affected': true, 'safety-function': false })
    expect((await open(id)).filter(one => one.startsWith('consent'))).toEqual(['consent quality'])
    for (const fn of ['ot-security', 'control-engineering'] as const)
      expect(of.refused(await of.signs(fn, id))).toBeNull()
    expect((await of.row(id)).state).toBe('deciding')
    const late = { impact: 'validated', answer: 'no' }
    expect(of.refused(await of.tries(of.who.validation, assessDecision, id, late))).toBe(
      'decision.signed_already',
    )
    expect(of.refused(await of.signs('quality', id))).toBeNull()
    expect((await of.row(id)).state).toBe('decided')
  })

  test('either side alone refuses it, sends it back, holds it up; whoever asked withdraws it', async () => {
    const id = await of.asks(of.who.maintenance)
    await of.judged(id, of.who.maintenance)
    expect(of.refused(await of.signs('ot-security', id))).toBeNull()
    expect(of.refused(await of.tries(of.who.quality, sendBackDecision, id, { why }))).toBe(
      'decision.not_decider',
    )
    await of.does(of.who['control-engineering'], sendBackDecision, id, { why })
    expect(await of.row(id)).toMatchObject({ state: 'draft', round: 2, sent_back: why, hash: null })
    await of.judged(id, of.who.maintenance)
    // What was signed in the round before counts no longer.
    for (const fn of ['ot-security', 'control-engineering'] as const)
      expect(of.refused(await of.signs(fn, id))).toBeNull()
    await of.does(of.who['ot-security'], suspendDecision, id, { why })
    expect(of.refused(await of.tries(of.who['control-engineering'], resumeDecision, id, { why }))).toBe(
      'decision.suspended_by_other',
    )
    await of.does(of.who['ot-security'], resumeDecision, id, { why })
    await of.does(of.who['ot-security'], refuseDecision, id, { why })
    expect((await of.row(id)).state).toBe('refused')
    expect(of.refused(await of.tries(of.who.maintenance, withdrawDecision, id, { why }))).toBe(
      'decision.not_in_state',
    )
  })

  test('the requester never turns the only key, and nobody turns both', async () => {
    const id = await of.asks(of.who['control-engineering'])
    await of.judged(id, of.who['control-engineering'])
    expect(of.refused(await of.signs('control-engineering', id))).toBeNull()
    expect(of.refused(await of.signs('ot-security', id))).toBeNull()
    expect((await of.row(id)).state).toBe('decided')
  })

  test('a fact that changes before work begins sends it back to those whom the split names then', async () => {
    const asset = await of.asset()
    const id = await of.asks(of.who.maintenance, { assets: [asset] })
    await of.judged(id, of.who.maintenance)
    for (const fn of ['ot-security', 'control-engineering'] as const)
      expect(of.refused(await of.signs(fn, id))).toBeNull()
    now = now.add({ minutes: 1 })
    await at.done(
      of.who['control-engineering'],
      changeAsset,
      { asset, fields: { safetyFunction: true } },
      { rev: 1 },
    )
    const slot = { from: `${now.add({ hours: 1 })}` }
    expect(of.refused(await of.tries(of.who['control-engineering'], scheduleDecision, id, slot))).toBe(
      'decision.stale',
    )
    const round = decisionRounds(base.db)
    await round(now)
    await round(now)
    expect(await of.row(id)).toMatchObject({ state: 'deciding', round: 2 })
    expect((await open(id)).filter(one => !one.startsWith('consult'))).toEqual([
      ...['key ot-security', 'key control-engineering', 'consent process-safety'],
    ])
    const signed = await at.within(tx =>
      tx.selectFrom('signature').selectAll().where('subject', '=', id).execute(),
    )
    expect(signed.map(one => one.void_at === null)).toEqual([false, false])
  })

  test('advice that does not come by the reminder is put down, and waited for no longer', async () => {
    const id = await of.asks(of.who.maintenance)
    await of.does(of.who.maintenance, submitDecision, id)
    for (const [impact, fn] of [
      ['safety', 'process-safety'],
      ['quality', 'quality'],
      ['validated', 'validation'],
      ['uptime', 'plant-manager'],
      ['security', 'ot-security'],
    ] as const)
      await of.does(of.who[fn], assessDecision, id, { impact, answer: 'no' })
    await limitRound(base.db, now)
    const round = decisionRounds(base.db)
    await round(now)
    expect((await open(id)).filter(one => one.startsWith('consult')).length).toBeGreaterThan(0)
    now = now.add({ hours: 70 })
    await limitRound(base.db, now)
    await round(now)
    const said = (await asked(id)).filter(one => one.role === 'consult').map(one => one.answer)
    expect(new Set(said)).toEqual(new Set(['silence']))
    expect(of.refused(await of.signs('ot-security', id))).toBeNull()
  })
})

describe('DECIDE-5 DECIDE-6 the work', () => {
  test('is done in a window, with its checks, by steps, and closed by the plant, which looks at it', async () => {
    const window = {
      window: randomUUID(),
      kind: 'window',
      site: 'north',
      area: 'filling',
      title: 'Weekend',
      why: 'Planned',
    }
    const night = { start: '2026-12-05T22:00', end: '2026-12-06T06:00' }
    await at.done(of.who.planning, addWindow, { ...window, ...night })
    const asset = await of.asset()
    const id = await of.asks(of.who.maintenance, { assets: [asset] })
    await of.judged(id, of.who.maintenance)
    expect(of.refused(await of.signs('ot-security', id, { conditions: ['Vendor on site'] }))).toBeNull()
    expect(of.refused(await of.signs('control-engineering', id))).toBeNull()
    const engineer = of.who['control-engineering']
    const outside = { from: '2026-12-04T22:00:00+01:00' }
    expect(of.refused(await of.tries(engineer, scheduleDecision, id, outside))).toBe('slot.closed')
    expect(
      of.refused(await of.tries(engineer, scheduleDecision, id, { from: '2026-11-01T22:00:00+01:00' })),
    ).toBe('slot.past')
    const slot = { from: '2026-12-05T23:00:00+01:00' }
    await of.does(engineer, scheduleDecision, id, slot)
    const other = await of.asks(of.who.maintenance, { assets: [asset] })
    await of.judged(other, of.who.maintenance)
    for (const fn of ['ot-security', 'control-engineering'] as const) await of.signs(fn, other)
    expect(of.refused(await of.tries(engineer, scheduleDecision, other, slot))).toBe('slot.taken')

    expect(of.refused(await of.tries(of.who.maintenance, startWork, id))).toBe('decision.too_early')
    now = Temporal.Instant.from(slot.from)
    expect(of.refused(await of.tries(of.who.maintenance, startWork, id))).toBe('decision.checks_open')
    const items = await at.within(tx => itemsOf(tx, id))
    const part = (name: string) => items.filter(one => one.part === name)
    expect(items.map(one => one.part).toSorted()).toEqual(['after', 'before', 'condition', 'step'])
    for (const { id: item } of [...part('condition'), ...part('before')])
      await of.does(of.who.maintenance, checkItem, id, { item, outcome: 'done' })
    await of.does(of.who.maintenance, startWork, id)
    expect((await of.row(id)).state).toBe('under-way')
    expect(of.refused(await of.tries(of.who['ot-security'], interruptDecision, id, { why }))).toBe(
      'decision.not_plant',
    )
    expect(of.refused(await of.tries(of.who.maintenance, finishWork, id))).toBe('decision.steps_open')
    const [step] = part('step')
    const departed = { item: step!.id, outcome: 'departed', note: 'Loaded twice, the first try broke off' }
    await of.does(of.who.maintenance, checkItem, id, departed)
    await of.does(of.who.maintenance, finishWork, id, { said: 'Loaded' })
    expect(of.refused(await of.tries(of.who.maintenance, verifyWork, id, { found: 'Well' }))).toBe(
      'decision.not_checker',
    )
    expect(of.refused(await of.tries(engineer, verifyWork, id, { found: 'Well' }))).toBe(
      'decision.checks_open',
    )
    await of.does(engineer, checkItem, id, { item: part('after')[0]!.id, outcome: 'done' })
    await of.does(engineer, verifyWork, id, { found: 'The checksum is right' })
    expect((await of.row(id)).state).toBe('closed')
    expect(await at.within(tx => assetOf(tx, asset))).toMatchObject({ firmware: '34.011', rev: 2 })
  })

  test('over its time calls whoever has the shift now; the plant lets it go on, within its windows', async () => {
    const { id, from } = await planned('2026-12-05T22:00', '2026-12-06T06:00')
    now = Temporal.Instant.from(from)
    for (const { id: item } of (await at.within(tx => itemsOf(tx, id))).filter(one => one.part === 'before'))
      await of.does(of.who.maintenance, checkItem, id, { item, outcome: 'done' })
    await of.does(of.who.maintenance, startWork, id)
    await limitRound(base.db, now)
    now = now.add({ minutes: 61 })
    await limitRound(base.db, now)
    const called = await at.within(tx =>
      tx
        .selectFrom('time_limit_step')
        .innerJoin('time_limit', 'time_limit.id', 'time_limit_step.time_limit')
        .select(['what', 'functions'])
        .where('kind', '=', 'work')
        .where('subject', '=', id)
        .where('done_at', 'is not', null)
        .orderBy('n')
        .execute(),
    )
    expect(called).toEqual([
      { what: 'reminder', functions: ['shift-lead'] },
      { what: 'limit', functions: ['shift-lead'] },
    ])
    const longer = { to: `${now.add({ hours: 1 })}`, why }
    expect(of.refused(await of.tries(of.who.maintenance, extendWork, id, { ...longer, to: `${from}` }))).toBe(
      'decision.no_longer',
    )
    expect(of.refused(await of.tries(of.who['ot-security'], extendWork, id, longer))).toBe(
      'decision.not_plant',
    )
    const tooLong = { ...longer, to: '2026-12-06T09:00:00+01:00' }
    expect(of.refused(await of.tries(at.ids.jonas, extendWork, id, tooLong))).toBe('slot.closed')
    await of.does(at.ids.jonas, extendWork, id, longer)
    await of.does(at.ids.jonas, interruptDecision, id, { why })
    expect((await of.row(id)).state).toBe('suspended')
    await of.does(of.who['control-engineering'], resumeDecision, id, { why })
    expect(await open(id)).toEqual(['plan control-engineering'])
  })

  test('whose window moves is planned anew', async () => {
    const { id, window } = await planned('2026-12-12T22:00', '2026-12-13T06:00')
    now = now.add({ minutes: 1 })
    await at.done(of.who.planning, cancelWindow, { window, why }, { rev: 1 })
    const round = decisionRounds(base.db)
    await round(now)
    expect(await of.row(id)).toMatchObject({ state: 'decided', slot_from: null })
    expect(await open(id)).toEqual(['plan control-engineering'])
  })

  /** A decided update with a window of its own, planned an hour into it. */
  async function planned(start: string, end: string) {
    const window = randomUUID()
    const cell = { site: 'north', area: 'filling', title: 'Weekend', why: 'Planned', kind: 'window' }
    now = monday
    await at.done(of.who.planning, addWindow, { window, ...cell, start, end })
    const id = await of.asks(of.who.maintenance)
    await of.judged(id, of.who.maintenance)
    for (const fn of ['ot-security', 'control-engineering'] as const) await of.signs(fn, id)
    const from = `${start.slice(0, 10)}T23:00:00+01:00`
    await of.does(of.who['control-engineering'], scheduleDecision, id, { from })
    return { id, from, window }
  }
})
