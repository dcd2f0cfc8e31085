import { type Kysely, sql } from 'kysely'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { migrations } from './migrations/all.ts'

const LOCK = 4_680_001

/**
 * Brings a database to the schema that this code knows, one step and one transaction at a time; several servers may
 * try at once. Refuses a database that a newer Countersign has already brought further.
 */
export async function migrate(db: Kysely<unknown>, upTo = migrations.length): Promise<Refusal | null> {
  return db.connection().execute(async one => {
    await sql`select pg_advisory_lock(${sql.lit(LOCK)})`.execute(one)
    try {
      await prepare(one)
      const { rows } = await sql<{ done: number }>`
        select coalesce(max(number), 0)::int as done from countersign.migration`.execute(one)
      const done = rows[0]?.done ?? 0
      if (done > migrations.length)
        return refuse('database.newer', { database: done, program: migrations.length })
      for (const at of migrations.keys()) {
        if (at < done || at >= upTo) continue
        await one.transaction().execute(tx => take(tx, at))
      }
      return null
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(LOCK)})`.execute(one)
    }
  })
}

/** Where the steps that a database has been through are kept. */
export async function prepare(db: Kysely<unknown>): Promise<void> {
  await sql`create schema if not exists countersign`.execute(db)
  await sql`create table if not exists countersign.migration
    (number int primary key, name text not null, at timestamptz not null default now())`.execute(db)
}

/** Takes one step, from 0, in a transaction. */
export async function take(tx: Kysely<unknown>, at: number): Promise<void> {
  const step = migrations[at]
  if (step === undefined) throw new Error(`there is no step ${at}`)
  await sql`set local search_path = countersign`.execute(tx)
  await step.up(tx)
  await sql`insert into countersign.migration (number, name) values (${at + 1}, ${step.name})`.execute(tx)
}

/** Whether a database has exactly the schema that this code knows. */
export async function isCurrent<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ done: number }>`
    select coalesce(max(number), 0)::int as done from countersign.migration`.execute(db)
  return rows[0]?.done === migrations.length
}
