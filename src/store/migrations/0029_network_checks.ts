import { type Kysely, sql } from 'kysely'

/** What checks of traffic and of firewall rules found, by the plan that was in force; findings may come from them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table network_check (
  id uuid primary key, site text not null references site, kind text not null check (kind in ('flows', 'rules')),
  name text not null, size bigint not null, sha256 text not null, plan int not null,
  person uuid not null references person, at timestamptz(3) not null,
  unexpected int not null, unread bigint not null, found jsonb not null,
  finding uuid references finding, raised text[] not null default '{}');
create index network_check_raised on network_check (site) where finding is not null;
create index network_check_newest on network_check (site, at desc, id);

create trigger must_be_act before insert or update or delete or truncate on network_check for each statement
  execute function must_be_act();
alter table network_check enable row level security;
create policy scope on network_check to countersign_app using (in_scope(site)) with check (in_scope(site));
grant select, insert, update on network_check to countersign_app;

alter table finding drop constraint finding_source_check, add constraint finding_source_check check (source in
  ('person', 'proof', 'drift', 'assessment', 'exercise', 'incident', 'audit', 'import', 'duplicate', 'traffic'));
`)
    .execute(db)
}
