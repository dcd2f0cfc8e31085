import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { levels, ratedFor } from '#rules/plant/asset.ts'
import { ratingStands } from '#rules/plant/criticality.ts'
import { refuse } from '#rules/refusal.ts'
import { assetToChange } from '#store/plant/assets.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'

/** How critical an asset is for safety, regulation or production, and why (PLANT-3). */
export const rateAsset = act('asset.rate', {
  input: z.strictObject({
    asset: Uuid,
    for: z.enum(ratedFor),
    level: z.enum(levels),
    reason: Reason,
    /** The hazard analysis, or the document that it follows from. */
    source: z.string().trim().max(300).default(''),
  }),
  load: async (tx, { asset }) => (await assetToChange(tx, asset)) ?? refuse('asset.unknown', { asset }),
  rev: ({ rev }) => rev,
  decide: ({ site }, { for: dimension, source }, { actor }) =>
    mayActAt('asset.rate', actor, [site]) ?? ratingStands(dimension, { source }),
  async write(tx, row, _, { asset, for: dimension, level, reason, source }, { now }) {
    const rev = row.rev + 1
    const rated = { ...row.rated, [dimension]: { level, reason, source } }
    await tx
      .updateTable('asset')
      .set({ rated: JSON.stringify(rated), changed_at: now, rev })
      .where('id', '=', asset)
      .execute()
    return {
      ...{ kind: 'asset', subject: asset, site: row.site, rev, why: reason },
      before: { [dimension]: row.rated[dimension] ?? null },
      after: { [dimension]: rated[dimension] },
    }
  },
})
