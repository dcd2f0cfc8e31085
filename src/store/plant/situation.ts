import { declaredBy, factsOfAsset } from '#rules/plant/situation.ts'
import type { Situation } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '../database.ts'
import type { AssetRow } from './assets.ts'

/**
 * What the record knows of the situation that an asset is in at a moment: the facts that a split declares, under its ids.
 * What is not known is left out, and so is a value that the split does not have.
 */
export async function situationOf(
  tx: Tx,
  asset: AssetRow,
  { split }: { readonly split: Split; readonly now: Temporal.Instant },
): Promise<Situation> {
  const { regimes } = await tx
    .selectFrom('site')
    .select('regimes')
    .where('id', '=', asset.site)
    .executeTakeFirstOrThrow()
  const { safety_function: safetyFunction, details } = asset
  return declaredBy(
    split,
    factsOfAsset({ ...asset, safetyFunction, regimes, os: details.support?.os?.state ?? 'unknown' }),
  )
}
