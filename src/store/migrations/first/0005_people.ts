import { type Kysely, sql } from 'kysely'

/**
 * The moment counts: absences begin and end at an instant, and so does the time of who leaves. Trainings are records.
 * `records_state` counts the changes of what stands beside a split, so that it is read anew only where it has changed:
 * each connection counts in a row of its own, that none waits for another.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table organisation add column zone text not null default 'UTC';

create function left_when(person uuid) returns timestamptz language sql as $$
  select coalesce(
    (select max(at) from ledger_entry where act = 'person.change' and subject = person::text and after ->> 'active' = 'false'),
    now()) $$;
alter table person alter column active drop default, alter column active drop not null;
alter table person alter column active type timestamptz(3) using case when active then null else left_when(id) end;
alter table person rename column active to left_at;
drop function left_when;

alter table absence alter column from_day type timestamptz(3) using from_day::timestamp at time zone 'UTC';
alter table absence alter column to_day type timestamptz(3) using (to_day + 1)::timestamp at time zone 'UTC';
alter table absence alter column to_day drop not null;
alter table absence rename column from_day to from_at;
alter table absence rename column to_day to to_at;
create index absence_person on absence (person);
create index deputy_person on deputy (person);
create index deputy_deputy on deputy (deputy);
create index holding_function on holding (function);

create table training (
  id uuid primary key, person uuid not null references person, course text not null,
  from_day date not null, to_day date, rev int not null default 1);
create index training_person on training (person);
grant select, insert, update on training to countersign_app;
create trigger must_be_act before insert or update or delete or truncate on training for each statement
  execute function must_be_act();

create table records_state (relation text not null, connection int not null, changes bigint not null,
  primary key (relation, connection));
grant select on records_state to countersign_app;
create function count_change() returns trigger language plpgsql security definer set search_path = countersign, pg_temp as $$ begin
  insert into records_state (relation, connection, changes) values (tg_table_name, pg_backend_pid() % 256, 1)
    on conflict (relation, connection) do update set changes = records_state.changes + 1;
  return null;
end $$;
do $$ declare name text; begin
  foreach name in array array['organisation', 'site', 'area', 'person', 'holding', 'deputy', 'absence', 'training'] loop
    execute format('create trigger count_change after insert or update or delete or truncate on %I for each statement
      execute function count_change()', name);
  end loop;
end $$;
`)
    .execute(db)
}
