import { sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { connect, type Database } from '#store/database.ts'
import { seedSample } from '../../sample/seed.ts'
import { create, TEMPLATE, type TestDatabase, testDatabase } from '../database.ts'
import { cheaply } from '../identity.ts'

/** Where the sample company is at home: its deeds depend on the day there. */
const ZONE = 'Europe/Berlin'

/** A database of one's own with the sample company in it: set up once in a run and a day, and then copied. */
export async function sampleDatabase(): Promise<TestDatabase> {
  const server = inject('cluster')
  const today = Temporal.Now.plainDateISO(ZONE).toString().replaceAll('-', '')
  const name = `countersign_sample_${today}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    // Journeys run side by side: one makes it, the others wait.
    await client.query(`select pg_advisory_lock(hashtext('sample'))`)
    const { rows } = await client.query('select from pg_database where datname = $1', [name])
    if (rows.length === 0) await make(server, client, name)
  } finally {
    await client.end()
  }
  return testDatabase(name)
}

/** Under another name until it is whole. */
async function make(server: string, client: pg.Client, name: string): Promise<void> {
  const making = `${name}_making`
  await client.query(`drop database if exists ${making}`)
  const db = connect(await create(server, making, TEMPLATE))
  try {
    const refused = await seedSample(db, Temporal.Now.instant().round('millisecond'))
    if (refused !== null) throw new Error(refused.refused)
    await openAccounts(db)
  } finally {
    await db.close()
  }
  await client.query(`alter database ${making} rename to ${name}`)
}

/** Everybody has the account that the first click on their name opens, with a password that costs little to verify. */
async function openAccounts({ owner }: Database): Promise<void> {
  const people = sql`countersign.person where kind = 'person' and left_at is null and email is not null`
  await sql`insert into auth."user" (id, name, email, "emailVerified", "twoFactorEnabled")
    select id::text, name, lower(email), true, false from ${people}`.execute(owner)
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    select gen_random_uuid()::text, id::text, 'credential', id::text, ${cheaply(SAMPLE_PASSWORD)}, now() from ${people}`.execute(
    owner,
  )
}
