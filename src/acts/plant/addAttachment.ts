import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { type AttachmentKind, kindOf } from '#rules/plant/attachment.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { hex256 } from '#store/ledger/hash.ts'
import { placeThere } from '#store/people.ts'
import { assetOf } from '#store/plant/assets.ts'
import type { AttachmentRow } from '#store/plant/attachments.ts'
import { act, type Call } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'

export const FileName = z
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
    return fileIn(name, content)
  },
  async write(tx, { site }, file, { attachment, asset = null }, call) {
    const told = await keepFile(tx, { id: attachment, site, asset, decision: null }, file, call)
    const about = asset === null ? { kind: 'site', subject: site } : { kind: 'asset', subject: asset }
    return { ...about, site, after: { attachment, file: told }, rev: 1 }
  },
})

type File = { readonly name: string; readonly type: AttachmentKind; readonly bytes: Buffer }

/** A file as it was sent (base64, RFC 4648, 4). Refuses what is none of the kinds that are kept. */
export function fileIn(name: string, content: string): File | Refusal {
  const bytes = Buffer.from(content, 'base64')
  if (bytes.toString('base64') !== content)
    return refuse('act.input_wrong', { field: 'content', problem: 'base64' })
  const type = kindOf(bytes, name)
  return isRefusal(type) ? type : { name, type, bytes }
}

/** Puts a file into the record; what the ledger keeps of it. */
export async function keepFile(
  tx: Tx,
  of: Pick<AttachmentRow, 'id' | 'site' | 'asset' | 'decision'>,
  { bytes, ...named }: File,
  { now, actor }: Pick<Call, 'now' | 'actor'>,
) {
  const file = { ...named, size: bytes.length, sha256: hex256(bytes) }
  const row = { ...of, ...file, bytes, added_at: now, added_by: actor.person }
  await tx.insertInto('attachment').values(row).execute()
  return file
}
