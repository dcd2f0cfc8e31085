import type { Planning, Worked } from '#rules/decision/slot.ts'
import { effectiveFor } from '#rules/plant/constraint/constraint.ts'
import type { Tx } from '#store/database.ts'
import { lockAssets, otherHalves, workBetween } from '#store/decision/work.ts'
import { constraintsOfSite } from '#store/plant/constraints.ts'
import { aroundAsset } from '#store/plant/situation.ts'
import { shippedConstraints } from '../../constraint/shipped.ts'
import type { Loaded } from '../decision.ts'

/** The same as `planningOf`, for an act that plans or begins work: nobody else does on these assets until it is over. */
export async function planningToChange(
  tx: Tx,
  loaded: Pick<Loaded, 'row' | 'kind' | 'assets'>,
  now: Temporal.Instant,
): Promise<Planning | null> {
  const assets = loaded.assets.flatMap(({ id, partner }) => [id, ...(partner === null ? [] : [partner])])
  if (assets.length > 0) {
    const named = await otherHalves(tx, assets)
    await lockAssets(tx, [...new Set([...assets, ...named.values()])])
  }
  return planningOf(tx, loaded, now)
}

/** What the times of work on a decision's assets depend on; null for what is not about assets of a site. */
export async function planningOf(
  tx: Tx,
  { row, kind, assets }: Pick<Loaded, 'row' | 'kind' | 'assets'>,
  now: Temporal.Instant,
): Promise<Planning | null> {
  const [first] = assets
  if (first === undefined) return null
  const intervention = kind.intervention ?? null
  const { times } = await aroundAsset(tx, first)
  const decided = (await constraintsOfSite(tx, first.site)).filter(({ ended }) => !ended)
  // A pair is one whichever of its halves names the other.
  const named = await otherHalves(
    tx,
    assets.map(({ id }) => id),
  )
  const works = assets.map(
    (asset): Worked => ({
      ...{ asset: asset.id, tag: asset.tag, partner: asset.partner ?? named.get(asset.id) ?? null },
      place: { site: asset.site, area: asset.area, cell: asset.cell },
      constraint: effectiveFor(
        shippedConstraints(),
        decided,
        { class: asset.class, site: asset.site, asset: asset.id },
        intervention ?? 'passive-monitoring',
      ),
    }),
  )
  const near = [...assets.map(({ id }) => id), ...works.flatMap(({ partner }) => partner ?? [])]
  const others = await workBetween(tx, first.site, near, { but: row.id, now })
  return { works, intervention, times, others, inWindow: row.facts['outage-window'] === 'inside' }
}
