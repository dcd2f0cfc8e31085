import { type Kysely, sql } from 'kysely'

/**
 * What classes of asset and single assets tolerate, where somebody has decided otherwise than the product ships: of a class
 * everywhere (site null) or at a site, or of an asset. One that has ended stays, so that its state goes on counting.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table asset_constraint (
  site text references site, class text, asset uuid references asset, intervention text not null,
  says text not null check (says in ('allowed', 'window', 'state', 'ask', 'never')), states text[] not null default '{}',
  method text not null default '', preconditions text[] not null default '{}', half boolean not null default false,
  reason text not null, person uuid not null references person, decided_at timestamptz(3) not null, ended_at timestamptz(3),
  rev int not null default 1, unique nulls not distinct (site, class, asset, intervention),
  check ((class is null) <> (asset is null)), check (asset is null or site is not null));
create index asset_constraint_asset on asset_constraint (asset) where asset is not null;

grant select, insert, update on asset_constraint to countersign_app;
create trigger must_be_act before insert or update or delete or truncate on asset_constraint for each statement
  execute function must_be_act();
alter table asset_constraint enable row level security;
create policy scope on asset_constraint to countersign_app using (in_scope(site)) with check (in_scope(site));
`)
    .execute(db)
}
