import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { enact } from '#acts/enact.ts'
import { Uuid } from '#acts/fields.ts'
import { invitePerson } from '#acts/people/invite.ts'
import { joinPerson } from '#acts/people/join.ts'
import type { Identity } from '#identity/identity.ts'
import { hashToken, newToken } from '#identity/link.ts'
import { checkPassword } from '#identity/password/rule.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { sendRefusal } from '../refusals.ts'
import { callOf, does, type Serving } from '../route.ts'
import { callFrom, SessionAnswer, sendAnswer } from '../session.ts'
import { namesOf } from './names.ts'

/** One-time links: an administrator makes one for a person, who sets a password with it and is signed in. */
export function invitationRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  const { db, now } = serving
  const find = (token: string) =>
    db.within('*', tx =>
      tx
        .selectFrom('invitation')
        .innerJoin('person', 'person.id', 'invitation.person')
        .select(['person.id', 'name', 'email', 'purpose', 'expires_at', 'used_at', 'left_at'])
        .where('hash', '=', hashToken(token))
        .executeTakeFirst(),
    )
  const usable = (found: Awaited<ReturnType<typeof find>>) => {
    if (found === undefined) return refuse('invitation.unknown')
    if (found.used_at !== null) return refuse('invitation.used')
    return Temporal.Instant.compare(found.expires_at, now()) < 0 ? refuse('invitation.expired') : found
  }
  const Token = z.object({ token: z.string().max(100) })

  const Wanted = z.strictObject({ purpose: z.enum(['join', 'recover']) })
  does(
    app,
    'POST',
    '/api/people/:person/invitations',
    {
      who: 'administrator',
      about: 'Make a one-time link for a person, shown this once',
      params: z.object({ person: Uuid }),
      body: Wanted,
      answer: z.object({ path: z.string() }),
    },
    serving,
    async (request, reply, caller) => {
      const call = callOf(request, caller, now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const token = newToken()
      const { person } = request.params as { person: string }
      const { purpose } = request.body as z.output<typeof Wanted>
      const done = await enact(db, invitePerson, call, {
        invitation: randomUUID(),
        person,
        purpose,
        hash: hashToken(token),
      })
      return isRefusal(done) ? sendRefusal(request, reply, done) : reply.send({ path: `/join/${token}` })
    },
  )
  does(
    app,
    'GET',
    '/api/invitations/:token',
    {
      who: 'anyone',
      about: 'Whom a one-time link is for',
      params: Token,
      answer: z.object({ name: z.string(), email: z.string(), purpose: z.string() }),
    },
    serving,
    async (request, reply) => {
      const found = usable(await find((request.params as { token: string }).token))
      return isRefusal(found) ? sendRefusal(request, reply, found) : reply.send(found)
    },
  )
  const Password = z.strictObject({ password: z.string().max(512) })
  does(
    app,
    'POST',
    '/api/invitations/:token',
    {
      who: 'anyone',
      about: 'Use a one-time link: set a password and be signed in',
      params: Token,
      body: Password,
      answer: SessionAnswer,
    },
    serving,
    async (request, reply, caller) => {
      const { token } = request.params as { token: string }
      const { password } = request.body as z.output<typeof Password>
      const found = usable(await find(token))
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const { id, name, email } = found
      const about = await namesOf(db)
      const may = checkPassword(password, [name, email, ...about])
      if (may !== null) return sendRefusal(request, reply, may)
      // First the act, which lets only one of several through; then the account.
      const call = { id: randomUUID(), actor: nobody, now: now(), origin: caller.origin }
      const done = await enact(db, joinPerson, call, { hash: hashToken(token), account: id })
      if (isRefusal(done)) return sendRefusal(request, reply, done)
      const opening = { account: id, name, email, password, about, by: null }
      const refused = await identity.openAccount(callFrom(request, opening))
      if (refused !== null) return sendRefusal(request, reply, refused)
      return sendAnswer(request, reply, await identity.signIn(callFrom(request, { name: email, password })))
    },
  )
}
