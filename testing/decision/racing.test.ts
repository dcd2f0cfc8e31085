import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Act } from '#acts/act.ts'
import { withdrawDecision } from '#acts/decision/end.ts'
import { scheduleDecision } from '#acts/decision/planning/schedule.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { checkItem, startWork } from '#acts/decision/work.ts'
import { enact } from '#acts/enact.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { changeAsset } from '#acts/plant/changeAsset.ts'
import { addWindow } from '#acts/window/add.ts'
import { decisionRounds } from '#rounds/decisions.ts'
import { isRefusal } from '#rules/refusal.ts'
import { connect, type Database } from '#store/database.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'

let base: TestDatabase
let other: Database
let at: Company
let of: Deciding
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
/** Servers on one database, each with connections of its own. */
let nodes: readonly Database[]
beforeAll(async () => {
  base = await testDatabase()
  other = connect(base.url, 10)
  nodes = [base.db, other]
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
  for (const fn of ['ot-security', 'control-engineering'])
    await at.done(at.ids.farid, giveHolding, {
      ...{ holding: randomUUID(), person: at.ids.nadia, function: fn, site: 'north' },
    })
  const window = {
    window: randomUUID(),
    kind: 'window',
    site: 'north',
    area: 'filling',
    title: 'Night',
    why: 'Planned',
  }
  await at.done(of.who.planning, addWindow, { ...window, start: '2026-11-23T06:00', end: '2026-11-24T20:00' })
})
afterAll(async () => {
  await other.close()
  await base.drop()
})

type Try = { readonly by: string; readonly decision: string; readonly id?: string; readonly more?: object }
/** All at once, in turn on one server and the other; the refusals, sorted, `done` for a yes and `again` for one done before. */
async function atOnce(act: Act<never, never, never>, tries: readonly Try[]): Promise<readonly string[]> {
  const calls = await Promise.all(
    tries.map(async ({ by, decision, id = randomUUID(), more = {} }) => {
      const proof = { session: 'one', account: by, at: now, components: ['account', 'password'] as const }
      const { rev } = await of.row(decision)
      return {
        call: { id, rev, proof, actor: await at.actor(by), now, origin: null },
        input: { decision, ...more },
      }
    }),
  )
  const answers = await Promise.all(calls.map(({ call, input }, n) => enact(nodes[n % 2]!, act, call, input)))
  return answers.map(one => (isRefusal(one) ? one.refused : one.again ? 'again' : 'done')).toSorted()
}
const signing = { meaning: 'approval', zone: 'Europe/Berlin' }
const sign = signDecision as never
const signatures = (decision: string) =>
  at.within(tx =>
    tx
      .selectFrom('signature')
      .selectAll()
      .where('subject', '=', decision)
      .where('void_at', 'is', null)
      .execute(),
  )
const entries = (decision: string, act: string) =>
  at.within(tx =>
    tx
      .selectFrom('ledger_entry')
      .select('id')
      .where('subject', '=', decision)
      .where('act', '=', act)
      .execute(),
  )
const ready = async (more: object = {}) => {
  const id = await of.asks(of.who.maintenance, more)
  await of.judged(id, of.who.maintenance)
  return id
}
const decided = async (more: object = {}) => {
  const id = await ready(more)
  for (const fn of ['ot-security', 'control-engineering'] as const) await of.signs(fn, id)
  return id
}
const schedule = scheduleDecision as never
const soon = { from: `${now.add({ hours: 1 })}` }

describe('TRUST-5 DECIDE-3 several servers and people at once', () => {
  test('one act sent eight times is one signature', async () => {
    const decision = await ready()
    const one = { by: of.who['ot-security'], decision, id: randomUUID(), more: signing }
    expect(await atOnce(sign, Array(8).fill(one))).toEqual([...Array(7).fill('again'), 'done'])
    expect((await signatures(decision)).length).toBe(1)
    expect((await entries(decision, 'decision.sign')).length).toBe(1)
  })

  test('many who sign the same slot and the other one at the same moment: each key once, by two persons', async () => {
    const decision = await ready()
    const people = [of.who['ot-security'], at.ids.nadia, of.who['control-engineering']]
    let done = 0
    for (let turn = 0; turn < 4; turn++) {
      const said = await atOnce(
        sign,
        [...people, ...people].map(by => ({ by, decision, more: signing })),
      )
      const now = said.filter(one => one === 'done').length
      expect(now).toBeLessThanOrEqual(1)
      done += now
    }
    const signed = await signatures(decision)
    expect([
      done,
      new Set(signed.map(one => one.slot)).size,
      new Set(signed.map(one => one.person)).size,
    ]).toEqual([2, 2, 2])
    expect((await entries(decision, 'decision.sign')).length).toBe(2)
    expect((await of.row(decision)).state).toBe('decided')
  })

  test('a signature races with the round that sends it back: what is void is never decided', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const asset = await of.asset()
      const decision = await ready({ assets: [asset] })
      await of.signs('ot-security', decision)
      const fields = { safetyFunction: true }
      const change = {
        id: randomUUID(),
        actor: await at.actor(of.who['control-engineering']),
        now,
        origin: null,
        rev: 1,
      }
      await Promise.all([
        enact(base.db, changeAsset, change, { asset, fields }),
        decisionRounds(other)(now.add({ minutes: 1 })),
        atOnce(sign, [{ by: of.who['control-engineering'], decision, more: signing }]),
      ])
      await decisionRounds(other)(now.add({ minutes: 2 }))
      const row = await of.row(decision)
      expect([row.state, row.round]).toEqual(['deciding', 2])
      expect(await signatures(decision)).toEqual([])
      expect((await entries(decision, 'decision.reroute')).length).toBe(1)
    }
  })

  test('two works on one asset planned for the same time at the same moment: one of them is', async () => {
    const partner = await of.asset()
    const half = await of.asset({ partner })
    for (const [one, two] of [
      [[half], [half]],
      [[half], [partner]],
      [[half, partner], [partner]],
    ]) {
      const decisions = [await decided({ assets: one }), await decided({ assets: two })]
      const tries = decisions.map(decision => ({ by: of.who['control-engineering'], decision, more: soon }))
      expect(await atOnce(schedule, tries)).toEqual(['done', 'slot.taken'])
      for (const decision of decisions)
        await of.tries(of.who.maintenance, withdrawDecision, decision, { why: 'Only a try' })
    }
  })

  test('work begins once, however often it is begun at once', async () => {
    const decision = await decided()
    await of.does(of.who['control-engineering'], scheduleDecision, decision, { from: `${now}` })
    const begin = startWork as never
    const items = await at.within(tx =>
      tx
        .selectFrom('decision_item')
        .select('id')
        .where('decision', '=', decision)
        .where('part', '=', 'before')
        .execute(),
    )
    for (const { id: item } of items)
      await of.does(of.who.maintenance, checkItem, decision, { item, outcome: 'done' })
    const tries = [of.who.maintenance, of.who['control-engineering'], of.who.maintenance].map(by => ({
      by,
      decision,
    }))
    expect(await atOnce(begin, tries)).toEqual(['act.changed_meanwhile', 'act.changed_meanwhile', 'done'])
    expect((await entries(decision, 'decision.start')).length).toBe(1)
  })
})
