import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#store/database.ts'
import { clockIn, lastSeal, serverIn, stepsDone, tailOf, unsealedFor } from '#store/doctor.ts'
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

const database = async (db: Database): Promise<Finding> =>
  finding('database', 'ok', 'doctor.database_ok', await serverIn(db))

async function schema(db: Database): Promise<Finding> {
  const done = await stepsDone(db)
  if (done === null) return finding('schema', 'warning', 'doctor.schema_none')
  const params = { database: done, program: migrations.length }
  if (params.database > params.program) return finding('schema', 'wrong', 'database.newer', params)
  return params.database < params.program
    ? finding('schema', 'warning', 'doctor.schema_older', params)
    : finding('schema', 'ok', 'doctor.schema_ok', params)
}

/** This machine's clock beside the database's, and beside the newest entry, which cannot be of tomorrow. */
async function clock(db: Database): Promise<Finding> {
  const before = Date.now()
  const { now, last } = await clockIn(db)
  const after = Date.now()
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
  const { last, there, entries } = await tailOf(db, TAIL)
  if (there < Math.min(last, TAIL) || entries < there)
    return finding('ledger', 'wrong', 'doctor.ledger_gap', { last, count: Math.min(last, TAIL) })
  const seconds = Math.round(await waiting(db))
  return seconds > LATE.linking
    ? finding('ledger', 'warning', 'doctor.ledger_waiting', { seconds })
    : finding('ledger', 'ok', 'doctor.ledger_ok', { last })
}

/** Whether the key in the folder is the one that sealed last, and whether what was linked is sealed. */
async function seals(db: Database, folder: string): Promise<Finding> {
  const last = await lastSeal(db)
  if (last !== undefined && (!existsSync(join(folder, KEY_FILE)) || sealKeyIn(folder).id !== last.key))
    return finding('seals', 'wrong', 'doctor.seal_other_key', { number: last.number, folder })
  const seconds = await unsealedFor(db, last?.seq ?? 0)
  if (seconds > LATE.sealing)
    return finding('seals', 'warning', 'doctor.seal_late', { minutes: Math.round(seconds / 60) })
  return finding('seals', 'ok', last === undefined ? 'doctor.seal_none' : 'doctor.seal_ok', {
    number: last?.number ?? 0,
    seq: last?.seq ?? 0,
  })
}
