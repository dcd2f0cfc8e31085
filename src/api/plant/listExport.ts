import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isListColumn, type ListColumn, usualColumns } from '#rules/plant/list/columns.ts'
import { filterStands, ListFilter, listSorts, sortDirections } from '#rules/plant/list/filter.ts'
import type { Tx } from '#store/database.ts'
import { listed } from '#store/plant/list/listed.ts'
import { sitesOf } from '#store/plant/sites.ts'
import { sayCell, sayColumn } from '#words/plant/listCell.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'
import { sendTable, tableFormats } from '../tableFile.ts'
import { shownRow } from './listRow.ts'

const Query = ListFilter.extend({
  sort: z.enum(listSorts).default('tag'),
  direction: z.enum(sortDirections).default('up'),
  format: z.enum(['csv', 'xlsx']).default('csv'),
  columns: z
    .string()
    .max(400)
    .default(usualColumns.join(','))
    .transform(text => text.split(',').filter(isListColumn))
    .pipe(z.array(z.custom<ListColumn>()).min(1))
    .describe('What is shown of each, in this order, with commas'),
})

/** The list as a file: exactly the rows, the order and the columns that are asked for, as texts and never as formulas. */
export function listExportRoute(app: FastifyInstance, serving: Serving): void {
  const { db } = serving
  const file = { schema: z.string() }
  does(
    app,
    'GET',
    '/api/assets/export',
    {
      who: 'member',
      about: 'The list of assets as a file',
      query: Query,
      answer: { description: 'The file', content: { 'text/csv': file, [tableFormats.xlsx]: file } },
    },
    serving,
    async (request, reply, { actor }) => {
      const { format, columns, sort, direction, ...filter } = request.query as z.output<typeof Query>
      const refusal = filterStands(filter)
      if (refusal !== null) return sendRefusal(request, reply, refusal)
      const language = languageOf(request)
      async function* rows(tx: Tx) {
        const names = await sitesOf(tx)
        yield columns.map(column => sayColumn(language, column))
        for await (const batch of listed(tx, filter, { by: sort, direction }))
          for (const row of batch)
            yield columns.map(column => sayCell(language, shownRow(row), column, names))
      }
      return sendTable(reply, db, actor, { name: 'assets', format }, rows)
    },
  )
}
