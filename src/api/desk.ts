import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { deskOf } from '#acts/people/desk.ts'
import { deskKinds } from '#rules/desk/desk.ts'
import { isRefusal } from '#rules/refusal.ts'
import { personNames } from '#store/people.ts'
import { splitInForce } from '#store/split.ts'
import { sayDesk } from '#words/desk.ts'
import { read, type Serving } from './route.ts'

const Instant = z.iso.datetime().nullable()

/** What waits for the person who asks. */
export function deskRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/desk', {
    about: 'Everything that waits for you, the most urgent first, with the reason why it does',
    who: 'signed in',
    answer: z.object({
      at: z.iso.datetime().describe('What time it is here: until when something waits is told from it'),
      items: z.array(
        z.object({
          kind: z.enum(deskKinds),
          subject: z.string(),
          site: z.string().nullable(),
          since: Instant,
          due: Instant,
          title: z.string(),
          because: z.object({ key: z.string(), params: z.record(z.string(), z.unknown()) }),
          sentence: z.string(),
          to: z.string(),
        }),
      ),
    }),
    async answers(tx, { actor, now, language }) {
      const split = await splitInForce(tx, now)
      if (isRefusal(split)) return split
      const items = await deskOf(tx, split, actor, now, language)
      const named = items.flatMap(({ because: { params } }) => params.people ?? [])
      const names = Object.entries(
        await personNames(
          tx,
          named.filter(one => typeof one === 'string'),
        ),
      )
      const people = names.map(([id, name]) => ({ id, name }))
      return {
        at: now.toString(),
        items: items.map(({ weight: _, because: { key, params }, ...item }) => ({
          ...item,
          because: { key, params: { ...params } },
          ...sayDesk(language, { kind: item.kind, params }, split && { ...split, people }),
        })),
      }
    },
  })
}
