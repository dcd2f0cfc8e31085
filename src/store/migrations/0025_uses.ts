import { type Kysely, sql } from 'kysely'

/**
 * Uses of what was approved for many times. Each stands at the site of its assets, while the approval may be of the whole
 * company: how often it was used stands with the approval, so that whoever reads one site knows what is left.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table decision add column used int not null default 0;
create index decision_usable on decision (class, site) where state = 'decided' and class is not null;

create table decision_use (
  id uuid primary key, decision uuid not null references decision, n int not null, site text not null references site,
  assets uuid[] not null check (cardinality(assets) > 0), person uuid not null references person,
  used_at timestamptz(3) not null, recorded_at timestamptz(3) not null, note text not null,
  unique (decision, n));
create trigger must_be_act before insert or update or delete or truncate on decision_use for each statement execute function must_be_act();
alter table decision_use enable row level security;
create policy scope on decision_use to countersign_app using (in_scope(site)) with check (in_scope(site));
grant select, insert, update on decision_use to countersign_app;
`)
    .execute(db)
}
