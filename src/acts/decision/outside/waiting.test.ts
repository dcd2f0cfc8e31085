import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Split } from '#rules/split/split.ts'
import { splitInForce } from '#store/split.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { fromOutside } from '#testing/decision/outside.ts'
import { limitRound } from '../../../rounds/limits.ts'
import { deskOf } from '../../people/desk.ts'
import { applyFromOutside } from './apply.ts'
import { sponsorDecision } from './sponsor.ts'

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

const limitsOf = (subject: string) =>
  at.within(tx =>
    tx.selectFrom('time_limit').selectAll().where('subject', '=', subject).orderBy('turn').execute(),
  )
const done = (limit: string) =>
  at.within(tx =>
    tx
      .selectFrom('time_limit_step')
      .select(['what', 'functions'])
      .where('time_limit', '=', limit)
      .where('done_at', 'is not', null)
      .orderBy('n')
      .execute(),
  )
async function waits(person: string, decision: string) {
  const actor = await at.actor(person)
  const items = await at.within(async tx =>
    deskOf(tx, (await splitInForce(tx, now)) as Split, actor, now, 'en'),
  )
  return items.filter(({ subject }) => subject === decision).map(({ kind, due }) => [kind, due])
}

test('DECIDE-6 DECIDE-8 what a vendor asks for, and nobody takes over, reminds those who may, and moves up', async () => {
  const id = (await at.done(at.ids.viktor, applyFromOutside, fromOutside())).subject
  await limitRound(base.db, now)
  const [limit] = await limitsOf(id)
  const due = limit!.due_at.toString()
  expect(limit).toMatchObject({ kind: 'decision', ended_at: null, opened_at: monday })
  expect(limit!.waits).toContain('maintenance')
  expect(await waits(of.who.maintenance, id)).toEqual([['decision', due]])
  now = limit!.due_at.add({ hours: 24 * 30 })
  await limitRound(base.db, now)
  const steps = await done(limit!.id)
  expect(steps.map(({ what }) => what).slice(0, 3)).toEqual(['reminder', 'limit', 'escalation'])
  expect(steps[0]!.functions).toContain('maintenance')
  expect(steps[2]!.functions).toContain('plant-manager')
  expect(await waits(at.ids.lena, id)).toEqual([['limit', due]])
  // Taken over it waits for nobody but whoever took it.
  await of.does(of.who.maintenance, sponsorDecision, id)
  await limitRound(base.db, now)
  expect(await limitsOf(id)).toMatchObject([{ ended_at: now, ended: 'draft' }])
  expect(await waits(at.ids.lena, id)).toEqual([])
})
