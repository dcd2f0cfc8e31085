import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asksOf } from '#store/decision/decisions.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { decisionRounds } from '../../rounds/decisions.ts'
import { limitRound } from '../../rounds/limits.ts'
import { changeAsset } from '../plant/changeAsset.ts'
import { assessDecision } from './assess.ts'
import { changeDecision } from './change.ts'
import { refuseDecision, resumeDecision, sendBackDecision, suspendDecision, withdrawDecision } from './end.ts'
import { scheduleDecision } from './planning/schedule.ts'
import { submitDecision } from './submit.ts'

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
