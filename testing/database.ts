import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { LOGIN } from '#store/cluster/ground.ts'
import { connect, type Database } from '#store/database.ts'

export const TEMPLATE = 'countersign_template'

export type TestDatabase = {
  readonly url: string
  readonly db: Database
  /** Closes the connections and removes the database. */
  readonly drop: () => Promise<void>
}

/** A database of one's own on the run's PostgreSQL, copied from the migrated template in a few milliseconds, or from another. */
export async function testDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const server = inject('cluster')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = await create(server, name, template)
  const db = connect(url)
  return {
    url,
    db,
    async drop() {
      await db.close()
      await dropped(server, name)
    },
  }
}

/** Makes a database that belongs to the product's own role; answers its address for that role. */
export async function create(server: string, name: string, template = 'template0'): Promise<string> {
  await ask(server, `create database ${name} owner ${LOGIN} template ${template}`)
  const url = new URL(server)
  url.username = LOGIN
  url.pathname = name
  return url.href
}

/** Takes a database away. PostgreSQL's own vacuum may be at work in it, which this role may not end: then a moment later. */
export async function dropped(server: string, name: string, tries = 50): Promise<void> {
  try {
    await ask(server, `drop database ${name} with (force)`)
  } catch (error) {
    if (tries === 0 || !['42501', '55006'].includes((error as { code?: string }).code ?? '')) throw error
    await delay(200)
    await dropped(server, name, tries - 1)
  }
}

async function ask(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
