import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { clashesNow } from '#rules/decision/slot.ts'
import { begins, closes, ends } from '#rules/decision/work.ts'
import { may } from '#rules/plant/constraint/may.ts'
import { openAt } from '#rules/plant/window/open.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { assetsNamed, itemsOf } from '#store/decision/decisions.ts'
import { act } from '../act.ts'
import { approveByClosing } from '../configuration/close.ts'
import { Reason, Uuid } from '../fields.ts'
import { become, isStale, loadDecision, stepOn } from './decision.ts'
import { planningToChange } from './planning/planning.ts'
import { askToVerify, haltNoMore, NOT_RELEASED } from './planning/release.ts'

/** A condition, check or step is seen to, as planned or otherwise; a departure from the plan says what was done instead. */
export const checkItem = act('decision.check', {
  input: z
    .strictObject({
      decision: Uuid,
      item: Uuid,
      outcome: z.enum(['done', 'departed']),
      note: z.string().trim().max(4_000).default(''),
    })
    .refine(({ outcome, note }) => outcome === 'done' || note.length >= 3, {
      path: ['note'],
      message: 'what was done instead',
    }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const item = (await itemsOf(tx, input.decision)).find(({ id }) => id === input.item)
    return item === undefined ? refuse('decision.no_item') : { ...loaded, item }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, _, { actor }) {
    const refused = stepOn(loaded, 'check', actor)
    if (refused !== null) return refused
    const { item, row } = loaded
    if (item.done_at !== null) return refuse('decision.item_done')
    return item.part === 'step' && row.state === 'scheduled' ? refuse('decision.not_begun') : null
  },
  async write(tx, loaded, _, { item, outcome, note }, call) {
    const done = { done_by: call.actor.person, done_at: call.now, outcome, note, rev: loaded.item.rev + 1 }
    await tx.updateTable('decision_item').set(done).where('id', '=', item).execute()
    const written = await become(tx, loaded, loaded.row.state, {}, call)
    const { part, label } = loaded.item
    return { ...written, after: { ...(written.after as object), item: label, part, outcome, note } }
  },
})

/**
 * Work begins, by the person on the floor (DECIDE-6): in its time, with every condition and check before it seen to, and only if
 * the assets tolerate it at this very moment.
 */
export const startWork = act('decision.start', {
  input: z.strictObject({ decision: Uuid }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const planning = await planningToChange(tx, loaded, call.now)
    const partners = await assetsNamed(
      tx,
      loaded.assets.flatMap(one => one.partner ?? []),
    )
    return { ...loaded, planning, partners, items: await itemsOf(tx, input.decision) }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, _, { actor, now }) {
    const refused = stepOn(loaded, 'start', actor)
    if (refused !== null) return refused
    const { row, items, planning, assets, partners, kind } = loaded
    if (isStale(loaded)) return refuse('decision.stale')
    const wait = begins(row, items, now)
    if (wait !== null) return wait
    if (planning === null) return null
    const stated = kind.facts.includes('process-state') ? row.stated['process-state'] : undefined
    for (const { asset: id, tag, place, constraint } of planning.works) {
      const { process } = openAt(planning.times, place, now)
      // Who decides was asked for another state of the process than it is in.
      if (stated !== undefined && process !== null && process.state !== stated)
        return refuse('decision.other_process', { asset: tag, state: process.state })
      if (kind.intervention === undefined) break
      const asset = assets.find(one => one.id === id)!
      const partner = partners.find(one => one.id === asset.partner) ?? null
      const known = { constraint, intervention: kind.intervention, state: asset.state, partner, yes: 1 }
      const { allowed, ground } = may({ ...known, times: planning.times, place }, now)
      if (allowed === 'not-now' || allowed === 'never')
        return refuse('decision.not_tolerated', { asset: tag, ground })
    }
    return clashesNow(planning, now)
  },
  async write(tx, loaded, _, __, call) {
    const change = {
      started_at: loaded.row.started_at ?? call.now,
      started_by: call.actor.person,
      ...NOT_RELEASED,
    }
    return become(tx, loaded, 'under-way', change, call)
  },
})

/** The work is done: its steps are, or what was done in their place stands there. The plant then looks at it. */
export const finishWork = act('decision.finish', {
  input: z.strictObject({ decision: Uuid, said: z.string().trim().max(4_000).default('') }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    return isRefusal(loaded) ? loaded : { ...loaded, items: await itemsOf(tx, input.decision) }
  },
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'finish', actor) ?? ends(loaded.items),
  async write(tx, loaded, _, { said }, call) {
    await haltNoMore(tx, loaded)
    await askToVerify(tx, loaded, call.now)
    const change = { finished_at: call.now, finished_by: call.actor.person }
    const written = await become(tx, loaded, 'finished', change, call)
    return { ...written, after: { ...(written.after as object), said } }
  },
})

/**
 * The plant has looked at what was done, and it works (DECIDE-6): the decision is closed, and what it was about is put down
 * with the assets. Nobody looks at their own work.
 */
export const verifyWork = act('decision.verify', {
  input: z.strictObject({ decision: Uuid, found: Reason }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    return isRefusal(loaded) ? loaded : { ...loaded, items: await itemsOf(tx, input.decision) }
  },
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'verify', actor) ?? closes(loaded.items),
  async write(tx, loaded, _, { found }, call) {
    const { row, kind, assets, asks } = loaded
    for (const ask of asks.filter(one => one.open))
      await tx
        .updateTable('decision_ask')
        .set({ open: false, rev: ask.rev + 1 })
        .where('id', '=', ask.id)
        .execute()
    const named = kind.updates?.firmware
    const said = named === undefined ? undefined : row.content.fields[named]
    const firmware = typeof said === 'string' && said !== '' ? said : null
    if (firmware !== null)
      for (const asset of assets)
        await tx
          .updateTable('asset')
          .set({ firmware, rev: asset.rev + 1, changed_at: call.now, act: call.id })
          .where('id', '=', asset.id)
          .execute()
    const approved = await approveByClosing(tx, loaded, call)
    const written = await become(tx, loaded, 'closed', {}, call)
    return {
      ...written,
      after: {
        ...{ ...(written.after as object), found, ...(firmware !== null && { firmware }) },
        ...(approved.length > 0 && { approved }),
      },
    }
  },
})

/** The items of a plan as rows. */
export const rowsOf = (
  decision: string,
  site: string | null,
  items: readonly {
    readonly part: 'before' | 'step' | 'after'
    readonly lane: 'it' | 'operations'
    readonly label: string
  }[],
  person: string,
) =>
  items.map((one, position) => ({
    ...{ id: randomUUID(), decision, site, ...one, position, by_person: person },
    ...{ done_by: null, done_at: null, outcome: null },
  }))
