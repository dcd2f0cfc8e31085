import { hash, randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../../src/store/database.ts'
import { linkOnce } from '../../src/store/ledger/chain.ts'
import { exportLines } from '../../src/store/ledger/export.ts'
import { sealKeyIn } from '../../src/store/ledger/key.ts'
import { writeOrigin } from '../../src/store/ledger/origin.ts'
import { sealOnce } from '../../src/store/ledger/seal.ts'
import { verifyDatabase } from '../../src/store/ledger/verify/database.ts'
import { verifyFile } from '../../src/store/ledger/verify/file.ts'
import { type Held, isBroken } from '../../src/store/ledger/verify/verdict.ts'
import { expectAt, printTable, short } from '../print.ts'
import { median } from '../stats.ts'
import { onPostgres } from './postgres.ts'

const ENTRIES = 1_000_000
const ROUNDS = 5
const NOBODY = { keys: [], seal: null }

/** A million entries, verified from their export and from the database, beside hashing the entries' bytes alone. */
export const verification = (): Promise<void> =>
  onPostgres(async server => {
    const db = await server.database('ledger')
    const file = join(server.folder, 'ledger.jsonl')
    const chained = await seconds(() => fill(db, server.folder))
    const out = openSync(file, 'w')
    const exported = await seconds(() => exportLines(db, {}, async text => void writeSync(out, text)))
    closeSync(out)
    const alone: number[] = []
    const verified: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      globalThis.gc?.()
      alone.push(hashingAlone(file))
      globalThis.gc?.()
      verified.push(await seconds(async () => whole(await verifyFile(file, NOBODY))))
    }
    const memory = await grows(() => verifyFile(file, NOBODY))
    const inDatabase = await seconds(async () => whole(await verifyDatabase(db, NOBODY)))
    const size = statSync(file).size
    await db.close()

    const ratio = median(alone.map((each, i) => each / (verified[i] ?? Number.NaN)))
    const row = (what: string, took: number) => [what, `${took.toFixed(2)} s`, short(ENTRIES / took)]
    printTable(
      `${short(ENTRIES)} entries, ${short(size)} bytes, median of ${ROUNDS}`,
      ['', 'took', 'entries a second'],
      [
        row('SHA-256 of each entry, already in memory', median(alone)),
        row('verified from the export', median(verified)),
        row('verified from the database', inDatabase),
        row('exported', exported),
        row('put in the chain', chained),
      ],
    )
    console.log(`Verifying the export makes the process grow by ${(memory / 2 ** 20).toFixed(0)} MiB.`)
    expectAt({ what: 'verifying an export to hashing its entries', measured: ratio, wanted: 0.5, unit: '×' })
  })

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function whole(verdict: Awaited<ReturnType<typeof verifyFile>>): Held {
  if (isBroken(verdict) || verdict.last !== ENTRIES) throw new Error(`not ${ENTRIES} entries that fit`)
  return verdict
}

/** Entries as acts leave them, put in by the thousand so that the bench does not take an hour, then linked as always. */
async function fill(db: Database, folder: string): Promise<void> {
  const step = 10_000
  const where = { channel: 'web', address: '192.0.2.7', agent: 'Panel 4', session: 'shift-a' } as const
  const origin = await db.within('*', tx => writeOrigin(tx, where))
  for (let from = 0; from < ENTRIES; from += step) {
    await sql`with made as (
      insert into ledger_entry (id, act, at, person, function, origin, site, kind, subject, before, after, why, request)
      select gen_random_uuid(), 'holding.give', '2026-01-01T06:00:00Z'::timestamptz + n * interval '1 second', ${randomUUID()}::uuid,
        'ot-security', ${origin}::uuid, null, 'person', gen_random_uuid()::text, null,
        jsonb_build_object('function', 'shift-lead', 'from', '2026-01-01', 'site', 'north', 'rev', n % 9),
        null, sha256(n::text::bytea)
      from generate_series(${from + 1}::int, ${from + step}::int) as n returning id)
      insert into outbox (entry, tell) select id, '[]' from made`.execute(db.owner)
    while ((await linkOnce(db)) > 0);
  }
  await sealOnce(db, sealKeyIn(folder), Temporal.Now.instant())
}

/** Seconds that the entries' bytes take to be hashed one by one, the fastest way that Node has. */
function hashingAlone(file: string): number {
  const bytes = Buffer.allocUnsafe(statSync(file).size)
  const from = openSync(file, 'r')
  for (
    let at = 0;
    at < bytes.length;
    at += readSync(from, bytes, at, Math.min(2 ** 28, bytes.length - at), at)
  );
  closeSync(from)
  const entries: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at)
    if (bytes.toString('latin1', at, at + 9) === '{"entry":') {
      const tail = bytes.lastIndexOf(',"previous":"', end)
      entries.push(bytes.subarray(at + 9, tail))
    }
    at = end + 1
  }
  const start = performance.now()
  for (const entry of entries) hash('sha256', entry, 'hex')
  return (performance.now() - start) / 1000
}

/** Bytes by which the process grows at most while something is done. */
async function grows(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  await work()
  clearInterval(watching)
  return most - before
}
