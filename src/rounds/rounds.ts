import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '#store/database.ts'
import { configurationRound } from './configurations.ts'
import { decisionRounds } from './decisions.ts'
import { importRound } from './imports.ts'
import { limitRound } from './limits.ts'

/** Time limits are in minutes at the finest. */
const EVERY = 5_000
/** Somebody waits for an import to be read. */
const OFTEN = 400

export type Rounds = { readonly now: () => Temporal.Instant; readonly trouble: (error: unknown) => void }

/**
 * Goes round every few seconds while a server runs, on every server: the rows say what is to be done, and which of them
 * does it makes no difference. A trouble is told and tried again with the next round. `stop` lets a round finish.
 */
export function keepRounds(db: Database, { now, trouble }: Rounds) {
  const stopping = new AbortController()
  const run = async (every: number, round: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      await round().catch(trouble)
      await delay(every, null, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const decisionRound = decisionRounds(db)
  const running = Promise.all([
    run(EVERY, () => limitRound(db, now())),
    run(EVERY, () => decisionRound(now())),
    run(EVERY, () => configurationRound(db, now())),
    run(OFTEN, () => importRound(db, stopping.signal)),
  ])
  return {
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}
