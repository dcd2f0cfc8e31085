import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { limitKind, titlesOf } from '#acts/time/limit/kinds.ts'
import { concerns } from '#rules/time/concern.ts'
import { stepKinds } from '#rules/time/limit.ts'
import { openLimits } from '#store/limits.ts'
import { read, type Serving } from '../route.ts'

const Limit = z.object({
  id: z.uuid(),
  kind: z.string(),
  subject: z.string(),
  title: z.string(),
  to: z.string().describe('the page of the web app on which it is done'),
  site: z.string().nullable(),
  activity: z.string(),
  waits: z.array(z.string()).describe('the functions that it waits for'),
  opened: z.iso.datetime(),
  due: z.iso.datetime(),
  over: z.boolean(),
  mine: z.boolean().describe('it waits for you, or has moved up to you'),
  steps: z.array(
    z.object({
      n: z.int(),
      what: z.enum(stepKinds),
      functions: z.array(z.string()),
      due: z.iso.datetime(),
      done: z.iso.datetime().nullable(),
    }),
  ),
})

/** Time limits that run: what waits for whom until when, and where it has moved up to. */
export function limitRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/limits', {
    about: 'Time limits that run, those due first come first',
    who: 'member',
    answer: z.array(Limit),
    async answers(tx, { actor, now, language }) {
      const limits = await openLimits(tx)
      const titleOf = await titlesOf(tx, limits, { now, language })
      return limits.map(({ id, kind, subject, site, area, activity, waits, opened_at, due_at, steps }) => ({
        ...{ id, kind, subject, site, activity, waits },
        title: titleOf({ kind, subject }),
        to: limitKind(kind).page(subject),
        opened: opened_at.toString(),
        due: due_at.toString(),
        over: Temporal.Instant.compare(due_at, now) <= 0,
        mine: concerns(actor, {
          site,
          area,
          functions: [...waits, ...steps.filter(one => one.done_at !== null).flatMap(one => one.functions)],
        }),
        steps: steps.map(one => ({
          ...{ n: one.n, what: one.what, functions: one.functions },
          due: one.due_at.toString(),
          done: one.done_at?.toString() ?? null,
        })),
      }))
    },
  })
}
