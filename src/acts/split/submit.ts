import { z } from 'zod'
import { kindWith } from '#rules/decision/kind.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { notReady } from '#rules/split/version/sign.ts'
import { asksOf, decisionOf } from '#store/decision/decisions.ts'
import { act } from '../act.ts'
import { become } from '../decision/decision.ts'
import { decisionKinds } from '../decision/kinds.ts'
import { routeOf } from '../decision/routing.ts'
import { settle } from '../decision/settle.ts'
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
    const kind = kindWith(decisionKinds().values(), 'split-version')
    const about = { site: null, area: null, class: null, stated: {}, valid_until: null, requested_at: now }
    const route = await routeOf(tx, { ...about, kind, assets: [], assessed: {} }, now)
    return isRefusal(route) ? route : { version, state, before, kind, route }
  },
  rev: ({ version }) => version.rev,
  decide({ version, state, before }, _, { actor, now }) {
    if (actor.person === null) return refuse('access.sign_in')
    const others = ofOthers('split.submit', actor, version)
    if (others !== null) return others
    if (before !== undefined && before.state !== 'draft')
      return refuse('split.handed_in', { number: before.number })
    return notReady(state.signing, now) ?? { person: actor.person }
  },
  async write(tx, { version, state, before, kind, route }, { person }, { draft, decision }, call) {
    const { now, actor } = call
    const id = before?.id ?? decision
    const content = { why: '', fields: { sha256: state.hash }, rollback: '', minutes: null, items: [] }
    const asked = { title: version.label, content: JSON.stringify(content), requester: person }
    if (before === undefined)
      await tx
        .insertInto('decision')
        .values({
          ...{ id, kind: kind.id, site: null, area: null, class: null, draft, state: 'draft', since: now },
          ...{ stated: JSON.stringify({}), valid_until: null, requested_at: now, ...asked },
        })
        .execute()
    else await tx.updateTable('decision').set(asked).where('id', '=', id).execute()
    const row = (await decisionOf(tx, id))!
    const asks = await asksOf(tx, id, row.round)
    const settled = await settle(tx, { row, kind, assets: [], asks, route }, {}, now)
    const positions = new Set(['requester'] as const)
    const written = await become(
      tx,
      { row, positions },
      settled.state,
      { ...settled.change, sent_back: null },
      call,
    )
    // A draft that is handed in looks otherwise to everybody who has it open.
    await tx
      .updateTable('split_version')
      .set({ rev: version.rev + 1 })
      .where('id', '=', draft)
      .execute()
    const { A, keys, consents } = route.row
    const holders = (route.own ?? []).flatMap(key => key.holders.map(one => one.person))
    const functions = settled.opened.map(one => one.function)
    const others = await peopleOf(tx, route.split, row, functions, now, actor.person)
    const to = [...new Set([...holders, ...others])].filter(one => one !== actor.person)
    return {
      ...written,
      after: {
        ...(written.after as object),
        ...{ decision: id, version: state.split.version, hash: state.hash },
        ...{ A, keys, consents, asked: settled.opened },
      },
      rev: version.rev + 1,
      tell: [{ to, message: 'decision.asked', params: { decision: id, number: row.number } }],
    }
  },
})
