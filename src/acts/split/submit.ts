import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { notReady } from '#rules/split/version/sign.ts'
import { act } from '../act.ts'
import { handIn } from '../decision/effect/handIn.ts'
import { routeFor } from '../decision/effect/route.ts'
import { peopleOf } from '../decision/tell.ts'
import { Uuid } from '../fields.ts'
import { ofOthers, openDraft } from './draft.ts'
import { decisionAbout } from './handedIn.ts'
import { stateOf } from './state.ts'

/**
 * A draft of the split is handed in for decision (SPLIT-7): advice is asked of whom the split names, and both keys. What they
 * sign is bound to the draft's content, the findings accepted and the date. With the last key it becomes a version. Refuses a
 * draft that could not come into force. One that was sent back is the same decision, in another round.
 */
export const submitSplit = act('split.submit', {
  whole: true,
  input: z.strictObject({
    draft: Uuid,
    /** The id of the decision, where it is handed in for the first time. */
    decision: Uuid,
  }),
  async load(tx, { draft }, { now }) {
    const version = await openDraft(tx, draft)
    if (isRefusal(version)) return version
    const state = await stateOf(tx, version, now)
    if (isRefusal(state)) return state
    const before = await decisionAbout(tx, draft)
    const handing = await routeFor(tx, 'split-version', null, now)
    return isRefusal(handing) ? handing : { version, state, before, handing }
  },
  rev: ({ version }) => version.rev,
  decide({ version, state, before }, _, { actor, now }) {
    if (actor.person === null) return refuse('access.sign_in')
    const others = ofOthers('split.submit', actor, version)
    if (others !== null) return others
    if (before !== undefined && before.state !== 'draft')
      return refuse('split.handed_in', { number: before.number })
    return notReady(state.signing, now)
  },
  async write(tx, { version, state, before, handing }, _, { draft, decision }, call) {
    const { now, actor } = call
    const { route } = handing
    const { row, opened, written } = await handIn(
      tx,
      handing,
      before,
      {
        ...{ id: before?.id ?? decision, site: null, draft, title: version.label, why: '', until: null },
        fields: { sha256: state.hash },
      },
      call,
    )
    // A draft that is handed in looks otherwise to everybody who has it open.
    await tx
      .updateTable('split_version')
      .set({ rev: version.rev + 1 })
      .where('id', '=', draft)
      .execute()
    const holders = (route.own ?? []).flatMap(key => key.holders.map(one => one.person))
    const functions = opened.map(one => one.function)
    const others = await peopleOf(tx, route.split, row, functions, now, actor.person)
    const to = [...new Set([...holders, ...others])].filter(one => one !== actor.person)
    return {
      ...written,
      after: {
        ...(written.after as object),
        ...{ decision: row.id, version: state.split.version, hash: state.hash },
      },
      rev: version.rev + 1,
      tell: [{ to, message: 'decision.asked', params: { decision: row.id, number: row.number } }],
    }
  },
})
