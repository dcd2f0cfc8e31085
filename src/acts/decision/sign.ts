import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Turned, turn } from '#rules/decision/sign.ts'
import { meanings } from '#rules/people/signature.ts'
import type { Message } from '#rules/post/message.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { answerAsk, closeAsks } from '#store/decision/decisions.ts'
import { act, type Call } from '../act.ts'
import { approveByClosing } from '../configuration/close.ts'
import { Uuid, Zone } from '../fields.ts'
import { askersOf, become, isStale, type Loaded, loadDecision, stepOn } from './decision.ts'
import { lockEffect, preparedEffect } from './effect/effects.ts'
import { askToPlan } from './planning/plan.ts'
import { peopleOf } from './tell.ts'

/**
 * A key is turned, or an independent consent given (DECIDE-3, DECIDE-4): the signature is bound to content, facts, the
 * version of the split and what was judged. A condition on it becomes a check before work may begin. With the last one it
 * is decided, and takes effect at once where no work follows; what was done first is reviewed by it. Needs identity proven anew by the same person.
 */
export const signDecision = act('decision.sign', {
  input: z.strictObject({
    decision: Uuid,
    meaning: z.enum(meanings),
    zone: Zone,
    conditions: z.array(z.string().trim().min(3, 'a few words at least').max(300)).max(10).default([]),
  }),
  async load(tx, input, call) {
    await lockEffect(tx, input.decision)
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const { row } = loaded
    return { ...loaded, effect: row.state === 'deciding' ? await preparedEffect(tx, row, call) : null }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, { conditions }, { actor, now: _, proof }) {
    const { row, slots, asks, kind, effect } = loaded
    if (actor.person === null || proof?.account !== actor.person) return refuse('signature.not_proven')
    const signing = {
      ...{ slots, requesters: askersOf(row), acted: row.acted },
      // What could not take effect is not for advice to say.
      consulting: isRefusal(effect)
        ? []
        : asks.filter(one => one.open && one.role === 'consult').map(one => one.function),
    }
    const turned = turn(signing, actor.person)
    // Who is asked nothing hears whom it waits for, not that they are not among them.
    const refused = stepOn({ ...loaded, positions: new Set(['asked']) }, 'sign', actor)
    if (refused !== null) return refused
    if (isRefusal(turned)) return turned
    if (isStale(loaded)) return refuse('decision.stale')
    if (isRefusal(effect)) return effect
    return conditions.length > 0 && (!kind.work || row.state === 'acted')
      ? refuse('decision.no_conditions')
      : { ...turned, effect }
  },
  async write(tx, loaded, turned, { decision: id, meaning, zone, conditions }, call) {
    const { row, slots, kind } = loaded
    const { actor, now, proof } = call
    const { function: fn, standingFor, last, slot } = turned
    const { ask } = slots.find(one => one === slot)!
    const { side } = slot
    const acting = { function: fn, side, standing_for: standingFor, slot: slot.function }
    await tx
      .insertInto('signature')
      .values({
        ...{ id: call.id, kind: 'decision', subject: id, hash: row.hash ?? '', person: actor.person ?? '' },
        ...{ printed_name: actor.name ?? '', ...acting, meaning, at: now, zone, site: row.site },
        ...{ void_at: null, void_by: null },
      })
      .execute()
    await answerAsk(tx, ask.id, {
      ...{ answer: 'signed', open: false, at: now, person: actor.person },
      ...{ as_function: fn, standing_for: standingFor, said: conditions.join('\n') },
    })
    if (conditions.length > 0) await addConditions(tx, loaded, turned, conditions, call)
    const reviewed = row.state === 'acted'
    const effect = last && turned.effect !== null ? await turned.effect.run(tx, call) : null
    const state = last ? (reviewed || effect !== null ? 'closed' : 'decided') : row.state
    const approved = last && reviewed ? await approveByClosing(tx, loaded, call) : []
    const written = await become(tx, loaded, state, {}, call)
    if (last)
      await closeAsks(
        tx,
        loaded.asks.filter(one => one.open).map(one => one.id),
      )
    if (last && kind.work && !reviewed) await askToPlan(tx, loaded, now)
    return {
      ...written,
      function: fn,
      after: {
        ...(written.after as object),
        signature: {
          ...{ hash: row.hash, slot: slot.function, role: slot.role, side, meaning, zone, standingFor },
          components: proof?.components ?? [],
        },
        conditions,
        ...effect,
        ...(approved.length > 0 && { approved }),
        ...(last && row.renews !== null && { renewed: row.renews }),
      },
      tell: last ? await told(tx, loaded, call) : [],
    }
  },
})

async function addConditions(
  tx: Tx,
  { row }: Loaded,
  { slot: { side } }: Turned,
  conditions: readonly string[],
  { actor }: Call,
) {
  await tx
    .insertInto('decision_item')
    .values(
      conditions.map((label, position) => ({
        ...{ id: randomUUID(), decision: row.id, site: row.site, part: 'condition' as const, lane: side },
        ...{ position, label, by_person: actor.person ?? '', done_by: null, done_at: null, outcome: null },
      })),
    )
    .execute()
}

/** Whoever asked, and those whom the split has informed afterwards. */
async function told(tx: Tx, { row, route }: Loaded, { actor, now }: Call): Promise<readonly Message[]> {
  const informed = (row.routed ?? route.row).I
  const people = await peopleOf(tx, route.split, row, informed, now, actor.person)
  const to = [...new Set([...askersOf(row), ...people])].filter(one => one !== actor.person)
  return [{ to, message: 'decision.moved', params: { decision: row.id, number: row.number } }]
}
