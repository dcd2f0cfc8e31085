import { type Kysely, sql } from 'kysely'

/** Who wants one mail a day instead of one each; and mails that wait for it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table mail_wish (person uuid primary key references person, daily boolean not null, rev int not null default 1);
grant select, insert, update on mail_wish to countersign_app;
create trigger must_be_act before insert or update or delete or truncate on mail_wish for each statement execute function must_be_act();
alter table delivery add column daily boolean not null default false;
create index delivery_daily on delivery (person) where state = 'due' and daily;
`)
    .execute(db)
}
