import { z } from 'zod'
import { type DecisionState, decisionStates, openStates } from '#rules/decision/cycle.ts'
import type { Actor } from '#rules/people/actor.ts'
import { decisionWhiches } from '#rules/view/view.ts'
import type { DecisionFilter } from '#store/decision/newest.ts'

/** Which decisions are asked for. */
export const Filter = z.object({
  which: z.enum(decisionWhiches).default('open').describe('`mine`: those that you asked for'),
  state: z.enum(decisionStates).optional(),
  site: z.string().optional(),
  kind: z.string().optional(),
  asset: z.uuid().optional(),
  text: z.string().max(200).optional().describe('A part of the title, or the number'),
})

const over: readonly DecisionState[] = decisionStates.filter(state => !openStates.some(one => one === state))

/** The same as the store asks for it. */
export const filterOf = (
  { which, state, ...rest }: z.output<typeof Filter>,
  { person }: Pick<Actor, 'person'>,
): DecisionFilter => ({
  ...rest,
  states: state !== undefined ? [state] : which === 'open' ? openStates : which === 'over' ? over : undefined,
  requester: which === 'mine' ? (person ?? undefined) : undefined,
})
