import { type Kysely, sql } from 'kysely'

/**
 * What goes on at the lines: findings, each at a place and with the activity of the split that says whose it is; and the
 * hand-overs of shifts, each with who took over. A time limit knows its area, so that those who hold it there hear of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table finding (
  id uuid primary key, site text references site, area text, cell text,
  source text not null check (source in
    ('person', 'proof', 'drift', 'assessment', 'exercise', 'incident', 'audit', 'import', 'duplicate')),
  reference text, subject_kind text check (subject_kind in ('asset', 'version')), subject text, subject_label text,
  title text not null, text text not null, severity text not null check (severity in ('high', 'medium', 'low')),
  stops boolean not null, activity text not null,
  state text not null check (state in ('open', 'planned', 'closed', 'checked', 'withdrawn')),
  since timestamptz(3) not null, due_at timestamptz(3),
  raised_by uuid references person, raised_at timestamptz(3) not null,
  seen_at timestamptz(3) not null, seen int not null default 1,
  action text, action_by uuid references person, action_until date,
  done text, evidence text, closed_by uuid references person, closed_at timestamptz(3),
  checked_by uuid references person, checked_at timestamptz(3), checked text,
  reopened int not null default 0, why text, rev int not null default 1,
  foreign key (site, area) references area (site, id), foreign key (site, area, cell) references cell (site, area, id));
create unique index finding_same on finding (site, source, reference) nulls not distinct
  where reference is not null and state in ('open', 'planned', 'closed');
create index finding_waiting on finding (due_at, id) where state in ('open', 'planned', 'closed');
create index finding_over on finding (since desc, id desc) where state in ('checked', 'withdrawn');
create index finding_subject on finding (subject_kind, subject) where subject is not null;

create table shift_handover (
  id uuid primary key, site text not null references site, area text,
  handed_by uuid references person, handed_at timestamptz(3), notes text not null, items jsonb not null,
  to_person uuid references person, taken_by uuid references person, taken_at timestamptz(3), why text,
  replaced boolean not null default false, rev int not null default 1,
  foreign key (site, area) references area (site, id),
  check (handed_at is not null or taken_at is not null));
create unique index shift_handover_waiting on shift_handover (site, area) nulls not distinct where taken_at is null and not replaced;
create index shift_handover_taken on shift_handover (site, taken_at desc) where taken_at is not null;

alter table time_limit add column area text;

grant select, insert, update on finding, shift_handover to countersign_app;
do $$ declare name text; begin
  foreach name in array array['finding', 'shift_handover'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
`)
    .execute(db)
}
