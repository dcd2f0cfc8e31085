import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'
import { digest } from './hash.ts'

/** What the record and the ledger say instead of what is restricted: where it stands, and what it must be. */
export type Restricted = { readonly restricted: string; readonly digest: string }

type About = { readonly site: string | null; readonly kind: string; readonly subject: string }

/** Keeps what only those may read who need it, beside the record that it belongs to. The digest is salted. */
export async function restrict(tx: Tx, about: About, value: object): Promise<Restricted> {
  const row = { id: randomUUID(), ...about, salt: randomUUID() }
  await tx
    .insertInto('restricted')
    .values({ ...row, value: JSON.stringify(value) })
    .execute()
  return { restricted: row.id, digest: restrictedDigest({ ...row, value }) }
}

/** Looks at what is restricted, by its id; undefined where it is not there, or of a site that is not in scope. */
export async function restrictedBy(
  tx: Tx,
  id: string,
): Promise<Selectable<Tables['restricted']> | undefined> {
  await sql`select set_config('countersign.reading', ${id}, true)`.execute(tx)
  return tx.selectFrom('restricted').selectAll().where('id', '=', id).executeTakeFirst()
}

type Row = About & { readonly salt: string; readonly value: unknown }

export const restrictedDigest = ({ site, kind, subject, salt, value }: Row): string =>
  digest({ site, kind, subject, salt, value })
