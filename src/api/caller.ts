import { randomUUID } from 'node:crypto'
import type { Actor } from '#rules/people/actor.ts'
import type { Database } from '#store/database.ts'

/** Who calls, with which session, from where. */
export type Caller = {
  readonly actor: Actor
  readonly session: string | null
  readonly account: string | null
  /** The origin's id in the record; null for what is read by nobody in particular. */
  readonly origin: string | null
}

type Origin = {
  readonly channel: string
  readonly address: string | null
  readonly agent: string | null
  readonly session: string | null
}

/** Finds or writes where calls come from, once per session and address; remembers the last ten thousand. */
export function origins(db: Database) {
  const known = new Map<string, string>()
  return async (origin: Origin): Promise<string> => {
    const key = JSON.stringify(origin)
    const found = known.get(key)
    if (found !== undefined) return found
    const id = randomUUID()
    await db.within('*', tx =>
      tx
        .insertInto('origin')
        .values({ id, ...origin })
        .execute(),
    )
    if (known.size >= 10_000) known.clear()
    known.set(key, id)
    return id
  }
}
