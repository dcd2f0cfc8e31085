import { type Kysely, sql } from 'kysely'

/**
 * Who asked from outside, and comes in when it is decided; whom the plant lets end work that runs, and since when. To take a
 * request over and to end what was released is asked of functions, as everything is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table decision add column visitor uuid references person,
  add column released_at timestamptz(3), add column released_by uuid references person,
  add check ((released_at is null) = (released_by is null));
create index decision_visitor on decision (visitor, requested_at desc) where visitor is not null;
alter table decision_ask drop constraint decision_ask_role_check,
  add constraint decision_ask_role_check check (role in ('sponsor', 'impact', 'consult', 'key', 'consent', 'plan', 'halt', 'verify'));
`)
    .execute(db)
}
