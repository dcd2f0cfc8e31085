import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug, Uuid } from '#acts/fields.ts'
import { readScope } from '#rules/people/access.ts'
import { assetClasses } from '#rules/plant/asset.ts'
import { labelled, MOST_LABELS, type Whose } from '#store/plant/labels.ts'
import { originOf } from '../doors/origin.ts'
import { does, type Serving } from '../route.ts'

/** As many as an address names. */
const MOST_NAMED = 200

const Query = z
  .object({
    assets: z
      .string()
      .transform(text => text.split(','))
      .pipe(z.array(Uuid).max(MOST_NAMED))
      .optional()
      .describe('Ids of assets, with commas'),
    site: Slug.optional(),
    area: Slug.optional(),
  })
  .refine(({ assets, site }) => (assets === undefined) !== (site === undefined), 'assets, or a site')

/** Labels of assets: what stands on them, and the address that their code holds. */
export function labelRoute(app: FastifyInstance, serving: Serving, publicAddress: string | null): void {
  does(
    app,
    'GET',
    '/api/labels',
    {
      who: 'member',
      about: 'What stands on the labels of assets, with the address of each for its code',
      query: Query,
      answer: z.object({
        labels: z.array(
          z.object({
            id: z.uuid(),
            site: z.string(),
            area: z.string().nullable(),
            cell: z.string().nullable(),
            tag: z.string(),
            name: z.string(),
            class: z.enum(assetClasses),
            address: z.url(),
          }),
        ),
        more: z
          .boolean()
          .describe(`There are more than ${MOST_LABELS}, which is as many as are made at once`),
      }),
    },
    serving,
    async (request, reply, { actor }) => {
      const { assets, site, area } = request.query as z.output<typeof Query>
      const whose: Whose =
        assets === undefined ? { site: site ?? '', ...(area === undefined ? {} : { area }) } : { assets }
      const found = await serving.db.within(readScope('member', actor), tx => labelled(tx, whose))
      const origin = publicAddress ?? originOf(request)
      return reply.send({
        labels: found.slice(0, MOST_LABELS).map(one => ({ ...one, address: `${origin}/assets/${one.id}` })),
        more: found.length > MOST_LABELS,
      })
    },
  )
}
