import type { AssetFields } from '#rules/plant/asset.ts'
import type { Tx } from '#store/database.ts'
import { placeThere } from '#store/people.ts'
import { aboveOf } from '#store/plant/assets.ts'
import { cellThere } from '#store/plant/sites.ts'

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
