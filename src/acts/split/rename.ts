import { z } from 'zod'
import { act } from '../act.ts'
import { Moment, Name, Uuid } from '../fields.ts'
import { ofOthers, openDraft, touch } from './draft.ts'

/** A draft's name, and from when it should be in force: an instant, or null for as soon as both keys are turned. */
export const renameDraft = act('draft.rename', {
  whole: true,
  input: z.strictObject({
    draft: Uuid,
    label: Name,
    inForceFrom: Moment.nullable(),
  }),
  load: (tx, { draft }) => openDraft(tx, draft),
  rev: ({ rev }) => rev,
  decide: (version, { inForceFrom }, { actor }) =>
    ofOthers('draft.rename', actor, version) ?? {
      in_force_from: inForceFrom === null ? null : Temporal.Instant.from(inForceFrom),
    },
  async write(tx, version, { in_force_from }, { draft, label }, call) {
    const { rev, voided } = await touch(tx, version, call, { label, in_force_from })
    const told = (from: Temporal.Instant | null) => from?.toString() ?? null
    return {
      kind: 'split',
      subject: draft,
      before: { label: version.label, inForceFrom: told(version.in_force_from) },
      after: { label, inForceFrom: told(in_force_from), voided },
      rev,
    }
  },
})
