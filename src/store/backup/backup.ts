import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import pg from 'pg'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { codeOf } from '../cluster/codes.ts'
import { KEY_FILE } from '../ledger/key.ts'
import { migrations } from '../migrations/all.ts'
import { SECRET_FILE } from '../secret.ts'
import { AUTHORITY } from '../tls/authority.ts'
import { copyOut } from './copy.ts'
import {
  ABOUT,
  type About,
  CONTENTS,
  type Contents,
  KIND,
  keptFile,
  PART,
  partOf,
  secondsOf,
  VERSION,
} from './format.ts'
import { sumOf } from './read.ts'
import { END, packed } from './tar.ts'

/** The files of the data folder without which a record is not what it was; both are secrets. */
export const KEPT = [KEY_FILE, SECRET_FILE] as const
/** Kept where they are: browsers have been given the authority, and would have to be given another. */
export const ALSO_KEPT = [AUTHORITY.key, AUTHORITY.cert] as const

export type BackedUp = {
  readonly at: string
  readonly bytes: number
  /** Of the whole file. */
  readonly sha256: string
  readonly rows: number
  /** The number of the newest entry in the ledger that it holds. */
  readonly ledger: number
}

const compress = promisify(gzip)

/**
 * Writes everything that an installation knows into one file (docs/running.md): all rows as they were at one instant,
 * while work goes on, and the keys of the data folder. Memory does not grow with the record. The file is for nobody
 * else to read, and comes into its place only once it is whole. Refuses a database without a record, one that a newer
 * Countersign has used, and a data folder that is not the installation's.
 */
export async function backUp(url: string, folder: string, file: string): Promise<BackedUp | Refusal> {
  const kept = await keptIn(folder)
  if (isRefusal(kept)) return kept
  const client = new pg.Client({ connectionString: url, application_name: 'countersign backup' })
  client.on('error', () => {}) // the query under way fails
  await client.connect()
  const beside = `${file}.${process.pid}.part`
  try {
    await client.query(`begin isolation level repeatable read read only; set local timezone = 'UTC'`)
    const about = await aboutOf(client)
    if (isRefusal(about)) return about
    const out = await open(beside, 'wx', 0o600)
    try {
      const done = await write(client, out, about, kept)
      await out.sync()
      await rename(beside, file)
      return done
    } finally {
      await out.close()
    }
  } finally {
    await rm(beside, { force: true })
    await client.end()
  }
}

async function keptIn(folder: string): Promise<readonly { name: string; content: Buffer }[] | Refusal> {
  const found: { name: string; content: Buffer }[] = []
  for (const name of [...KEPT, ...ALSO_KEPT]) {
    const content = await readFile(join(folder, name)).catch(error => {
      if (codeOf(error) !== 'ENOENT') throw error
      return null
    })
    if (content === null && (KEPT as readonly string[]).includes(name))
      return refuse('backup.file_missing', { folder, name })
    if (content !== null) found.push({ name: keptFile(name), content })
  }
  return found
}

async function aboutOf(client: pg.Client): Promise<About | Refusal> {
  const there = await rowsOf(client, `select to_regclass('countersign.ledger_link') as name`)
  if (there[0]?.name === null) return refuse('backup.nothing')
  const done = await rowsOf(client, 'select name from countersign.migration order by number')
  if (done.length > migrations.length)
    return refuse('database.newer', { database: done.length, program: migrations.length })
  const tables = await rowsOf(client, TABLES)
  const [now = {}] = await rowsOf(
    client,
    'select now() as at, (select coalesce(max(seq), 0)::int from countersign.ledger_link) as ledger',
  )
  return {
    kind: KIND,
    version: VERSION,
    at: (now.at as Date).toISOString(),
    migrations: done.map(({ name }) => String(name)),
    tables: tables.map(({ name, columns }) => ({ name: String(name), columns: columns as string[] })),
    ledger: Number(now.ledger),
  }
}

/** Every table of both schemas with the columns that are written; which migrations have run stands in `about.json`. */
const TABLES = `
  select nspname || '.' || relname as name,
    array_agg(attname::text order by attnum) as columns
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace join pg_attribute on attrelid = pg_class.oid
  where nspname in ('countersign', 'auth') and relkind = 'r' and relname <> 'migration'
    and attnum > 0 and not attisdropped and attgenerated = ''
  group by nspname, relname order by nspname, relname`

const SEQUENCES = `
  select schemaname || '.' || sequencename as name, last_value::float8 as last
  from pg_sequences where schemaname in ('countersign', 'auth') and last_value is not null`

async function write(
  client: pg.Client,
  out: FileHandle,
  about: About,
  kept: readonly { name: string; content: Buffer }[],
): Promise<BackedUp> {
  const seconds = secondsOf(about.at)
  const whole = createHash('sha256')
  const contents: Contents = { files: [], rows: {}, sequences: {} }
  let bytes = 0
  const put = async (chunk: Buffer) => {
    whole.update(chunk)
    bytes += chunk.length
    await out.appendFile(chunk)
  }
  const add = async (name: string, content: Buffer) => {
    contents.files.push({ name, sha256: createHash('sha256').update(content).digest('hex') })
    await put(packed({ name, content }, seconds))
  }
  await add(ABOUT, json(about))
  for (const { name, content } of kept) await add(name, content)
  for (const { name, columns } of about.tables) {
    const pieces = copyOut(client, `copy ${quoted(name)} (${listed(columns)}) to stdout`, PART)
    let piece = await pieces.next()
    for (let number = 1; !piece.done; number++) {
      await add(partOf(name, number), await compress(piece.value))
      piece = await pieces.next()
    }
    contents.rows[name] = piece.value
  }
  for (const { name, last } of await rowsOf(client, SEQUENCES))
    contents.sequences[String(name)] = Number(last)
  await put(packed({ name: CONTENTS, content: json(contents) }, seconds))
  await put(sumOf(whole, about))
  await put(END)
  const rows = Object.values(contents.rows).reduce((sum, count) => sum + count, 0)
  return { at: about.at, bytes, sha256: whole.digest('hex'), rows, ledger: about.ledger }
}

const rowsOf = async (client: pg.Client, sql: string): Promise<Record<string, unknown>[]> =>
  (await client.query(sql)).rows

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

/** `schema.table` for SQL. */
export const quoted = (name: string) =>
  name
    .split('.')
    .map(part => pg.escapeIdentifier(part))
    .join('.')
export const listed = (columns: readonly string[]) =>
  columns.map(name => pg.escapeIdentifier(name)).join(', ')
