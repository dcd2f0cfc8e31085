import pg from 'pg'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { codeOf } from './codes.ts'
import { text } from './folder.ts'
import { type Ground, urlOf } from './ground.ts'

/** A server is the only one of its kind on a data folder; commands come and go beside it. */
export type Part = 'server' | 'command'

/** A place in a running database, kept by a connection: it ends with the process, however that ends. */
export type Hold = {
  readonly url: string
  readonly port: number
  /** Fulfilled when the connection is gone, for whatever reason. */
  readonly gone: Promise<void>
  /** Gives the place up. Who leaves last stops the database, and meanwhile nobody gets a place. */
  leave(stop: () => Promise<void>): Promise<void>
}

/** PostgreSQL is there, and does not take us: it starts, stops, or somebody has just decided to stop it. */
export const AWAY = 'away'

// Advisory locks (PostgreSQL, 13.3.5), in a space of two numbers; that of one number belongs to migrations.
const SERVER = '4680, 1'
const PRESENT = '4680, 2'
const NAME = 'countersign server '

/** Refuses `database.second_server`, `database.password_wrong` where the one kept is another, `database.not_entered`. */
export async function take(ground: Ground, port: number, part: Part): Promise<Hold | typeof AWAY | Refusal> {
  const url = urlOf(port, (await text(ground.password)) ?? '')
  const name = part === 'server' ? `${NAME}${process.pid}` : 'countersign command'
  const client = new pg.Client({ connectionString: url, application_name: name, keepAlive: true })
  const gone = new Promise<void>(done => client.once('end', done))
  client.on('error', () => {}) // "end" follows
  try {
    await client.connect()
    if (part === 'server' && !(await locks(client, `pg_try_advisory_lock(${SERVER})`))) {
      const other = await serverIn(client)
      await client.end()
      return other === null ? AWAY : refuse('database.second_server', { folder: ground.folder, pid: other })
    }
    if (await locks(client, `pg_try_advisory_lock_shared(${PRESENT})`))
      return { url, port, gone, leave: stop => leave(client, stop) }
    await client.end()
    return AWAY
  } catch (error) {
    await client.end().catch(() => {})
    if (codeOf(error) === '28P01') return refuse('database.password_wrong', { file: ground.password })
    if (isAway(error)) return AWAY
    return refuse('database.not_entered', { complaint: (error as Error).message, log: ground.log })
  }
}

async function leave(client: pg.Client, stop: () => Promise<void>): Promise<void> {
  try {
    if (await isLast(client)) await stop()
  } finally {
    await client.end()
  }
}

/** Where the connection is gone already there is nobody to ask: then another has to be last. */
const isLast = (client: pg.Client): Promise<boolean> =>
  client
    .query('select pg_advisory_unlock_all()')
    .then(() => locks(client, `pg_try_advisory_lock(${PRESENT})`))
    .catch(() => false)

const locks = async (client: pg.Client, call: string): Promise<boolean> =>
  (await client.query<{ got: boolean }>(`select ${call} as got`)).rows[0]?.got === true

/** The process of the server that has the lock; null where it has just gone. */
async function serverIn(client: pg.Client): Promise<number | null> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and granted and (classid, objid, objsubid) = (${SERVER}, 2)`,
  )
  return Number(rows[0]?.name.slice(NAME.length)) || null
}

/** Cannot connect now; class 57 is PostgreSQL on its way up or down, 53300 is full, the others are the socket's. */
const isAway = (error: unknown): boolean =>
  ['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(codeOf(error)) ||
  (error instanceof Error && error.message.startsWith('Connection terminated'))
