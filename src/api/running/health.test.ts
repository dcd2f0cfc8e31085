import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '#store/database.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
let anyone: Client
beforeAll(async () => {
  at = await installation()
  anyone = await at.as(null)
})
afterAll(() => at.close())

const health = () => anyone.ask('GET', '/api/health')
const notReady = { status: 503, body: { code: 'server.not_ready', params: {} } }

/** Asks while something is the matter with the database, in a transaction that is then undone. */
const during = (matter: (tx: Tx) => Promise<unknown>) =>
  at.database.db.owner
    .transaction()
    .execute(async tx => {
      await matter(tx)
      throw await health()
    })
    .catch(answer => answer)

test('TRUST-5 ready is told to anyone, and nothing else', async () => {
  const answer = await health()
  expect(answer).toMatchObject({ status: 200, body: { ready: true } })
  expect(answer.body).toEqual({ ready: true })
})

test('TRUST-5 not ready while the database does not answer, and the answer comes all the same', async () => {
  const before = performance.now()
  expect(await during(tx => sql`lock table migration in access exclusive mode`.execute(tx))).toMatchObject(
    notReady,
  )
  expect(performance.now() - before).toBeLessThan(10_000)
  expect((await health()).status).toBe(200)
})

test('TRUST-5 not ready where the schema is a newer program’s, or gone', async () => {
  const { owner } = at.database.db
  await sql`insert into countersign.migration (number, name) select max(number) + 1, 'new' from countersign.migration`.execute(
    owner,
  )
  expect(await health()).toMatchObject(notReady)
  await sql`delete from countersign.migration where name = 'new'`.execute(owner)
  await sql`alter table countersign.migration rename to gone`.execute(owner)
  expect(await health()).toMatchObject(notReady)
  await sql`alter table countersign.gone rename to migration`.execute(owner)
  expect((await health()).status).toBe(200)
})

test('TRUST-5 not ready while acts have waited 5 s to be linked, ready again once they are', async () => {
  const { owner } = at.database.db
  const wait = (seconds: number) =>
    sql`
    insert into outbox (entry, tell, at) values (${randomUUID()}, '[]', clock_timestamp() - ${seconds} * interval '1 second')`.execute(
      owner,
    )
  const answers = await owner.transaction().execute(async tx => {
    // Nobody links as long as somebody holds this lock.
    await sql`select pg_advisory_xact_lock(4680002)`.execute(tx)
    await wait(4)
    const fresh = await health()
    await wait(6)
    return [fresh, await health()]
  })
  expect(answers).toMatchObject([{ status: 200 }, notReady])
  await expect.poll(async () => (await health()).status).toBe(200)
})
