import { type Kysely, sql } from 'kysely'

/** A large company: who holds what is looked up by place and by function, and people are listed by name, page by page. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
drop index holding_function;
create index holding_seat on holding (function, site);
create index holding_site on holding (site, function);
create index person_name on person (name, id);
`)
    .execute(db)
}
