import { type Kysely, sql } from 'kysely'

/**
 * What is restricted stands beside the record and the ledger, which only refer to it. Nobody lists it: a row is seen only
 * where it is asked for by its id (`countersign.reading`), which the act of reading does.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table restricted (
  id uuid primary key, site text references site, kind text not null, subject text not null, salt text not null, value jsonb not null);
grant select, insert on restricted to countersign_app;
create trigger must_be_act before insert on restricted for each statement execute function must_be_act();
create trigger must_not_change before update or delete or truncate on restricted for each statement execute function must_not_change();
alter table restricted enable row level security;
create policy scope on restricted to countersign_app
  using (in_scope(site) and id::text = current_setting('countersign.reading', true)) with check (in_scope(site));
alter table acceptance add column restricted jsonb;
`)
    .execute(db)
}
