import { sql } from 'kysely'
import { refuse } from '#rules/refusal.ts'
import type { Tx } from '../../database.ts'
import { vouched } from '../rows.ts'
import type { Broken } from './verdict.ts'

/** How many entries wait to be linked, and the first row of the ledger's tables that belongs nowhere. */
export async function strays(tx: Tx): Promise<{ waiting: number; stray: Broken | null }> {
  const { waiting } = await tx
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .executeTakeFirstOrThrow()
  const stray = (await notLinked(tx)) ?? (await waitsForNothing(tx)) ?? (await images(tx)) ?? (await rows(tx))
  return { waiting, stray }
}

/** An entry that is neither in the chain nor waiting for it. */
async function notLinked(tx: Tx): Promise<Broken | null> {
  const entry = await tx
    .selectFrom('ledger_entry as entry')
    .select(['id', 'act', 'at'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('ledger_link').select('seq').whereRef('entry', '=', 'entry.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('outbox').select('seq').whereRef('entry', '=', 'entry.id'))),
    )
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  return entry === undefined
    ? null
    : { what: refuse('ledger.unchained'), seq: null, entry: { ...entry, at: entry.at.toString() } }
}

/** What waits to be linked, while its entry is gone. */
async function waitsForNothing(tx: Tx): Promise<Broken | null> {
  const gone = await tx
    .selectFrom('outbox')
    .select('entry')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('ledger_entry').select('id').whereRef('id', '=', 'outbox.entry'))),
    )
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return gone === undefined
    ? null
    : { what: refuse('ledger.waiting_gone', { entry: gone.entry }), seq: null, entry: null }
}

/** An image of a row that no entry in the chain or waiting for it has, or whose numbers have a gap. */
async function images(tx: Tx): Promise<Broken | null> {
  const { rows } = await sql<{ entry: string; relation: string; seq: number | null }>`
    select image.entry, image.relation, link.seq
    from (select entry, relation, count(*) as count, min(n) as low, max(n) as high from ledger_change group by 1, 2) as image
    left join ledger_link as link on link.entry = image.entry
    where low <> 1 or high <> count
      or not (link.changes -> image.relation ? 'replaced' is true
        or exists (select from outbox where outbox.entry = image.entry))
    order by link.seq nulls last limit 1`.execute(tx)
  return found(rows, 'ledger.image_stray')
}

/** A row that no entry in the chain or waiting for it has written. */
async function rows(tx: Tx): Promise<Broken | null> {
  for (const relation of Object.keys(vouched)) {
    const { rows } = await sql<{ entry: string | null; relation: string; seq: number | null }>`
      select row.act as entry, ${sql.lit(relation)} as relation, link.seq
      from (select distinct act from ${sql.table(relation)}) as row left join ledger_link as link on link.entry = row.act
      where not (link.changes -> ${sql.lit(relation)} ? 'written' is true
        or exists (select from outbox where outbox.entry = row.act))
      limit 1`.execute(tx)
    const stray = found(rows, 'ledger.row_stray')
    if (stray !== null) return stray
  }
  return null
}

const found = (
  rows: readonly { entry: string | null; relation: string; seq: number | null }[],
  code: string,
): Broken | null => {
  const [one] = rows
  return one === undefined
    ? null
    : { what: refuse(code, { relation: one.relation, entry: one.entry ?? '' }), seq: one.seq, entry: null }
}
