import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { prepare, take } from '../migrate.ts'
import { migrations } from '../migrations/all.ts'
import { listed, quoted } from './backup.ts'
import { copyIn } from './copy.ts'
import { type About, type Contents, tableOf } from './format.ts'
import { Damaged, readBackup } from './read.ts'

const unpack = promisify(gunzip)

/**
 * Puts a backup into an empty database, and brings it to today's schema: all of it in one transaction, which `before` may
 * still prevent by throwing. Everybody signs in anew afterwards: a session that was ended since does not come back.
 * Refuses `restore.database_used`. Throws `Damaged`, and what PostgreSQL says no to.
 */
export async function fill(
  url: string,
  file: string,
  about: About,
  before: () => Promise<void>,
): Promise<Refusal | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'countersign restore' })
  client.on('error', () => {}) // the query under way fails
  await client.connect()
  const db = over(client)
  try {
    await client.query(`begin; set local timezone = 'UTC'`)
    const { rowCount } = await client.query(
      `select from pg_namespace where nspname in ('countersign', 'auth')`,
    )
    if (rowCount !== 0) return refuse('restore.database_used')
    await prepare(db)
    for (let at = 0; at < about.migrations.length; at++) await take(db, at)
    const tables = about.tables.map(({ name }) => quoted(name))
    const keys = await foreignKeys(client)
    for (const { relation, name } of keys)
      await client.query(`alter table ${relation} drop constraint ${name}`)
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
    await pour(client, file, about)
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
    for (const { relation, name, definition } of keys)
      await client.query(`alter table ${relation} add constraint ${name} ${definition}`)
    await client.query('delete from auth.session')
    for (let at = about.migrations.length; at < migrations.length; at++) await take(db, at)
    await client.query('analyze')
    await before()
    await client.query('commit')
    return null
  } finally {
    // Whatever was not committed is undone with the connection.
    await client.end().catch(() => {})
  }
}

type Key = { readonly relation: string; readonly name: string; readonly definition: string }

/** What refers to other tables is put back after the rows: then their order does not matter, and is looked at once. */
async function foreignKeys(client: pg.Client): Promise<readonly Key[]> {
  await client.query('set local search_path = pg_catalog')
  const { rows } = await client.query<Key>(
    `select conrelid::regclass::text as relation, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace in (select oid from pg_namespace where nspname in ('countersign', 'auth'))
     order by conrelid, conname`,
  )
  return rows
}

/** All rows, table after table, and where sequences go on. */
async function pour(client: pg.Client, file: string, about: About): Promise<void> {
  const columns = new Map(about.tables.map(each => [each.name, each.columns]))
  const counts = new Map<string, number>()
  let now = null as { table: string; into: Awaited<ReturnType<typeof copyIn>> } | null
  let contents = null as Contents | null
  const close = async () => {
    if (now !== null) counts.set(now.table, await now.into.end())
    now = null
  }
  for await (const { name, content } of readBackup(file, { contents: found => (contents = found) })) {
    const table = tableOf(name)
    const written = columns.get(table ?? '')
    if (table === null || written === undefined) continue
    if (now?.table !== table) {
      await close()
      const into = await copyIn(client, `copy ${quoted(table)} (${listed(written)}) from stdin`)
      now = { table, into }
    }
    await now.into.write(await unpack(content))
  }
  await close()
  const { rows, sequences } = contents as Contents
  for (const [table, count] of Object.entries(rows))
    if ((counts.get(table) ?? 0) !== count)
      throw new Damaged('restore.altered', { file, part: `tables/${table}` })
  for (const [name, last] of Object.entries(sequences))
    await client.query('select setval($1::regclass, $2)', [quoted(name), last])
}

/** Migrations speak through Kysely, over the one connection. */
function over(client: pg.Client): Kysely<unknown> {
  const connection = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: async () => connection, end: async () => {} } as unknown as pg.Pool
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}
