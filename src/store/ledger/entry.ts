import { type Selectable, sql } from 'kysely'
import type { Message } from '#rules/post/message.ts'
import type { Along, Tx } from '../database.ts'
import type { Tables } from '../tables.ts'
import { canonical } from './hash.ts'

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

/**
 * The one text of an entry, which the chain is made of: RFC 8785, instants in UTC with milliseconds. What is null is left
 * out, so that a later version may add columns.
 */
export const entryText = (entry: Entry): string =>
  canonical({
    ...filled(entry),
    at: entry.at.toString({ smallestUnit: 'millisecond' }),
    request: entry.request.toString('hex'),
  })

/** Without what is null. */
export const filled = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

const RECORD = `with entry as (
  insert into ledger_entry (id, act, at, person, function, origin, site, kind, subject, before, after, why, request)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
insert into outbox (entry, tell) values ($1, $14)`

/** Sends an entry, and the outbox row that has it chained, along with the commit of its act. */
export function record(along: Along, entry: Entry, tell: readonly Message[]): void {
  const {
    id,
    act,
    at,
    person,
    function: as,
    origin,
    site,
    kind,
    subject,
    before,
    after,
    why,
    request,
  } = entry
  const who = [person, as, origin, site]
  const what = [kind, subject, json(before), json(after), why, request]
  along(RECORD, [id, act, at.toString(), ...who, ...what, JSON.stringify(tell)])
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

/** The entry of an act that was done before, if it was; outside every site scope, since ids are unique over all. */
export async function entryOf(tx: Tx, id: string): Promise<Selectable<Tables['ledger_entry']> | undefined> {
  return tx.selectFrom('ledger_entry').selectAll().where(sql<boolean>`id = ${id}::uuid`).executeTakeFirst()
}
