import { sql } from 'kysely'
import type { ListFilter } from '#rules/plant/list/filter.ts'
import type { Tx } from '../../database.ts'
import { type Order, sorted } from './order.ts'
import { fitting, type ListRow, rowsOf, sitesFor } from './page.ts'

const AT_ONCE = 1_000

/** All assets that a filter leaves, in the order of the list, a thousand at a time, as they were when it began. */
export async function* listed(tx: Tx, filter: ListFilter, order: Order): AsyncGenerator<readonly ListRow[]> {
  const sites = await sitesFor(tx, filter)
  await sql`declare listed no scroll cursor for select a.id from asset_seen as a
    where a.site = any(${[...sites]}::text[]) and ${fitting(filter)} order by ${sorted(order, 'a')}`.execute(
    tx,
  )
  for (;;) {
    const { rows } = await sql<{ id: string }>`fetch ${sql.lit(AT_ONCE)} from listed`.execute(tx)
    if (rows.length > 0)
      yield await rowsOf(
        tx,
        rows.map(({ id }) => id),
      )
    if (rows.length < AT_ONCE) return
  }
}
