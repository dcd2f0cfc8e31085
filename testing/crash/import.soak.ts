import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { importAssets } from '#acts/plant/import/take.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { importOf } from '#store/plant/import/pieces.ts'
import { company } from '../company.ts'
import { testDatabase } from '../database.ts'
import { home } from '../house.ts'
import { fileSent } from '../imports.ts'

const ROWS = 1_000_000

test('PLANT-6 a million rows: killed in the middle, it goes on where it was, and nothing comes twice', async () => {
  const { db, url, drop } = await testDatabase()
  const at = await company(db)
  const lines = Array.from(
    { length: ROWS },
    (_, i) => `A-${i},P-${i},PLC,10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`,
  )
  const id = await fileSent(db, at.ids.karel, `number,tag,type,ip\n${lines.join('\n')}\n`)
  const row = async () => (await db.within('*', tx => importOf(tx, id)))!
  const start = () =>
    spawn(process.execPath, [join(home, 'testing/crash/importing.ts'), url], { stdio: 'ignore' })

  const staged = [0]
  for (const part of [0.2, 0.5, 0.8]) {
    const server = start()
    while ((await row()).staged < ROWS * part) await delay(100)
    server.kill('SIGKILL')
    await once(server, 'exit')
    const { staged: there, state } = await row()
    expect(state).toBe('reading')
    expect(there).toBeGreaterThanOrEqual(staged.at(-1)!)
    staged.push(there)
  }
  await once(start(), 'exit')
  const compared = await row()
  console.log(`killed at ${staged.slice(1).join(', ')} rows`, compared.counts)
  expect(compared).toMatchObject({ state: 'compared', staged: ROWS, counts: { new: ROWS } })

  // Taken over: the connection of the act is cut in the middle, as a kill of its server does.
  const act = randomUUID()
  const first = at.done(at.ids.karel, importAssets, { import: id }, { id: act }).catch(error => error)
  await delay(5_000)
  const cut = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and state = 'active' and query like '%insert into asset %' and pid <> pg_backend_pid()`.execute(
    db.owner,
  )
  expect(cut.rows.length).toBeGreaterThan(0)
  expect(await first).toBeInstanceOf(Error)
  const count = async () =>
    Number(
      (
        await db.owner
          .selectFrom('asset')
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  expect(await count()).toBe(0)
  await at.done(at.ids.karel, importAssets, { import: id }, { id: act })
  expect(await at.done(at.ids.karel, importAssets, { import: id }, { id: act })).toMatchObject({
    again: true,
  })
  expect(await count()).toBe(ROWS)
  await linkAll(db)
  expect(await verifyDatabase(db, { keys: [], seal: null })).not.toHaveProperty('what')
  await drop()
})
