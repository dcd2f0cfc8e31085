import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asksOf, itemsOf } from '#store/decision/decisions.ts'
import { assetOf } from '#store/plant/assets.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { decisionRounds } from '../../rounds/decisions.ts'
import { limitRound } from '../../rounds/limits.ts'
import { addWindow } from '../window/add.ts'
import { cancelWindow } from '../window/cancel.ts'
import { interruptDecision, resumeDecision } from './end.ts'
import { extendWork } from './planning/extend.ts'
import { scheduleDecision } from './planning/schedule.ts'
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
