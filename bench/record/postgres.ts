import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { isRefusal } from '../../src/rules/refusal.ts'
import { startCluster } from '../../src/store/cluster/cluster.ts'
import { LOGIN, SUPERUSER } from '../../src/store/cluster/ground.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'

/** A PostgreSQL of its own on the disk, as the product starts it; databases in it come with the product's schema. */
async function postgres() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const cluster = await startCluster(folder, { tell: () => {}, lost: () => {} })
  if (isRefusal(cluster)) throw new Error(cluster.refused)
  const at = (user: string, name: string) => {
    const url = new URL(cluster.url)
    url.username = user
    url.pathname = name
    return url.href
  }
  const asked = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  return {
    folder,
    async database(name: string): Promise<Database> {
      await asked(at(SUPERUSER, 'postgres'), `create database ${name} owner ${LOGIN}`)
      const db = await openDatabase(at(LOGIN, name))
      if (isRefusal(db)) throw new Error(db.refused)
      return db
    },
    /** Writes out what is dirty, so that a measurement does not pay for the one before. */
    settle: (db: Database) => asked(at(SUPERUSER, new URL(db.url).pathname.slice(1)), 'checkpoint'),
    async stop() {
      await cluster.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Measures on such a PostgreSQL, and takes it away whatever comes of it. */
export async function onPostgres<Result>(
  measure: (server: Awaited<ReturnType<typeof postgres>>) => Promise<Result>,
): Promise<Result> {
  const server = await postgres()
  try {
    return await measure(server)
  } finally {
    await server.stop()
  }
}
