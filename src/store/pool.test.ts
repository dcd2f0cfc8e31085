import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { troubleOf } from '#api/refusals.ts'
import { ask } from '#testing/cluster/hold.ts'
import { testDatabase } from '#testing/database.ts'

test('TRUST-5 a connection that dies in the middle of a transaction fails that one, and nothing else', async () => {
  const { url, db, drop } = await testDatabase()
  const failed = await db
    .within('*', async tx => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      const pid = rows[0]?.pid
      await ask(url, `select pg_terminate_backend(${pid})`)
      await vi.waitUntil(
        async () => (await ask(url, `select from pg_stat_activity where pid = ${pid}`)).length === 0,
      )
      return sql`select 1`.execute(tx)
    })
    .catch(troubleOf)
  expect(failed).toMatchObject({ refused: 'server.away' })
  const { rows } = await db.within('*', tx => sql`select 1 as one`.execute(tx))
  expect(rows).toEqual([{ one: 1 }])
  await drop()
})
