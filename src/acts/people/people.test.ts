import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { type Company, company, emailOf } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { addPerson } from './add.ts'
import { changePerson } from './change.ts'
import { endHolding } from './endHolding.ts'
import { giveHolding } from './giveHolding.ts'
import { invitePerson, recoverAdministrator } from './invite.ts'
import { joinPerson } from './join.ts'
import { leavePerson } from './leave.ts'
import { nameDeputy } from './nameDeputy.ts'
import { recordAbsence } from './recordAbsence.ts'

let base: TestDatabase
let at: Company
let now = Temporal.Instant.from('2026-11-25T09:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
})
afterAll(() => base.drop())
beforeEach(() => {
  now = now.add({ minutes: 1 })
})

const person = (id: string) =>
  at.within(tx => tx.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
async function added(more = {}) {
  const id = randomUUID()
  const one = { person: id, name: 'Uwe Kranz', email: `${id}@works.example`, administrator: false, ...more }
  await at.done(at.ids.ines, addPerson, one)
  return one
}
const refused = (code: string) => ({ refused: code })

describe('SPLIT-8 people', () => {
  test('two people have two addresses, however these are written', async () => {
    const one = await added()
    const other = { ...one, person: randomUUID(), email: one.email.toUpperCase() }
    expect(await at.does(at.ids.ines, addPerson, other)).toMatchObject(refused('person.email_taken'))
    const lena = { ...one, email: emailOf('lena') }
    expect(await at.does(at.ids.ines, changePerson, lena, { rev: 1 })).toMatchObject(
      refused('person.email_taken'),
    )
    const own = { ...one, email: one.email.toUpperCase() }
    expect(await at.does(at.ids.ines, changePerson, own, { rev: 1 })).toMatchObject({ rev: 2 })
  })

  test('there is always an administrator, also when the last two go at the same moment', async () => {
    const two = [at.ids.amara, at.ids.ines]
    const become = async (id: string, administrator: boolean, by: string | Actor) => {
      const { name, email, rev } = await person(id)
      return at.does(by, changePerson, { person: id, name, email, administrator }, { rev })
    }
    for (let round = 0; round < 10; round++) {
      const actors = await Promise.all(two.map(at.actor))
      const answers = await Promise.all(two.map((id, i) => become(id, false, actors[i]!)))
      expect(answers.filter(isRefusal)).toEqual([refuse('person.last_administrator')])
      const left = (await person(two[0]!)).administrator ? two : two.toReversed()
      await become(left[1]!, true, left[0]!)
    }
  })
})

describe('SPLIT-8 functions', () => {
  const holding = (more = {}) => ({ holding: randomUUID(), function: 'soc', person: at.ids.nadia, ...more })

  test.each([
    ['somebody unknown', { person: randomUUID() }, 'person.unknown'],
    ['a site that is not there', { site: 'west' }, 'site.unknown'],
    ['an area that is not there', { site: 'north', area: 'packing' }, 'area.unknown'],
    ['an area without its site', { area: 'filling' }, 'area.unknown'],
    ['days turned round', { from: '2026-12-02', to: '2026-12-01' }, 'span.turned'],
  ])('are not given with %s', async (_, more, code) => {
    expect(await at.does(at.ids.farid, giveHolding, holding(more))).toMatchObject(refused(code))
  })

  test('are not given to who has left', async () => {
    const one = await added()
    await at.done(at.ids.ines, leavePerson, { person: one.person, why: 'Retires' }, { rev: 1 })
    expect(await at.does(at.ids.farid, giveHolding, holding({ person: one.person }))).toEqual(
      refuse('person.inactive'),
    )
  })

  test('end on a day, not before they began', async () => {
    const one = holding({ site: 'north', from: '2026-12-01' })
    await at.done(at.ids.farid, giveHolding, one)
    const end = (to: string, more = {}) =>
      at.does(at.ids.farid, endHolding, { holding: one.holding, to, why: 'Moves on', ...more }, { rev: 1 })
    expect(await end('2026-11-30')).toMatchObject(refused('span.turned'))
    expect(await end('2026-12-31', { holding: randomUUID() })).toMatchObject(refused('holding.unknown'))
    expect(await end('2026-12-31', { why: '' })).toMatchObject({ params: { field: 'why' } })
    expect(await end('2026-12-31')).toMatchObject({ rev: 2 })
  })

  test('TRUST-2 who acts for a site gives and ends what is held there, and nothing corporate or of another', async () => {
    const { lena, farid } = at.ids
    const own = holding({ site: 'north' })
    expect(await at.does(lena, giveHolding, own)).toMatchObject({ rev: 1 })
    for (const more of [{}, { site: 'south' }])
      expect(await at.does(lena, giveHolding, holding(more))).toEqual(refuse('access.site'))
    const why = 'Not needed'
    expect(
      await at.does(lena, endHolding, { holding: own.holding, to: '2026-12-31', why }, { rev: 1 }),
    ).toMatchObject({ rev: 2 })
    const [corporate, south] = [holding(), holding({ site: 'south' })]
    for (const one of [corporate, south]) await at.done(farid, giveHolding, one)
    const end = (id: string) => at.does(lena, endHolding, { holding: id, to: '2026-12-31', why }, { rev: 1 })
    expect(await end(corporate.holding)).toEqual(refuse('access.site'))
    expect(await end(south.holding)).toEqual(refuse('holding.unknown'))
  })
})

describe('SPLIT-8 deputies and absence', () => {
  const span = { from: '2026-12-01', to: '2026-12-05' }
  const away5 = { from: '2026-12-01T00:00:00+01:00', to: '2026-12-06T00:00:00+01:00' }

  test('nobody stands in for themselves, for somebody unknown, or backwards', async () => {
    const { farid, nadia } = at.ids
    const name = (more = {}) =>
      at.does(farid, nameDeputy, { id: randomUUID(), person: farid, deputy: nadia, ...more })
    expect(await name({ deputy: farid })).toEqual(refuse('deputy.self'))
    expect(await name({ deputy: randomUUID() })).toEqual(refuse('person.unknown'))
    expect(await name({ from: '2026-12-02', to: '2026-12-01' })).toMatchObject(refused('span.turned'))
    expect(await name(span)).toMatchObject({ kind: 'deputy' })
    const away = { id: randomUUID(), person: farid, ...away5 }
    expect(await at.does(farid, recordAbsence, { ...away, to: away5.from })).toMatchObject(
      refused('absence.turned'),
    )
    expect(await at.does(farid, recordAbsence, { ...away, person: randomUUID() })).toEqual(
      refuse('person.unknown'),
    )
    expect(await at.does(farid, recordAbsence, away)).toMatchObject({ kind: 'absence' })
  })

  test('TRUST-2 nobody of a site comes by a corporate function, or another site’s, as a deputy', async () => {
    const { lena, farid, tomas, jonas, nadia } = at.ids
    for (const one of [farid, tomas, nadia]) {
      expect(await at.does(lena, nameDeputy, { id: randomUUID(), person: one, deputy: lena })).toEqual(
        refuse('access.site'),
      )
      expect(await at.does(lena, recordAbsence, { id: randomUUID(), person: one, ...away5 })).toEqual(
        refuse('access.site'),
      )
    }
    expect(await at.does(lena, nameDeputy, { id: randomUUID(), person: jonas, deputy: nadia })).toMatchObject(
      { rev: 1 },
    )
    expect(await at.does(lena, recordAbsence, { id: randomUUID(), person: jonas, ...away5 })).toMatchObject({
      rev: 1,
    })
    const south = { holding: randomUUID(), function: 'soc', person: jonas, site: 'south' }
    await at.done(farid, giveHolding, south)
    expect(await at.does(lena, recordAbsence, { id: randomUUID(), person: jonas, ...away5 })).toEqual(
      refuse('access.site'),
    )
  })
})

describe('TRUST-3 one-time links', () => {
  const link = (id: string, purpose = 'join') => ({
    invitation: randomUUID(),
    person: id,
    purpose,
    hash: randomUUID().repeat(2),
  })
  const join = (hash: string, account: string) => at.does(nobody, joinPerson, { hash, account })

  test('a link lets its person join once, within three days, and a newer one takes it back', async () => {
    const { person: id } = await added()
    const [old, next] = [link(id), link(id)]
    await at.done(at.ids.ines, invitePerson, old)
    await at.done(at.ids.ines, invitePerson, next)
    expect(await join(old.hash, id)).toEqual(refuse('invitation.used'))
    expect(await join('no link at all', id)).toEqual(refuse('invitation.unknown'))
    now = now.add({ hours: 73 })
    expect(await join(next.hash, id)).toEqual(refuse('invitation.expired'))
    now = now.subtract({ hours: 2 })
    expect(await join(next.hash, id)).toMatchObject({ kind: 'person', subject: id })
    expect(await person(id)).toMatchObject({ account: id })
    expect(await join(next.hash, id)).toEqual(refuse('invitation.used'))
  })

  test('given 10 who use one link at once, then it lets one in', async () => {
    const { person: id } = await added()
    const one = link(id)
    await at.done(at.ids.ines, invitePerson, one)
    const answers = await Promise.all(Array.from({ length: 10 }, () => join(one.hash, id)))
    expect(answers.filter(answer => !('refused' in answer))).toHaveLength(1)
  })

  test('joining is for who has no account, recovering for who has one, and neither for who has left', async () => {
    const one = await added()
    const { nadia, ines, lena } = at.ids
    const invite = (id: string, purpose: string) => at.does(ines, invitePerson, link(id, purpose))
    expect(await invite(one.person, 'recover')).toEqual(refuse('person.no_account'))
    expect(await invite(nadia, 'join')).toEqual(refuse('person.has_account'))
    expect(await invite(randomUUID(), 'join')).toEqual(refuse('person.unknown'))
    expect(await invite(nadia, 'recover')).toMatchObject({ kind: 'person' })
    await at.done(ines, leavePerson, { person: one.person, why: 'Retires' }, { rev: 1 })
    expect(await invite(one.person, 'join')).toEqual(refuse('person.inactive'))
    expect(await at.does(nobody, recoverAdministrator, link(lena, 'recover'))).toMatchObject(
      refused('person.no_administrator'),
    )
    expect(await at.does(nobody, recoverAdministrator, link(ines, 'recover'))).toMatchObject({
      kind: 'person',
    })
  })
})
