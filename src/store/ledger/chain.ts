import { sql } from 'kysely'
import type { Message } from '#rules/post/message.ts'
import type { Database, Tx } from '../database.ts'
import { fileDeliveries } from '../post/file.ts'
import { takeDigested } from './digested.ts'
import { type Entry, entryText } from './entry.ts'
import { BEGINNING, entryLine, linkOf } from './line.ts'
import { actsWithRows, changesOf } from './rows.ts'

/** Held, by an advisory lock, by the server that links. */
export const LINKING = 4_680_002
/** Entries linked in one transaction: few enough that large ones fit into memory. */
export const BATCH = 500
/** Where other servers hear of what was linked (`listen`). */
export const CHANNEL = 'countersign'

/**
 * Links what is in the outbox to the chain, in the order in which it was written, and empties it; one server at a time
 * (advisory lock), others find nothing to do. With the links go the deliveries of those acts, so that none is missed and
 * none made twice; the other servers are notified of the numbers once they are committed.
 */
export const linkOnce = ({ owner }: Database): Promise<number> =>
  owner.transaction().execute(async tx => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(${sql.lit(LINKING)}) as mine`.execute(tx)
    return rows[0]?.mine === true ? linkWaiting(tx) : 0
  })

/** Links all that has been acknowledged until now. What another server is linking just then is waited for. */
export async function linkAll({ owner }: Database): Promise<void> {
  const inTurn = async (tx: Tx): Promise<number> => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LINKING)})`.execute(tx)
    return linkWaiting(tx)
  }
  while ((await owner.transaction().execute(inTurn)) === BATCH);
}

async function linkWaiting(tx: Tx): Promise<number> {
  const waiting = await taken(tx)
  if (waiting.length === 0) return 0
  const last = await tx
    .selectFrom('ledger_link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const digested = await takeDigested(
    tx,
    waiting.map(({ id }) => id),
  )
  const withRows = await actsWithRows(
    tx,
    waiting.flatMap(({ id }) => (digested.has(id) ? [] : id)),
  )
  let { seq, link } = last ? { seq: last.seq, link: last.hash.toString('hex') } : { seq: 0, link: BEGINNING }
  const links = []
  for (const { outboxSeq: _, tell, ...entry } of waiting) {
    const changes = digested.get(entry.id) ?? (withRows.has(entry.id) ? await changesOf(tx, entry.id) : null)
    link = linkOf(entryLine(entryText(entry), changes, link, ++seq))
    links.push({ entry: entry.id, seq, tell, changes, hash: Buffer.from(link, 'hex') })
  }
  await sql`insert into ledger_link (seq, entry, changes, hash) select * from unnest(
    ${links.map(each => each.seq)}::bigint[], ${links.map(each => each.entry)}::uuid[],
    ${links.map(({ changes }) => (changes === null ? null : JSON.stringify(changes)))}::jsonb[],
    ${links.map(each => each.hash)}::bytea[])`.execute(tx)
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify({ from: links[0]?.seq, to: seq })})`.execute(tx)
  await fileDeliveries(tx, links)
  return links.length
}

/** Takes entries out of the outbox, the oldest first. */
async function taken(tx: Tx): Promise<readonly (Entry & { outboxSeq: number; tell: Message[] })[]> {
  const { rows } = await sql<Entry & { outboxSeq: number; tell: Message[] }>`
    with taken as (
      delete from outbox where seq in (select seq from outbox order by seq limit ${sql.lit(BATCH)}) returning seq, entry, tell)
    select ledger_entry.*, taken.seq as "outboxSeq", taken.tell
    from taken join ledger_entry on ledger_entry.id = taken.entry order by taken.seq`.execute(tx)
  return rows
}
