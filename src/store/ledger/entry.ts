import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'
import { canonical, sha256 } from './hash.ts'

/** What an act leaves in the ledger: who, as which function, when, from where, what, before and after, and why. */
export type Entry = {
  readonly id: string
  readonly act: string
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly function: string | null
  readonly origin: string | null
  readonly site: string | null
  readonly kind: string
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
  readonly why: string | null
  /** SHA-256 of what was asked for: the same act sent twice is known by it. */
  readonly request: Buffer
}

/** The one text of an entry that its hash is taken over; instants in UTC with milliseconds. */
export const entryText = (entry: Entry): string =>
  canonical({
    ...entry,
    at: entry.at.toString({ smallestUnit: 'millisecond' }),
    request: entry.request.toString('hex'),
  })

/** Writes an entry and the outbox row that has it chained, in one statement. */
export async function record(tx: Tx, entry: Entry, tell: readonly unknown[]): Promise<void> {
  const row: Insertable<Tables['ledger_entry']> = {
    ...entry,
    before: json(entry.before),
    after: json(entry.after),
    hash: sha256(entryText(entry)),
  }
  await tx
    .with('entry', query => query.insertInto('ledger_entry').values(row))
    .insertInto('outbox')
    .values({ entry: entry.id, tell: JSON.stringify(tell) })
    .execute()
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

/** A row of the table as the entry that was written; the columns of the table are the columns of the entry. */
export const readEntry = ({ hash: _, ...row }: Selectable<Tables['ledger_entry']>): Entry => row

/** The entry of an act that was done before, if it was; outside every site scope, since ids are unique over all. */
export async function entryOf(tx: Tx, id: string): Promise<Selectable<Tables['ledger_entry']> | undefined> {
  return tx.selectFrom('ledger_entry').selectAll().where(sql<boolean>`id = ${id}::uuid`).executeTakeFirst()
}
