import type { Tx } from '../database.ts'

export type DeliverySearch = {
  readonly state?: 'due' | 'sent' | 'dead' | undefined
  /** Where the page before ended: instant and id. */
  readonly after?: { readonly at: Temporal.Instant; readonly id: string } | undefined
  readonly limit: number
}

/** Deliveries, the newest first: to whom, of which act, and what came of them. Of the act no more than its name. */
export async function searchDeliveries(tx: Tx, { state, after, limit }: DeliverySearch) {
  let query = tx
    .selectFrom('delivery')
    .innerJoin('ledger_entry as entry', 'entry.id', 'delivery.entry')
    .leftJoin('person', 'person.id', 'delivery.person')
    .leftJoin('webhook', 'webhook.id', 'delivery.webhook')
    .select([
      'delivery.id',
      'delivery.at',
      'delivery.state',
      'delivery.due_at',
      'delivery.attempts',
      'delivery.tried_at',
      'delivery.answer',
      'entry.act',
      'person.name as person',
      'webhook.name as webhook',
    ])
    .orderBy('delivery.at', 'desc')
    .orderBy('delivery.id', 'desc')
    .limit(limit)
  if (state !== undefined) query = query.where('delivery.state', '=', state)
  if (after !== undefined)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('delivery.at', 'delivery.id'), '<', tuple(after.at, after.id)),
    )
  return query.execute()
}
