import { type Kysely, sql } from 'kysely'

/**
 * What the list of assets needs beside the assets: an index for every sort and filter, each led by the site; the text that is
 * searched, with its trigrams; a view that keeps to the sites in scope and lets all of them be used (decision 0020); and the
 * views of the list that people save.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create extension if not exists pg_trgm schema countersign;
create extension if not exists btree_gin schema countersign;

-- Arrays become text alike whatever the settings are, as long as they hold text.
create function searched_text(tag text, number text, name text, hostname text, vendor text, model text, serial text, addresses text[])
  returns text language sql immutable parallel safe as $$
  select lower(' ' || tag || ' ' || number || ' ' || name || ' ' || hostname || ' ' || vendor || ' ' || model || ' ' || serial || ' ' ||
    array_to_string(addresses, ' ')) $$;
alter table asset add column sought text not null
  generated always as (searched_text(tag, number, name, hostname, vendor, model, serial, addresses)) stored;
alter table asset alter column sought set statistics 1000;
create index asset_sought on asset using gin (site, sought gin_trgm_ops);

-- As in 0003, but for the text that rows are only found by: it follows from the other columns, and is no part of the record.
create or replace function keep_images() returns trigger language plpgsql security definer
  set search_path = countersign, pg_temp set timezone = 'UTC' as $body$
declare this uuid := this_act(); last int;
begin
  select coalesce(max(n), 0) into last from ledger_change where entry = this and relation = tg_table_name;
  insert into ledger_change (entry, relation, n, before)
    select this, tg_table_name, last + row_number() over (), to_jsonb(gone) - 'sought' from gone where gone.act is distinct from this;
  return null;
end $body$;

create index asset_name on asset (site, name, id);
create index asset_class on asset (site, class, tag, id);
create index asset_make on asset (site, vendor, model, tag, id);
create index asset_place on asset (site, coalesce(area, ''), coalesce(cell, ''), tag, id);
create index asset_ranking on asset (site, ranking, tag, id);
create index asset_support on asset (site, support, tag, id);
create index asset_changed on asset (site, changed_at, id);
create index asset_state on asset (site, state, tag, id);
create index asset_validated on asset (site, validated, tag, id);
create index asset_regime on asset (site, regime, tag, id);
create index asset_backup on asset (site, backup, tag, id);
create index asset_owner on asset (site, owner, tag, id);
create index asset_zone on asset (site, zone, tag, id);

create view asset_seen as select id, site, area, cell, tag, name, class, state, vendor, model, serial, firmware, addresses, zone, owner,
  validated, regime, backup, ranking, support, changed_at, sought from asset where in_scope(site);
grant select on asset_seen to countersign_app;

create table list_view (
  id uuid primary key, person uuid not null references person, name text not null, search jsonb not null, rev int not null default 1,
  unique (person, name));
grant select, insert, update, delete on list_view to countersign_app;
create trigger must_be_act before insert or update or delete or truncate on list_view for each statement execute function must_be_act();
`)
    .execute(db)
}
