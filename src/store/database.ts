import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Sites } from '#rules/people/actor.ts'
import type { Refusal } from '#rules/refusal.ts'
import { migrate } from './migrate.ts'
import { openPool } from './pool.ts'
import { gathering } from './socket.ts'
import { keepStatements } from './statements.ts'
import type { Tables } from './tables.ts'
import { type Along, inTransaction, type Tx } from './transaction.ts'

export type { Along, Tx }

export type Database = {
  readonly url: string
  /** As the owner, outside every scope: for migrations and the chain of the ledger, never for what a person asked. */
  readonly owner: Kysely<Tables>
  /** Runs work in one transaction as the application's role, which sees only these sites (row-level security). */
  within<Result>(sites: Sites, work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** The same as part of an act; what `work` answers with a refusal is rolled back. */
  acting<Result>(act: string, sites: Sites, work: (tx: Tx, along: Along) => Promise<Result>): Promise<Result>
  /** How many wait for a connection. */
  readonly waiting: () => number
  close(): Promise<void>
}

const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.TIMESTAMPTZ, text => Temporal.Instant.from(text)],
  [pg.types.builtins.DATE, text => text],
  [pg.types.builtins.INT8, Number],
])

// A global parser would break better-auth, which wants its own dates.
const types = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

/** A pool of connections to a database, outside our schema's migrations. `connections` at most at once. */
export function connect(url: string, connections = 20): Database {
  const pool = openPool({
    connectionString: url,
    max: connections,
    types,
    options: '-c search_path=countersign -c timezone=UTC',
    application_name: 'countersign',
    pipeline: true,
    stream: gathering,
  })
  pool.on('connect', keepStatements)
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const run = <Result>(act: string, sites: Sites, work: (tx: Tx, along: Along) => Promise<Result>) =>
    inTransaction(pool, `begin; set local role countersign_app; select ${settings(act, sites)}`, work)
  return {
    url,
    owner,
    within: (sites, work) => run('', sites, work),
    acting: run,
    waiting: () => pool.waitingCount,
    close: () => owner.destroy(),
  }
}

/** Sites as policies read them. Who is given none sees what is corporate; without a scope there is nothing to be seen. */
export const scopeOf = (sites: Sites): string => (sites === '*' ? '*' : sites.join(',') || ',')

const settings = (act: string, sites: Sites) =>
  Object.entries({ sites: scopeOf(sites), act })
    .map(([name, value]) => `set_config('countersign.${name}', ${pg.escapeLiteral(value)}, true)`)
    .join(', ')

/** Connects and brings the schema up to date. Refuses a database that a newer Countersign has used. */
export async function openDatabase(url: string, connections?: number): Promise<Database | Refusal> {
  const database = connect(url, connections)
  const refusal = await migrate(database.owner as unknown as Kysely<unknown>).catch(async error => {
    await database.close()
    throw error
  })
  if (refusal === null) return database
  await database.close()
  return refusal
}
