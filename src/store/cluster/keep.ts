import { setTimeout as delay } from 'node:timers/promises'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { enter, halt } from './enter.ts'
import type { Ground } from './ground.ts'
import type { Hold } from './hold.ts'
import { postmasterIn } from './postmaster.ts'
import type { Tell } from './tell.ts'

/** A database to connect to; `stop` when nothing is connected any more. */
export type Cluster = { readonly url: string; stop(): Promise<void> }

/** What a server hears of its database: how it is getting on, and that somebody else has become the server. */
export type Listener = { readonly tell: Tell; readonly lost: (refusal: Refusal) => void }

const SHORTEST = 500
const LONGEST = 10_000

/**
 * Stays with a database until it is stopped. When the connection that keeps the place goes, PostgreSQL has died or
 * started anew: then it is entered again, and started where it does not run, after 0.5 s, 1 s, 2 s, … 10 s, until that
 * succeeds. Each loss, each new reason and the return are told once.
 */
export function keep(ground: Ground, first: Hold, { tell, lost }: Listener): Cluster {
  const stopping = new AbortController()
  let hold: Hold | null = first
  let returning: Promise<void> = Promise.resolve()
  watch(first)

  function watch(now: Hold) {
    now.gone.then(() => {
      if (stopping.signal.aborted) return
      hold = null
      returning = comeBack()
    })
  }

  async function comeBack(): Promise<void> {
    tell('database.lost')
    let reason = ''
    for (let pause = SHORTEST; ; pause = Math.min(pause * 2, LONGEST)) {
      const entered = await enter(ground, 'server', () => {}, first.port)
      if (!isRefusal(entered)) {
        hold = entered
        watch(entered)
        return tell('database.back')
      }
      if (entered.refused === 'database.second_server') return lost(entered)
      if (entered.refused !== reason) tell(entered.refused, entered.params)
      reason = entered.refused
      await delay(pause, null, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
    }
  }

  return {
    url: first.url,
    async stop() {
      stopping.abort()
      await returning
      if (hold !== null) await leave(ground, hold)
    },
  }
}

/** Leaves, and stops PostgreSQL where nobody is left in it. */
export const leave = (ground: Ground, hold: Hold): Promise<void> =>
  hold.leave(async () => {
    const running = await postmasterIn(ground.data)
    if (running !== null) await halt(ground, running)
  })
