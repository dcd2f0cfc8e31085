import type { FastifyReply } from 'fastify'
import { csvRows, xlsxRows } from '#exchange/list.ts'
import { readScope } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Database, Tx } from '#store/database.ts'
import { pour } from './ledger/pour.ts'

/** The formats of lists as files, each with its media type. */
export const tableFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type TableFormat = keyof typeof tableFormats

/** Sends rows as a file while they are read, in the scope of a member: as texts, never as formulas. */
export function sendTable(
  reply: FastifyReply,
  db: Database,
  actor: Actor,
  { name, format }: { readonly name: string; readonly format: TableFormat },
  rows: (tx: Tx) => AsyncIterable<readonly string[]>,
) {
  const stream = pour(put =>
    db.within(readScope('member', actor), async tx => {
      const pieces = format === 'csv' ? csvRows(rows(tx)) : xlsxRows(rows(tx), name)
      for await (const piece of pieces) await put(piece)
    }),
  )
  return reply
    .type(tableFormats[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(stream)
}
