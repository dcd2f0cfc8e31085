import { type Kysely, sql } from 'kysely'

/** The other ways in: service accounts, tokens of the API, the company's own sign-in, and where a second factor is asked for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table person add column kind text not null default 'person' check (kind in ('person', 'service')),
  add check (kind = 'person' or not administrator);

create table token (
  id uuid primary key, person uuid not null references person, label text not null, hash bytea not null,
  scope text[] not null check (cardinality(scope) > 0), site text references site,
  -- What the session had been opened with in which it was made: a token is no stronger.
  factor text, created_at timestamptz(3) not null, expires_at timestamptz(3) not null, revoked_at timestamptz(3),
  rev int not null default 1);
create index token_person on token (person);
create trigger must_be_act before insert or update or delete or truncate on token for each statement
  execute function must_be_act();
alter table token enable row level security;
create policy scope on token to countersign_app using (in_scope(site)) with check (in_scope(site));
-- When each was last used is no change of the record, and stands beside it.
create table token_use (token uuid primary key references token, at timestamptz(3) not null);
grant select, insert, update on token, token_use to countersign_app;

alter table organisation add column second_factor boolean not null default false;
alter table site add column second_factor boolean not null default false;

-- The company's own sign-in; its secret is sealed with that of the installation.
create table provider (
  only_one boolean primary key default true check (only_one), issuer text not null, client text not null, secret text not null,
  label text not null, claim text, mapping jsonb not null, enabled boolean not null, rev int not null default 1);
-- Functions that its claims say of a person: given as a holding, or (null) waiting for somebody who may give it.
create table claimed (
  id uuid primary key, person uuid not null references person, function text not null, site text references site,
  value text not null, holding uuid references holding, since timestamptz(3) not null, gone_at timestamptz(3));
create index claimed_person on claimed (person) where gone_at is null;
do $$ declare name text; begin
  foreach name in array array['provider', 'claimed'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
    execute format('grant select, insert, update on %I to countersign_app', name);
  end loop;
end $$;
alter table claimed enable row level security;
create policy scope on claimed to countersign_app using (in_scope(site)) with check (in_scope(site));

set local role countersign_auth;
create unique index account_at_provider on auth.account ("providerId", "accountId");
create table auth.passkey (
  id text primary key, account text not null references auth."user" on delete cascade, name text not null, rp text not null,
  public_key bytea not null, counter bigint not null, transports text[] not null,
  created_at timestamptz not null, used_at timestamptz);
create index passkey_account on auth.passkey (account);
-- What passkeys are asked to sign: each counts once.
create table auth.challenge (
  value text primary key, purpose text not null, account text references auth."user" on delete cascade,
  until timestamptz not null);
alter table auth.session drop constraint session_factor_check, add constraint session_factor_check
  check ("factor" in ('password', 'code', 'recovery', 'passkey', 'provider', 'provider_mfa'));
reset role;
`)
    .execute(db)
}
