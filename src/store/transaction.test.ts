import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuse } from '#rules/refusal.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import type { Tx } from './database.ts'

let made: TestDatabase
beforeAll(async () => {
  made = await testDatabase()
})
afterAll(() => made.drop())

const SITE = `insert into site (id, label, zone, position) values ($1, '{"en": "S"}', 'UTC', 1)`
const sites = () =>
  made.db.within('*', async tx => (await tx.selectFrom('site').select('id').execute()).map(({ id }) => id))
const acting = <Result>(work: Parameters<typeof made.db.acting<Result>>[2]) =>
  made.db.acting(randomUUID(), '*', work)
const add = (tx: Tx, id: string) =>
  tx.insertInto('site').values({ id, label: '{"en": "S"}', zone: 'UTC', position: 1 }).execute()

test('TRUST-1 what is sent along with the commit is there with it, and its failure is the commit’s', async () => {
  await acting(async (tx, along) => {
    await add(tx, 'one')
    along(SITE, ['two'])
  })
  expect((await sites()).sort()).toEqual(['one', 'two'])
  const failing = acting(async (tx, along) => {
    await add(tx, 'three')
    along(SITE, ['two'])
    return 'done'
  })
  await expect(failing).rejects.toMatchObject({ code: '23505' })
  expect((await sites()).sort()).toEqual(['one', 'two'])
})

test('TRUST-1 work that swallows a failure is not answered as done', async () => {
  const swallowing = acting(async tx => {
    await add(tx, 'four')
    await sql`select 1 / 0`.execute(tx).catch(() => {})
    return 'done'
  })
  await expect(swallowing).rejects.toThrow('given up')
  expect(await sites()).not.toContain('four')
})

test('TRUST-1 what is refused leaves nothing, and the next on the same connection is not disturbed by it', async () => {
  for (let i = 0; i < 30; i++) {
    const answer = await acting(async (tx, along) => {
      await add(tx, `refused-${i}`)
      along(SITE, [`along-${i}`])
      return refuse('site.there')
    })
    expect(answer).toEqual(refuse('site.there'))
    await expect(acting(() => Promise.reject(new Error('gone wrong')))).rejects.toThrow('gone wrong')
  }
  expect((await sites()).sort()).toEqual(['one', 'two'])
})

test('a statement that is kept survives a new column in the table that it reads', async () => {
  const read = () =>
    made.db.within('*', tx => tx.selectFrom('area').selectAll().where('site', '=', 'one').execute())
  for (let i = 0; i < 30; i++) await read()
  await sql`alter table area add column note text`.execute(made.db.owner)
  for (let i = 0; i < 30; i++) expect(await read()).toEqual([])
})
