import { type Kysely, sql } from 'kysely'

/**
 * When the plant may be touched: outage windows and blackouts, in wall time of the site; the process state of places; and
 * the feeds by which calendars of people read them, each with the hash of its secret.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table outage_window (
  id uuid primary key, site text not null references site, area text, cell text,
  kind text not null check (kind in ('window', 'blackout')), title text not null, why text not null, interventions text[],
  starts text not null, ends text not null, rule text, also text[] not null default '{}', exceptions jsonb not null default '[]',
  cancelled_at timestamptz(3), changed_at timestamptz(3) not null, rev int not null default 1,
  foreign key (site, area) references area (site, id), foreign key (site, area, cell) references cell (site, area, id),
  check (cell is null or area is not null));
create index outage_window_site on outage_window (site);
create table process_state (
  site text not null references site, area text, cell text,
  state text not null check (state in ('running', 'batch-open', 'cleaning', 'stopped', 'turnaround')),
  since timestamptz(3) not null, person uuid not null references person, rev int not null default 1,
  unique nulls not distinct (site, area, cell),
  foreign key (site, area) references area (site, id), foreign key (site, area, cell) references cell (site, area, id),
  check (cell is null or area is not null));
create table feed (
  id uuid primary key, person uuid not null references person, site text references site, language text not null,
  hash bytea not null, created_at timestamptz(3) not null, revoked_at timestamptz(3), rev int not null default 1);
create index feed_person on feed (person);
create unique index feed_hash on feed (hash);
-- When each was last read is no change of the record, and stands beside it.
create table feed_use (feed uuid primary key references feed, at timestamptz(3) not null);

grant select, insert, update on outage_window, process_state, feed, feed_use to countersign_app;
do $$ declare name text; begin
  foreach name in array array['outage_window', 'process_state', 'feed'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
`)
    .execute(db)
}
