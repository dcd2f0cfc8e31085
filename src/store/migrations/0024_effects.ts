import { type Kysely, sql } from 'kysely'

/**
 * A decision may put a draft of the split in force. Before the first version both keys are turned by founders, one of each
 * side: what is asked is told apart by its side, too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table decision add column draft uuid references split_version;
create index decision_draft on decision (draft, number) where draft is not null;
drop index decision_ask_once;
create unique index decision_ask_once on decision_ask (decision, round, role, impact, function, side) nulls not distinct;
`)
    .execute(db)
}
