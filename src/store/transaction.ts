import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { isRefusal } from '#rules/refusal.ts'
import type { Tables } from './tables.ts'

export type Tx = Kysely<Tables>

/** Sends a statement together with the commit: nobody waits for its answer in between, and its failure is the commit's. */
export type Along = (text: string, values: readonly unknown[]) => void

/**
 * Runs work in one transaction, which `begin` opens. Statements are sent in their order, without waiting for the answers to
 * those before (the connection's `pipeline`) unless the work waits: a transaction that PostgreSQL has given up
 * answers each of them with an error, and its commit with a rollback. What the work answers with a refusal is rolled back.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  begin: string,
  work: (tx: Tx, along: Along) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  const answers: Promise<pg.QueryResult>[] = []
  const send = (text: string, values: readonly unknown[] = []) => {
    const answer = client.query(text, [...values])
    // Awaited with the commit; until then its failure is nobody's surprise.
    answer.catch(() => {})
    answers.push(answer)
  }
  try {
    send(begin)
    const result = await work(over(client, pool), send)
    const command = isRefusal(result) ? 'rollback' : 'commit'
    send(command)
    const last = (await Promise.all(answers)).at(-1)
    if (last?.command !== command.toUpperCase()) throw new Error('the transaction was given up')
    client.release()
    return result
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      gone => client.release(gone),
    )
    throw error
  }
}

const made = new WeakMap<pg.PoolClient, Tx>()
const pools = new WeakMap<Tx, object>()

/** The database that a transaction is of: what is kept in memory of a record is kept for it. */
export const homeOf = (tx: Tx): object => pools.get(tx) ?? tx

/** Queries over one connection, which do not wait for each other. */
function over(client: pg.PoolClient, pool: pg.Pool): Tx {
  const known = made.get(client)
  if (known !== undefined) return known
  const connection = { query: client.query.bind(client), release: () => {} }
  const alone = { connect: async () => connection, end: async () => {} } as unknown as pg.Pool
  const tx = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: alone }) })
  made.set(client, tx)
  pools.set(tx, pool)
  return tx
}
