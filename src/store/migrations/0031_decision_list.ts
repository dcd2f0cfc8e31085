import { type Kysely, sql } from 'kysely'

/**
 * What the list of decisions needs to stay quick at a million of them: a view that keeps to the places in scope and lets every
 * index be used, as the list of assets has one (decision 0020), and indexes led by the place. The company's own decisions,
 * which are of no site, are at the place ''.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create index decision_place on decision (coalesce(site, ''), requested_at desc, id desc);
create index decision_kind on decision (coalesce(site, ''), kind, state);
create index decision_state on decision (coalesce(site, ''), state);
drop index decision_sought;
create index decision_sought on decision using gin (coalesce(site, ''), lower(' ' || title) gin_trgm_ops);

create view decision_seen as select id, number, coalesce(site, '') as place, kind, state, requester, requested_at,
  lower(' ' || title) as sought from decision where in_scope(site);
grant select on decision_seen to countersign_app;
`)
    .execute(db)
}
