import { type Asked, declaredBy, factsOfAsset, factsOfTimes } from '#rules/plant/situation.ts'
import type { PlantTimes } from '#rules/plant/window/open.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Situation } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '../database.ts'
import type { AssetRow } from './assets.ts'
import { plantTimesOf } from './windows.ts'

/** What of the site an asset's situation follows from: its regimes, its windows, what its processes do. */
type Around = { readonly regimes: readonly string[] | null; readonly times: PlantTimes }

/** The surroundings of an asset in scope. */
export async function aroundAsset(tx: Tx, { site }: Pick<AssetRow, 'site'>): Promise<Around> {
  const { regimes } = await tx
    .selectFrom('site')
    .select('regimes')
    .where('id', '=', site)
    .executeTakeFirstOrThrow()
  const times = await plantTimesOf(tx, site)
  if (isRefusal(times)) throw new Error(`no times of ${site}: ${times.refused}`)
  return { regimes, times }
}

/**
 * What the record knows of the situation that an asset is in at a moment, for an intervention where one is named: the facts
 * that a split declares, under its ids. What is not known is left out, and so is a value that the split does not have.
 */
export function situationOf(
  asset: AssetRow,
  { regimes, times }: Around,
  { split, ...asked }: Asked & { readonly split: Split; readonly intervention?: string },
): Situation {
  const { safety_function: safetyFunction, details } = asset
  const os = details.support?.os?.state ?? 'unknown'
  return declaredBy(split, {
    ...factsOfAsset({ ...asset, safetyFunction, regimes, os }),
    ...factsOfTimes(times, asset, asked),
  })
}
