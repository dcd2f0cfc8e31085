import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sha256 } from './hash.ts'

const LOCK = 4_680_002
const BATCH = 2_000
/** What the first link hangs on. */
export const BEGINNING = Buffer.alloc(32)

/** A link's hash: SHA-256 over the link before it, its number (8 bytes, big-endian) and the entry's hash. */
export function linkHash(previous: Uint8Array, seq: number, entry: Uint8Array): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigUInt64BE(BigInt(seq))
  return sha256(Buffer.concat([previous, number, entry]))
}

/** What was linked in one go: the acts in the order of the ledger, each with whom it has to be told. */
export type Linked = { readonly entry: string; readonly seq: number; readonly tell: readonly unknown[] }

/**
 * Links what is in the outbox to the chain, in the order in which it was written, and empties it; one server at a time
 * (advisory lock), others find nothing to do. `told` hears of each batch before it is committed, so nothing is missed,
 * and may hear of it again where the commit fails.
 */
export async function linkOnce(
  { owner }: Database,
  told: (batch: readonly Linked[]) => Promise<void> | void,
): Promise<number> {
  return owner.transaction().execute(async tx => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(${sql.lit(LOCK)}) as mine`.execute(tx)
    if (rows[0]?.mine !== true) return 0
    const { rows: waiting } = await sql<{ entry: string; tell: unknown[]; hash: Buffer }>`
      with taken as (delete from outbox where seq in (select seq from outbox order by seq limit ${sql.lit(BATCH)}) returning *)
      select taken.entry, taken.tell, ledger_entry.hash from taken join ledger_entry on ledger_entry.id = taken.entry
      order by taken.seq`.execute(tx)
    if (waiting.length === 0) return 0
    const last = await tx
      .selectFrom('ledger_link')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    let { seq, hash } = last ?? { seq: 0, hash: BEGINNING }
    const links = waiting.map(each => {
      seq++
      hash = linkHash(hash, seq, each.hash)
      return { seq, entry: each.entry, hash }
    })
    await sql`insert into ledger_link (seq, entry, hash) select * from
      unnest(${links.map(each => each.seq)}::bigint[], ${links.map(each => each.entry)}::uuid[], ${links.map(each => each.hash)}::bytea[])`.execute(
      tx,
    )
    await told(waiting.map(({ entry, tell }, at) => ({ entry, tell, seq: links[at]?.seq ?? 0 })))
    return links.length
  })
}
