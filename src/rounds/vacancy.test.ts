import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf } from '#acts/people/desk.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { leavePerson } from '#acts/people/leave.ts'
import { isRefusal } from '#rules/refusal.ts'
import { splitInForce } from '#store/split.ts'
import { type Company, company, type Who } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { limitRound } from './limits.ts'

let base: TestDatabase
let at: Company
let now: Temporal.Instant
beforeAll(async () => {
  base = await testDatabase()
  // A Monday at ten in Berlin.
  now = Temporal.Instant.from('2026-06-08T08:00:00Z')
  at = await company(base.db, () => now)
})
afterAll(() => base.drop())

const limits = () =>
  at.within(tx =>
    tx.selectFrom('time_limit').selectAll().where('kind', '=', 'vacancy').orderBy('opened_at').execute(),
  )
const steps = async (subject: string) => {
  const found = await at.within(tx =>
    tx
      .selectFrom('ledger_entry')
      .select(['act', 'after'])
      .where('subject', '=', subject)
      .orderBy('at')
      .execute(),
  )
  return found.map(({ act, after }) => {
    const { what, to } = after as { what?: string; to?: { people: { person: string }[] }[] }
    return { act, what: what ?? null, told: (to ?? []).flatMap(one => one.people.map(each => each.person)) }
  })
}
const desk = async (who: Who) => {
  const actor = await at.actor(at.ids[who])
  return at.within(async tx => {
    const split = await splitInForce(tx, now)
    return isRefusal(split) ? [] : deskOf(tx, split, actor, now, 'en')
  })
}

test('SPLIT-8 SPLIT-9 a vacancy has a time limit: those who may fill it are reminded, and it moves up', async () => {
  const { ids, done } = at
  // Whatever nobody holds yet was accepted in writing.
  await limitRound(base.db, now)
  expect(await limits()).toEqual([])

  now = now.add({ hours: 1 })
  await done(ids.ines, leavePerson, { person: ids.tomas, why: 'Retires' }, { rev: 1 })
  await limitRound(base.db, now)
  await limitRound(base.db, now.add({ seconds: 5 }))
  const [limit, ...others] = await limits()
  expect(others).toEqual([])
  expect(limit).toMatchObject({
    subject: 'south/plant-manager',
    site: 'south',
    activity: 'steering-group',
    within: '40 working days',
    opened_at: now,
  })
  const due = limit!.due_at.toString()
  expect(
    (await desk('farid')).find(one => one.to === '/people?give=plant-manager&place=south'),
  ).toMatchObject({
    kind: 'vacancy',
    due,
  })

  // Half a year later it has reminded whoever may fill it, and moved up, at the top to the founders, since nobody is there.
  now = now.add({ hours: 24 * 183 })
  await limitRound(base.db, now)
  await limitRound(base.db, now)
  const all = await steps('south/plant-manager')
  expect(all.map(({ act, what }) => what ?? act)).toEqual([
    'limit.open',
    'reminder',
    'limit',
    ...all.slice(3).map(() => 'escalation'),
  ])
  expect(all.length).toBeGreaterThan(3)
  expect(all[1]!.told.toSorted()).toEqual([ids.amara, ids.farid].toSorted())
  expect(all.at(-1)!.told.toSorted()).toEqual([ids.amara, ids.karel].toSorted())

  // Filled, it ends.
  const holding = { holding: randomUUID(), function: 'plant-manager', person: ids.nadia, site: 'south' }
  await done(ids.farid, giveHolding, holding)
  await limitRound(base.db, now)
  expect((await limits()).map(({ ended }) => ended)).toEqual(['filled'])
})

test('SPLIT-6 SPLIT-8 a vacancy that is accepted in writing is silent, and another one of the same function is not', async () => {
  const { ids, done } = at
  await done(ids.ines, leavePerson, { person: ids.lena, why: 'Retires' }, { rev: 1 })
  await limitRound(base.db, now)
  now = now.add({ minutes: 1 })
  await at.sign(await at.drafted())
  await limitRound(base.db, now)
  await limitRound(base.db, now.add({ hours: 24 * 183 }))
  const ended = async () => (await limits()).filter(one => one.site === 'north').map(one => one.ended)
  expect(await ended()).toEqual(['accepted'])

  const holding = { holding: randomUUID(), function: 'plant-manager', person: ids.vera, site: 'north' }
  await done(ids.amara, giveHolding, holding)
  await done(ids.ines, leavePerson, { person: ids.vera, why: 'Moves away' }, { rev: 1 })
  await limitRound(base.db, now)
  expect(await ended()).toEqual(['accepted', null])
})
