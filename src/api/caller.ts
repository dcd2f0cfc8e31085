import type { FastifyRequest } from 'fastify'
import { actorOf } from '#acts/people/actor.ts'
import type { Identity } from '#identity/identity.ts'
import type { Session } from '#rules/people/account.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import type { Database } from '#store/database.ts'
import { type Origin, writeOrigin } from '#store/ledger/origin.ts'

/** Who calls, with which session, from where; the origin's id stands in the ledger beside what they do. */
export type Caller = {
  readonly actor: Actor
  readonly session: Session | null
  readonly origin: string
}

const REMEMBERED = 10_000

/** Finds or writes where calls come from: once for each session, address and browser. */
export function originsIn(db: Database) {
  const known = new Map<string, string>()
  return async (origin: Origin): Promise<string> => {
    const key = JSON.stringify(origin)
    const found = known.get(key)
    if (found !== undefined) return found
    const id = await db.within('*', tx => writeOrigin(tx, origin))
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, id)
    return id
  }
}

/** Who a request comes from: the person of its session, as the record says now, or nobody. */
export const callersOf =
  (
    db: Database,
    identity: Identity,
    origin: (origin: Origin) => Promise<string>,
    now: () => Temporal.Instant,
  ) =>
  async (request: FastifyRequest): Promise<Caller> => {
    const session = await identity.whoIs(request.headers)
    const actor = session === null ? null : await actorOf(db, session.account, now())
    const { ip: address, headers } = request
    const from = { channel: 'web', address, agent: headers['user-agent'] ?? null } as const
    return {
      actor: actor ?? nobody,
      session: actor === null ? null : session,
      origin: await origin({ ...from, session: actor === null ? null : (session?.id ?? null) }),
    }
  }
