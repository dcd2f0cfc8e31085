import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import type { Tx } from './database.ts'
import { linkOnce } from './ledger/chain.ts'
import { sealKeyIn } from './ledger/key.ts'
import { sealOnce } from './ledger/seal.ts'

let base: TestDatabase
let at: Company
let folder: string
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  folder = mkdtempSync(join(tmpdir(), 'countersign-guard-'))
  await linkOnce(base.db)
  await sealOnce(base.db, sealKeyIn(folder), Temporal.Now.instant())
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await base.drop()
})

const NO_ACT = { code: 'CS001' }
const IMMUTABLE = { code: 'CS002' }
const FORBIDDEN = { code: '42501' }
const LEDGER = ['ledger_entry', 'ledger_change', 'ledger_link', 'ledger_seal', 'ledger_key']
/** What stands beside the record: written with an act, but no part of it. */
const BESIDE = [
  'origin',
  'personal',
  'restricted',
  'outbox',
  'delivery',
  'token_use',
  'feed_use',
  'migration',
  'records_state',
  'asset_import',
  'asset_import_piece',
  'asset_import_row',
  'asset_import_match',
  'ledger_digested',
  ...LEDGER,
]

/** Does something in a transaction that is then undone, as the application's role or the owner. */
const asRole = (role: 'app' | 'owner', statement: ReturnType<typeof sql>, act = '') =>
  base.db.owner.transaction().execute(async tx => {
    if (role === 'app') await sql`set local role countersign_app`.execute(tx)
    await sql`select set_config('countersign.sites', '*', true), set_config('countersign.act', ${act}, true)`.execute(
      tx,
    )
    await statement.execute(tx)
    throw new Error('it was let through')
  })

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'countersign' and table_type = 'BASE TABLE' order by 1`.execute(base.db.owner)
  return rows.map(({ name }) => name)
}

const firstColumn = async (tx: Tx, table: string) => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'countersign' and table_name = ${table} order by ordinal_position limit 1`.execute(
    tx,
  )
  return sql.ref(rows[0]!.name)
}

describe('TRUST-1 the record', () => {
  test('no table of it is written outside an act, not even by the owner', async () => {
    const record = (await tables()).filter(name => !BESIDE.includes(name))
    expect(record.length).toBeGreaterThan(10)
    for (const table of record) {
      const column = await firstColumn(base.db.owner, table)
      for (const role of ['app', 'owner'] as const) {
        const update = sql`update ${sql.table(table)} set ${column} = ${column}`
        await expect(asRole(role, update), table).rejects.toMatchObject(NO_ACT)
        await expect(
          asRole(role, sql`insert into ${sql.table(table)} default values`),
          table,
        ).rejects.toMatchObject(NO_ACT)
      }
      await expect(asRole('owner', sql`delete from ${sql.table(table)}`), table).rejects.toMatchObject(NO_ACT)
      await expect(asRole('owner', sql`truncate ${sql.table(table)} cascade`), table).rejects.toMatchObject({
        code: /CS00[12]/,
      })
    }
  })

  test('nothing of it is removed but parts of drafts, acceptances of findings, and assets of an import taken back', async () => {
    const removed = []
    for (const table of await tables()) {
      const outcome = await asRole(
        'app',
        sql`delete from ${sql.table(table)} where false`,
        randomUUID(),
      ).catch(error => error)
      if (outcome.code !== FORBIDDEN.code) removed.push(table)
    }
    const ofRecord = removed.filter(name => !BESIDE.includes(name))
    expect(ofRecord).toEqual([
      ...['acceptance', 'asset', 'decision_asset', 'decision_item', 'list_view', 'split_part'],
    ])
  })

  test('what an organisation is never changes, and there is only one', async () => {
    const act = randomUUID()
    const sample = sql`update organisation set mode = 'sample'`
    for (const role of ['app', 'owner'] as const)
      await expect(asRole(role, sample, act)).rejects.toMatchObject({ code: 'CS003' })
    const second = sql`insert into organisation (mode, label, founder_it, founder_operations, founded_at)
      values ('own', '{}', ${at.ids.amara}, ${at.ids.karel}, now())`
    await expect(asRole('app', second, act)).rejects.toMatchObject({ code: '23505' })
  })
})

describe('TRUST-1 the ledger', () => {
  test.each(LEDGER)('%s: the application’s role changes and removes no row', async table => {
    const column = await firstColumn(base.db.owner, table)
    for (const statement of [
      sql`update ${sql.table(table)} set ${column} = ${column}`,
      sql`delete from ${sql.table(table)}`,
      sql`truncate ${sql.table(table)} cascade`,
    ]) {
      await expect(asRole('app', statement, randomUUID())).rejects.toMatchObject(FORBIDDEN)
      await expect(asRole('owner', statement, randomUUID())).rejects.toMatchObject(IMMUTABLE)
    }
  })

  test('of images it reads those of its own act', async () => {
    const images = (act: string) =>
      base.db.acting(act, '*', tx => tx.selectFrom('ledger_change').select('entry').distinct().execute())
    const [some] = await base.db.owner.selectFrom('ledger_change').select('entry').limit(1).execute()
    expect(await images(randomUUID())).toEqual([])
    expect(await images(some!.entry)).toEqual([some])
  })

  test('nor does it link, seal, take from the outbox, or write images', async () => {
    for (const statement of [
      sql`insert into ledger_link (seq, entry, hash) values (9999, ${randomUUID()}, '')`,
      sql`insert into ledger_key (id, public) values ('mine', '')`,
      sql`insert into ledger_seal select number + 1, seq, at, hash, key, signature from ledger_seal`,
      sql`insert into ledger_change (entry, relation, n, before) values (${randomUUID()}, 'site', 1, '{}')`,
      sql`delete from outbox`,
      sql`update personal set value = null`,
      sql`update origin set address = null`,
    ])
      await expect(asRole('app', statement, randomUUID())).rejects.toMatchObject(FORBIDDEN)
  })
})

test('TRUST-2 the role of the record reads no account, and the role of sign-in no record', async () => {
  await expect(asRole('app', sql`select * from auth."user"`)).rejects.toMatchObject(FORBIDDEN)
  await expect(
    base.db.owner.transaction().execute(async tx => {
      await sql`set local role countersign_auth`.execute(tx)
      await sql`select * from countersign.person`.execute(tx)
    }),
  ).rejects.toMatchObject(FORBIDDEN)
})
