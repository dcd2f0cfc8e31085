import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { answerAsk } from '#store/decision/decisions.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { askedAbout, become, loadDecision, stepOn } from './decision.ts'

/** Whoever is asked for advice before a yes gives it (DECIDE-3). It decides nothing, and stands in the record. */
export const consultDecision = act('decision.consult', {
  input: z.strictObject({ decision: Uuid, said: Reason }),
  load: loadDecision,
  rev: ({ row }) => row.rev,
  decide(loaded, _, { actor }) {
    for (const ask of loaded.asks.filter(one => one.role === 'consult' && one.open)) {
      const theirs = askedAbout(loaded.row, ask, actor)
      if (theirs === null) continue
      return stepOn({ ...loaded, positions: new Set(['asked']) }, 'consult', actor) ?? { ask, theirs }
    }
    const refused = stepOn({ ...loaded, positions: new Set() }, 'consult', actor)
    return isRefusal(refused) ? refused : refuse('decision.not_asked', { functions: [], people: [] })
  },
  async write(tx, loaded, { ask, theirs }, { said }, call) {
    const { now, actor } = call
    await answerAsk(tx, ask.id, {
      ...{ answer: 'said', said, at: now, person: actor.person, open: false },
      ...{ as_function: theirs.function, standing_for: theirs.for },
    })
    const written = await become(tx, loaded, loaded.row.state, {}, call)
    return {
      ...written,
      function: theirs.function,
      after: { ...(written.after as object), advice: said, standingFor: theirs.for },
    }
  },
})
