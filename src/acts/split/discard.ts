import { z } from 'zod'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { ofOthers, openDraft, touch } from './draft.ts'

/** A draft is given up; it stays in the record, with why. Who acts for some sites only gives up their own. */
export const discardDraft = act('draft.discard', {
  whole: true,
  input: z.strictObject({ draft: Uuid, why: Reason }),
  load: (tx, { draft }) => openDraft(tx, draft),
  rev: ({ rev }) => rev,
  decide: (version, _, { actor }) => ofOthers('draft.discard', actor, version),
  async write(tx, version, _, { draft, why }, call) {
    const { rev, voided } = await touch(tx, version, call, { state: 'discarded' })
    return {
      kind: 'split',
      subject: draft,
      before: { state: 'draft' },
      after: { state: 'discarded', voided },
      why,
      rev,
    }
  },
})
