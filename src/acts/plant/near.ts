import type { AssetFields } from '#rules/plant/asset.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { placeThere } from '#store/people.ts'
import { aboveOf } from '#store/plant/assets.ts'

/**
 * What an asset's fields name beside it: what it sits in, from the inside out, and its redundant half. Refuses areas and
 * cells that the site does not have.
 */
export async function nearOf(
  tx: Tx,
  site: string,
  { area, cell, parent, partner }: Pick<AssetFields, 'area' | 'cell' | 'parent' | 'partner'>,
) {
  const missing = (await placeThere(tx, site, area)) ?? (await cellThere(tx, site, area, cell))
  if (missing !== null) return missing
  const [half = null] = partner === null ? [] : await aboveOf(tx, partner)
  return { above: parent === null ? [] : await aboveOf(tx, parent), partner: half }
}

/** What is wrong with a cell that is named within an area of a site; null where it is there, or none is named. */
async function cellThere(
  tx: Tx,
  site: string,
  area: string | null,
  cell: string | null,
): Promise<Refusal | null> {
  if (cell === null || area === null) return null
  const found = await tx
    .selectFrom('cell')
    .select('id')
    .where('site', '=', site)
    .where('area', '=', area)
    .where('id', '=', cell)
    .executeTakeFirst()
  return found === undefined ? refuse('cell.unknown', { cell }) : null
}
