import { CompiledQuery, sql } from 'kysely'
import { isRefusal } from '#rules/refusal.ts'
import { type Database, scopeOf, type Tx } from '#store/database.ts'

const LOCK = 4_680_020

/**
 * Runs many acts in one transaction, so that the sample is there as a whole or not at all, however the server ends. Each
 * act has the application's role and its own scope, as outside. A second caller waits until the first is through; what
 * `work` answers with a refusal is rolled back.
 */
export function together<Result>(
  { url, owner }: Database,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  return owner.connection().execute(async one => {
    await sql`begin`.execute(one)
    try {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(one)
      const result = await work(within(url, one))
      await (isRefusal(result) ? sql`rollback` : sql`commit`).execute(one)
      return result
    } catch (error) {
      await sql`rollback`.execute(one).catch(() => {})
      throw error
    }
  })
}

function within(url: string, one: Tx): Database {
  const acting: Database['acting'] = async (act, sites, work) => {
    const scope = sql.lit(scopeOf(sites))
    await sql`savepoint act; set local role countersign_app;
      select set_config('countersign.sites', ${scope}, true), set_config('countersign.act', ${sql.lit(act)}, true)`.execute(
      one,
    )
    try {
      const late: CompiledQuery[] = []
      const result = await work(one, (text, values) => late.push(CompiledQuery.raw(text, [...values])))
      for (const query of late) await one.executeQuery(query)
      if (isRefusal(result)) await sql`rollback to act`.execute(one)
      await sql`release act`.execute(one)
      return result
    } catch (error) {
      await sql`rollback to act`.execute(one)
      throw error
    }
  }
  return {
    url,
    owner: one,
    within: (sites, work) => acting('', sites, work),
    acting,
    waiting: () => 0,
    close: async () => {},
  }
}
