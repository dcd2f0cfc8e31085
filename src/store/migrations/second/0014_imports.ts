import { type Kysely, sql } from 'kysely'

/**
 * Lists of assets that come in from files. What was sent, read and compared is no record yet: it stands beside it, and is
 * emptied once it was decided. The record is what an act takes over from it, the mappings people save, and the differences
 * that wait for operations.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table asset_import (
  id uuid primary key, site text not null references site, kind text not null check (kind in ('list', 'observed')),
  complete boolean not null, source text not null, name text not null, size bigint not null, pieces int not null,
  state text not null default 'uploading' check (state in
    ('uploading', 'uploaded', 'reading', 'compared', 'applied', 'taken-back', 'refused')),
  says jsonb not null default '{}', detected jsonb, mapping jsonb, sha256 text, refusal jsonb, staged int not null default 0,
  done bigint not null default 0, since timestamptz(3),
  counts jsonb, fingerprint text, by uuid not null references person, at timestamptz(3) not null, act uuid);
create index asset_import_site on asset_import (site, at);
create index asset_import_reading on asset_import (id) where state = 'reading';
create table asset_import_piece (
  import uuid not null references asset_import on delete cascade, n int not null, sha256 text not null, bytes bytea not null,
  primary key (import, n));
-- Already packed, mostly; and PostgreSQL would spend more on packing than a disk on writing.
alter table asset_import_piece alter column bytes set storage external;

-- After a crash of PostgreSQL these two are empty, and are read again from the pieces, which are not.
create unlogged table asset_import_row (
  import uuid not null, n int not null, line int not null, odd boolean not null, id uuid not null default gen_random_uuid(),
  tag text, number text, name text, class text, state text, area text, cell text, vendor text, model text, serial text,
  firmware text, os text, hostname text, addresses text[], location text, zone text, owner text, validated text, regime text,
  backup text, details jsonb, why jsonb, raw jsonb);
create index asset_import_row_n on asset_import_row (import, n);
create unlogged table asset_import_match (
  import uuid not null, n int, kind text not null check (kind in ('new', 'changed', 'same', 'missing', 'conflicting', 'rejected')),
  asset uuid, matched text, why jsonb);
create index asset_import_match_kind on asset_import_match (import, kind, n);

create table asset_mapping (
  id uuid primary key, label text not null, ready text not null, mapping jsonb not null, rev int not null default 1);
create unique index asset_mapping_label on asset_mapping (lower(label));

create table asset_difference (
  id uuid primary key, site text not null references site, import uuid not null, source text not null,
  kind text not null check (kind in ('new', 'changed', 'missing')), key text not null, asset uuid references asset, field text,
  listed text, seen text, fields jsonb,
  state text not null default 'open' check (state in ('open', 'accepted', 'rejected', 'superseded')),
  reason text, decided_by uuid references person, decided_at timestamptz(3), seen_at timestamptz(3) not null,
  rev int not null default 1);
create index asset_difference_open on asset_difference (site, kind, field, id) where state = 'open';
create index asset_difference_key on asset_difference (site, key);
create index asset_difference_asset on asset_difference (asset) where asset is not null;

-- Addresses as a file says them, with those of the kinds of which it says nothing.
create function addresses_said(was text[], said text[]) returns text[] language sql immutable parallel safe as $$
  select said || array(select one from unnest(was) as one
    where not exists (select from unnest(said) as other where split_part(other, ':', 1) = split_part(one, ':', 1))) $$;

-- An act reads its own images, to digest them; others' it does not.
grant select on ledger_change to countersign_app;
alter table ledger_change enable row level security;
create policy own on ledger_change for select to countersign_app using (entry = this_act());

-- What an act has changed of assets in scope, as it was before; and every asset that it has touched.
create function asset_images(this uuid) returns setof asset language sql stable security definer
  set search_path = countersign, pg_temp as $$
  select one from ledger_change, jsonb_populate_record(null::asset, before) as one
  where entry = this and relation = 'asset' and in_scope(before ->> 'site') $$;
create function assets_touched(this uuid) returns setof uuid language sql stable security definer
  set search_path = countersign, pg_temp as $$
  select (before ->> 'id')::uuid from ledger_change where entry = this and relation = 'asset' and in_scope(before ->> 'site')
  union select (before ->> 'id')::uuid from ledger_change
  where (before ->> 'act')::uuid = this and relation = 'asset' and in_scope(before ->> 'site') $$;

-- What a large act did to rows, digested by itself, so that the chain need not wait for it.
create table ledger_digested (entry uuid primary key, changes jsonb);
grant insert on ledger_digested to countersign_app;

grant select, insert, update, delete on asset_import, asset_import_piece, asset_import_row, asset_import_match to countersign_app;
grant select, insert, update on asset_mapping, asset_difference to countersign_app;
-- What an import has added is gone again when it is taken back; its images stay.
grant delete on asset to countersign_app;
select vouch_for_rows('asset_difference');
do $$ declare name text; begin
  foreach name in array array['asset_mapping', 'asset_difference'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
  end loop;
  foreach name in array array['asset_import', 'asset_difference'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
  foreach name in array array['asset_import_piece', 'asset_import_row', 'asset_import_match'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (import in (select id from asset_import))
      with check (import in (select id from asset_import))', name);
  end loop;
end $$;
`)
    .execute(db)
}
