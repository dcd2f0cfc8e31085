import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { roomOf } from '#store/room/rooms.ts'
import { splitInForce } from '#store/split.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { boardOf } from '../board/board.ts'
import { assessDecision } from '../decision/assess.ts'
import { suspendDecision } from '../decision/end.ts'
import { submitDecision } from '../decision/submit.ts'
import { deskOf } from '../people/desk.ts'
import { nameDeputy } from '../people/nameDeputy.ts'
import { recordAbsence } from '../people/recordAbsence.ts'
import { addRoom } from './add.ts'
import { admittedTo, atDoor } from './admitted.ts'
import { changeRoom, retireRoom } from './change.ts'
import { beginEntry, endEntry } from './entry.ts'
import { endException, exceptRoom, ruleRoom } from './rule.ts'

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

const cabinet = { kind: 'cabinet', spot: 'Row 3', lock: 'key', keyPlace: 'Gate house', phone: '4711' }
const refused = (answer: unknown) => (isRefusal(answer) ? answer.refused : null)

/** A cabinet in filling; `rules` are put in force by plant security. */
async function room(rules?: object): Promise<string> {
  const id = randomUUID()
  await at.done(of.who.maintenance, addRoom, {
    room: id,
    site: 'north',
    area: 'filling',
    name: id,
    ...cabinet,
  })
  if (rules !== undefined) {
    const said = { room: id, functions: ['maintenance'], escort: 'visitors', why: 'As agreed', ...rules }
    await at.done(of.who['plant-security'], ruleRoom, said, { rev: 1 })
  }
  return id
}
const visitor = { name: 'Vito Ferri', company: 'Fillpack' }
/** Somebody is signed in by the shift; what refused it, or null. */
const signsIn = async (id: string, more: object, entry = randomUUID()) =>
  refused(
    await at.does(at.ids.jonas, beginEntry, {
      ...{ entry, room: id, purpose: 'New filters', hours: 2, ...more },
    }),
  )
const admitted = (id: string) =>
  at.within(async tx => {
    const split = (await splitInForce(tx, now))!
    if (isRefusal(split)) throw new Error(split.refused)
    return (await admittedTo(tx, split, (await roomOf(tx, id))!, now)).map(one => [one.name, one.because])
  })

/** An exception that is decided, for so many days. */
async function decided(days: number): Promise<{ decision: string; number: number }> {
  const until = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days }).toString()
  const decision = await of.asks(of.who.maintenance, {
    ...{ kind: 'physical-access', title: 'Into the cabinet', stated: {}, until, assets: [] },
    content: {
      why: 'New filters are put in',
      fields: { places: 'C-3', who: 'Vito Ferri', by: 'Key 14', exception: true, back: 'In the evening' },
    },
  })
  await of.does(of.who.maintenance, submitDecision, decision)
  for (const [impact, fn] of [
    ['safety', 'process-safety'],
    ['security', 'ot-security'],
  ] as const)
    await of.does(of.who[fn], assessDecision, decision, { impact, answer: 'no', said: 'As looked at' })
  await of.advised(decision)
  expect(of.refused(await of.signs('plant-security', decision))).toBeNull()
  const { number, state } = await of.row(decision)
  expect(state).toBe('decided')
  return { decision, number }
}

describe('PLANT-10 who may enter a locked place', () => {
  test('rules are put in force by whom the split makes accountable, not by who is only responsible', async () => {
    const id = await room()
    const said = { room: id, functions: ['maintenance'], escort: 'visitors', why: 'As agreed' }
    expect(refused(await at.does(of.who.maintenance, ruleRoom, said, { rev: 1 }))).toBe('room.not_owner')
    expect(refused(await at.does(of.who.quality, ruleRoom, said, { rev: 1 }))).toBe('access.split')
    const none = { ...said, functions: ['gardener'] }
    expect(refused(await at.does(of.who['plant-security'], ruleRoom, none, { rev: 1 }))).toBe(
      'room.no_function',
    )
    expect(await admitted(id)).toEqual([])
    expect(await signsIn(id, { person: of.who.maintenance })).toBe('entry.no_rules')
    await at.done(of.who['plant-security'], ruleRoom, said, { rev: 1 })
    expect(await admitted(id)).toEqual([['Person of maintenance', [{ function: 'maintenance', for: null }]]])
  })

  test('holders of the site and of the area, and whoever stands in for one who is away', async () => {
    const id = await room({ functions: ['shift-lead', 'network'] })
    const standIn = {
      id: randomUUID(),
      person: of.who.network,
      deputy: of.who.validation,
      from: '2026-11-01',
    }
    await at.done(of.who.network, nameDeputy, standIn)
    const away = { from: monday.toString(), to: monday.add({ hours: 24 }).toString() }
    await at.done(of.who.network, recordAbsence, { id: randomUUID(), person: of.who.network, ...away })
    now = now.add({ hours: 1 })
    expect(await admitted(id)).toEqual([
      ['Jonas Becker', [{ function: 'shift-lead', for: null }]],
      ['Person of network', [{ function: 'network', for: null }]],
      ['Person of validation', [{ function: 'network', for: 'Person of network' }]],
    ])
  })

  test('what is said of a place: once by a name, with assets of its site', async () => {
    const id = await room()
    const said = { room: id, name: id, ...cabinet }
    const add = (more: object) => at.does(of.who.maintenance, addRoom, { ...said, site: 'north', ...more })
    expect(refused(await add({ room: randomUUID(), name: id.toUpperCase() }))).toBe('room.there')
    expect(refused(await add({ room: randomUUID(), name: 'Elsewhere', site: 'south' }))).toBe('site.unknown')
    const change = (more: object) =>
      at.does(of.who.maintenance, changeRoom, { ...said, area: 'filling', ...more }, { rev: 1 })
    expect(refused(await change({ assets: [randomUUID()] }))).toBe('room.other_asset')
    expect(refused(await change({ area: 'moon' }))).toBe('area.unknown')
    expect(refused(await change({ lock: 'both', assets: [await of.asset()] }))).toBeNull()
    expect((await at.within(tx => roomOf(tx, id)))?.lock).toBe('both')
  })

  test('a decision in force lets somebody in, until it ends, is suspended, or is taken back', async () => {
    const id = await room({ escort: 'visitors' })
    const { decision, number } = await decided(2)
    const exception = randomUUID()
    const said = { exception, room: id, decision, ...visitor }
    expect(refused(await at.does(of.who.maintenance, exceptRoom, said))).toBe('room.not_owner')
    expect(await signsIn(id, visitor)).toBe('entry.escort_missing')
    await at.done(of.who['plant-security'], exceptRoom, said)
    const entry = randomUUID()
    expect(await signsIn(id, { ...visitor, name: 'vito ferri' }, entry)).toBeNull()
    await at.done(at.ids.jonas, endEntry, { entry }, { rev: 1 })
    // As long as either side holds it up it lets nobody in.
    await of.does(of.who['plant-security'], suspendDecision, decision, { why: 'A theft' })
    expect(await signsIn(id, visitor)).toBe('entry.escort_missing')
    const other = await room({})
    const more = { exception: randomUUID(), room: other, decision, ...visitor }
    expect(refused(await at.does(of.who['plant-security'], exceptRoom, more))).toBe('room.not_in_force')
    const { decision: second, number: next } = await decided(1)
    const person = of.who.validation
    await at.done(of.who['plant-security'], exceptRoom, {
      exception: more.exception,
      room: other,
      decision: second,
      person,
    })
    expect((await admitted(other)).at(-1)).toMatchObject([
      'Person of validation',
      [{ decision: second, number: next }],
    ])
    expect(number).toBeLessThan(next)
    const before = now
    now = now.add({ hours: 48 })
    expect(await admitted(other)).toHaveLength(1)
    now = before
    expect(await admitted(other)).toHaveLength(2)
    const taken = { exception: more.exception, why: 'Not any more' }
    await at.done(of.who['plant-security'], endException, taken, { rev: 1 })
    expect(await admitted(other)).toHaveLength(1)
    expect(refused(await at.does(of.who['plant-security'], endException, taken, { rev: 1 }))).toBe(
      'room.no_exception',
    )
  })

  test('an exception of another area does not count here', async () => {
    const id = randomUUID()
    await at.done(of.who.maintenance, addRoom, { room: id, site: 'north', name: id, ...cabinet })
    const { decision } = await decided(1)
    const said = { exception: randomUUID(), room: id, decision, ...visitor }
    expect(refused(await at.does(of.who['plant-security'], exceptRoom, said))).toBe('room.other_place')
  })
})

describe('PLANT-10 who is inside', () => {
  test('a visitor comes in with somebody who may enter, and is in the book until signed out', async () => {
    const id = await room({})
    const escort = of.who.maintenance
    expect(await signsIn(id, visitor)).toBe('entry.escort_missing')
    expect(await signsIn(id, { ...visitor, escort: of.who.planning })).toBe('entry.escort_may_not')
    expect(await signsIn(id, { person: escort, escort })).toBe('entry.own_escort')
    expect(await signsIn(id, { ...visitor, escort, hours: 25 })).toBe('act.input_wrong')
    expect(await signsIn(id, { ...visitor, escort, decision: (await decided(1)).decision })).toBeNull()
    expect(await signsIn(id, { ...visitor, escort })).toBe('entry.inside')
    expect(await signsIn(id, { person: escort, decision: randomUUID() })).toBe('entry.other_decision')
    const out = await at.does(of.who.maintenance, retireRoom, { room: id, why: 'Gone' }, { rev: 2 })
    expect(refused(out)).toBe('room.somebody_inside')
    const elsewhere = { entry: randomUUID(), room: id, person: escort, purpose: 'A look', hours: 2 }
    expect(refused(await at.does(at.ids.viktor, beginEntry, elsewhere))).toBe('access.workers')
    const [entry] = await at.within(tx =>
      tx.selectFrom('room_entry').selectAll().where('room', '=', id).execute(),
    )
    await at.done(at.ids.jonas, endEntry, { entry: entry!.id }, { rev: 1 })
    expect(refused(await at.does(at.ids.jonas, endEntry, { entry: entry!.id }, { rev: 2 }))).toBe(
      'entry.ended',
    )
    await at.done(of.who.maintenance, retireRoom, { room: id, why: 'Gone' }, { rev: 2 })
  })

  test('people from outside are escorted where the rule says always, also with a function of the place', async () => {
    const id = await room({ functions: ['maintenance', 'vendor'], escort: 'vendors' })
    expect(await signsIn(id, { person: at.ids.viktor })).toBe('entry.escort_missing')
    expect(await signsIn(id, { ...visitor, escort: at.ids.viktor })).toBe('entry.escort_may_not')
    const [taken, escort] = [randomUUID(), randomUUID()]
    expect(await signsIn(id, { person: at.ids.viktor, escort: of.who.maintenance }, taken)).toBeNull()
    expect(await signsIn(id, { person: of.who.maintenance }, escort)).toBeNull()
    // Nobody stays inside whose escort has left.
    const leave = (entry: string) => at.does(at.ids.jonas, endEntry, { entry }, { rev: 1 })
    expect(refused(await leave(escort))).toBe('entry.escorting')
    expect([await leave(taken), await leave(escort)].filter(isRefusal)).toEqual([])
    const who = await at.within(async tx => {
      const split = (await splitInForce(tx, now))!
      if (isRefusal(split)) throw new Error(split.refused)
      const row = (await roomOf(tx, id))!
      const named = { person: at.ids.nadia, name: 'Nadia', company: '' }
      return atDoor(tx, split, row, await admittedTo(tx, split, row, now), named, now)
    })
    expect(who).toMatchObject({ because: [], outside: false })
  })

  test('who is not out by the time stands on the board, and on the desk of whoever answers for the place', async () => {
    const id = await room({})
    const name = `Vito ${id}`
    expect(await signsIn(id, { ...visitor, name, escort: of.who.maintenance })).toBeNull()
    const told = async (person: string) => {
      const actor = await at.actor(person)
      return at.within(async tx => {
        const split = (await splitInForce(tx, now))!
        if (isRefusal(split)) throw new Error(split.refused)
        const board = await boardOf(tx, { site: 'north', area: 'filling' }, now)
        const desk = await deskOf(tx, split, actor, now, 'en')
        return [
          board.filter(one => one.title === name).length,
          desk.filter(one => one.because.params.label === name).length,
        ]
      })
    }
    expect(await told(of.who['plant-security'])).toEqual([0, 0])
    now = now.add({ hours: 3 })
    expect(await told(of.who['plant-security'])).toEqual([1, 1])
    expect(await told(of.who.maintenance)).toEqual([1, 0])
  })

  test('what stands in the book is only ever ended', async () => {
    const id = await room({})
    expect(await signsIn(id, { person: of.who.maintenance })).toBeNull()
    const immutable = { code: 'CS002' }
    for (const values of [{ name: 'Somebody else' }, { began_at: monday }, { escort: of.who.planning }])
      await expect(
        base.db.acting(randomUUID(), '*', tx =>
          tx.updateTable('room_entry').set(values).where('room', '=', id).execute(),
        ),
      ).rejects.toMatchObject(immutable)
    await expect(
      base.db.acting(randomUUID(), '*', tx => tx.deleteFrom('room_entry').where('room', '=', id).execute()),
    ).rejects.toMatchObject({ code: '42501' })
  })
})
