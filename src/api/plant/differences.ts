import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { acceptDifferences, rejectDifferences } from '#acts/plant/import/differences.ts'
import { differenceKinds } from '#rules/plant/import/difference.ts'
import { openDifferences, openGroups } from '#store/plant/import/differences.ts'
import { read, runs, type Serving } from '../route.ts'

const PAGE = 50
const kind = z.enum(differenceKinds)
const Group = z.object({
  site: z.string(),
  kind,
  field: z.string().nullable(),
  source: z.string(),
  n: z.int(),
})
const Difference = z.object({
  id: z.uuid(),
  kind,
  asset: z.object({ id: z.uuid(), tag: z.string() }).nullable(),
  field: z.string().nullable(),
  listed: z.string().nullable(),
  seen: z.string().nullable(),
  fields: z.array(z.object({ field: z.string(), said: z.string() })),
  source: z.string(),
  at: z.iso.datetime(),
})

/** Where what tools saw differs from the list, and what operations says to it (PLANT-6). */
export function differenceRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/differences', {
    about:
      'Differences that wait: how many by site, kind, field and source, and those of a site, fifty at a time',
    who: 'member',
    query: z.object({
      site: z.string().optional(),
      kind: kind.optional(),
      field: z.string().max(40).optional(),
      source: z.string().max(200).optional(),
      after: z.uuid().optional(),
    }),
    answer: z.object({ groups: z.array(Group), differences: z.array(Difference), more: z.boolean() }),
    async answers(tx, { query: { site, kind, field, source, after } }) {
      const groups = await openGroups(tx)
      const found =
        site === undefined ? [] : await openDifferences(tx, { site, kind, field, source }, after, PAGE + 1)
      return {
        groups,
        differences: found.slice(0, PAGE).map(({ asset, tag, fields, seen_at, ...one }) => ({
          ...one,
          asset: asset === null ? null : { id: asset, tag: tag ?? '' },
          fields: Object.entries(fields ?? {}).map(([name, value]) => ({
            field: name,
            said: [value].flat().join(', '),
          })),
          at: seen_at.toString(),
        })),
        more: found.length > PAGE,
      }
    },
  })
  runs(
    app,
    serving,
    'POST',
    '/api/differences/acceptances',
    acceptDifferences,
    'Take over into the list what was seen',
  )
  runs(app, serving, 'POST', '/api/differences/rejections', rejectDifferences, 'Leave the list as it is')
}
