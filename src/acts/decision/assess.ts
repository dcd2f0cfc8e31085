import { z } from 'zod'
import { asksOtherwise } from '#rules/decision/asks.ts'
import { impactAnswers } from '#rules/decision/facts.ts'
import { impacts } from '#rules/decision/kind.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { answerAsk } from '#store/decision/decisions.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { askedAbout, assessedIn, become, loadDecision, stepOn } from './decision.ts'
import { routeOf } from './routing.ts'
import { settle } from './settle.ts'
import { tellAsked } from './tell.ts'

/**
 * Whoever the split names for it says whether a decision has an impact (DECIDE-2). "Not known" is an answer, and blocks. With
 * what they say the split is asked again: another may decide then, or one more consent be asked, which the entry tells.
 * Refuses a change of what somebody has signed on already: that is sent back.
 */
export const assessDecision = act('decision.assess', {
  input: z
    .strictObject({
      decision: Uuid,
      impact: z.enum(impacts),
      answer: z.enum(impactAnswers),
      said: z.string().trim().max(4_000).default(''),
    })
    .refine(({ answer, said }) => answer === 'no' || said.length >= 3, {
      path: ['said'],
      message: 'a few words at least',
    }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const assessed = { ...assessedIn(loaded.asks), [input.impact]: input.answer }
    const next = await routeOf(tx, { ...loaded.row, ...loaded, assessed }, call.now)
    return isRefusal(next) ? next : { ...loaded, assessed, next }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, { impact }, { actor }) {
    const ask = loaded.asks.find(one => one.role === 'impact' && one.impact === impact)
    if (ask === undefined) return refuse('decision.not_judged', { impact })
    const theirs = askedAbout(loaded.row, ask, actor)
    const refused = stepOn({ ...loaded, positions: theirs ? new Set(['asked']) : new Set() }, 'assess', actor)
    if (refused !== null) return refused
    if (loaded.slots.some(({ by }) => by !== null)) return refuse('decision.signed_already')
    return { ask, theirs: theirs! }
  },
  async write(tx, loaded, { ask, theirs }, { impact, answer, said }, call) {
    const { now, actor } = call
    await answerAsk(tx, ask.id, {
      ...{ answer, said, at: now, person: actor.person, open: answer === 'unknown' },
      ...{ as_function: theirs.function, standing_for: theirs.for },
    })
    const { next, assessed, route } = loaded
    const { state, change, opened } = await settle(tx, { ...loaded, route: next }, assessed, now)
    const written = await become(tx, loaded, state, change, call)
    const otherwise = asksOtherwise(route.row, next.row)
    const { A, keys, consents } = next.row
    return {
      ...written,
      function: theirs.function,
      after: {
        ...(written.after as object),
        ...{ impact, answer, said, standingFor: theirs.for },
        ...(otherwise && { decides: { A, keys, consents } }),
      },
      tell: await tellAsked(tx, next.split, loaded.row, opened, now, actor.person),
    }
  },
})
