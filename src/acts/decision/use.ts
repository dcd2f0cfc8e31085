import { z } from 'zod'
import { mostUses, usable } from '#rules/decision/use.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { assetsNamed } from '#store/decision/decisions.ts'
import { placeOf } from '#store/people.ts'
import { calendarAt } from '#store/time.ts'
import { act } from '../act.ts'
import { instantOf, Moment, Uuid } from '../fields.ts'
import { become, loadDecision, stepOn } from './decision.ts'

/**
 * What was approved for many times is used once (DECIDE-1): on which assets, when, by whom, and what was done. It may be entered
 * after it happened. Refuses what is outside of the class or place, after the end, and above the count.
 */
export const useDecision = act('decision.use', {
  input: z.strictObject({
    ...{ decision: Uuid, use: Uuid, at: Moment },
    assets: z.array(Uuid).min(1, 'on which asset').max(200),
    note: z.string().trim().min(3, 'a few words at least').max(4_000),
  }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const { zone } = await calendarAt(tx, placeOf(loaded.row) ?? null)
    return { ...loaded, zone, on: await assetsNamed(tx, input.assets) }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, { assets, at }, { actor, now }) {
    const refused = stepOn(loaded, 'use', actor)
    if (refused !== null) return refused
    const { row, kind, zone, on } = loaded
    const [first] = on
    if (on.length !== new Set(assets).size || first === undefined || on.some(one => one.site !== first.site))
      return refuse('asset.unknown')
    const { since, valid_until: until, used } = row
    const most = mostUses(kind, row.content)
    const approval = { class: row.class, site: row.site, area: row.area, since, until, zone, used, most }
    return usable(approval, on, instantOf(at), now) ?? { site: first.site, person: actor.person ?? '' }
  },
  async write(tx, loaded, { site, person }, { decision, use, at, assets, note }, call) {
    const { row, on } = loaded
    const n = row.used + 1
    await tx
      .insertInto('decision_use')
      .values({
        ...{ id: use, decision, n, site, assets: [...assets], person, note },
        ...{ used_at: instantOf(at), recorded_at: call.now },
      })
      .execute()
    const written = await become(tx, loaded, 'decided', { used: n }, call)
    const told = { use, n, at, note, assets: on.map(({ id, tag }) => ({ id, tag })), site }
    return { ...written, after: { ...(written.after as object), ...told } }
  },
})
