import { type Kysely, sql } from 'kysely'

/** People save views of other lists, too: each names its list, and a name is free in another one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table list_view add column list text not null default 'assets' check (list in ('assets', 'decisions'));
alter table list_view alter column list drop default;
alter table list_view drop constraint list_view_person_name_key, add unique (person, list, name);
`)
    .execute(db)
}
