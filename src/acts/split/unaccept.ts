import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { openDraft, touch } from './draft.ts'

/** The acceptance of a finding is taken back. */
export const unacceptFinding = act('finding.unaccept', {
  whole: true,
  input: z.strictObject({ draft: Uuid, finding: z.string().min(1).max(300) }),
  async load(tx, { draft, finding }) {
    const version = await openDraft(tx, draft)
    if (isRefusal(version)) return version
    const acceptance = await tx
      .selectFrom('acceptance')
      .selectAll()
      .where('version', '=', draft)
      .where('finding', '=', finding)
      .executeTakeFirst()
    return acceptance === undefined ? refuse('finding.unknown') : { version, acceptance }
  },
  rev: ({ version }) => version.rev,
  decide: ({ acceptance }, _, { actor }) => mayActAt('finding.unaccept', actor, [acceptance.site]),
  async write(tx, { version, acceptance }, _, { draft, finding }, call) {
    await tx.deleteFrom('acceptance').where('version', '=', draft).where('finding', '=', finding).execute()
    const { rev, voided } = await touch(tx, version, call)
    const { sentence, reason, by, site, restricted } = acceptance
    return {
      kind: 'split',
      subject: draft,
      site,
      before: { accepted: finding, sentence, reason: restricted ?? reason, by },
      after: { voided },
      rev,
    }
  },
})
