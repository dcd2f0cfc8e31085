import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Settings } from '#rules/running/settings.ts'

/** What the server tells of itself on standard error; never bodies, cookies, tokens, or addresses with what stands in them. */
export type Log = {
  /** A request that was answered, by its route; only in JSON. */
  readonly answered: (request: FastifyRequest, reply: FastifyReply) => void
  /** Something that no rule has said no to. */
  readonly trouble: (error: unknown, request?: FastifyRequest) => void
  /** How the server is getting on, by the key of the sentence; only in JSON, the sentence itself is for people. */
  readonly event: (key: string) => void
}

const callers = new WeakMap<FastifyRequest, string | null>()

/** Notes who a request came from, for its line. */
export const cameFrom = (request: FastifyRequest, person: string | null): void => {
  callers.set(request, person)
}

export function logging(
  form: Settings['log'],
  write: (line: string) => unknown = line => process.stderr.write(`${line}\n`),
): Log {
  const line = (level: 'info' | 'error', fields: Record<string, unknown>) =>
    write(JSON.stringify({ at: new Date().toISOString(), level, ...fields }))
  return {
    answered(request, reply) {
      if (form === 'json')
        line('info', { ...about(request), status: reply.statusCode, ms: milliseconds(reply) })
    },
    trouble(error, request) {
      const causes = [...causesOf(error)]
      const [first] = causes
      const { name, code, message, stack } = first ?? {}
      const because = causes.slice(1).map(cause => cause.message)
      if (form === 'json')
        line('error', { ...(request && about(request)), name, code, message, because, stack })
      else write([request?.id, stack ?? message, ...because].filter(Boolean).join(' '))
    },
    event(key) {
      if (form === 'json') line('info', { event: key })
    },
  }
}

/** An error and what it came from. What PostgreSQL adds to one (its detail) names values of rows, and is not told. */
function* causesOf(error: unknown) {
  for (let at = error; at !== undefined && at !== null; at = at instanceof Error ? at.cause : null) {
    if (!(at instanceof Error)) yield { name: 'Error', message: String(at) }
    else yield { name: at.name, code: (at as { code?: unknown }).code, message: at.message, stack: at.stack }
  }
}

const about = (request: FastifyRequest) => ({
  request: request.id,
  method: request.method,
  // The pattern: one-time links stand in addresses.
  route: request.routeOptions.url ?? null,
  person: callers.get(request) ?? null,
})

const milliseconds = (reply: FastifyReply) => Math.round(reply.elapsedTime * 10) / 10

/** One line for each request, under the id that its answer bears. */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => log.answered(request, reply))
}
