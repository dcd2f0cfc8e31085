import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { writeOrigin } from '#store/ledger/origin.ts'
import { type Company, company, emailOf } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { addPerson } from './people/add.ts'
import { changePerson } from './people/change.ts'
import { endHolding } from './people/endHolding.ts'
import { giveHolding } from './people/giveHolding.ts'
import { addSite } from './site/add.ts'
import { changeSite } from './site/change.ts'
import { renameDraft } from './split/rename.ts'

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

const somebody = (name = 'Uwe Kranz') => {
  const person = randomUUID()
  return { person, name, email: `${person}@works.example` }
}
const added = async () => {
  const one = somebody()
  await at.done(at.ids.ines, addPerson, one)
  return { ...one, administrator: false }
}
const entries = (id: string) =>
  at.within(tx => tx.selectFrom('ledger_entry').selectAll().where('id', '=', id).execute())
const outbox = async (id: string) =>
  (await base.db.owner.selectFrom('outbox').selectAll().where('entry', '=', id).execute()).length

/** Everything that stands in the database, as one hash for each table. */
async function everything(): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'countersign'`.execute(
    base.db.owner,
  )
  const hashes = rows.map(async ({ name }) => {
    const found = await sql<{ hash: string }>`
      select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as hash from ${sql.table(name)} t`.execute(
      base.db.owner,
    )
    return [name, found.rows[0]?.hash ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

describe('TRUST-4 the same id', () => {
  test('given an act that is done, when it is sent again, then it is answered alike and not done again', async () => {
    const [id, input] = [randomUUID(), somebody()]
    const first = await at.done(at.ids.ines, addPerson, input, { id })
    const before = await everything()
    now = now.add({ hours: 1 })
    expect(await at.does(at.ids.ines, addPerson, input, { id })).toEqual({ ...first, again: true })
    expect(await everything()).toEqual(before)
  })

  test('given 20 callers at once, then one of them does it, and all get the same answer', async () => {
    const one = await added()
    const holding = { holding: randomUUID(), function: 'soc', person: one.person, site: 'north' }
    const acts = [
      [at.ids.ines, addPerson, somebody(), {}],
      [at.ids.ines, changePerson, { ...one, name: 'Uwe Lang' }, { rev: 1 }],
      [at.ids.farid, giveHolding, holding, {}],
    ] as const
    for (const [by, act, input, more] of acts) {
      const id = randomUUID()
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => at.done(by, act as typeof addPerson, input, { id, ...more })),
      )
      expect(answers.filter(({ again }) => !again)).toHaveLength(1)
      expect(new Set(answers.map(answer => JSON.stringify({ ...answer, again: null }))).size).toBe(1)
      expect([(await entries(id)).length, await outbox(id)]).toEqual([1, 1])
    }
  })

  test('with another input, another state or another person it is another act, and refused', async () => {
    const [id, one] = [randomUUID(), await added()]
    await at.done(at.ids.ines, changePerson, one, { id, rev: 1 })
    const before = await everything()
    const taken = refuse('act.id_taken', { id })
    expect(await at.does(at.ids.ines, changePerson, { ...one, name: 'X' }, { id, rev: 1 })).toEqual(taken)
    expect(await at.does(at.ids.ines, changePerson, one, { id, rev: 2 })).toEqual(taken)
    expect(await at.does(at.ids.amara, changePerson, one, { id, rev: 1 })).toEqual(taken)
    expect(await at.does(at.ids.ines, addPerson, somebody(), { id })).toEqual(taken)
    expect(await at.does(at.ids.nadia, changePerson, one, { id, rev: 1 })).toMatchObject({
      refused: 'access.administrators',
    })
    expect(await everything()).toEqual(before)
  })

  test('given somebody who gave up the right by the act itself, then it is still answered alike', async () => {
    const one = { ...(await added()), administrator: true }
    await at.done(at.ids.ines, changePerson, one, { rev: 1 })
    const [id, input] = [randomUUID(), { ...one, administrator: false }]
    const first = await at.done(one.person, changePerson, input, { id, rev: 2 })
    expect(await at.does(one.person, changePerson, input, { id, rev: 2 })).toEqual({ ...first, again: true })
    expect(await at.does(one.person, changePerson, input, { rev: 3 })).toMatchObject({
      refused: 'access.administrators',
    })
  })
})

describe('TRUST-1 what is refused writes nothing', () => {
  const refusedBy: Record<string, () => Promise<unknown>> = {
    'act.id_wrong': () => at.does(at.ids.ines, addPerson, somebody(), { id: 'one' }),
    'access.sign_in': () => at.does(nobody, addPerson, somebody()),
    'access.administrators': () => at.does(at.ids.nadia, addPerson, somebody()),
    'access.split': () =>
      at.does(at.ids.jonas, renameDraft, { draft: at.version, label: 'X', inForceFrom: null }),
    'act.input_wrong': () => at.does(at.ids.ines, addPerson, { ...somebody(), email: 'nowhere' }),
    'act.text_unstorable': () => at.does(at.ids.ines, addPerson, somebody('a\0b')),
    'person.email_taken': () => at.does(at.ids.ines, addPerson, { ...somebody(), email: emailOf('lena') }),
    'site.unknown': () =>
      at.does(at.ids.ines, changeSite, { site: 'west', label: 'West', zone: 'UTC' }, { rev: 1 }),
    'act.rev_missing': () => at.does(at.ids.ines, changeSite, { site: 'north', label: 'North', zone: 'UTC' }),
    'draft.closed': () =>
      at.does(at.ids.farid, renameDraft, { draft: at.version, label: 'X', inForceFrom: null }, { rev: 1 }),
  }

  test.each(Object.entries(refusedBy))('%s', async (code, ask) => {
    const before = await everything()
    expect(await ask()).toMatchObject({ refused: code })
    expect(await everything()).toEqual(before)
  })

  test('nor does what breaks in the middle, or is refused late', async () => {
    const before = await everything()
    const broken = {
      ...addPerson,
      write: async (...args: Parameters<typeof addPerson.write>) => {
        await addPerson.write(...args)
        throw new Error('the lights go out')
      },
    }
    await expect(at.does(at.ids.ines, broken, somebody())).rejects.toThrow('the lights go out')
    expect(await everything()).toEqual(before)
  })
})

test('TRUST-1 an entry says who, as which function, when, from where, what, before and after, and why', async () => {
  const from = { channel: 'web', address: '192.0.2.7', agent: 'Panel 4', session: 'shift-a' } as const
  const origin = await at.within(tx => writeOrigin(tx, from))
  const [id, holding] = [randomUUID(), randomUUID()]
  const given = {
    function: 'soc',
    person: at.ids.nadia,
    site: 'north',
    area: null,
    from: '2026-12-01',
    to: null,
  }
  await at.done(at.ids.lena, giveHolding, { holding, ...given }, { id, origin })
  const { site, area: _, ...rest } = given
  expect(await entries(id)).toMatchObject([
    {
      act: 'holding.give',
      person: at.ids.lena,
      function: 'plant-manager',
      at: now,
      origin,
      site,
      kind: 'holding',
      subject: holding,
      before: null,
      after: { ...rest, place: 'north', rev: 1 },
      why: null,
    },
  ])
  const why = 'The SOC is run by a provider from January'
  const end = await at.done(at.ids.farid, endHolding, { holding, to: '2026-12-31', why }, { rev: 1 })
  expect(await entries(end.act)).toMatchObject([
    { function: 'ciso', before: { to: null }, after: { to: '2026-12-31', rev: 2 }, why },
  ])
})

test('TRUST-1 names and addresses stand beside the ledger, not in it', async () => {
  const one = somebody('Gesine Albrecht')
  const { act } = await at.done(at.ids.ines, addPerson, one)
  expect(JSON.stringify(await entries(act))).not.toMatch(/Gesine|works\.example/)
  const kept = await at.within(tx =>
    tx.selectFrom('personal').selectAll().where('person', '=', one.person).execute(),
  )
  expect(kept).toMatchObject([{ value: { name: one.name, email: one.email } }])
})

describe('TRUST-4 input', () => {
  test.each([
    ['person', { person: 'me' }],
    ['email', { email: 'nowhere' }],
    ['name', { name: '   ' }],
    ['administrator', { administrator: 'yes' }],
    ['nickname', { nickname: 'Uwe' }],
  ])('a wrong %s is named', async (field, wrong) => {
    expect(await at.does(at.ids.ines, addPerson, { ...somebody(), ...wrong })).toMatchObject({
      refused: 'act.input_wrong',
      params: { field },
    })
  })

  test.each([[null], [[]], ['text'], [7]])('%j is no input', async input => {
    expect(await at.does(at.ids.ines, addPerson, input)).toMatchObject({ refused: 'act.input_wrong' })
  })

  test('what PostgreSQL cannot keep is refused, wherever it stands; what only looks like it is kept', async () => {
    const site = (en: string) =>
      at.does(at.ids.ines, addSite, { site: randomUUID(), label: { en }, zone: 'UTC' })
    for (const text of ['a\0', '\ud83d', '\udd11 key'])
      expect(await site(text)).toMatchObject({ refused: 'act.text_unstorable' })
    for (const text of ['C:\\u0000', '\\ud83d', '🔑 Schlüsselraum'])
      expect(await site(text)).toMatchObject({ kind: 'site' })
  })

  test('days and moments that no calendar of the database has are refused', async () => {
    const holding = { holding: randomUUID(), function: 'soc', person: at.ids.nadia }
    for (const from of ['0000-01-01', '2026-02-30', '2026-11-25T09:00:00Z'])
      expect(await at.does(at.ids.farid, giveHolding, { ...holding, from })).toMatchObject({
        refused: 'act.input_wrong',
        params: { field: 'from' },
      })
  })
})

describe('two that collide', () => {
  test('a deadlock is tried again, and both are done', async () => {
    const both = Promise.withResolvers<void>()
    let locked = 0
    /** Locks its own site, and once both hold theirs the other's: PostgreSQL has to break the circle. */
    const crossing = (other: string) => ({
      ...changeSite,
      load: async (...[tx, input, call]: Parameters<typeof changeSite.load>) => {
        const own = await changeSite.load(tx, input, call)
        if (++locked === 2) both.resolve()
        await both.promise
        await tx.selectFrom('site').select('id').where('id', '=', other).forUpdate().execute()
        return own
      },
    })
    const change = (site: string, other: string) =>
      at.does(at.ids.ines, crossing(other), { site, label: 'Otherwise', zone: 'UTC' }, { rev: 1 })
    const answers = await Promise.all([change('north', 'south'), change('south', 'north')])
    expect(answers).toMatchObject([{ rev: 2 }, { rev: 2 }])
    expect(locked).toBeGreaterThan(2)
  })

  test('two who give the same name at once: one is done, the other is told by the rule', async () => {
    const refusals = async (asked: readonly Promise<unknown>[]) =>
      (await Promise.all(asked)).filter(isRefusal).map((answer: Refusal) => answer.refused)
    const site = { site: 'west', label: 'West', zone: 'UTC' }
    const email = 'uwe@works.example'
    expect(await refusals([1, 2].map(() => at.does(at.ids.ines, addSite, site)))).toEqual(['site.there'])
    expect(
      await refusals([1, 2].map(() => at.does(at.ids.ines, addPerson, { ...somebody(), email }))),
    ).toEqual(['person.email_taken'])
  })

  test('an id that a record has already is refused', async () => {
    const one = await added()
    expect(await at.does(at.ids.ines, addPerson, { ...somebody(), person: one.person })).toEqual(
      refuse('act.there'),
    )
  })
})
