import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { AssetPatch, assetFields, assetStands, bareAsset } from '#rules/plant/asset.ts'
import { isRefusal } from '#rules/refusal.ts'
import { rowOf } from '#store/plant/assets.ts'
import { act } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'
import { nearOf } from './near.ts'

/** An asset joins the authoritative list of a site (PLANT-2). What is not told of it is unknown. */
export const addAsset = act('asset.add', {
  input: z.strictObject({
    asset: Uuid,
    site: Slug,
    fields: AssetPatch.extend({ tag: assetFields.tag, class: assetFields.class }),
  }),
  async load(tx, { site, fields: given }) {
    const fields = { ...bareAsset, ...given }
    const near = await nearOf(tx, site, fields)
    return isRefusal(near) ? near : { fields, near }
  },
  decide({ fields, near }, { asset, site }, { actor }) {
    return (
      mayActAt('asset.add', actor, [site]) ??
      assetStands({ id: asset, site, was: null }, fields, near, undefined)
    )
  },
  async write(tx, { fields }, _, { asset, site, fields: given }, { now }) {
    await tx
      .insertInto('asset')
      .values({ id: asset, site, ...rowOf(fields), changed_at: now })
      .execute()
    return { kind: 'asset', subject: asset, site, after: given, rev: 1 }
  },
})
