import { z } from 'zod'
import { clashes } from '#rules/decision/slot.ts'
import { endOf } from '#rules/finding/owner.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { closeAsks } from '#store/decision/decisions.ts'
import { placeOf } from '#store/people.ts'
import { calendarAt } from '#store/time.ts'
import { act } from '../../act.ts'
import { instantOf, Moment, Uuid } from '../../fields.ts'
import { askersOf, become, isStale, loadDecision, stepOn } from '../decision.ts'
import { peopleOf } from '../tell.ts'
import { planningToChange } from './planning.ts'

/**
 * The work gets its time (DECIDE-5): as long as was decided on, where constraints, windows and blackouts allow it and no other
 * work is on the same assets. Refuses a time at which they do not, with the reason. The shift and those who do it are told.
 */
export const scheduleDecision = act('decision.schedule', {
  input: z.strictObject({ decision: Uuid, from: Moment }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const { zone } = await calendarAt(tx, placeOf(loaded.row) ?? null)
    return { ...loaded, zone, planning: await planningToChange(tx, loaded, call.now) }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, { from: said }, { actor, now }) {
    const refused = stepOn(loaded, 'schedule', actor)
    if (refused !== null) return refused
    const { row, kind, planning, zone } = loaded
    if (!kind.work || row.content.minutes === null) return refuse('decision.no_work')
    if (isStale(loaded)) return refuse('decision.stale')
    const from = instantOf(said)
    const slot = { from, to: from.add({ minutes: row.content.minutes }) }
    const until = row.valid_until === null ? null : endOf(row.valid_until, zone)
    const none = { works: [], intervention: null, others: [], inWindow: false }
    const clash = clashes(
      planning ?? { ...none, times: { zone, windows: [], processes: [] } },
      slot,
      now,
      until,
    )
    return clash ?? slot
  },
  async write(tx, loaded, slot, _, call) {
    const { row, route, asks } = loaded
    await closeAsks(
      tx,
      asks.filter(one => one.open && one.role === 'plan').map(one => one.id),
    )
    const written = await become(tx, loaded, 'scheduled', { slot_from: slot.from, slot_to: slot.to }, call)
    const { R, A } = row.routed ?? route.row
    const doers = await peopleOf(tx, route.split, row, [...A, ...R], call.now, call.actor.person)
    const to = [...new Set([...doers, ...askersOf(row)])].filter(one => one !== call.actor.person)
    const was = { from: row.slot_from?.toString() ?? null, to: row.slot_to?.toString() ?? null }
    return {
      ...written,
      before: { ...(written.before as object), ...was },
      after: { ...(written.after as object), from: `${slot.from}`, to: `${slot.to}` },
      tell: [{ to, message: 'decision.moved', params: { decision: row.id, number: row.number } }],
    }
  },
})
