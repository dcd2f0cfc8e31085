import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { hears, mayRead } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Change } from '#store/ledger/hear.ts'
import { sendRefusal } from './refusals.ts'
import { problems, type Serving } from './route.ts'

/** Where live updates come in once and go out to everyone who listens and may see them. */
export type Hub = {
  readonly publish: (changes: readonly Change[]) => void
  readonly listen: (who: Actor, reply: FastifyReply) => () => void
  readonly close: () => void
}

const BEAT = 25_000

export function hub(): Hub {
  const listeners = new Map<FastifyReply, Actor>()
  // A comment now and then keeps proxies from closing a quiet stream.
  const beat = setInterval(() => {
    for (const reply of listeners.keys()) reply.raw.write(': still here\n\n')
  }, BEAT)
  beat.unref()
  return {
    publish(changes) {
      for (const [reply, who] of listeners) {
        const seen = changes.filter(change => hears(who, change))
        if (seen.length > 0) reply.raw.write(`data: ${JSON.stringify(seen)}\n\n`)
        // Who was changed is looked at anew: whoever may still listen comes back by themselves.
        if (changes.some(({ kind, subject }) => kind === 'person' && subject === who.person)) reply.raw.end()
      }
    },
    listen(who, reply) {
      listeners.set(reply, who)
      return () => listeners.delete(reply)
    },
    close() {
      clearInterval(beat)
      for (const reply of listeners.keys()) reply.raw.end()
      listeners.clear()
    },
  }
}

/** Live updates as server-sent events (HTML, WHATWG): what changed, not how; who wants to know asks for it. */
export function eventRoutes(app: FastifyInstance, { callerOf }: Serving, { listen }: Hub): void {
  app.get(
    '/api/events',
    {
      config: { access: 'signed in' },
      schema: {
        summary: 'What changes from now on, as server-sent events',
        tags: ['events'],
        response: {
          200: {
            description: 'Lists of changes: act, kind and id of the record, site',
            content: { 'text/event-stream': { schema: z.string() } },
          },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const { actor } = await callerOf(request)
      const may = mayRead('signed in', actor)
      if (may !== null) return sendRefusal(request, reply, may)
      reply.hijack()
      reply.raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      })
      reply.raw.write(': listening\n\n')
      const leave = listen(actor, reply)
      request.raw.on('close', leave)
    },
  )
}
