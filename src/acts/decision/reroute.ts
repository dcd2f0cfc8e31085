import { z } from 'zod'
import { beforeWork, mayStep } from '#rules/decision/cycle.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { replacing } from '#store/decision/uses.ts'
import { isReminded } from '#store/limits.ts'
import { placeOf } from '#store/people.ts'
import { calendarAt } from '#store/time.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { askersOf, assessedIn, become, isStale, loadDecision } from './decision.ts'
import { settle } from './settle.ts'
import { tellAsked } from './tell.ts'
import { voidRound } from './void.ts'

/**
 * Facts or the split have changed before work began, and the split now asks for something else (DECIDE-3): what was signed is
 * void, what was judged stands, and those are asked whom it names now. What is under way finishes as it was released.
 * The product does it by itself.
 */
export const rerouteDecision = act('decision.reroute', {
  input: z.strictObject({ decision: Uuid }),
  whole: true,
  load: loadDecision,
  decide: loaded =>
    beforeWork.some(state => state === loaded.row.state) && isStale(loaded)
      ? null
      : refuse('decision.not_stale'),
  async write(tx, loaded, _, __, call) {
    const { row, asks, route } = loaded
    const voided = await voidRound(tx, loaded, call)
    const round = row.round + 1
    // What was judged in this round is judged in the next.
    for (const ask of asks.filter(one => one.role === 'impact' && one.at !== null))
      await tx
        .updateTable('decision_ask')
        .set({ round, rev: ask.rev + 1 })
        .where('id', '=', ask.id)
        .execute()
    const kept = asks.filter(one => one.role === 'impact' && one.at !== null)
    const next = { ...loaded, row: { ...row, round }, asks: kept }
    const { state, change, opened } = await settle(tx, next, assessedIn(kept), call.now)
    const slot = { slot_from: null, slot_to: null }
    const written = await become(tx, loaded, state, { ...change, ...slot, round }, call)
    const { A, keys, consents } = route.row
    const before = row.routed && { A: row.routed.A, keys: row.routed.keys, consents: row.routed.consents }
    return {
      ...written,
      before: { ...(written.before as object), decides: before, facts: row.facts },
      after: {
        ...(written.after as object),
        ...{ decides: { A, keys, consents }, facts: route.facts, version: route.row.version, voided },
      },
      tell: [
        ...(await tellAsked(tx, route.split, row, opened, call.now, null)),
        { to: askersOf(row), message: 'decision.moved', params: { decision: row.id, number: row.number } },
      ],
    }
  },
})

/**
 * Those who are asked for advice have said nothing by the time at which those who decide are reminded: that is put down, and
 * a yes waits for them no longer (DECIDE-3).
 */
export const silenceDecision = act('decision.silence', {
  input: z.strictObject({ decision: Uuid }),
  whole: true,
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    return isRefusal(loaded)
      ? loaded
      : { ...loaded, reminded: await isReminded(tx, 'decision', input.decision) }
  },
  decide({ asks, reminded }) {
    const open = asks.filter(one => one.open && one.role === 'consult')
    if (open.length === 0) return refuse('decision.none_silent')
    return reminded ? open : refuse('decision.advice_runs')
  },
  async write(tx, loaded, open, _, call) {
    for (const ask of open)
      await tx
        .updateTable('decision_ask')
        .set({ open: false, answer: 'silence', at: call.now, rev: ask.rev + 1 })
        .where('id', '=', ask.id)
        .execute()
    const written = await become(tx, loaded, loaded.row.state, {}, call)
    return { ...written, after: { ...(written.after as object), silent: open.map(one => one.function) } }
  },
})

/** What ends was renewed, and the other is decided: it is closed, since that one holds in its place. */
export const replaceDecision = act('decision.replace', {
  input: z.strictObject({ decision: Uuid }),
  whole: true,
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    return isRefusal(loaded) ? loaded : { ...loaded, next: await replacing(tx, input.decision) }
  },
  decide({ row: { state }, next }) {
    return mayStep('replace', state, new Set(['system']), false) ?? next ?? refuse('decision.not_replaced')
  },
  async write(tx, loaded, replaced, _, call) {
    const written = await become(tx, loaded, 'closed', {}, call)
    return { ...written, after: { ...(written.after as object), replaced } }
  },
})

/** What holds only until a day is over with that day; a later decision may renew it. */
export const expireDecision = act('decision.expire', {
  input: z.strictObject({ decision: Uuid }),
  whole: true,
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    return { ...loaded, zone: (await calendarAt(tx, placeOf(loaded.row) ?? null)).zone }
  },
  decide({ row, zone }, _, { now }) {
    const { valid_until: until, state } = row
    if (!(['decided', 'scheduled', 'suspended'] as const).some(one => one === state))
      return refuse('decision.not_in_state', { state, step: 'expire' })
    if (until === null) return refuse('decision.has_no_end')
    return now.toZonedDateTimeISO(zone).toPlainDate().toString() > until
      ? null
      : refuse('decision.still_holds', { until })
  },
  async write(tx, loaded, _, __, call) {
    const written = await become(tx, loaded, 'expired', {}, call)
    const { id: decision, number } = loaded.row
    return {
      ...written,
      tell: [{ to: askersOf(loaded.row), message: 'decision.moved', params: { decision, number } }],
    }
  },
})
