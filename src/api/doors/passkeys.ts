import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Name, Uuid } from '#acts/fields.ts'
import { Again } from '#identity/factor/again.ts'
import type { Identity } from '#identity/identity.ts'
import type { Session } from '#rules/people/account.ts'
import { meanings, whatIsSigned } from '#rules/people/signature.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'
import { callFrom, Nothing, SessionAnswer, sendAnswer } from '../session.ts'
import { originOf } from './origin.ts'

/** What a browser is asked for, or answers with (WebAuthn Level 3, sections 5.1.8 to 5.1.10): it reads and writes it itself. */
export const Spoken = z.record(z.string(), z.unknown())
const One = z.object({ passkey: z.string().max(2_000) })

/** Passkeys of the person who asks, and coming in with one. */
export function passkeyRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  /** A route of the account, for the person in their session; answers what it gets, or null. */
  const own = <Body extends z.ZodType>(
    method: 'POST' | 'PUT',
    url: string,
    about: string,
    body: Body,
    answer: z.ZodType,
    ask: (
      request: FastifyRequest,
      session: Session,
      body: z.output<Body>,
    ) => Promise<object | Refusal | null>,
  ) =>
    does(
      app,
      method,
      url,
      { who: 'own session', about, body, answer, ...(url.includes(':passkey') && { params: One }) },
      serving,
      async (request, reply, { session }) => {
        if (session === null) return sendRefusal(request, reply, refuse('access.session'))
        const done = await ask(request, session, request.body as z.output<Body>)
        return isRefusal(done) ? sendRefusal(request, reply, done) : reply.send(done)
      },
    )
  const idIn = (request: FastifyRequest) => (request.params as z.output<typeof One>).passkey

  own(
    'POST',
    '/api/account/passkeys/options',
    'Start making a passkey',
    Again,
    Spoken,
    async (request, session, again) =>
      identity.beginPasskey(callFrom(request, { session, origin: originOf(request), again })),
  )
  own(
    'POST',
    '/api/account/passkeys',
    'Keep the passkey that the browser has made',
    z.strictObject({ name: Name, response: Spoken }),
    Nothing,
    async (request, session, body) =>
      identity.addPasskey(callFrom(request, { session, origin: originOf(request), ...body })),
  )
  own(
    'PUT',
    '/api/account/passkeys/:passkey',
    'Rename a passkey',
    z.strictObject({ name: Name }),
    Nothing,
    async (request, session, { name }) =>
      identity.renamePasskey(callFrom(request, { session, id: idIn(request), name })),
  )
  own(
    'POST',
    '/api/account/passkeys/:passkey/removals',
    'Take a passkey away',
    Again,
    Nothing,
    async (request, session, again) =>
      identity.removePasskey(callFrom(request, { session, id: idIn(request), again })),
  )
  own(
    'POST',
    '/api/account/passkeys/signings',
    'Start proving with a passkey that it is you who signs: what, in which state, with which meaning',
    z.strictObject({ subject: Uuid, rev: z.int(), meaning: z.enum(meanings) }),
    Spoken,
    async (request, session, body) =>
      identity.beginSigning(
        callFrom(request, { session, origin: originOf(request), what: whatIsSigned(body) }),
      ),
  )
  does(
    app,
    'POST',
    '/api/session/passkey/options',
    { who: 'anyone', about: 'Start coming in with a passkey', answer: Spoken },
    serving,
    async (request, reply) => {
      const options = await identity.beginEntering(callFrom(request, { origin: originOf(request) }))
      return isRefusal(options) ? sendRefusal(request, reply, options) : reply.send(options)
    },
  )
  does(
    app,
    'POST',
    '/api/session/passkey',
    {
      who: 'anyone',
      about: 'Come in with a passkey',
      body: z.strictObject({ response: Spoken }),
      answer: SessionAnswer,
    },
    serving,
    async (request, reply) => {
      const { response } = request.body as { response: unknown }
      const came = callFrom(request, { origin: originOf(request), response })
      return sendAnswer(request, reply, await identity.enterWithPasskey(came))
    },
  )
}
