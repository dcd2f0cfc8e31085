import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { resendDelivery } from '#acts/post/resend.ts'
import { searchDeliveries } from '#store/post/deliveries.ts'
import { isMark, markOf } from '../ledger/mark.ts'
import { read, runs, type Serving } from '../route.ts'
import { sayAnswer } from './serving.ts'

const PAGE = 50

const Deliveries = z.object({
  deliveries: z.array(
    z.object({
      id: z.uuid(),
      at: z.iso.datetime(),
      act: z.string(),
      person: z.string().nullable().describe('Who the mail is for'),
      webhook: z.string().nullable().describe('The name of the webhook'),
      state: z.enum(['due', 'sent', 'dead']),
      attempts: z.int(),
      triedAt: z.iso.datetime().nullable(),
      nextAt: z.iso.datetime().nullable(),
      said: z.string().nullable().describe('What came of the last attempt'),
    }),
  ),
  next: z.string().nullable().describe('What to give as `after` for the next page; null at the end'),
})

/** What was sent, what is under way, and what was given up and can be sent again. */
export function deliveryRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/settings/deliveries', {
    about: 'Mails and calls of webhooks, the newest first, with what came of them',
    who: 'administrator',
    query: z.object({
      state: z.enum(['due', 'sent', 'dead']).optional(),
      after: z.string().refine(isMark, 'what the page before answered as `next`').optional(),
    }),
    answer: Deliveries,
    async answers(tx, { query: { state, after }, language }) {
      const rows = await searchDeliveries(tx, { state, after: markOf(after), limit: PAGE + 1 })
      const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
      return {
        deliveries: rows.slice(0, PAGE).map(({ at, due_at, tried_at, answer, ...row }) => ({
          ...row,
          at: at.toString(),
          triedAt: tried_at?.toString() ?? null,
          nextAt: row.state === 'due' ? due_at.toString() : null,
          said: answer === null ? null : sayAnswer(language, answer),
        })),
        next: last === undefined ? null : `${last.at} ${last.id}`,
      }
    },
  })
  runs(
    app,
    serving,
    'POST',
    '/api/settings/deliveries/:delivery/resends',
    resendDelivery,
    'Send again what was given up',
  )
}
