import { type Selectable, sql } from 'kysely'
import type { AssetFields, Related } from '#rules/plant/asset.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

export type AssetRow = Selectable<Tables['asset']>

/** An asset at the sites in scope. */
export const assetOf = (tx: Tx, id: string): Promise<AssetRow | undefined> =>
  tx.selectFrom('asset').selectAll().where('id', '=', id).executeTakeFirst()

/** The same, locked until the act is over. */
export const assetToChange = (tx: Tx, id: string): Promise<AssetRow | undefined> =>
  tx.selectFrom('asset').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** An asset's fields as acts tell them. */
export const fieldsOf = ({ safety_function, ...row }: AssetRow): AssetFields => {
  const { id, site, rated, ranking, support, changed_at, rev, act, sought, ...fields } = row
  return { ...fields, safetyFunction: safety_function }
}

/** Fields as the table takes them. */
export const rowOf = ({ safetyFunction, details, ...fields }: AssetFields) => ({
  ...fields,
  safety_function: safetyFunction,
  details: JSON.stringify(details),
})

/** How deep racks, hosts and applications sit in each other before it is taken for a circle. */
const DEEPEST = 20

/** An asset and what it sits in, from the inside out; nothing where there is no such asset in scope. */
export async function aboveOf(tx: Tx, id: string): Promise<readonly Related[]> {
  const { rows } = await sql<Related>`
    with recursive above as (
      select id, site, parent, 1 as depth from asset where id = ${id}
      union all
      select asset.id, asset.site, asset.parent, depth + 1 from asset join above on asset.id = above.parent
      where depth < ${sql.lit(DEEPEST)})
    select id, site, parent from above order by depth`.execute(tx)
  return rows
}

/** The assets of these ids, or those that sit in one or run on it, as they are named beside others. */
export const nextTo = (tx: Tx, of: string | readonly string[]) =>
  tx
    .selectFrom('asset')
    .select(['id', 'tag', 'name', 'class'])
    .$if(typeof of === 'string', query => query.where('parent', '=', of as string).limit(500))
    .$if(typeof of !== 'string', query => query.where('id', '=', sql<string>`any(${[...of]}::uuid[])`))
    .orderBy('tag')
    .execute()

/** Other assets of the site that share an IP or MAC address with this one, and which. */
export async function sharingAddress(
  tx: Tx,
  { id, site, addresses }: Pick<AssetRow, 'id' | 'site' | 'addresses'>,
) {
  const shared = addresses.filter(one => /^(ip|mac):/.test(one))
  if (shared.length === 0) return []
  const found = await tx
    .selectFrom('asset')
    .select(['id', 'tag', 'addresses'])
    .where('addresses', '&&', sql<string[]>`${shared}::text[]`)
    .where('site', '=', site)
    .where('id', '<>', id)
    .where('state', '<>', 'retired')
    .orderBy('tag')
    .limit(50)
    .execute()
  return found.map(one => ({
    id: one.id,
    tag: one.tag,
    addresses: one.addresses.filter(each => shared.includes(each)),
  }))
}
