import type { FastifyRequest } from 'fastify'
import { actorOf } from '#acts/people/actor.ts'
import type { Identity } from '#identity/identity.ts'
import type { Session } from '#rules/people/account.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { hasLeft } from '#rules/people/left.ts'
import type { Database } from '#store/database.ts'
import { type Origin, writeOrigin } from '#store/ledger/origin.ts'
import { personByAccount } from '#store/people.ts'
import { bearerOf } from './bearer.ts'
import { cameFrom } from './running/log.ts'

/** Who calls, with which session, from where; the origin's id stands in the ledger beside what they do. */
export type Caller = {
  readonly actor: Actor
  /** Null where nobody is signed in, and where a token was brought. */
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

/** Who a request comes from: the holder of its token, the person of its session, as the record says now, or nobody. */
export const callersOf =
  (
    db: Database,
    identity: Identity,
    origin: (origin: Origin) => Promise<string>,
    now: () => Temporal.Instant,
  ) =>
  async (request: FastifyRequest): Promise<Caller> => {
    const { ip: address, headers } = request
    const agent = headers['user-agent'] ?? null
    const bearer = bearerOf(request)
    if (bearer !== undefined) {
      const from = { channel: 'token', address, agent, session: bearer.token } as const
      cameFrom(request, bearer.actor.person)
      return { actor: bearer.actor, session: null, origin: await origin(from) }
    }
    const session = await identity.whoIs(headers)
    const actor = session === null ? null : await actorOf(db, session.account, now())
    // Who has left meanwhile, by a moment that was told ahead, has no account from the first time that they are seen.
    if (session !== null && actor === null) {
      const body = { account: session.account, by: null }
      if (await gone(db, session.account, now())) await identity.closeAccount({ headers, address, body })
    }
    const from = { channel: 'web', address, agent } as const
    cameFrom(request, actor?.person ?? null)
    return {
      actor: actor === null ? nobody : { ...actor, factor: session?.factor ?? null },
      session: actor === null ? null : session,
      origin: await origin({ ...from, session: actor === null ? null : (session?.id ?? null) }),
    }
  }

async function gone(db: Database, account: string, now: Temporal.Instant): Promise<boolean> {
  const person = await db.within('*', tx => personByAccount(tx, account))
  return person !== undefined && hasLeft(person, now)
}
