import { type Kysely, sql } from 'kysely'

/**
 * The secret of the installation by its hash, so that a server with another one, whose sessions and encrypted settings
 * would mean nothing to the others, is found out when it starts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
set local role countersign_auth;
create table auth.installation (only_one boolean primary key default true check (only_one), secret text not null);
reset role;
`)
    .execute(db)
}
