import { z } from 'zod'
import { clashes } from '#rules/decision/slot.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { before } from '#rules/time/calendar.ts'
import { act } from '../../act.ts'
import { instantOf, Moment, Reason, Uuid } from '../../fields.ts'
import { askersOf, become, loadDecision, stepOn } from '../decision.ts'
import { askToPlan } from './plan.ts'
import { planningOf, planningToChange } from './planning.ts'
import { haltNoMore, NOT_RELEASED } from './release.ts'

/**
 * The plant lets work that runs go on beyond its time (DECIDE-3): into time that windows and other work leave free. From then
 * on its end is the new one.
 */
export const extendWork = act('decision.extend', {
  input: z.strictObject({ decision: Uuid, to: Moment, why: Reason }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    return isRefusal(loaded) ? loaded : { ...loaded, planning: await planningToChange(tx, loaded, call.now) }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, { to: said }, { actor, now }) {
    const refused = stepOn(loaded, 'extend', actor)
    if (refused !== null) return refused
    const { row, planning } = loaded
    const to = instantOf(said)
    if (row.slot_to === null || !before(row.slot_to, to)) return refuse('decision.no_longer')
    const clash = planning && clashes(planning, { from: row.slot_to, to }, now, null)
    return clash ?? { to }
  },
  async write(tx, loaded, { to }, { why }, call) {
    const { row } = loaded
    await haltNoMore(tx, loaded)
    const written = await become(
      tx,
      loaded,
      'under-way',
      { slot_to: to, since: call.now, ...NOT_RELEASED },
      call,
    )
    return {
      ...written,
      why,
      before: { ...(written.before as object), to: `${row.slot_to}` },
      after: { ...(written.after as object), to: `${to}` },
      tell: [
        { to: askersOf(row), message: 'decision.moved', params: { decision: row.id, number: row.number } },
      ],
    }
  },
})

/**
 * Windows have changed, and planned work no longer lies where it may (DECIDE-5): its time is taken off, and those who plan it
 * agree on another. The product does it by itself.
 */
export const unplanDecision = act('decision.unplan', {
  input: z.strictObject({ decision: Uuid }),
  whole: true,
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    return isRefusal(loaded) ? loaded : { ...loaded, planning: await planningOf(tx, loaded, call.now) }
  },
  decide({ row, planning }, _, { now }) {
    const { slot_from: from, slot_to: to, state } = row
    if (state !== 'scheduled' || from === null || to === null || planning === null)
      return refuse('decision.not_in_state', { state, step: 'unplan' })
    if (!before(now, to)) return refuse('decision.fits')
    const clash = clashes(planning, { from, to }, now, null)
    return clash === null ? refuse('decision.fits') : { because: clash.refused }
  },
  async write(tx, loaded, { because }, _, call) {
    const { row } = loaded
    await askToPlan(tx, loaded, call.now)
    const written = await become(tx, loaded, 'decided', { slot_from: null, slot_to: null }, call)
    return {
      ...written,
      before: { ...(written.before as object), from: `${row.slot_from}`, to: `${row.slot_to}` },
      after: { ...(written.after as object), because },
      tell: [
        { to: askersOf(row), message: 'decision.moved', params: { decision: row.id, number: row.number } },
      ],
    }
  },
})
