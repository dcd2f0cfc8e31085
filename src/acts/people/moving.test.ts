import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refuse } from '#rules/refusal.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { endDeputy } from './endDeputy.ts'
import { giveHolding } from './giveHolding.ts'
import { leavePerson } from './leave.ts'
import { moveHolding } from './moveHolding.ts'
import { nameDeputy } from './nameDeputy.ts'
import { returnPerson } from './return.ts'
import { endTraining, recordTraining } from './training.ts'

let base: TestDatabase
let at: Company
let now = Temporal.Instant.from('2026-11-25T09:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
})
afterAll(() => base.drop())

const heldBy = (person: string) =>
  at.within(tx =>
    tx.selectFrom('holding').selectAll().where('person', '=', person).orderBy('function').execute(),
  )

describe('SPLIT-8 a mover', () => {
  test('gives one function up on a day and has the other from the next, in one act', async () => {
    const { lena, jonas, tomas } = at.ids
    const [{ id: holding } = { id: '' }] = await heldBy(jonas)
    const gives = { holding: randomUUID(), function: 'maintenance', site: 'north', area: 'filling' }
    const move = { person: jonas, day: '2026-11-30', why: 'Moves', ends: [{ holding, rev: 1 }], gives }
    const does = (more: object, by = lena) => at.does(by, moveHolding, { ...move, ...more })

    expect(await does({}, tomas)).toMatchObject({ refused: 'access.site' })
    expect(await does({ gives: { ...gives, site: 'south' } })).toEqual(refuse('access.site'))
    expect(await does({ gives: { ...gives, area: 'packing' } })).toMatchObject({ refused: 'area.unknown' })
    expect(await does({ person: lena })).toEqual(refuse('holding.unknown'))
    expect(await does({ ends: [{ holding, rev: 7 }] })).toEqual(
      refuse('act.changed_meanwhile', { yours: 7, now: 1 }),
    )
    expect((await heldBy(jonas)).map(one => one.to_day)).toEqual([null])

    await at.done(lena, moveHolding, move)
    expect((await heldBy(jonas)).map(one => [one.function, one.from_day, one.to_day])).toEqual([
      ['maintenance', '2026-12-01', null],
      ['shift-lead', null, '2026-11-30'],
    ])
    const functions = async (day: string) => {
      now = Temporal.Instant.from(`${day}T12:00:00Z`)
      return (await at.actor(jonas)).held.map(one => one.function)
    }
    expect([await functions('2026-11-30'), await functions('2026-12-01')]).toEqual([
      ['shift-lead'],
      ['maintenance'],
    ])
  })
})

describe('SPLIT-8 a leaver', () => {
  test('who is to go later is there until then, and may stay after all with what they hold', async () => {
    const { ines, tomas } = at.ids
    const leaves = Temporal.Instant.from('2027-01-31T17:00:00Z')
    expect(
      await at.does(
        ines,
        leavePerson,
        { person: tomas, at: '2020-01-01T00:00:00Z', why: 'Late' },
        { rev: 1 },
      ),
    ).toMatchObject({ refused: 'person.leaves_earlier' })
    await at.done(ines, leavePerson, { person: tomas, at: String(leaves), why: 'Retires' }, { rev: 1 })
    expect((await at.actor(tomas)).held).toHaveLength(1)
    const before = now
    now = leaves
    expect((await at.actor(tomas)).person).toBeNull()
    now = before
    await at.done(ines, returnPerson, { person: tomas, why: 'Stays' }, { rev: 2 })
    now = leaves
    expect((await at.actor(tomas)).held).toHaveLength(1)
    expect(await at.does(ines, returnPerson, { person: tomas, why: 'Again' }, { rev: 3 })).toEqual(
      refuse('person.there'),
    )
  })

  test('who comes back has to be given everything anew', async () => {
    const { ines, tomas } = at.ids
    await at.done(ines, leavePerson, { person: tomas, why: 'Goes' }, { rev: 3 })
    now = now.add({ hours: 48 })
    await at.done(ines, returnPerson, { person: tomas, why: 'Is back' }, { rev: 4 })
    expect((await at.actor(tomas)).held).toEqual([])
  })

  test('of the last administrator there is none', async () => {
    const { ines, amara } = at.ids
    await at.done(amara, leavePerson, { person: ines, why: 'Goes' }, { rev: 1 })
    expect(await at.does(amara, leavePerson, { person: amara, why: 'So do I' }, { rev: 1 })).toEqual(
      refuse('person.last_administrator'),
    )
  })
})

describe('SPLIT-8 training and deputies', () => {
  test('nobody records their own training; it is recorded at the place where somebody holds functions, and can be ended', async () => {
    const { lena, jonas, nadia, farid } = at.ids
    const training = { training: randomUUID(), person: jonas, course: 'gxp', from: '2026-01-01' }
    const record = (by: string, more: object = {}) => at.does(by, recordTraining, { ...training, ...more })
    expect(await record(nadia)).toMatchObject({ refused: 'access.split' })
    expect(await record(lena, { person: lena })).toEqual(refuse('training.own'))
    expect(await record(lena, { to: '2025-01-01' })).toMatchObject({ refused: 'span.turned' })
    expect(await record(lena, { person: farid })).toEqual(refuse('access.site'))
    expect(await record(lena)).toMatchObject({ rev: 1 })
    const end = (to: string) =>
      at.does(lena, endTraining, { training: training.training, to, why: 'Not passed' }, { rev: 1 })
    expect(await end('2025-12-31')).toMatchObject({ refused: 'span.turned' })
    expect(await end('2026-06-30')).toMatchObject({ rev: 2 })
  })

  test('everybody names and ends their own deputy, and nobody that of others without the split’s word', async () => {
    const { nadia, jonas } = at.ids
    const holding = { holding: randomUUID(), function: 'soc', person: nadia, site: 'north' }
    await at.done(at.ids.farid, giveHolding, holding)
    const id = randomUUID()
    expect(
      await at.does(nadia, nameDeputy, { id: randomUUID(), person: jonas, deputy: nadia }),
    ).toMatchObject({
      refused: 'access.split',
    })
    await at.done(nadia, nameDeputy, { id, person: nadia, deputy: jonas })
    expect(await at.does(jonas, endDeputy, { deputy: id, to: '2027-12-31' }, { rev: 1 })).toMatchObject({
      refused: 'access.split',
    })
    expect(await at.does(nadia, endDeputy, { deputy: id, to: '2027-12-31' }, { rev: 1 })).toMatchObject({
      rev: 2,
    })
  })
})
