import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { attachmentToChange } from '#store/plant/attachments.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'

/** A file is taken away, for a reason: its bytes go, what it was and its SHA-256 stay in the ledger. */
export const removeAttachment = act('attachment.remove', {
  input: z.strictObject({ attachment: Uuid, why: Reason }),
  load: async (tx, { attachment }) =>
    (await attachmentToChange(tx, attachment)) ?? refuse('attachment.unknown'),
  rev: ({ rev }) => rev,
  decide: ({ site, decision }, _, { actor }) =>
    decision === null ? mayActAt('attachment.remove', actor, [site]) : refuse('decision.evidence_stays'),
  async write(tx, { id, site, asset, name, type, size, sha256, rev: was }, _, { why }) {
    const rev = was + 1
    await tx.updateTable('attachment').set({ bytes: null, rev }).where('id', '=', id).execute()
    const about = asset === null ? { kind: 'site', subject: site } : { kind: 'asset', subject: asset }
    const before = { attachment: id, file: { name, type, size, sha256 } }
    return { ...about, site, before, after: { attachment: id }, why, rev }
  },
})
