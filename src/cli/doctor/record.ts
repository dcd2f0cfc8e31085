import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '#store/database.ts'
import { waiting } from '#store/ledger/keeper.ts'
import { KEY_FILE, sealKeyIn } from '#store/ledger/key.ts'
import { migrations } from '#store/migrations/all.ts'
import { type Finding, finding } from './finding.ts'
import { mail } from './mail.ts'

/** So many of the last entries have to lie without a gap; `countersign ledger verify` looks at all, and at what they say. */
const TAIL = 1_000
/** In seconds. A running server links within one, and seals every minute. */
const LATE = { linking: 5, sealing: 150, clock: 2, clockWrong: 60 }

/** What the database is, whether its clock is ours, and how the end of the ledger lies in it. Nothing is changed. */
export async function record(db: Database, folder: string): Promise<readonly Finding[]> {
  const version = await database(db)
  const steps = await schema(db)
  if (steps.state !== 'ok') return [version, steps]
  return [version, steps, await clock(db), await tail(db), await seals(db, folder), await mail(db)]
}

async function database({ owner }: Database): Promise<Finding> {
  const { rows } = await sql<{ version: string; size: string }>`
    select split_part(current_setting('server_version'), ' ', 1) as version,
      pg_size_pretty(pg_database_size(current_database())) as size`.execute(owner)
  return finding('database', 'ok', 'doctor.database_ok', { ...rows[0] })
}

async function schema({ owner }: Database): Promise<Finding> {
  const there = await sql<{ name: string | null }>`
    select to_regclass('countersign.migration')::text as name`.execute(owner)
  if (there.rows[0]?.name == null) return finding('schema', 'warning', 'doctor.schema_none')
  const { rows } = await sql<{ done: number }>`
    select coalesce(max(number), 0)::int as done from countersign.migration`.execute(owner)
  const params = { database: rows[0]?.done ?? 0, program: migrations.length }
  if (params.database > params.program) return finding('schema', 'wrong', 'database.newer', params)
  return params.database < params.program
    ? finding('schema', 'warning', 'doctor.schema_older', params)
    : finding('schema', 'ok', 'doctor.schema_ok', params)
}

/** This machine's clock beside the database's, and beside the newest entry, which cannot be of tomorrow. */
async function clock({ owner }: Database): Promise<Finding> {
  const before = Date.now()
  const { rows } = await sql<{ now: number; last: number }>`
    select extract(epoch from clock_timestamp())::float8 * 1000 as now,
      coalesce((select extract(epoch from max(at))::float8 * 1000 from ledger_entry), 0) as last`.execute(
    owner,
  )
  const after = Date.now()
  const { now = before, last = 0 } = rows[0] ?? {}
  const ahead = (last - after) / 1_000
  if (ahead > LATE.clock)
    return finding('clock', 'wrong', 'doctor.clock_back', { seconds: Math.round(ahead) })
  const off = Math.max(before - now, now - after, 0) / 1_000
  const params = { seconds: Number(off.toFixed(1)) }
  if (off > LATE.clockWrong) return finding('clock', 'wrong', 'doctor.clock_off', params)
  return off > LATE.clock
    ? finding('clock', 'warning', 'doctor.clock_off', params)
    : finding('clock', 'ok', 'doctor.clock_ok')
}

async function tail(db: Database): Promise<Finding> {
  const { rows } = await sql<{ last: number; there: number; entries: number }>`
    with tail as (select seq, entry from ledger_link where seq > (select max(seq) from ledger_link) - ${sql.lit(TAIL)})
    select coalesce(max(seq), 0)::int as last, count(*)::int as there, count(ledger_entry.id)::int as entries
    from tail left join ledger_entry on ledger_entry.id = entry`.execute(db.owner)
  const { last = 0, there = 0, entries = 0 } = rows[0] ?? {}
  if (there < Math.min(last, TAIL) || entries < there)
    return finding('ledger', 'wrong', 'doctor.ledger_gap', { last, count: Math.min(last, TAIL) })
  const seconds = Math.round(await waiting(db))
  return seconds > LATE.linking
    ? finding('ledger', 'warning', 'doctor.ledger_waiting', { seconds })
    : finding('ledger', 'ok', 'doctor.ledger_ok', { last })
}

/** Whether the key in the folder is the one that sealed last, and whether what was linked is sealed. */
async function seals({ owner }: Database, folder: string): Promise<Finding> {
  const last = await owner
    .selectFrom('ledger_seal')
    .select(['number', 'seq', 'key'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last !== undefined && (!existsSync(join(folder, KEY_FILE)) || sealKeyIn(folder).id !== last.key))
    return finding('seals', 'wrong', 'doctor.seal_other_key', { number: last.number, folder })
  const { rows } = await sql<{ seconds: number }>`
    select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::float8 as seconds
    from ledger_link join ledger_entry on ledger_entry.id = entry where seq > ${last?.seq ?? 0}
      -- The sample company tells of months that nobody waited through.
      and not exists (select from organisation where mode = 'sample')`.execute(owner)
  const minutes = Math.round((rows[0]?.seconds ?? 0) / 60)
  if ((rows[0]?.seconds ?? 0) > LATE.sealing)
    return finding('seals', 'warning', 'doctor.seal_late', { minutes })
  return finding('seals', 'ok', last === undefined ? 'doctor.seal_none' : 'doctor.seal_ok', {
    number: last?.number ?? 0,
    seq: last?.seq ?? 0,
  })
}
