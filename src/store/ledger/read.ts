import type { Tx } from '../database.ts'

export type Search = {
  readonly person?: string | undefined
  readonly kind?: string | undefined
  readonly subject?: string | undefined
  readonly from?: Temporal.Instant | undefined
  readonly to?: Temporal.Instant | undefined
  /** Where the page before ended: instant and id. */
  readonly after?: { readonly at: Temporal.Instant; readonly id: string } | undefined
  readonly limit: number
  /** Whose sign-ins are seen; without it everybody's. */
  readonly signInsOf?: string | undefined
  /** Only entries of these acts; without it of all. */
  readonly acts?: readonly string[] | undefined
}

/** Entries of the ledger, the newest first, with where they stand in the chain and where they came from. */
export async function searchLedger(
  tx: Tx,
  { person, kind, subject, from, to, after, limit, signInsOf, acts }: Search,
) {
  let query = tx
    .selectFrom('ledger_entry as entry')
    .leftJoin('ledger_link as link', 'link.entry', 'entry.id')
    .leftJoin('origin', 'origin.id', 'entry.origin')
    .leftJoin('person', 'person.id', 'entry.person')
    .select([
      'entry.id',
      'entry.act',
      'entry.at',
      'entry.person',
      'person.name',
      'entry.function',
      'entry.site',
      'entry.kind',
      'entry.subject',
      'entry.before',
      'entry.after',
      'entry.why',
      'link.hash',
      'link.seq',
      'origin.channel',
      'origin.address',
    ])
    .orderBy('entry.at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(limit)
  if (signInsOf !== undefined)
    query = query.where(({ eb, or }) =>
      or([eb('entry.kind', '<>', 'account'), eb('entry.subject', '=', signInsOf)]),
    )
  if (acts !== undefined) query = query.where('entry.act', 'in', acts)
  if (person !== undefined) query = query.where('entry.person', '=', person)
  if (kind !== undefined) query = query.where('entry.kind', '=', kind)
  if (subject !== undefined) query = query.where('entry.subject', '=', subject)
  if (from !== undefined) query = query.where('entry.at', '>=', from)
  if (to !== undefined) query = query.where('entry.at', '<', to)
  if (after !== undefined)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('entry.at', 'entry.id'), '<', tuple(after.at, after.id)),
    )
  return query.execute()
}
