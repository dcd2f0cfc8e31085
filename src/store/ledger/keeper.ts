import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { isRefusal } from '#rules/refusal.ts'
import type { Database } from '../database.ts'
import { BATCH, linkOnce } from './chain.ts'
import { type Change, hearing } from './hear.ts'
import { sealKeyIn } from './key.ts'
import { sealFile, sealOnce } from './seal.ts'

const LINK_EVERY = 200
const SEAL_EVERY = 60_000
const AFTER_TROUBLE = 1_000

/** Where the keeper puts the newest seal, beside the key. */
export const SEAL_FILE = 'ledger.seal'

export type Keeping = {
  /** The data folder: the key to seal with, and a copy of the newest seal. */
  readonly folder: string
  readonly now: () => Temporal.Instant
  /** Hears of every act once it is linked, whichever server did it. */
  readonly told: (changes: readonly Change[]) => void
  /** Hears what went wrong; it is tried again a second later. */
  readonly trouble?: (error: unknown) => void
}

/**
 * Keeps the ledger while a server runs: links within a second what acts have left, and seals every minute in which there
 * was something to link. Asking five times a second costs less than a notification in each act, for which PostgreSQL
 * takes a lock over the whole database at commit. `stop` links and seals what is left.
 */
export function keepLedger(db: Database, { folder, now, told, trouble = () => {} }: Keeping) {
  const key = sealKeyIn(folder)
  const stopping = new AbortController()
  const hear = hearing(db, told)
  let sealAt = performance.now() + SEAL_EVERY

  async function link(): Promise<void> {
    let count: number
    do {
      count = await linkOnce(db)
      if (count > 0) await hear.news()
    } while (count === BATCH)
  }

  async function seal(): Promise<void> {
    sealAt = performance.now() + SEAL_EVERY
    const sealed = await sealOnce(db, key, now())
    if (isRefusal(sealed)) trouble(new Error(sealed.refused))
    else if (sealed !== null) await replace(join(folder, SEAL_FILE), await sealFile(db.owner, sealed))
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let pause = LINK_EVERY
      try {
        await link()
        if (performance.now() >= sealAt) await seal()
      } catch (error) {
        trouble(error)
        pause = AFTER_TROUBLE
      }
      await delay(pause, null, { signal: stopping.signal }).catch(() => {})
    }
    await hear.stop()
    try {
      await link()
      await seal()
    } catch (error) {
      trouble(error)
    }
  }

  const running = run()
  return {
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}

async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text, { mode: 0o600 })
  await rename(`${file}.part`, file)
}

/** How long the oldest act has been waiting to be linked, in seconds; 0 where none waits. Over 5 the ledger is stuck. */
export async function waiting({ owner }: Database): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::float8 as seconds from outbox`.execute(
    owner,
  )
  return Math.max(0, rows[0]?.seconds ?? 0)
}
