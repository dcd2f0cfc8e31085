import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { enact } from '#acts/enact.ts'
import { addService } from '#acts/people/addService.ts'
import { issueToken } from '#acts/token/issue.ts'
import { revokeToken } from '#acts/token/revoke.ts'
import { makeToken } from '#identity/door/token.ts'
import { hasLeft } from '#rules/people/left.ts'
import { scopes } from '#rules/people/token.ts'
import { isRefusal } from '#rules/refusal.ts'
import { servicesIn } from '#store/people.ts'
import { tokensOf } from '#store/tokens.ts'
import { sendRefusal } from '../refusals.ts'
import { callOf, DoneAnswer, does, read, runs, type Serving } from '../route.ts'

const Moment = z.iso.datetime()
const Token = z.object({
  id: z.uuid(),
  label: z.string(),
  scope: z.array(z.string()),
  site: z.string().nullable(),
  createdAt: Moment,
  expiresAt: Moment,
  revokedAt: Moment.nullable(),
  usedAt: Moment.nullable().describe('When it was last used, to the minute'),
  rev: z.int(),
})

const shown = ({
  created_at,
  expires_at,
  revoked_at,
  used_at,
  ...token
}: Awaited<ReturnType<typeof tokensOf>>[number]) => ({
  ...token,
  createdAt: created_at.toString(),
  expiresAt: expires_at.toString(),
  revokedAt: revoked_at?.toString() ?? null,
  usedAt: used_at?.toString() ?? null,
})

/** Tokens of the API, and the service accounts that ask with them. */
export function tokenRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/tokens', {
    about: 'Your tokens, without their secrets, and what the scope of one is made of',
    who: 'own session',
    whole: true,
    answer: z.object({ scopes: z.array(z.string()), tokens: z.array(Token) }),
    async answers(tx, { actor }) {
      const found = await tokensOf(tx, actor.person === null ? [] : [actor.person])
      return { scopes: [...scopes], tokens: found.map(shown) }
    },
  })
  const Wanted = issueToken.input as unknown as z.ZodObject
  does(
    app,
    'POST',
    '/api/tokens',
    {
      who: 'own session',
      about: 'Make a token for yourself, or as an administrator for a service account; shown this once',
      body: Wanted.omit({ hash: true }),
      answer: DoneAnswer.extend({ secret: z.string().describe('What to send as Bearer token') }),
    },
    serving,
    async (request, reply, caller) => {
      const call = callOf(request, caller, serving.now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const wanted = request.body as { readonly token: string }
      const { text, hash } = makeToken(wanted.token)
      const done = await enact(serving.db, issueToken, call, { ...wanted, hash: hash.toString('hex') })
      return isRefusal(done)
        ? sendRefusal(request, reply, done)
        : reply.send({ ...done, at: done.at.toString(), secret: text })
    },
  )
  runs(app, serving, 'POST', '/api/tokens/:token/revocations', revokeToken, 'Let a token count no longer')

  read(app, serving, '/api/services', {
    about: 'Service accounts, with their tokens',
    who: 'administrator',
    whole: true,
    answer: z.array(
      z.object({
        person: z.uuid(),
        name: z.string(),
        active: z.boolean(),
        rev: z.int(),
        tokens: z.array(Token),
      }),
    ),
    async answers(tx, { now }) {
      const services = await servicesIn(tx)
      const tokens = await tokensOf(
        tx,
        services.map(({ id }) => id),
      )
      return services.map(({ id, name, left_at, rev }) => ({
        person: id,
        name,
        active: !hasLeft({ left_at }, now),
        rev,
        tokens: tokens.filter(({ person }) => person === id).map(shown),
      }))
    },
  })
  runs(app, serving, 'POST', '/api/services', addService, 'Add a service account')
}
