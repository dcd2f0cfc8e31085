import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { sayFinding } from '#words/finding.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { openDraft, tellDraft, touch } from './draft.ts'
import { stateOf } from './state.ts'

/**
 * A finding is accepted in writing, with a reason; both keys sign for it with the content (SPLIT-6). Another edit of
 * the draft may make it a different finding, which then has to be accepted anew.
 */
export const acceptFinding = act('finding.accept', {
  input: z.strictObject({ draft: Uuid, finding: z.string().min(1).max(300), why: Reason }),
  async load(tx, { draft }, { now }) {
    const version = await openDraft(tx, draft)
    return isRefusal(version) ? version : stateOf(tx, version, now)
  },
  rev: ({ version }) => version.rev,
  decide({ proof }, { finding }) {
    const found = proof.findings.find(one => findingKey(one) === finding)
    if (found === undefined) return refuse('finding.unknown')
    return found.severity === 'error' ? found : refuse('finding.needs_none')
  },
  async write(tx, { version, split }, found, { draft, finding, why }, call) {
    const sentence = sayFinding('en', found, split)
    const row = { sentence, reason: why, by: call.actor.person ?? '', at: call.now }
    await tx
      .insertInto('acceptance')
      .values({ version: draft, finding, ...row })
      .onConflict(on => on.columns(['version', 'finding']).doUpdateSet(row))
      .execute()
    const { rev, voided } = await touch(tx, version, call)
    return {
      kind: 'split',
      subject: draft,
      after: { accepted: finding, sentence, voided },
      why,
      rev,
      tell: tellDraft(draft),
    }
  },
})
