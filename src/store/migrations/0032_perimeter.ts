import { type Kysely, sql } from 'kysely'

/** What stands at the perimeter of sites, the standard configuration that it is to follow, and what was said of each requirement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table perimeter_standard (
  id uuid primary key, site text references site,
  kind text not null check (kind in ('firewall', 'vlan', 'dmz', 'vpn', 'jump-host', 'remote-access')),
  name text not null, version int not null, requirements jsonb not null, numbered int not null,
  person uuid references person, changed_at timestamptz(3) not null, ended_at timestamptz(3), rev int not null default 1);
create unique index perimeter_standard_name on perimeter_standard (site, lower(name)) nulls not distinct where ended_at is null;

create table perimeter_entry (
  id uuid primary key, site text not null references site,
  kind text not null check (kind in ('firewall', 'vlan', 'dmz', 'vpn', 'jump-host', 'remote-access')),
  name text not null, purpose text not null, zones text[] not null, conduits text[] not null,
  asset uuid references asset, parties text[] not null, standard uuid references perimeter_standard,
  person uuid references person, changed_at timestamptz(3) not null, removed_at timestamptz(3), rev int not null default 1);
create unique index perimeter_entry_name on perimeter_entry (site, lower(name)) where removed_at is null;
create index perimeter_entry_standard on perimeter_entry (standard) where removed_at is null;

create table perimeter_assessment (
  entry uuid not null references perimeter_entry, standard uuid not null references perimeter_standard,
  requirement int not null, site text not null references site,
  verdict text not null check (verdict in ('met', 'deviates')), said text not null, decision uuid references decision,
  version int not null, person uuid references person, at timestamptz(3) not null,
  primary key (entry, standard, requirement));

do $$ declare name text; begin
  foreach name in array array['perimeter_standard', 'perimeter_entry', 'perimeter_assessment'] loop
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
