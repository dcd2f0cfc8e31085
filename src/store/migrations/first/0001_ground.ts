import { type Kysely, sql } from 'kysely'

/**
 * The ground: roles, records, ledger. Every table of record has a guard that lets nothing in outside an act, and every
 * table with a site lets the application's role see only the sites in scope.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
-- Roles belong to the whole server: another database of it may have been first, even a moment ago.
do $$ declare role text; begin
  foreach role in array array['countersign_app', 'countersign_auth'] loop
    begin
      if not exists (select from pg_roles where rolname = role) then execute format('create role %I nologin', role); end if;
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;
grant countersign_app to current_user;
grant countersign_auth to current_user;
create schema auth authorization countersign_auth;
grant usage on schema countersign to countersign_app;

create function must_be_act() returns trigger language plpgsql as $$ begin
  if coalesce(current_setting('countersign.act', true), '') = '' then
    raise exception 'no act: % on %', tg_op, tg_table_name using errcode = 'CS001';
  end if;
  return null;
end $$;
create function must_not_change() returns trigger language plpgsql as $$ begin
  raise exception 'immutable: % on %', tg_op, tg_table_name using errcode = 'CS002';
end $$;
create function in_scope(site text) returns boolean language sql stable as $$
  select case nullif(current_setting('countersign.sites', true), '')
    when '*' then true
    else nullif(current_setting('countersign.sites', true), '') is not null
      and (site is null or site = any(string_to_array(current_setting('countersign.sites', true), ',')))
  end
$$;

create table organisation (
  only_one boolean primary key default true check (only_one),
  mode text not null check (mode in ('own', 'sample')),
  label jsonb not null,
  founder_it uuid not null, founder_operations uuid not null,
  founded_at timestamptz(3) not null,
  rev int not null default 1,
  check (founder_it <> founder_operations)
);
create function mode_stays() returns trigger language plpgsql as $$ begin
  if new.mode <> old.mode then raise exception 'an installation stays what it is' using errcode = 'CS003'; end if;
  return new;
end $$;
create trigger mode_stays before update on organisation for each row execute function mode_stays();

create table site (id text primary key, label jsonb not null, zone text not null, position int not null, rev int not null default 1);
create table area (site text not null references site, id text not null, label jsonb not null, position int not null,
  rev int not null default 1, primary key (site, id));
create table person (
  id uuid primary key, name text not null, email text not null, account text unique,
  administrator boolean not null default false, active boolean not null default true, rev int not null default 1);
create unique index person_email on person (lower(email));
create table holding (
  id uuid primary key, function text not null, person uuid not null references person, site text references site, area text,
  from_day date, to_day date, rev int not null default 1, check (area is null or site is not null));
create index holding_person on holding (person);
create table deputy (
  id uuid primary key, person uuid not null references person, deputy uuid not null references person,
  from_day date, to_day date, rev int not null default 1, check (person <> deputy));
create table absence (
  id uuid primary key, person uuid not null references person, from_day date not null, to_day date not null, rev int not null default 1);
create table invitation (
  id uuid primary key, person uuid not null references person, purpose text not null check (purpose in ('join', 'recover')),
  hash text not null unique, expires_at timestamptz(3) not null, used_at timestamptz(3));

create table split_version (
  id uuid primary key, label text not null, state text not null check (state in ('draft', 'signed', 'withdrawn', 'discarded')),
  number int unique, based_on uuid references split_version, in_force_from timestamptz(3),
  opened_by uuid references person, opened_at timestamptz(3) not null, signed_at timestamptz(3), withdrawn_at timestamptz(3),
  hash text, rev int not null default 1,
  check ((state in ('signed', 'withdrawn')) = (number is not null)));
create table split_part (
  version uuid not null references split_version, kind text not null, key text not null, position double precision not null,
  site text references site, body jsonb not null, rev int not null default 1, primary key (version, kind, key));
create table acceptance (
  version uuid not null references split_version, finding text not null, sentence text not null, reason text not null,
  by uuid not null references person, at timestamptz(3) not null, rev int not null default 1, primary key (version, finding));
create table signature (
  id uuid primary key, kind text not null, subject text not null, hash text not null, person uuid not null references person,
  printed_name text not null, function text not null, side text not null check (side in ('it', 'operations')),
  standing_for uuid references person, meaning text not null check (meaning in ('review', 'approval', 'responsibility', 'authorship')),
  at timestamptz(3) not null, zone text not null, site text references site, rev int not null default 1,
  void_at timestamptz(3), void_by uuid);
create index signature_subject on signature (kind, subject);

create table origin (id uuid primary key, salt text not null, channel text not null, address text, agent text, session text);
create table personal (id uuid primary key, person uuid not null references person, salt text not null, value jsonb);
create index personal_person on personal (person);
create table ledger_entry (
  id uuid primary key, act text not null, at timestamptz(3) not null, person uuid, function text, origin uuid, site text,
  kind text not null, subject text not null, before jsonb, after jsonb, why text, request bytea not null);
create index ledger_entry_at on ledger_entry (at, id);
create index ledger_entry_subject on ledger_entry (kind, subject, at);
create index ledger_entry_person on ledger_entry (person, at);
create table ledger_change (
  entry uuid not null, relation text not null, n int not null, before jsonb not null, primary key (entry, relation, n));
create index ledger_change_act on ledger_change (((before ->> 'act')::uuid));
create table ledger_link (seq bigint primary key, entry uuid not null unique, changes jsonb, hash bytea not null);
create table ledger_key (id text primary key, public bytea not null);
create table ledger_seal (
  number int primary key, seq bigint not null, at timestamptz(3) not null, hash bytea not null, key text not null references ledger_key,
  signature bytea not null);
create table outbox (
  seq bigint generated always as identity primary key, entry uuid not null, tell jsonb not null, at timestamptz not null default now());

grant select, insert, update on organisation, site, area, person, holding, deputy, absence, invitation, split_version, split_part,
  acceptance, signature to countersign_app;
grant delete on split_part, acceptance to countersign_app;
grant select, insert on origin, personal, ledger_entry to countersign_app;
grant insert on outbox to countersign_app;
grant select on ledger_link, ledger_key, ledger_seal to countersign_app;

do $$ declare name text; begin
  foreach name in array array['organisation', 'site', 'area', 'person', 'holding', 'deputy', 'absence', 'invitation', 'split_version',
    'split_part', 'acceptance', 'signature'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
  end loop;
  foreach name in array array['ledger_entry', 'ledger_change', 'ledger_link', 'ledger_seal', 'ledger_key'] loop
    execute format('create trigger must_not_change before update or delete or truncate on %I for each statement
      execute function must_not_change()', name);
  end loop;
  foreach name in array array['area', 'holding', 'split_part', 'signature', 'ledger_entry'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
alter table site enable row level security;
create policy scope on site to countersign_app using (in_scope(id)) with check (in_scope(id));
`)
    .execute(db)
}
