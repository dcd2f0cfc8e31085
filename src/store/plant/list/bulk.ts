import { sql } from 'kysely'
import type { BulkOf, BulkPatch, BulkRow, Places } from '#rules/plant/list/bulk.ts'
import { bulkFields } from '#rules/plant/list/columns.ts'
import type { Tx } from '../../database.ts'
import { idsOf } from './page.ts'

/** The assets that are to be changed, as they are, locked until the transaction ends: at most so many of them. */
export async function bulkRows(tx: Tx, of: BulkOf, limit: number): Promise<readonly BulkRow[]> {
  const ids = 'ids' in of ? of.ids : await idsOf(tx, of.filter, limit)
  return tx
    .selectFrom('asset')
    .select(['id', 'site', 'tag', 'rev', ...bulkFields])
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Areas and cells of the sites in scope. */
export async function placesOf(tx: Tx): Promise<Places> {
  const [areas, cells] = await Promise.all([
    tx.selectFrom('area').select(['site', 'id']).execute(),
    tx.selectFrom('cell').select(['site', 'area', 'id']).execute(),
  ])
  return new Set([
    ...areas.map(({ site, id }) => `${site}/${id}`),
    ...cells.map(({ site, area, id }) => `${site}/${area}/${id}`),
  ])
}

/** Sets fields of assets, in one statement; another area leaves the cell open where none is named. */
export async function changeAll(
  tx: Tx,
  ids: readonly string[],
  { cell, ...fields }: BulkPatch,
  now: Temporal.Instant,
): Promise<void> {
  const moved = sql<string | null>`case when area is distinct from ${fields.area} then null else cell end`
  const into = cell !== undefined ? { cell } : fields.area !== undefined ? { cell: moved } : {}
  await tx
    .updateTable('asset')
    .set({ ...fields, ...into, changed_at: now, rev: sql`rev + 1` })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
}
