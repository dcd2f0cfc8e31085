import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { act } from '#acts/act.ts'
import { addService } from '#acts/people/addService.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { nameDeputy } from '#acts/people/nameDeputy.ts'
import { nobody } from '#rules/people/actor.ts'
import { type Message, placeOf } from '#rules/post/message.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { address, paths } from '../../web/paths.ts'
import { LINKING, linkAll, linkOnce } from '../ledger/chain.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  await linkOnce(base.db)
})
afterAll(() => base.drop())

/** An act that changes nothing and tells people. */
const telling = act('account.note', {
  input: z.strictObject({ site: z.string().nullable(), to: z.array(z.string()) }),
  load: async () => null,
  decide: () => null,
  write: async (_, __, ___, { site, to }) => ({
    kind: 'note',
    subject: 'one',
    site,
    tell: [{ to, message: 'decision.asked', params: { decision: 'd', number: 2 } }] satisfies Message[],
  }),
})
const note = (to: readonly string[] = [], site: string | null = null) =>
  at.done(nobody, telling, { to, site })

const settle = (work: Parameters<typeof base.db.acting<void>>[2]) => base.db.acting(randomUUID(), '*', work)
const mail = (enabled: boolean) =>
  settle(async tx => {
    const row = {
      host: 'mail',
      port: 25,
      security: 'plain',
      sender: 'a@b.example',
    }
    await tx
      .insertInto('mail')
      .values({ ...row, security: 'plain', enabled, username: null, password: null })
      .onConflict(conflict => conflict.column('only_one').doUpdateSet({ enabled }))
      .execute()
  })
async function webhook(filter: { acts?: string[]; only_site?: string; state?: 'stopped' } = {}) {
  const id = randomUUID()
  const row = { id, name: 'A', url: 'https://a.example', private: false, secret: randomUUID() }
  const plain = { acts: null, only_site: null, state: 'active', old_secret: null, old_until: null } as const
  await settle(async tx => {
    await tx
      .insertInto('webhook')
      .values({ ...row, ...plain, ...filter })
      .execute()
  })
  return id
}
const deliveries = async (entry: string) => {
  await linkAll(base.db)
  return base.db.owner.selectFrom('delivery').selectAll().where('entry', '=', entry).execute()
}

describe('TRUST-4 deliveries of an act', () => {
  test('no mail is made as long as mail is not set up', async () => {
    const { act } = await note([at.ids.lena])
    expect(await deliveries(act)).toEqual([])
  })

  test('one mail to each person told, once, and none to who is not active or not there', async () => {
    await mail(true)
    await settle(async tx => {
      await tx
        .updateTable('person')
        .set({ left_at: Temporal.Now.instant().subtract({ hours: 1 }) })
        .where('id', '=', at.ids.nadia)
        .execute()
    })
    const { lena, jonas, nadia } = at.ids
    const { act } = await note([lena, jonas, lena, nadia, randomUUID()])
    const found = await deliveries(act)
    expect(found.map(({ person }) => person).toSorted()).toEqual([lena, jonas].toSorted())
    expect(found[0]).toMatchObject({
      state: 'due',
      attempts: 0,
      webhook: null,
      message: { message: 'decision.asked', params: { decision: 'd', number: 2 } },
    })
    expect(await deliveries(act)).toHaveLength(2)
    await mail(false)
  })

  test('whoever is given a function, or named as a deputy by somebody else, is told of it', async () => {
    await mail(true)
    const { lena, jonas, amara } = at.ids
    const given = { holding: randomUUID(), function: 'soc', person: jonas, site: 'north' }
    const { act } = await at.done(amara, giveHolding, given)
    expect(await deliveries(act)).toMatchObject([{ person: jonas, message: { message: 'function.given' } }])
    const named = await at.done(lena, nameDeputy, { id: randomUUID(), person: lena, deputy: jonas })
    expect(await deliveries(named.act)).toMatchObject([
      { person: jonas, message: { message: 'deputy.named' } },
    ])
    await mail(false)
  })

  test('a service account gets no mail', async () => {
    await mail(true)
    const person = randomUUID()
    await at.done(at.ids.ines, addService, { person, service: 'historian', name: 'Historian' })
    expect(await deliveries((await note([person])).act)).toEqual([])
    await mail(false)
  })

  test('an act that is refused tells nobody', async () => {
    const before = await base.db.owner.selectFrom('outbox').selectAll().execute()
    await at.does(at.ids.lena, telling, { to: 'all' })
    expect(await base.db.owner.selectFrom('outbox').selectAll().execute()).toEqual(before)
  })

  test('each webhook gets what it wants: all, some acts, one site; a stopped one nothing', async () => {
    const all = await webhook()
    const notes = await webhook({ acts: ['account.note', 'site.add'] })
    const signs = await webhook({ acts: ['split.submit'] })
    const north = await webhook({ only_site: 'north' })
    const south = await webhook({ only_site: 'south' })
    await webhook({ state: 'stopped' })
    const to = async (site: string | null) =>
      (await deliveries((await note([], site)).act)).map(each => each.webhook).toSorted()
    expect(await to(null)).toEqual([all, notes].toSorted())
    expect(await to('north')).toEqual([all, notes, north].toSorted())
    expect(await to('*')).toEqual([all, notes].toSorted())
    expect(signs).not.toBe(south)
  })

  test('several servers that link at once make each delivery once', async () => {
    const acts = await Promise.all(Array.from({ length: 30 }, () => note()))
    await Promise.all(Array.from({ length: 5 }, () => linkOnce(base.db)))
    for (const { act } of acts) expect(await deliveries(act)).toHaveLength(2)
  })

  test('TRUST-1 who needs all that was acknowledged waits for the server that is linking', async () => {
    const { owner } = base.db
    const [begun, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const other = owner.transaction().execute(async tx => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LINKING)})`.execute(tx)
      begun.resolve()
      await done.promise
    })
    await begun.promise
    const { act } = await note()
    const all = linkAll(base.db)
    const waiting = async () =>
      (
        await sql`select from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`.execute(owner)
      ).rows.length
    await expect.poll(waiting).toBe(1)
    done.resolve()
    await Promise.all([other, all])
    const link = await owner.selectFrom('ledger_link').select('seq').where('entry', '=', act).execute()
    expect(link).toHaveLength(1)
  })
})

test('TRUST-4 what a message tells of is a page of the web app', () => {
  expect(placeOf({ message: 'decision.asked', params: { decision: 'd' } })).toBe(address(paths.decision('d')))
  for (const message of ['function.given', 'deputy.named'] as const)
    expect(placeOf({ message, params: {} })).toBe(address(paths.desk()))
})
