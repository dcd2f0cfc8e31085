import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Moment } from '#acts/fields.ts'
import { ledgerHeads, ledgerRows } from '#exchange/ledgerCsv.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { exportEntries, exportLines, type Period } from '#store/ledger/export.ts'
import { does, type Serving } from '../route.ts'
import { pour } from './pour.ts'

const formats = { jsonl: 'application/jsonl', csv: 'text/csv; charset=utf-8' } as const
const Query = z.object({
  format: z
    .enum(['jsonl', 'csv'])
    .default('jsonl')
    .describe('JSON Lines verify by themselves; CSV is to be read'),
  from: Moment.optional(),
  to: Moment.optional(),
})

/**
 * The ledger as a file: the whole of it, or a period. Nothing can be left out of what is to verify, so that it is for those
 * who see every site and everybody's sign-ins.
 */
export function exportRoute(app: FastifyInstance, serving: Serving): void {
  const { db } = serving
  does(
    app,
    'GET',
    '/api/ledger/export',
    {
      who: 'whole ledger',
      about: 'The ledger as a file',
      query: Query,
      answer: {
        description: 'The file',
        content: { 'application/jsonl': { schema: z.string() }, 'text/csv': { schema: z.string() } },
      },
    },
    serving,
    async (request, reply) => {
      const { format, from, to } = request.query as z.output<typeof Query>
      const instant = (text: string | undefined) =>
        text === undefined ? undefined : Temporal.Instant.from(text)
      const period: Period = { from: instant(from), to: instant(to) }
      // What has been acknowledged until now is linked, so that it is in the file.
      await linkAll(db)
      const file = pour(async put => {
        if (format === 'jsonl') return exportLines(db, period, put)
        await put(ledgerHeads())
        return exportEntries(db, period, entries => put(ledgerRows(entries)))
      })
      return reply
        .type(formats[format])
        .header('content-disposition', `attachment; filename="ledger.${format}"`)
        .send(file)
    },
  )
}
