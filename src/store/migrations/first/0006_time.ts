import { type Kysely, sql } from 'kysely'

/**
 * Hours of work and days off, per site and (site null) for the corporate level; who is on call by turns; and time limits,
 * each with every moment of it, known from its opening on. One limit at a time is open for a subject.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table calendar (
  site text references site, hours jsonb not null, holidays jsonb not null, rev int not null default 1,
  unique nulls not distinct (site));
create table rotation (
  id uuid primary key, function text not null, site text references site, start text not null, rule text not null,
  people uuid[] not null check (cardinality(people) > 0), to_day date, rev int not null default 1);
create unique index rotation_running on rotation (function, site) nulls not distinct where to_day is null;

create table time_limit (
  id uuid primary key, kind text not null, subject text not null, turn int not null, site text references site,
  activity text not null, within text not null, waits text[] not null, opened_at timestamptz(3) not null,
  due_at timestamptz(3) not null, ended_at timestamptz(3), ended text, rev int not null default 1, unique (kind, subject, turn));
create unique index time_limit_open on time_limit (kind, subject) where ended_at is null;
create table time_limit_step (
  time_limit uuid not null references time_limit, n int not null, site text references site,
  what text not null check (what in ('reminder', 'limit', 'escalation')), due_at timestamptz(3) not null,
  functions text[] not null, done_at timestamptz(3), dropped boolean not null default false, rev int not null default 1,
  primary key (time_limit, n));
create index time_limit_step_due on time_limit_step (due_at) where done_at is null and not dropped;

grant select, insert, update on calendar, rotation, time_limit, time_limit_step to countersign_app;
do $$ declare name text; begin
  foreach name in array array['calendar', 'rotation', 'time_limit', 'time_limit_step'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
`)
    .execute(db)
}
