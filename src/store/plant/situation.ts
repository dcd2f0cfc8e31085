import { sql } from 'kysely'
import { zoneFact } from '#rules/network/security.ts'
import { type Asked, declaredBy, factsOfAsset, factsOfTimes } from '#rules/plant/situation.ts'
import type { PlantTimes } from '#rules/plant/window/open.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Situation } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '../database.ts'
import type { AssetRow } from './assets.ts'
import { plantTimesOf } from './windows.ts'

/** What of the site an asset's situation follows from: its regimes, its windows, what its processes do, its zones. */
type Around = {
  readonly regimes: readonly string[] | null
  readonly times: PlantTimes
  /** What the zones that are in force at the site are in conditions of the split. */
  readonly zones: ReadonlyMap<string, string | null>
}

/** The surroundings of an asset in scope. */
export async function aroundAsset(tx: Tx, { site }: Pick<AssetRow, 'site'>): Promise<Around> {
  const { regimes, zones } = await tx
    .selectFrom('site')
    .select('regimes')
    .select(
      sql<readonly { id: string; level: number | null; safety: boolean }[] | null>`(
        select jsonb_agg(jsonb_build_object('id', z -> 'id', 'level', z -> 'level', 'safety', coalesce(z -> 'marks' ? 'safety', false)))
        from network_plan, jsonb_array_elements(network_plan.content -> 'zones') z
        where network_plan.site = site.id and network_plan.state = 'in-force')`.as('zones'),
    )
    .where('id', '=', site)
    .executeTakeFirstOrThrow()
  const times = await plantTimesOf(tx, site)
  if (isRefusal(times)) throw new Error(`no times of ${site}: ${times.refused}`)
  return {
    ...{ regimes, times },
    zones: new Map(zones?.map(({ id, level, safety }) => [id, zoneFact(level, safety)])),
  }
}

/**
 * What the record knows of the situation that an asset is in at a moment, for an intervention where one is named: the facts
 * that a split declares, under its ids. What is not known is left out, and so is a value that the split does not have.
 */
export function situationOf(
  asset: AssetRow,
  { regimes, times, zones }: Around,
  { split, ...asked }: Asked & { readonly split: Split; readonly intervention?: string },
): Situation {
  const { safety_function: safetyFunction, details } = asset
  const os = details.support?.os?.state ?? 'unknown'
  // A zone of the plan counts as what it is there; any other name as it stands.
  const zone = (zones.has(asset.zone) ? zones.get(asset.zone) : asset.zone) ?? ''
  return declaredBy(split, {
    ...factsOfAsset({ ...asset, safetyFunction, regimes, os, zone }),
    ...factsOfTimes(times, asset, asked),
  })
}
