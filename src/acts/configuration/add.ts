import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { checksumOf, configurationKinds } from '#rules/plant/configuration/configuration.ts'
import { refuse } from '#rules/refusal.ts'
import { configurationNamed } from '#store/configuration/configurations.ts'
import { assetToChange } from '#store/plant/assets.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'

/** What is approved: which version, its checksum (SHA-256, or what the maker calls one), and where its backup lies. */
export const approvedFields = {
  version: z.string().trim().min(1).max(100),
  checksum: z.string().trim().min(1).max(200).transform(checksumOf),
  place: z.string().trim().max(300),
}

/** A program of an asset, or a configuration, comes under control: from now on what runs there is compared with it (PLANT-11). */
export const addConfiguration = act('configuration.add', {
  input: z.strictObject({
    configuration: Uuid,
    asset: Uuid,
    kind: z.enum(configurationKinds),
    name: z.string().trim().min(1).max(100),
    ...approvedFields,
  }),
  async load(tx, { asset, name }) {
    const row = await assetToChange(tx, asset)
    if (row === undefined) return refuse('asset.unknown', { asset })
    return { row, there: await configurationNamed(tx, asset, name) }
  },
  decide({ row, there }, { name }, { actor }) {
    const outside = mayActAt('configuration.add', actor, [row.site])
    if (outside !== null) return outside
    if (row.state === 'retired') return refuse('configuration.retired', { asset: row.tag })
    return there === undefined ? null : refuse('configuration.there', { name, asset: row.tag })
  },
  async write(tx, { row: { site, tag } }, _, { configuration: id, asset, ...said }, { actor, now }) {
    await tx
      .insertInto('configuration')
      .values({
        id,
        site,
        asset,
        ...said,
        approved_at: now,
        approved_by: actor.person,
        decision: null,
        ended_at: null,
      })
      .execute()
    return { kind: 'asset', subject: asset, site, after: { tag, ...said }, rev: 1 }
  },
})
