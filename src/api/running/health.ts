import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import type { Database } from '#store/database.ts'
import { waiting } from '#store/ledger/keeper.ts'
import { isCurrent } from '#store/migrate.ts'
import { sendRefusal } from '../refusals.ts'
import { problems } from '../route.ts'

/** How long an act may wait to be linked, and the database to answer, in seconds. */
const PATIENCE = { linking: 5, answering: 2 }

/**
 * Whether the product is ready, for whoever watches over it: the database answers, its schema is this program's, and the
 * ledger is being linked. It says yes or no and nothing else, and asks for nothing.
 */
export function healthRoute(app: FastifyInstance, db: Database): void {
  app.get(
    '/api/health',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Whether it is ready',
        tags: ['health'],
        response: { 200: z.object({ ready: z.literal(true) }), ...problems },
      },
    },
    async (request, reply) => {
      const late = new AbortController()
      const ready = await Promise.race([
        isReady(db),
        delay(PATIENCE.answering * 1_000, false, { signal: late.signal }).catch(() => false),
      ])
      late.abort()
      return ready ? reply.send({ ready: true }) : sendRefusal(request, reply, refuse('server.not_ready'))
    },
  )
}

async function isReady(db: Database): Promise<boolean> {
  try {
    return (await isCurrent(db.owner)) && (await waiting(db)) < PATIENCE.linking
  } catch {
    return false
  }
}
