import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { kindOf } from '#rules/plant/attachment.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { hex256 } from '#store/ledger/hash.ts'
import { placeThere } from '#store/people.ts'
import { assetOf } from '#store/plant/assets.ts'
import { act } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'

const FileName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine(name => !/[/\\\p{Cc}]/u.test(name), 'a name without slashes')

/** A file joins what is kept of an asset, or of a site itself. The ledger keeps its SHA-256, the record its bytes. */
export const addAttachment = act('attachment.add', {
  input: z.strictObject({
    attachment: Uuid,
    /** Of an asset, or else of a site itself. */
    asset: Uuid.optional(),
    site: Slug.optional(),
    name: FileName,
    /** Its bytes, base64 (RFC 4648, 4). */
    content: z.string(),
  }),
  async load(tx, { asset, site }) {
    if ((asset === undefined) === (site === undefined))
      return refuse('act.input_wrong', { field: 'asset', problem: 'either an asset or a site' })
    if (asset === undefined) return (await placeThere(tx, site ?? null, null)) ?? { site: site ?? '' }
    return (await assetOf(tx, asset)) ?? refuse('asset.unknown', { asset })
  },
  decide({ site }, { name, content }, { actor }) {
    const may = mayActAt('attachment.add', actor, [site])
    if (may !== null) return may
    const bytes = Buffer.from(content, 'base64')
    if (bytes.toString('base64') !== content)
      return refuse('act.input_wrong', { field: 'content', problem: 'base64' })
    const type = kindOf(bytes, name)
    return isRefusal(type) ? type : { bytes, type }
  },
  async write(tx, { site }, { bytes, type }, { attachment, asset, name }, { now, actor }) {
    const file = { name, type, size: bytes.length, sha256: hex256(bytes) }
    await tx
      .insertInto('attachment')
      .values({
        ...{ id: attachment, site, asset: asset ?? null, ...file, bytes },
        ...{ added_at: now, added_by: actor.person },
      })
      .execute()
    const about = asset === undefined ? { kind: 'site', subject: site } : { kind: 'asset', subject: asset }
    return { ...about, site, after: { attachment, file }, rev: 1 }
  },
})
