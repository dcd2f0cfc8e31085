import { z } from 'zod'
import type { DecisionState, DecisionStep } from '#rules/decision/cycle.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Refusal } from '#rules/refusal.ts'
import { refuse } from '#rules/refusal.ts'
import type { Side } from '#rules/split/split.ts'
import { closeAsks } from '#store/decision/decisions.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { askersOf, become, type Loaded, loadDecision, stepOn } from './decision.ts'
import { endEffect, lockEffect } from './effect/effects.ts'
import { askToPlan } from './planning/plan.ts'
import { NOT_RELEASED } from './planning/release.ts'
import { voidRound } from './void.ts'

type Ending = Extract<
  DecisionStep,
  'sendBack' | 'refuse' | 'withdraw' | 'suspend' | 'resume' | 'interrupt' | 'rework'
>

/** A step that takes a decision elsewhere than on, with a reason, which whoever asked is told. */
const ending = (
  step: Ending,
  to: DecisionState,
  {
    holds = () => null,
    change = () => ({}),
    voids = false,
  }: {
    readonly holds?: (loaded: Loaded, actor: Actor) => Refusal | null
    readonly change?: (loaded: Loaded, actor: Actor, why: string) => object
    /** Whether its signatures and asks are over. */
    readonly voids?: boolean
  } = {},
) =>
  act(`decision.${step}`, {
    input: z.strictObject({ decision: Uuid, why: Reason }),
    async load(tx, input, call) {
      await lockEffect(tx, input.decision)
      return loadDecision(tx, input, call)
    },
    rev: ({ row }) => row.rev,
    decide: (loaded, _, { actor }) => stepOn(loaded, step, actor) ?? holds(loaded, actor),
    async write(tx, loaded, _, { why }, call) {
      const { row } = loaded
      const voided = voids ? await voidRound(tx, loaded, call) : []
      if (step === 'refuse' || step === 'withdraw') await endEffect(tx, row, { step, why }, call)
      if (step === 'resume' && loaded.kind.work) await askToPlan(tx, loaded, call.now)
      if (step === 'suspend' || step === 'interrupt')
        await closeAsks(
          tx,
          loaded.asks.filter(one => one.open).map(one => one.id),
        )
      const more = { why, ...change(loaded, call.actor, why), ...(voids && { round: row.round + 1 }) }
      const written = await become(tx, loaded, to, more, call)
      const to_ = askersOf(row).filter(one => one !== call.actor.person)
      return {
        ...written,
        why,
        after: { ...(written.after as object), ...(voids && { voided }) },
        tell: [{ to: to_, message: 'decision.moved', params: { decision: row.id, number: row.number } }],
      }
    },
  })

/** The side on which somebody decides about it. */
function sideOf({ row, route, slots }: Loaded, { held }: Actor): Side {
  const functions = new Set(held.map(one => one.function))
  const slot = slots.find(one => functions.has(one.function))
  const own = (row.routed ?? route.row).A.find(fn => functions.has(fn))
  return slot?.side ?? route.split.functions.find(({ id }) => id === own)?.side ?? 'operations'
}

/** Back to whoever asked, with what is wrong; everything is asked anew once it is handed in again. */
export const sendBackDecision = ending('sendBack', 'draft', {
  change: (_, __, why) => ({ sent_back: why, routed: null, hash: null }),
  voids: true,
})

/** Either side alone refuses what has not begun (DECIDE-3). */
export const refuseDecision = ending('refuse', 'refused', { voids: true })

/** Whoever asked no longer does. */
export const withdrawDecision = ending('withdraw', 'withdrawn', { voids: true })

/** Either side alone holds up what has not begun. */
export const suspendDecision = ending('suspend', 'suspended', {
  change: (loaded, actor) => ({ suspended_side: sideOf(loaded, actor), slot_from: null, slot_to: null }),
})

/** What was held up goes on, by the side that held it up. */
export const resumeDecision = ending('resume', 'decided', {
  holds: (loaded, actor) =>
    loaded.row.suspended_side === null || loaded.row.suspended_side === sideOf(loaded, actor)
      ? null
      : refuse('decision.suspended_by_other', { side: loaded.row.suspended_side }),
  change: () => ({ suspended_side: null }),
})

/** What runs is interrupted by the plant's release alone; no safety stop waits for it. */
export const interruptDecision = ending('interrupt', 'suspended', {
  change: () => ({ suspended_side: 'operations', slot_from: null, slot_to: null, ...NOT_RELEASED }),
})

/** What was looked at after the work was not right: the work goes on. */
export const reworkDecision = ending('rework', 'under-way', {
  change: () => ({ finished_at: null, finished_by: null }),
})
