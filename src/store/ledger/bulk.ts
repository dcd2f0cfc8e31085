import { type Insertable, sql } from 'kysely'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

/** How many rows of a bulk act are new, and how many were there in another state. */
export type Bulk = { readonly added: number; readonly changed: number }

/** Rows in one statement: enough to be fast, few enough that their text stays small. */
const AT_ONCE = 5_000

type PartToWrite = Omit<Insertable<Tables['split_part']>, 'rev' | 'act' | 'body'> & { readonly body: unknown }

/**
 * Writes many parts of splits in one act: those that are new, and those that are there in another state, whose `rev` goes
 * up. The act has one entry; the database itself keeps the image of each row before the change, and the chain takes a
 * digest of each thousand (`rows.ts`).
 */
export async function writeMany(tx: Tx, rows: readonly PartToWrite[]): Promise<Bulk> {
  let added = 0
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const { rows: counted } = await sql<{ added: number }>`
      with written as (
        insert into split_part (version, kind, key, position, site, body)
        select version, kind, key, position, site, body
        from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + AT_ONCE))}::jsonb)
          as given (version uuid, kind text, key text, position double precision, site text, body jsonb)
        on conflict (version, kind, key) do update
          set position = excluded.position, site = excluded.site, body = excluded.body, act = excluded.act,
            rev = split_part.rev + 1
        returning rev)
      select count(*) filter (where rev = 1) as added from written`.execute(tx)
    added += counted[0]?.added ?? 0
  }
  return { added, changed: rows.length - added }
}
