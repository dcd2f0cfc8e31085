import { type Kysely, sql } from 'kysely'

/**
 * Tables whose rows the ledger vouches for one by one: each row bears the act that wrote it, and what it was before a
 * change stands in `ledger_change`, written by the database itself, whichever statement made the change.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create function this_act() returns uuid language sql stable as
  $$ select nullif(current_setting('countersign.act', true), '')::uuid $$;
create function stamp_act() returns trigger language plpgsql as $$ begin
  new.act := this_act();
  return new;
end $$;

-- A row that the same act has already written needs no image: nobody else has seen it so.
create function keep_images() returns trigger language plpgsql security definer
  set search_path = countersign, pg_temp set timezone = 'UTC' as $$
declare this uuid := this_act(); last int;
begin
  select coalesce(max(n), 0) into last from ledger_change where entry = this and relation = tg_table_name;
  insert into ledger_change (entry, relation, n, before)
    select this, tg_table_name, last + row_number() over (), to_jsonb(gone) from gone where gone.act is distinct from this;
  return null;
end $$;

-- Called by this and by later migrations, once for each such table.
create function vouch_for_rows(name regclass) returns void language plpgsql as $$ begin
  execute format('alter table %s add column act uuid default this_act()', name);
  execute format('create index on %s (act)', name);
  execute format('create trigger stamp_act before insert or update on %s for each row
    when (new.act is distinct from this_act()) execute function stamp_act()', name);
  execute format('create trigger images_of_changed after update on %s referencing old table as gone
    for each statement execute function keep_images()', name);
  execute format('create trigger images_of_deleted after delete on %s referencing old table as gone
    for each statement execute function keep_images()', name);
end $$;

select vouch_for_rows('split_part');
`)
    .execute(db)
}
