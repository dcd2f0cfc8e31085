import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { afterEach, expect, inject, test } from 'vitest'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { create } from '#testing/database.ts'
import { connect, type Database, openDatabase } from './database.ts'
import { isCurrent, migrate } from './migrate.ts'
import { migrations } from './migrations/all.ts'

const LATEST = migrations.length
let opened: Database[] = []
afterEach(async () => {
  await Promise.all(opened.map(db => db.close()))
  opened = []
})

/** An empty database, not migrated. */
async function fresh(): Promise<{
  url: string
  db: Database
  to: (version?: number) => ReturnType<typeof migrate>
}> {
  const url = await create(inject('cluster'), `migrate_${randomUUID().replaceAll('-', '')}`)
  const db = connect(url, 4)
  opened.push(db)
  return { url, db, to: version => migrate(db.owner as unknown as Kysely<unknown>, version) }
}

/** All that makes the schema: columns, constraints, indexes, policies, triggers, rights. */
async function schemaOf({ owner }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('column %s.%s.%s %s %s %s', table_schema, table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema in ('countersign', 'auth')
    union all select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace in ('countersign'::regnamespace, 'auth'::regnamespace)
    union all select indexdef from pg_indexes where schemaname in ('countersign', 'auth')
    union all select format('policy %s %s %s %s %s', tablename, policyname, roles, qual, with_check) from pg_policies
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select format('right %s %s %s', grantee, table_name, privilege_type) from information_schema.role_table_grants
      where table_schema in ('countersign', 'auth')
    order by 1`.execute(owner)
  return rows.map(({ line }) => line)
}

const fill = ({ owner }: Database) =>
  owner.transaction().execute(async tx => {
    const [person, version] = [randomUUID(), randomUUID()]
    await sql`set local search_path = countersign`.execute(tx)
    await sql`select set_config('countersign.act', ${randomUUID()}, true)`.execute(tx)
    await sql`insert into site (id, label, zone, position) values ('north', '{"en": "North"}', 'UTC', 1)`.execute(
      tx,
    )
    await sql`insert into person (id, name, email) values (${person}, 'Amara Okafor', 'amara@works.example')`.execute(
      tx,
    )
    await sql`insert into split_version (id, label, state, opened_at) values (${version}, 'A draft', 'draft', now())`.execute(
      tx,
    )
    await sql`insert into split_part (version, kind, key, position, site, body)
      values (${version}, 'override', 'north:x', 1, 'north', '{"reason": "Two do it all"}')`.execute(tx)
    await sql`insert into acceptance (version, finding, sentence, reason, by, at)
      values (${version}, 'vacant:x::0', 'Nobody is there', 'Not yet', ${person}, now())`.execute(tx)
    await sql`insert into outbox (entry, tell) values (${randomUUID()}, '[]')`.execute(tx)
  })

test('TRUST-5 from every earlier version the schema becomes the same, and what was there stays', async () => {
  const straight = await fresh()
  expect(await straight.to()).toBeNull()
  const schema = await schemaOf(straight.db)
  expect(schema.length).toBeGreaterThan(200)
  for (let version = 1; version < LATEST; version++) {
    const { db, to } = await fresh()
    expect(await to(version)).toBeNull()
    expect(await isCurrent(db.owner)).toBe(false)
    await fill(db)
    expect(await to()).toBeNull()
    expect(await isCurrent(db.owner)).toBe(true)
    expect([version, await schemaOf(db)]).toEqual([version, schema])
    const left = await db.within('*', async tx => [
      await tx.selectFrom('split_part').selectAll().execute(),
      await tx.selectFrom('acceptance').selectAll().execute(),
    ])
    expect(left).toMatchObject([
      [{ site: 'north', body: { reason: 'Two do it all' } }],
      [{ reason: 'Not yet' }],
    ])
  }
})

test('TRUST-5 servers that start at once bring it up to date once', async () => {
  const { url, db } = await fresh()
  const servers = await Promise.all(Array.from({ length: 5 }, () => openDatabase(url, 2)))
  for (const server of servers) {
    if (isRefusal(server)) throw new Error(server.refused)
    opened.push(server)
  }
  const { rows } = await sql<{ number: number }>`select number from countersign.migration order by 1`.execute(
    db.owner,
  )
  expect(rows.map(({ number }) => number)).toEqual(migrations.map((_, i) => i + 1))
})

test('TRUST-5 what a newer Countersign has used is refused and left as it is', async () => {
  const { url, db, to } = await fresh()
  await to()
  await sql`insert into countersign.migration (number, name) values (${LATEST + 1}, 'of the future')`.execute(
    db.owner,
  )
  expect(await openDatabase(url, 1)).toEqual(
    refuse('database.newer', { database: LATEST + 1, program: LATEST }),
  )
  expect(await isCurrent(db.owner)).toBe(false)
})

test('TRUST-5 a step that fails leaves nothing of itself, and is made up for at the next start', async () => {
  const { db, to } = await fresh()
  await to(LATEST - 1)
  const before = await schemaOf(db)
  await sql`alter table countersign.migration add constraint stop check (number < ${sql.lit(LATEST)})`.execute(
    db.owner,
  )
  await expect(to()).rejects.toThrow('stop')
  await sql`alter table countersign.migration drop constraint stop`.execute(db.owner)
  expect(await schemaOf(db)).toEqual(before)
  expect(await to()).toBeNull()
})
