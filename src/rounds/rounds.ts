import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '#store/database.ts'
import { limitRound } from './limits.ts'

/** Time limits are in minutes at the finest. */
const EVERY = 5_000

export type Rounds = { readonly now: () => Temporal.Instant; readonly trouble: (error: unknown) => void }

/**
 * Goes round every few seconds while a server runs, on every server: the rows say what is to be done, and which of them
 * does it makes no difference. A trouble is told and tried again with the next round. `stop` lets a round finish.
 */
export function keepRounds(db: Database, { now, trouble }: Rounds) {
  const stopping = new AbortController()
  const run = async () => {
    while (!stopping.signal.aborted) {
      await limitRound(db, now()).catch(trouble)
      await delay(EVERY, null, { signal: stopping.signal, ref: false }).catch(() => {})
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
