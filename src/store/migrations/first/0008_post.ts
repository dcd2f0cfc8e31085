import { type Kysely, sql } from 'kysely'

/**
 * What leaves the installation: the settings for mail, webhooks, and deliveries. The settings are record; a delivery is
 * work, made by the chain of the ledger in its own transaction, once for each act and receiver.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table mail (
  only_one boolean primary key default true check (only_one), enabled boolean not null,
  host text not null, port int not null, security text not null check (security in ('tls', 'starttls', 'plain')),
  username text, password text, sender text not null, rev int not null default 1);
create table webhook (
  id uuid primary key, name text not null, url text not null, private boolean not null, acts text[],
  only_site text references site, state text not null check (state in ('active', 'stopped', 'removed')),
  secret uuid not null, old_secret uuid, old_until timestamptz(3), rev int not null default 1);
create table delivery (
  id uuid primary key default gen_random_uuid(), entry uuid not null, person uuid references person, message jsonb,
  webhook uuid references webhook, at timestamptz(3) not null,
  state text not null default 'due' check (state in ('due', 'sent', 'dead')), due_at timestamptz(3) not null,
  attempts int not null default 0, tried_at timestamptz(3), answer jsonb,
  check ((person is null) = (message is null)), check ((person is null) <> (webhook is null)),
  unique (entry, person), unique (entry, webhook));
create index delivery_due on delivery (due_at) where state = 'due';
create index delivery_at on delivery (at, id);

grant select, insert, update on mail, webhook to countersign_app;
grant select, update on delivery to countersign_app;
do $$ declare name text; begin
  foreach name in array array['mail', 'webhook'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
  end loop;
end $$;
`)
    .execute(db)
}
