import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { actsAs, mayAct, mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { actNames } from '#rules/split/acts.ts'
import { type Company, company, type Who } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { changeDraft } from '../split/change.ts'
import { openDraft } from '../split/open.ts'
import { actorOf } from './actor.ts'
import { endAbsence } from './endAbsence.ts'
import { endHolding } from './endHolding.ts'
import { giveHolding } from './giveHolding.ts'
import { leavePerson } from './leave.ts'
import { nameDeputy } from './nameDeputy.ts'
import { recordAbsence } from './recordAbsence.ts'

let base: TestDatabase
let at: Company
let now = Temporal.Instant.from('2026-11-25T09:00:00Z')
beforeEach(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  return base.drop
})
const who = (name: Who) => at.actor(at.ids[name])
const today = '2026-11-25'

describe('TRUST-2 who somebody acts as', () => {
  test('what the split gives to a function, who holds it may; administrators and others may nothing by it', async () => {
    const may = async (name: Who) => mayAct('draft.open', await who(name))?.refused ?? 'yes'
    const answers = { amara: 'yes', karel: 'yes', farid: 'yes', lena: 'yes', tomas: 'yes' }
    for (const [name, answer] of Object.entries(answers))
      expect([name, await may(name as Who)]).toEqual([name, answer])
    for (const name of ['jonas', 'nadia', 'ines'] as const)
      expect([name, await may(name)]).toEqual([name, 'access.split'])
  })

  test('sites are seen by where functions are held; all of them corporate and as founder; none for administering', async () => {
    const seen = Object.fromEntries(
      await Promise.all(
        (Object.keys(at.ids) as Who[]).map(async name => [name, (await who(name)).sites] as const),
      ),
    )
    expect(seen).toEqual({
      amara: '*',
      karel: '*',
      ines: [],
      farid: '*',
      lena: ['north'],
      tomas: ['south'],
      jonas: ['north'],
      nadia: [],
      vera: ['north'],
      viktor: [],
    })
  })

  test('what a site’s function gives holds at that site, and is told as that function', async () => {
    const lena = await who('lena')
    expect(mayActAt('holding.give', lena, ['north'])).toBeNull()
    for (const touched of [['south'], [null], ['north', 'south'], ['north', null]])
      expect(mayActAt('holding.give', lena, touched)).toEqual(refuse('access.site'))
    expect(mayActAt('holding.give', await who('farid'), ['north', 'south', null])).toBeNull()
    expect(actsAs('holding.give', lena, 'north')).toBe('plant-manager')
    expect(actsAs('holding.give', await who('ines'), 'north')).toBeNull()
  })

  test('somebody who may at one site and holds another function elsewhere may not there', async () => {
    const soc = { holding: randomUUID(), function: 'soc', person: at.ids.lena }
    await at.done(at.ids.farid, giveHolding, soc)
    await at.done(at.ids.farid, giveHolding, { ...soc, holding: randomUUID(), site: 'south' })
    const lena = await who('lena')
    expect(lena.sites).toBe('*')
    expect(mayActAt('holding.give', lena, ['south'])).toEqual(refuse('access.site'))
    expect(mayActAt('holding.give', lena, [null])).toEqual(refuse('access.site'))
  })

  test('a deputy acts for who is absent, as long as that is', async () => {
    const { farid, nadia, karel } = at.ids
    await at.done(karel, nameDeputy, { id: randomUUID(), person: farid, deputy: nadia })
    expect((await who('nadia')).held).toEqual([])
    const absence = randomUUID()
    await at.done(karel, recordAbsence, { id: absence, person: farid, to: `${today}T18:00:00+01:00` })
    expect((await who('nadia')).held).toEqual([{ function: 'ciso', site: null, area: null, for: farid }])
    expect((await who('farid')).held).toEqual([])
    const start = now
    now = Temporal.Instant.from(`${today}T16:59:59Z`)
    expect((await who('nadia')).held).toHaveLength(1)
    now = now.add({ seconds: 1 })
    expect((await who('nadia')).held).toEqual([])
    expect((await who('farid')).held).toMatchObject([{ function: 'ciso', for: null }])
    now = start.add({ minutes: 5 })
    await at.done(farid, endAbsence, { absence }, { rev: 1 })
    expect((await who('nadia')).held).toEqual([])
    expect((await who('farid')).held).toMatchObject([{ function: 'ciso', for: null }])
    now = start
  })

  test('who is not active any more is nobody', async () => {
    const { nadia, ines } = at.ids
    expect(await actorOf(base.db, nadia, now)).toMatchObject({ person: nadia })
    await at.done(ines, leavePerson, { person: nadia, why: 'Retires' }, { rev: 1 })
    expect(await actorOf(base.db, nadia, now)).toBeNull()
    expect(await actorOf(base.db, randomUUID(), now)).toBeNull()
  })

  test('SPLIT-2 what a site’s deviation gives to a function, it gives there and nowhere else', async () => {
    const draft = randomUUID()
    await at.done(at.ids.farid, openDraft, {
      draft,
      label: 'North gives its shift leads the word',
      from: 'in-force',
    })
    const place = 'north'
    const body = {
      place,
      activity: 'steering-group',
      reason: 'Shifts fill themselves',
      on: 1,
      row: { R: ['shift-lead'] },
    }
    const change = { kind: 'override', key: 'north:steering-group', position: 1, body, rev: null }
    await at.done(at.ids.farid, changeDraft, { draft, changes: [change] })
    await at.sign(draft)
    const jonas = await who('jonas')
    expect(mayActAt('holding.give', jonas, ['north'])).toBeNull()
    expect(mayActAt('holding.give', jonas, ['south'])).toEqual(refuse('access.site'))
    expect(mayAct('draft.open', jonas)).toMatchObject({ refused: 'access.split' })
    const corporate = { holding: randomUUID(), function: 'shift-lead', person: at.ids.nadia }
    await at.done(at.ids.farid, giveHolding, corporate)
    expect(mayActAt('holding.give', await who('nadia'), ['north'])).toBeNull()
    expect(mayActAt('holding.give', await who('nadia'), [null])).toEqual(refuse('access.site'))
  })
})

test('what the split gives to nobody who is there, the founders may, so that nobody is locked out', async () => {
  const holdings = await at.within(tx => tx.selectFrom('holding').selectAll().execute())
  for (const { id, person } of holdings.filter(one => one.person !== at.ids.karel))
    await at.done(
      at.ids.karel,
      endHolding,
      { holding: id, to: '2026-11-24', why: `${person} has left` },
      { rev: 1 },
    )
  // Only who holds a function that trains crews could record a training, and they are gone.
  const { may } = await who('amara')
  expect(may).toEqual(expect.arrayContaining(['training.record', 'training.end']))
  // What the other founder still stands for is his.
  expect(may).not.toContain('holding.give')
  const last = holdings.find(one => one.person === at.ids.karel)
  await at.done(
    at.ids.karel,
    endHolding,
    { holding: last?.id, to: '2026-11-24', why: 'So have I' },
    { rev: 1 },
  )
  const amara = await who('amara')
  expect(amara.may).toEqual(actNames)
  expect(mayActAt('holding.give', amara, [null, 'north'])).toBeNull()
  expect(actsAs('holding.give', amara, null)).toBe('founder')
  expect((await who('lena')).may).toEqual([])
})
