import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Reason } from '#acts/fields.ts'
import { prepared } from '#acts/plant/list/bulk.ts'
import { changeAssets } from '#acts/plant/list/changeAssets.ts'
import { readScope } from '#rules/people/access.ts'
import { BulkOf, BulkPatch } from '#rules/plant/list/bulk.ts'
import { bulkFields } from '#rules/plant/list/columns.ts'
import { isRefusal } from '#rules/refusal.ts'
import { sayRefusal } from '#words/say.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, runs, type Serving } from '../route.ts'

const Asked = z.strictObject({ of: BulkOf, fields: BulkPatch, why: Reason.optional() })
const Preview = z.object({
  changes: z.int(),
  same: z.int(),
  refused: z.int(),
  /** What the fields are now, and how often, of those that change. */
  from: z.array(
    z.object({
      field: z.enum(bulkFields),
      values: z.array(z.object({ value: z.string().nullable(), count: z.int() })),
    }),
  ),
  /** Why some are refused, and a few of them each. */
  why: z.array(
    z.object({ code: z.string(), sentence: z.string(), count: z.int(), tags: z.array(z.string()) }),
  ),
  seen: z.string(),
})
const TAGS = 5

/** Many assets at once: what would become of each, and doing it. */
export function bulkRoutes(app: FastifyInstance, serving: Serving): void {
  does(
    app,
    'POST',
    '/api/assets/changes/previews',
    { who: 'member', about: 'What a change of many assets would do', body: Asked, answer: Preview },
    serving,
    async (request, reply, { actor }) => {
      const asked = request.body as z.output<typeof Asked>
      const found = await serving.db.within(readScope('member', actor), tx => prepared(tx, asked, { actor }))
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const { rows, same, denied, from, seen } = found
      const why = [...Map.groupBy(denied, ({ refusal }) => sayRefusal(languageOf(request), refusal))].map(
        ([sentence, those]) => ({
          ...{ code: those[0]!.refusal.refused, sentence, count: those.length },
          tags: those.slice(0, TAGS).map(({ row }) => row.tag),
        }),
      )
      return reply.send({ changes: rows.length, same, refused: denied.length, from, why, seen })
    },
  )
  runs(app, serving, 'POST', '/api/assets/changes', changeAssets, 'Change many assets at once')
}
