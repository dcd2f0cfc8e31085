import { type Kysely, sql } from 'kysely'

/** The acceptance of a finding belongs to the site that the finding is about, and is seen there only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table acceptance add column site text references site;
alter table acceptance enable row level security;
create policy scope on acceptance to countersign_app using (in_scope(site)) with check (in_scope(site));
`)
    .execute(db)
}
