import type { Planning, Worked } from '#rules/decision/slot.ts'
import { effectiveFor } from '#rules/plant/constraint/constraint.ts'
import type { Tx } from '#store/database.ts'
import { workBetween } from '#store/decision/work.ts'
import { constraintsOfSite } from '#store/plant/constraints.ts'
import { aroundAsset } from '#store/plant/situation.ts'
import { shippedConstraints } from '../constraint/shipped.ts'
import type { Loaded } from './decision.ts'

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
  const works = assets.map(
    (asset): Worked => ({
      ...{ asset: asset.id, tag: asset.tag, partner: asset.partner },
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
