import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Act, Call } from '#acts/act.ts'
import { type Done, enact } from '#acts/enact.ts'
import { mayRead, type Reader, readScope } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Database, Tx } from '#store/database.ts'
import type { Caller } from './caller.ts'
import { languageOf, sendRefusal } from './refusals.ts'

export type Serving = {
  readonly db: Database
  readonly callerOf: (request: FastifyRequest) => Promise<Caller>
  readonly now: () => Temporal.Instant
}

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
})

/** What every route may answer instead (RFC 9457). */
const problem = { description: 'Refused', content: { 'application/problem+json': { schema: Problem } } }
export const problems = { '4xx': problem, '5xx': problem }

/** A text in the languages that it is given in. */
export const LabelAnswer = z.object({ en: z.string(), de: z.string().optional() })

/** What every act answers with: the act as it stands in the ledger, and the record's new state. */
export const DoneAnswer = z.object({
  act: z.uuid(),
  at: z.iso.datetime(),
  kind: z.string(),
  subject: z.string(),
  rev: z.int().nullable(),
  again: z.boolean(),
})

type Shape = z.ZodObject | undefined
type In<T extends Shape> = T extends z.ZodObject ? z.output<T> : Record<string, never>

export type Asked<Params extends Shape, Query extends Shape> = {
  readonly params: In<Params>
  readonly query: In<Query>
  readonly caller: Caller
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly language: Language
}

/** A route that reads: in one transaction, as the application's role, with the caller's sites. */
export function read<
  Answer extends z.ZodType,
  Params extends Shape = undefined,
  Query extends Shape = undefined,
>(
  app: FastifyInstance,
  { db, callerOf, now }: Serving,
  url: string,
  route: {
    readonly about: string
    readonly who: Reader
    readonly params?: Params
    readonly query?: Query
    readonly answer: Answer
    /** The answer needs the record whole; it then has to look after the sites itself. */
    readonly whole?: true
    readonly answers: (tx: Tx, asked: Asked<Params, Query>) => Promise<z.input<Answer> | Refusal>
  },
): void {
  const { about, who, params, query, answer, whole, answers } = route
  app.route({
    method: 'GET',
    url,
    config: { access: who },
    schema: {
      summary: about,
      tags: [url.split('/')[2] ?? 'api'],
      ...(params && { params }),
      ...(query && { querystring: query }),
      response: { 200: answer, ...problems },
    },
    async handler(request, reply) {
      const caller = await callerOf(request)
      const may = mayRead(who, caller.actor)
      if (may !== null) return sendRefusal(request, reply, may)
      const { params, query } = request
      const language = languageOf(request)
      const asked = { params, query, caller, actor: caller.actor, now: now(), language }
      const found = await db.within(whole ? '*' : readScope(who, caller.actor), tx =>
        answers(tx, asked as Asked<Params, Query>),
      )
      return isRefusal(found) ? sendRefusal(request, reply, found) : reply.send(found)
    },
  })
}

export const ActHeaders = z.object({
  'idempotency-key': z.uuid().describe('The id of the act, made by the client: the same id is done once'),
  'if-match': z
    .string()
    .regex(/^"\d+"$/)
    .optional()
    .describe('The state (rev) of the record that the caller saw'),
})

/** A route that does an act: path and body together are the act's input. */
export function runs<Input, Loaded, Outcome>(
  app: FastifyInstance,
  serving: Serving,
  method: 'POST' | 'PUT' | 'DELETE',
  url: string,
  act: Act<Input, Loaded, Outcome>,
  about: string,
  /** What follows outside the record. It has to bear being done again, as the act does. */
  follow: (request: FastifyRequest, caller: Caller) => Promise<Refusal | null> = async () => null,
  /** How large its body may be, in bytes, where that is more than usual. */
  most?: number,
): void {
  const names = [...url.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')
  const shape = act.input as unknown as z.ZodObject
  const params = z.object(Object.fromEntries(names.map(name => [name, z.string()])))
  const body = z.object(
    Object.fromEntries(Object.entries(shape.shape).filter(([name]) => !names.includes(name))),
  )
  app.route({
    method,
    url,
    config: { access: act.name },
    ...(most !== undefined && { bodyLimit: most }),
    schema: {
      summary: about,
      tags: [url.split('/')[2] ?? 'api'],
      headers: ActHeaders,
      ...(names.length > 0 && { params }),
      body,
      response: { 200: DoneAnswer, ...problems },
    },
    // The act reads its own input, so that every caller is answered alike.
    validatorCompiler: () => value => ({ value }),
    async handler(request, reply) {
      const caller = await serving.callerOf(request)
      const call = callOf(request, caller, serving.now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const done = await enact(serving.db, act, call, inputOf(request))
      if (isRefusal(done)) return sendRefusal(request, reply, done)
      const refusal = await follow(request, caller)
      return refusal === null ? sendDone(reply, done) : sendRefusal(request, reply, refusal)
    },
  })
}

/** Path and body together; a body that is no object is no input, and stays what it is. */
function inputOf({ params, body = {} }: FastifyRequest): unknown {
  const fields = typeof body === 'object' && !Array.isArray(body)
  return fields ? { ...body, ...(params as object) } : body
}

/** Who calls which act on what state, from the request's headers. */
export function callOf(request: FastifyRequest, caller: Caller, now: Temporal.Instant): Call | Refusal {
  const { 'idempotency-key': id, 'if-match': seen } = request.headers
  if (typeof id !== 'string' || id === '') return refuse('act.id_missing')
  const rev = seen === undefined ? undefined : Number(/^"?(\d+)"?$/.exec(seen)?.[1] ?? Number.NaN)
  if (Number.isNaN(rev)) return refuse('act.input_wrong', { field: 'If-Match', problem: String(seen) })
  return { id, actor: caller.actor, now, origin: caller.origin, ...(rev === undefined ? {} : { rev }) }
}

export const sendDone = (reply: FastifyReply, done: Done) => {
  if (done.rev !== null) reply.header('etag', `"${done.rev}"`)
  return reply.send({ ...done, at: done.at.toString() })
}

/** A route that is neither a read of the record nor an act: signing in, links, the first visit. */
export function does(
  app: FastifyInstance,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  route: {
    readonly who: Reader
    readonly about: string
    readonly params?: z.ZodObject
    readonly query?: z.ZodObject
    readonly body?: z.ZodType
    /** Its shape, or for what is no JSON its shape by content type. */
    readonly answer: z.ZodType | { readonly description: string; readonly content: object }
  },
  { callerOf }: Serving,
  handle: (request: FastifyRequest, reply: FastifyReply, caller: Caller) => Promise<unknown>,
): void {
  const { who, about, params, query, body, answer } = route
  app.route({
    method,
    url,
    config: { access: who },
    schema: {
      summary: about,
      tags: [url.split('/')[2] ?? 'api'],
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      response: { 200: answer, ...problems },
    },
    async handler(request, reply) {
      const caller = await callerOf(request)
      const may = mayRead(who, caller.actor)
      return may === null ? handle(request, reply, caller) : sendRefusal(request, reply, may)
    },
  })
}
