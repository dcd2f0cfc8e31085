import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { filterStands, ListFilter, listSorts, sortDirections } from '#rules/plant/list/filter.ts'
import { refuse } from '#rules/refusal.ts'
import { readAfter } from '#store/plant/list/order.ts'
import { COUNTED, countOf, pageOf } from '#store/plant/list/page.ts'
import { read, type Serving } from '../route.ts'
import { bulkRoutes } from './bulk.ts'
import { listExportRoute } from './listExport.ts'
import { RowAnswer, shownRow } from './listRow.ts'

const Query = ListFilter.extend({
  sort: z.enum(listSorts).default('tag'),
  direction: z.enum(sortDirections).default('up'),
  after: z.string().max(2_000).optional().describe('Where the page before ended: its `next`'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** The list of assets: page by page, how many, as a file (PLANT-2). */
export function listRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/assets', {
    about: 'The list of assets, filtered, searched and sorted, a page at a time',
    who: 'member',
    query: Query,
    answer: z.object({
      assets: z.array(RowAnswer),
      next: z
        .string()
        .nullable()
        .describe('Where the next page goes on; also where this one holds fewer than asked for, or none'),
    }),
    async answers(tx, { query: { sort, direction, after: from, limit, ...filter } }) {
      const refusal = filterStands(filter)
      if (refusal !== null) return refusal
      const after = from === undefined ? null : readAfter(sort, from)
      if (from !== undefined && after === null) return refuse('assets.page_unknown')
      const { rows, next } = await pageOf(tx, { filter, order: { by: sort, direction }, after, limit })
      return { assets: rows.map(shownRow), next }
    },
  })
  read(app, serving, '/api/assets/count', {
    about: `How many assets a filter leaves, counted up to ${COUNTED}`,
    who: 'member',
    query: ListFilter,
    answer: z.object({ count: z.int(), more: z.boolean() }),
    answers: async (tx, { query }) => filterStands(query) ?? countOf(tx, query),
  })
  listExportRoute(app, serving)
  bulkRoutes(app, serving)
}
