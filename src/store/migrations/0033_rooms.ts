import { type Kysely, sql } from 'kysely'

/**
 * Places that are kept locked, whom decisions let in there beside the rules, and who was there. What stands in the book is only
 * ever ended: nothing else of it changes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table room (
  id uuid primary key, site text not null references site, area text, cell text,
  kind text not null check (kind in ('panel', 'cabinet', 'server-room', 'control-room', 'engineering-station', 'other')),
  name text not null, spot text not null, lock text not null check (lock in ('badge', 'key', 'both', 'none')),
  key_place text not null, phone text not null, assets uuid[] not null,
  functions text[] not null default '{}', escort text not null default 'vendors' check (escort in ('none', 'visitors', 'vendors')),
  ruled_at timestamptz(3), ruled_by uuid references person, retired_at timestamptz(3), rev int not null default 1);
create unique index room_name on room (site, lower(name)) where retired_at is null;
create index room_assets on room using gin (assets);

create table room_exception (
  id uuid primary key, site text not null references site, room uuid not null references room,
  decision uuid not null references decision, person uuid references person, name text not null, company text not null,
  ended_at timestamptz(3), rev int not null default 1);
create index room_exception_room on room_exception (room) where ended_at is null;

create table room_entry (
  id uuid primary key, site text not null references site, room uuid not null references room,
  person uuid references person, name text not null, company text not null, purpose text not null,
  escort uuid references person, decision uuid references decision,
  began_at timestamptz(3) not null, began_by uuid not null references person, until timestamptz(3) not null,
  ended_at timestamptz(3), ended_by uuid references person, rev int not null default 1);
create index room_entry_room on room_entry (room, began_at desc);
create index room_entry_inside on room_entry (site, until) where ended_at is null;

do $$ declare name text; begin
  foreach name in array array['room', 'room_exception', 'room_entry'] loop
    execute format('grant select, insert, update on %I to countersign_app', name);
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
create function only_ended() returns trigger language plpgsql as $$ begin
  if old.ended_at is not null
      or to_jsonb(new) - array['ended_at', 'ended_by', 'rev'] <> to_jsonb(old) - array['ended_at', 'ended_by', 'rev'] then
    raise exception 'what stands in % is only ever ended', tg_table_name using errcode = 'CS002';
  end if;
  return null;
end $$;
create trigger only_ended after update on room_exception for each row execute function only_ended();
create trigger only_ended after update on room_entry for each row execute function only_ended();
`)
    .execute(db)
}
