import { type Kysely, sql } from 'kysely'

/**
 * The plant: cells of areas (ISA-95), regimes of sites, and the authoritative list of assets. What follows from other
 * columns (ranking, support as a whole) the database makes, so that no way in can let them disagree.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table cell (
  site text not null, area text not null, id text not null, label jsonb not null, position int not null, rev int not null default 1,
  primary key (site, area, id), foreign key (site, area) references area (site, id));
create table production_scale (
  only_one boolean primary key default true check (only_one), levels jsonb not null, rev int not null default 1);
-- Null: nobody has said.
alter table site add column regimes text[];

create function level_of(rated jsonb, dimension text) returns smallint language sql immutable parallel safe as $$
  select case rated -> dimension ->> 'level' when 'low' then 1 when 'medium' then 2 when 'high' then 3 else 0 end::smallint $$;
create function support_of(details jsonb) returns text language sql immutable parallel safe as $$
  select case
    when s is null then 'unknown'
    when 'ended' in (s -> 'model' ->> 'state', s -> 'firmware' ->> 'state', s -> 'os' ->> 'state') then 'ended'
    when 'conditional' in (s -> 'model' ->> 'state', s -> 'firmware' ->> 'state', s -> 'os' ->> 'state') then 'conditional'
    when 'end-unknown' in (s -> 'model' ->> 'state', s -> 'firmware' ->> 'state', s -> 'os' ->> 'state') then 'end-unknown'
    when 'full' in (s -> 'model' ->> 'state', s -> 'firmware' ->> 'state', s -> 'os' ->> 'state') then 'full'
    else 'unknown' end
  from (values (details -> 'support')) as of (s) $$;

create table asset (
  id uuid primary key, site text not null references site, area text, cell text,
  parent uuid references asset, partner uuid references asset,
  tag text not null, number text not null default '', name text not null default '', class text not null,
  state text not null default 'in-service' check (state in ('in-service', 'spare', 'out-of-service', 'retired')),
  vendor text not null default '', model text not null default '', serial text not null default '',
  firmware text not null default '', os text not null default '', hostname text not null default '',
  addresses text[] not null default '{}', location text not null default '', zone text not null default '',
  owner text not null default '',
  validated text not null default 'unknown' check (validated in ('yes', 'no', 'unknown')),
  regime text not null default 'unknown' check (regime in ('it', 'engineering', 'validated', 'unknown')),
  backup text not null default 'unknown' check (backup in ('current', 'outdated', 'none', 'unknown')),
  safety_function boolean,
  rated jsonb not null default '{}', details jsonb not null default '{}',
  ranking smallint not null generated always as
    (greatest(level_of(rated, 'safety'), level_of(rated, 'regulatory'), level_of(rated, 'production'))) stored,
  support text not null generated always as (support_of(details)) stored,
  changed_at timestamptz(3) not null, rev int not null default 1,
  foreign key (site, area) references area (site, id), foreign key (site, area, cell) references cell (site, area, id),
  check (cell is null or area is not null));
create index asset_parent on asset (parent) where parent is not null;
create index asset_partner on asset (partner) where partner is not null;
create index asset_addresses on asset using gin (addresses);
create index asset_tag on asset (site, tag, id);

grant select, insert, update on cell, production_scale, asset to countersign_app;
select vouch_for_rows('asset');
do $$ declare name text; begin
  foreach name in array array['cell', 'production_scale', 'asset'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
  end loop;
  foreach name in array array['cell', 'asset'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
`)
    .execute(db)
}
