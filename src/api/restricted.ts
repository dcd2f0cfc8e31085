import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { enact } from '#acts/enact.ts'
import { Reason, Uuid } from '#acts/fields.ts'
import { readRestricted } from '#acts/restricted/read.ts'
import { actScope } from '#rules/people/access.ts'
import { isRefusal } from '#rules/refusal.ts'
import { restrictedBy } from '#store/ledger/restricted.ts'
import { sendRefusal } from './refusals.ts'
import { callOf, does, type Serving } from './route.ts'

/** What is restricted, read by those who need it. */
export function restrictedRoutes(app: FastifyInstance, serving: Serving): void {
  const Params = z.object({ restricted: Uuid })
  const Body = z.strictObject({ why: Reason })
  does(
    app,
    'POST',
    '/api/restricted/:restricted/readings',
    {
      who: 'signed in',
      about: 'Read what is restricted; the reading and its reason stand in the ledger',
      params: Params,
      body: Body,
      answer: z.object({ reason: z.string() }),
    },
    serving,
    async (request, reply, caller) => {
      const call = callOf(request, caller, serving.now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const input = {
        ...(request.params as z.output<typeof Params>),
        ...(request.body as z.output<typeof Body>),
      }
      const done = await enact(serving.db, readRestricted, call, input)
      if (isRefusal(done)) return sendRefusal(request, reply, done)
      const scope = actScope('restricted.read', caller.actor)
      const found = await serving.db.within(scope, tx => restrictedBy(tx, input.restricted))
      return reply.send(found?.value)
    },
  )
}
