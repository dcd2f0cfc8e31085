import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The server's version, and how large its database is, as people write it. */
export async function serverIn({ owner }: Database): Promise<{ version: string; size: string }> {
  const { rows } = await sql<{ version: string; size: string }>`
    select split_part(current_setting('server_version'), ' ', 1) as version,
      pg_size_pretty(pg_database_size(current_database())) as size`.execute(owner)
  return rows[0]!
}

/** The newest step of the schema that was done; null where there is no schema yet. */
export async function stepsDone({ owner }: Database): Promise<number | null> {
  const there = await sql<{ name: string | null }>`
    select to_regclass('countersign.migration')::text as name`.execute(owner)
  if (there.rows[0]?.name == null) return null
  const { rows } = await sql<{ done: number }>`
    select coalesce(max(number), 0)::int as done from countersign.migration`.execute(owner)
  return rows[0]?.done ?? 0
}

/** What the database's clock shows, and when the newest entry of the ledger was done (0: never); in milliseconds. */
export async function clockIn({ owner }: Database): Promise<{ now: number; last: number }> {
  const { rows } = await sql<{ now: number; last: number }>`
    select extract(epoch from clock_timestamp())::float8 * 1000 as now,
      coalesce((select extract(epoch from max(at))::float8 * 1000 from ledger_entry), 0) as last`.execute(
    owner,
  )
  return rows[0]!
}

/** The last number of the chain, and how many of the last so many links and of their entries are there. */
export async function tailOf(
  { owner }: Database,
  most: number,
): Promise<{ last: number; there: number; entries: number }> {
  const { rows } = await sql<{ last: number; there: number; entries: number }>`
    with tail as (select seq, entry from ledger_link where seq > (select max(seq) from ledger_link) - ${sql.lit(most)})
    select coalesce(max(seq), 0)::int as last, count(*)::int as there, count(ledger_entry.id)::int as entries
    from tail left join ledger_entry on ledger_entry.id = entry`.execute(owner)
  return rows[0]!
}

/** The newest seal: its number, the last link that it vouches for, and the id of its key. */
export const lastSeal = ({ owner }: Database) =>
  owner
    .selectFrom('ledger_seal')
    .select(['number', 'seq', 'key'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** For how many seconds the oldest entry after a link has waited for a seal; in the sample company nothing waits. */
export async function unsealedFor({ owner }: Database, seq: number): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::float8 as seconds
    from ledger_link join ledger_entry on ledger_entry.id = entry where seq > ${seq}
      -- The sample company tells of months that nobody waited through.
      and not exists (select from organisation where mode = 'sample')`.execute(owner)
  return rows[0]?.seconds ?? 0
}

/** How many mails and webhook calls were given up. */
export async function deliveriesDead({ owner }: Database): Promise<number> {
  const { dead } = await owner
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<number>().as('dead'))
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow()
  return dead
}
