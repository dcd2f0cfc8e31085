import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { AssetPatch, assetStands } from '#rules/plant/asset.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { assetToChange, fieldsOf, rowOf } from '#store/plant/assets.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { nearOf } from './near.ts'

/** What the list says of an asset, anew: the fields that are named. Taking it out of the list, or back, asks for a reason. */
export const changeAsset = act('asset.change', {
  input: z.strictObject({ asset: Uuid, fields: AssetPatch, why: Reason.optional() }),
  async load(tx, { asset, fields: given }) {
    const row = await assetToChange(tx, asset)
    if (row === undefined) return refuse('asset.unknown', { asset })
    const fields = { ...fieldsOf(row), ...given }
    const near = await nearOf(tx, row.site, fields)
    return isRefusal(near) ? near : { row, fields, near }
  },
  rev: ({ row }) => row.rev,
  decide({ row, fields, near }, { asset, why }, { actor }) {
    return (
      mayActAt('asset.change', actor, [row.site]) ??
      assetStands({ id: asset, site: row.site, was: row }, fields, near, why)
    )
  },
  async write(tx, { row, fields }, _, { asset, fields: given, why }, { now }) {
    const rev = row.rev + 1
    await tx
      .updateTable('asset')
      .set({ ...rowOf(fields), changed_at: now, rev })
      .where('id', '=', asset)
      .execute()
    const was: Record<string, unknown> = fieldsOf(row)
    const before = Object.fromEntries(Object.keys(given).map(name => [name, was[name]]))
    return {
      ...{ kind: 'asset', subject: asset, site: row.site, before, after: given, rev },
      ...(why !== undefined && { why }),
    }
  },
})
