import { z } from 'zod'
import { haltersOf } from '#rules/decision/asks.ts'
import type { Actor } from '#rules/people/actor.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { closeAsks, openAsks, reopenAsks } from '#store/decision/decisions.ts'
import { act } from '../../act.ts'
import { Reason, Uuid } from '../../fields.ts'
import { shiftFunction } from '../../shift/duty.ts'
import { askedAbout, askersOf, become, type Loaded, loadDecision, stepOn } from '../decision.ts'
import { tellAsked } from '../tell.ts'

/** Of work that begins, goes on or is interrupted: nobody but the plant ends it. */
export const NOT_RELEASED = { released_at: null, released_by: null } as const

/**
 * The plant lets the IT side end work that runs (DECIDE-6): from here on a connection may be cut without a controller being
 * left half loaded. Those whom the split names on that side are asked to.
 */
export const releaseWork = act('decision.release', {
  input: z.strictObject({ decision: Uuid, why: Reason }),
  load: loadDecision,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'release', actor) ?? releasable(loaded),
  async write(tx, loaded, _, { why }, call) {
    const { row, route, asks } = loaded
    const halting = haltersOf(route.split, row.routed ?? route.row)
    const there = asks.filter(({ role }) => role === 'halt')
    const known = new Set(there.map(one => one.function))
    await reopenAsks(
      tx,
      there.map(({ id }) => id),
    )
    await openAsks(
      tx,
      row,
      halting.filter(one => !known.has(one.function)),
      call.now,
    )
    const change = { released_at: call.now, released_by: call.actor.person }
    const written = await become(tx, loaded, 'under-way', change, call)
    return {
      ...written,
      why,
      after: { ...(written.after as object), asked: halting.map(one => one.function) },
      tell: await tellAsked(tx, route.split, row, halting, call.now, call.actor.person),
    }
  },
})

/** Why the plant does not let the IT side end it: it has. */
export const releasable = ({ row }: Pick<Loaded, 'row'>): Refusal | null =>
  row.released_at === null ? null : refuse('decision.released_already')

/** Why somebody does not end what runs: the plant has not let them. */
export function mayHalt(loaded: Loaded, actor: Actor): Refusal | null {
  if (loaded.row.state === 'under-way' && loaded.row.released_at === null)
    return refuse('decision.not_released')
  const refused = stepOn(loaded, 'halt', actor)
  if (refused !== null) return refused
  const asked = loaded.asks.filter(({ role, open }) => role === 'halt' && open)
  return asked.some(ask => askedAbout(loaded.row, ask, actor) !== null) ? null : refuse('decision.not_asked')
}

/**
 * The IT side ends work that the plant has released, done or not: the plant then looks at it, as at all work. Who has not been
 * asked by the plant ends nothing.
 */
export const haltWork = act('decision.halt', {
  input: z.strictObject({ decision: Uuid, why: Reason }),
  load: loadDecision,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => mayHalt(loaded, actor),
  async write(tx, loaded, _, { why }, call) {
    const { row } = loaded
    await haltNoMore(tx, loaded)
    await askToVerify(tx, loaded, call.now)
    const change = { finished_at: call.now, finished_by: call.actor.person }
    const written = await become(tx, loaded, 'finished', change, call)
    const to = askersOf(row).filter(one => one !== call.actor.person)
    return {
      ...written,
      why,
      after: { ...(written.after as object), released: `${row.released_at}` },
      tell: [{ to, message: 'decision.moved', params: { decision: row.id, number: row.number } }],
    }
  },
})

/** Nobody is asked any more to end what runs. */
export const haltNoMore = (tx: Tx, { asks }: Pick<Loaded, 'asks'>): Promise<void> =>
  closeAsks(
    tx,
    asks.filter(({ role, open }) => role === 'halt' && open).map(({ id }) => id),
  )

/** Those of operations whom the split names, none of them from outside, or else the shift, are asked to look at work that is over. */
export async function askToVerify(
  tx: Tx,
  { row, route, asks }: Pick<Loaded, 'row' | 'route' | 'asks'>,
  now: Temporal.Instant,
): Promise<void> {
  const { A, keys, R } = row.routed ?? route.row
  const plant = [...new Set([...A, ...keys, ...R])].filter(fn => {
    const found = route.split.functions.find(({ id }) => id === fn)
    return found?.side === 'operations' && !found.external
  })
  // Where IT decides alone, it is still the plant that looks at it: whoever has the shift.
  const shift = plant.length > 0 || row.site === null ? null : await shiftFunction(route.split)
  const there = new Set(asks.filter(one => one.role === 'verify').map(one => one.function))
  const verify = [...plant, ...(shift === null ? [] : [shift])].map(
    fn => ({ role: 'verify', on: null, function: fn, side: 'operations' }) as const,
  )
  await openAsks(
    tx,
    row,
    verify.filter(one => !there.has(one.function)),
    now,
  )
}
