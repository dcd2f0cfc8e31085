import type { FastifyRequest } from 'fastify'
import { actorOf } from '#acts/people/actor.ts'
import { isToken, readToken } from '#identity/door/token.ts'
import type { Actor } from '#rules/people/actor.ts'
import { withToken } from '#rules/people/token.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Database } from '#store/database.ts'
import { tokenById, tokenUsed } from '#store/tokens.ts'

/** Who calls with a token, and with which. */
export type Bearer = { readonly token: string; readonly actor: Actor }

const SCHEME = /^bearer(?:\s+|$)/i
const brought = new WeakMap<FastifyRequest, Bearer>()

/** Whether a request brings a token (RFC 6750, section 2.1), right or wrong. No page of another site can add one. */
export const bringsToken = ({ headers: { authorization } }: FastifyRequest): boolean =>
  authorization !== undefined && SCHEME.test(authorization)

/** Who a request comes from by its token; undefined where it brought none. */
export const bearerOf = (request: FastifyRequest): Bearer | undefined => brought.get(request)

/**
 * Looks at the token of a request before anything else does. Refuses one that is wrong, over or revoked, even where a
 * session came along: whoever shows a token is held to it, and their cookies are left aside.
 */
export const admitting =
  (db: Database, now: () => Temporal.Instant) =>
  async (request: FastifyRequest): Promise<Refusal | null> => {
    if (!bringsToken(request)) return null
    delete request.headers.cookie
    const bearer = await bearerFor(
      db,
      now(),
      (request.headers.authorization ?? '').replace(SCHEME, '').trim(),
    )
    if (isRefusal(bearer)) return bearer
    brought.set(request, bearer)
    return null
  }

async function bearerFor(db: Database, now: Temporal.Instant, text: string): Promise<Bearer | Refusal> {
  const id = readToken(text)
  const found = id === null ? undefined : await tokenById(db, id)
  if (found === undefined || !isToken(text, found.hash)) return refuse('token.wrong')
  if (found.revoked_at !== null) return refuse('token.revoked')
  if (Temporal.Instant.compare(now, found.expires_at) >= 0) return refuse('token.expired')
  const actor = await actorOf(db, found.person, now)
  if (actor === null) return refuse('token.inactive')
  await tokenUsed(db, found, now)
  return { token: found.id, actor: withToken(actor, found) }
}
