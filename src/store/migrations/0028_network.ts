import { type Kysely, sql } from 'kysely'

/**
 * Zones and conduits of sites: every version of a site's plan as the one document that both keys were turned on. One draft, and
 * one that is in force, to a site.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table network_plan (
  id uuid primary key, site text not null references site, number int,
  state text not null check (state in ('draft', 'in-force', 'past', 'discarded')),
  content jsonb not null, sha256 text not null, decision uuid references decision,
  person uuid not null references person, changed_at timestamptz(3) not null, in_force_from timestamptz(3),
  rev int not null default 1, unique (site, number),
  check ((number is not null) = (state in ('in-force', 'past'))), check ((number is null) = (in_force_from is null)));
create unique index network_plan_draft on network_plan (site) where state = 'draft';
create unique index network_plan_in_force on network_plan (site) where state = 'in-force';
create index decision_network on decision (site, number) where kind in ('zones', 'agreed-traffic');

create trigger must_be_act before insert or update or delete or truncate on network_plan for each statement
  execute function must_be_act();
alter table network_plan enable row level security;
create policy scope on network_plan to countersign_app using (in_scope(site)) with check (in_scope(site));
grant select, insert, update on network_plan to countersign_app;
`)
    .execute(db)
}
