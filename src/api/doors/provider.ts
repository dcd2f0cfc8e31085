import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Act } from '#acts/act.ts'
import { type Done, enact } from '#acts/enact.ts'
import { arrivePerson } from '#acts/provider/arrive.ts'
import { changeProvider } from '#acts/provider/change.ts'
import { followClaims, followingOf } from '#acts/provider/follow.ts'
import type { Identity } from '#identity/identity.ts'
import type { Arrival } from '#identity/provider/arrive.ts'
import { nobody } from '#rules/people/actor.ts'
import { hasLeft } from '#rules/people/left.ts'
import { changesNothing } from '#rules/people/provider.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { personByAccount } from '#store/people.ts'
import { providerOf } from '#store/provider.ts'
import type { Caller } from '../caller.ts'
import { sendRefusal } from '../refusals.ts'
import { callOf, DoneAnswer, does, type Serving, sendDone } from '../route.ts'
import { callFrom, SessionAnswer, sendAnswer } from '../session.ts'
import { originOf } from './origin.ts'

const Mapped = z.object({ value: z.string(), function: z.string(), site: z.string().nullable() })
const Settings = z.object({
  issuer: z.string(),
  client: z.string(),
  label: z.string(),
  claim: z.string().nullable(),
  mapping: z.array(Mapped),
  enabled: z.boolean(),
})

/** The company's own sign-in (OpenID Connect): its settings, and coming in through it. */
export function providerRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  const { db, now } = serving
  const provider = () => db.within('*', providerOf)
  const usable = async () => {
    const found = await provider()
    return found?.enabled ? found : refuse('provider.off')
  }

  does(
    app,
    'GET',
    '/api/provider',
    {
      who: 'administrator',
      about: 'The company’s own sign-in, without its secret',
      answer: z.object({ rev: z.int(), settings: Settings.nullable() }),
    },
    serving,
    async (_, reply) => {
      const found = await provider()
      return reply.send({ rev: found?.rev ?? 0, settings: found ?? null })
    },
  )
  does(
    app,
    'PUT',
    '/api/provider',
    {
      who: 'administrator',
      about: 'Set up the company’s own sign-in; a secret that is left out stays',
      body: changeProvider.input,
      answer: DoneAnswer,
    },
    serving,
    async (request, reply, caller) => {
      const call = callOf(request, caller, now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const wanted = request.body as z.output<typeof changeProvider.input>
      const secret = wanted.secret ? await identity.sealed(wanted.secret) : null
      const done = await enact(db, changeProvider, call, { ...wanted, secret })
      return isRefusal(done) ? sendRefusal(request, reply, done) : sendDone(reply, done)
    },
  )
  does(
    app,
    'POST',
    '/api/provider/tests',
    {
      who: 'administrator',
      about: 'Ask the company’s own sign-in whether it is there, and is what the settings say',
      answer: z.object({
        issuer: z.string(),
        authorization: z.string(),
        token: z.string(),
        pkce: z.boolean(),
      }),
    },
    serving,
    async (request, reply) => {
      const found = await provider()
      if (found === undefined) return sendRefusal(request, reply, refuse('provider.off'))
      const answer = await identity.testProvider(found)
      return isRefusal(answer) ? sendRefusal(request, reply, answer) : reply.send(answer)
    },
  )

  const Going = z.strictObject({ link: z.boolean().default(false) })
  does(
    app,
    'POST',
    '/api/provider/attempts',
    {
      who: 'anyone',
      about: 'Begin to sign in with the company; or, in a session, to link it with your account',
      body: Going,
      answer: z.object({ to: z.string().describe('Where to send the browser') }),
    },
    serving,
    async (request, reply, { session }) => {
      const found = await usable()
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const { link } = request.body as z.output<typeof Going>
      if (link && session === null) return sendRefusal(request, reply, refuse('access.sign_in'))
      const asked = {
        provider: found,
        origin: originOf(request),
        link: link ? (session?.account ?? null) : null,
      }
      return sendAnswer(request, reply, await identity.beginProvider(callFrom(request, asked)))
    },
  )
  const Back = z.strictObject({ query: z.string().max(8_000) })
  does(
    app,
    'POST',
    '/api/provider/sessions',
    {
      who: 'anyone',
      about: 'Come back from the company’s sign-in, with what it put into the address',
      body: Back,
      answer: SessionAnswer.nullable().describe('The new session; null where an account was linked'),
    },
    serving,
    async (request, reply, caller) => {
      const found = await usable()
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const { query } = request.body as z.output<typeof Back>
      const came = await identity.arriveFromProvider(callFrom(request, { provider: found, query }))
      if (isRefusal(came.body)) return sendAnswer(request, reply, came)
      const arrival = came.body
      reply.header('set-cookie', came.headers['set-cookie'] ?? [])
      return arrival.link === null
        ? enters(request, reply, caller, arrival)
        : links(request, reply, caller, arrival)
    },
  )

  async function links(request: FastifyRequest, reply: FastifyReply, { session }: Caller, arrival: Arrival) {
    if (session?.account !== arrival.link) return sendRefusal(request, reply, refuse('provider.attempt_over'))
    const refusal = await identity.linkProvider(callFrom(request, { session, arrival }))
    return refusal === null ? reply.send(null) : sendRefusal(request, reply, refusal)
  }

  async function enters(request: FastifyRequest, reply: FastifyReply, { origin }: Caller, arrival: Arrival) {
    const act = <Input, Loaded, Outcome>(what: Act<Input, Loaded, Outcome>, input: unknown) =>
      enact(db, what, { id: randomUUID(), actor: nobody, now: now(), origin }, input)
    const account = arrival.account ?? (await arrives(request, arrival, act))
    if (isRefusal(account)) return sendRefusal(request, reply, account)
    const person = await db.within('*', tx => personByAccount(tx, account))
    if (person === undefined || hasLeft(person, now()))
      return sendRefusal(request, reply, refuse('person.inactive'))
    const claims = { person: account, values: arrival.values }
    const following = await db.within('*', tx => followingOf(tx, claims, now()))
    if (isRefusal(following)) return sendRefusal(request, reply, following)
    const followed = changesNothing(following) ? null : await act(followClaims, claims)
    if (isRefusal(followed)) return sendRefusal(request, reply, followed)
    const answer = await identity.signInFromProvider(callFrom(request, { account, mfa: arrival.mfa }))
    return sendAnswer(request, reply, answer)
  }

  /** The account of who has come for the first time, opened for a person of the record. */
  async function arrives(
    request: FastifyRequest,
    arrival: Arrival,
    act: (what: typeof arrivePerson, input: unknown) => Promise<Done | Refusal>,
  ): Promise<string | Refusal> {
    const { email, verified, issuer } = arrival
    if (email === null || !verified) return refuse('provider.email_missing')
    const done = await act(arrivePerson, { person: randomUUID(), name: arrival.name, email, issuer })
    if (isRefusal(done)) return done
    const account = done.subject
    const person = await db.within('*', tx => personByAccount(tx, account))
    const opening = { account, name: person?.name ?? arrival.name, email, arrival }
    return (await identity.openForProvider(callFrom(request, opening))) ?? account
  }
}
