import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NewPassword } from '#identity/account.ts'
import { SignIn } from '#identity/door/signIn.ts'
import { Code, Password, PasswordAndCode } from '#identity/factor/secondFactor.ts'
import type { Answer } from '#identity/gate.ts'
import type { Identity } from '#identity/identity.ts'
import type { Reader } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { namesOf } from './people/names.ts'
import { sendRefusal } from './refusals.ts'
import { does, type Serving } from './route.ts'

export const SessionAnswer = z.object({
  id: z.string(),
  account: z.uuid(),
  startedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  factor: z.string(),
})
/** A JSON null: what is done has nothing to say. */
export const Nothing = z.object({}).nullable()

/** What identity answered, as HTTP: its headers (cookies) in every case, then what was asked for or why not. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, { headers, body }: Answer<unknown>) {
  for (const [name, value] of Object.entries(headers)) reply.header(name, value)
  reply
  return isRefusal(body) ? sendRefusal(request, reply, body) : reply.send(JSON.parse(JSON.stringify(body)))
}

/** A request as identity looks at it. */
export const callFrom = <Body>(request: FastifyRequest, body: Body) => ({
  headers: request.headers,
  address: request.ip,
  body,
})

/** Signing in and out, sessions, password and second factor of the person who asks. */
export function sessionRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  const asks = <Body extends z.ZodType, Result>(
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    who: Reader,
    about: string,
    body: Body,
    answer: z.ZodType,
    ask: (call: ReturnType<typeof callFrom<z.output<Body>>>) => Promise<Answer<Result>>,
  ) =>
    does(app, method, url, { who, about, body, answer }, serving, async (request, reply) =>
      sendAnswer(request, reply, await ask(callFrom(request, request.body as z.output<Body>))),
    )

  asks('POST', '/api/session', 'anyone', 'Sign in', SignIn, SessionAnswer, identity.signIn)
  asks(
    'PUT',
    '/api/session',
    'anyone',
    'Change the person at this terminal',
    SignIn,
    SessionAnswer,
    identity.changePerson,
  )
  asks('DELETE', '/api/session', 'anyone', 'Sign out', Nothing.optional(), Nothing, identity.signOut)
  asks(
    'PUT',
    '/api/account/password',
    'own session',
    'Change your password',
    NewPassword,
    SessionAnswer,
    async call => identity.changePassword(call, await namesOf(serving.db)),
  )
  asks(
    'POST',
    '/api/account/second-factor',
    'own session',
    'Start setting up a second factor',
    Password,
    z.object({
      uri: z.string(),
      secret: z.string(),
      picture: z.object({ size: z.number(), path: z.string() }),
      recoveryCodes: z.array(z.string()),
    }),
    identity.beginSecondFactor,
  )
  asks(
    'POST',
    '/api/account/second-factor/confirmations',
    'own session',
    'Confirm it with a code',
    Code,
    SessionAnswer,
    identity.confirmSecondFactor,
  )
  asks(
    'POST',
    '/api/account/second-factor/removals',
    'own session',
    'Remove the second factor',
    PasswordAndCode,
    SessionAnswer,
    identity.removeSecondFactor,
  )
  asks(
    'POST',
    '/api/account/second-factor/recovery-codes',
    'own session',
    'Make new recovery codes',
    Password,
    z.object({ recoveryCodes: z.array(z.string()) }),
    identity.renewRecoveryCodes,
  )

  does(
    app,
    'GET',
    '/api/account',
    {
      who: 'own session',
      about: 'Your password, second factor, passkeys, link to the company’s sign-in, and open sessions',
      answer: z.object({
        hasPassword: z.boolean(),
        linked: z.boolean().describe('Whether the company’s sign-in leads to this account'),
        passkeys: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            createdAt: z.iso.datetime(),
            usedAt: z.iso.datetime().nullable(),
          }),
        ),
        secondFactor: z.object({ on: z.boolean(), recoveryCodes: z.int() }),
        sessions: z.array(
          SessionAnswer.extend({
            seenAt: z.iso.datetime(),
            address: z.string().nullable(),
            agent: z.string().nullable(),
            current: z.boolean(),
          }),
        ),
      }),
    },
    serving,
    async (_, reply, { session }) => {
      const account = session?.account ?? ''
      const [secondFactor, sessions] = [
        await identity.secondFactor(account),
        await identity.sessions(account),
      ]
      const ways = await identity.waysIn(account)
      return reply.send({
        ...ways,
        passkeys: (await identity.passkeys(account)).map(({ createdAt, usedAt, ...each }) => ({
          ...each,
          createdAt: createdAt.toString(),
          usedAt: usedAt?.toString() ?? null,
        })),
        secondFactor,
        sessions: sessions.map(each => ({
          ...each,
          startedAt: each.startedAt.toString(),
          expiresAt: each.expiresAt.toString(),
          seenAt: each.seenAt.toString(),
          current: each.id === session?.id,
        })),
      })
    },
  )
  does(
    app,
    'DELETE',
    '/api/sessions/:session',
    {
      who: 'own session',
      about: 'End one of your sessions',
      params: z.object({ session: z.string() }),
      answer: Nothing,
    },
    serving,
    async (request, reply, { session }) => {
      if (session === null) return sendRefusal(request, reply, refuse('access.sign_in'))
      const { account } = session
      const asked = { account, session: (request.params as { session: string }).session, by: account }
      const refusal = await identity.revoke(callFrom(request, asked))
      return refusal === null ? reply.send(null) : sendRefusal(request, reply, refusal)
    },
  )
}
