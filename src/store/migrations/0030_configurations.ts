import { type Kysely, sql } from 'kysely'

/**
 * What is approved to run on assets, and what was seen to run. Reports come every night and say the same of nearly all: what was
 * seen last stands in one row beside what is approved, and a report keeps its counts and what it named that nobody knows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table configuration (
  id uuid primary key, site text not null references site, asset uuid not null references asset,
  kind text not null check (kind in ('program', 'hmi', 'scada', 'mes', 'other')), name text not null,
  version text not null, checksum text not null check (checksum <> ''), place text not null,
  approved_at timestamptz(3) not null, approved_by uuid references person, decision uuid references decision,
  ended_at timestamptz(3), rev int not null default 1);
create unique index configuration_name on configuration (asset, lower(name)) where ended_at is null;
create index configuration_site on configuration (site) where ended_at is null;

create table configuration_report (
  id uuid primary key, site text not null references site, source text not null, at timestamptz(3) not null,
  person uuid references person, lines int not null, same int not null, differing int not null,
  unknown jsonb not null, rev int not null default 1);
create index configuration_report_site on configuration_report (site, at desc);

create table configuration_seen (
  configuration uuid primary key references configuration, site text not null references site,
  checksum text not null, version text, since timestamptz(3) not null, at timestamptz(3) not null, same_at timestamptz(3),
  differs boolean not null, report uuid not null references configuration_report, source text not null);
create index configuration_seen_differs on configuration_seen (site) where differs;

do $$ declare name text; begin
  foreach name in array array['configuration', 'configuration_report', 'configuration_seen'] loop
    execute format('grant select, insert, update on %I to countersign_app', name);
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
`)
    .execute(db)
}
