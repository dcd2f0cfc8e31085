import { type Kysely, sql } from 'kysely'

/**
 * Assets of an area in the order of tags, the list as most people narrow it down first; and those without a serial number,
 * firmware or address, of which there may be hardly any among very many.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create index asset_area on asset (site, coalesce(area, ''), tag, id);
create index asset_without_serial on asset (site, tag, id) where serial = '';
create index asset_without_firmware on asset (site, tag, id) where firmware = '';
create index asset_without_address on asset (site, tag, id) where addresses = '{}';
`)
    .execute(db)
}
