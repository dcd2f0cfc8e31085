import { type Kysely, sql } from 'kysely'

/**
 * Files of assets and of sites. Whoever removes one takes its bytes away; name, size and checksum stay, here and in the
 * ledger. Most of them are compressed already, so the database does not try.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table attachment (
  id uuid primary key, site text not null references site, asset uuid references asset,
  name text not null, type text not null, size int not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea, added_at timestamptz(3) not null, added_by uuid references person, rev int not null default 1,
  check (octet_length(bytes) = size));
alter table attachment alter column bytes set storage external;
create index attachment_asset on attachment (asset, added_at) where asset is not null;
create index attachment_site on attachment (site, added_at) where asset is null;
grant select, insert, update on attachment to countersign_app;
create trigger must_be_act before insert or update or delete or truncate on attachment for each statement execute function must_be_act();
alter table attachment enable row level security;
create policy scope on attachment to countersign_app using (in_scope(site)) with check (in_scope(site));
`)
    .execute(db)
}
