import { type Kysely, sql } from 'kysely'

/** Assets of an area in the order of tags: the list as most people open it, narrowed down as most people do first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index asset_area on asset (site, coalesce(area, ''), tag, id)`.execute(db)
}
