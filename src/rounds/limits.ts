import type { Act } from '#acts/act.ts'
import { enact } from '#acts/enact.ts'
import { closeLimit } from '#acts/time/limit/close.ts'
import { derivedId } from '#acts/time/limit/ids.ts'
import type { LimitKind } from '#acts/time/limit/kind.ts'
import { isFor, limitKinds } from '#acts/time/limit/kinds.ts'
import { openLimit } from '#acts/time/limit/open.ts'
import { stepLimit } from '#acts/time/limit/step.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Database } from '#store/database.ts'
import { dueSteps, openOfKind, turnsOf } from '#store/limits.ts'

/** Moments that one round sees to; the next comes soon. */
const AT_ONCE = 200

/** A no that another server was faster, or that the world has moved on between the look and the act. */
const HARMLESS = new Set([
  'act.id_taken',
  'act.there',
  'limit.not_waiting',
  'limit.step_done',
  'limit.not_due',
  'limit.ended',
  'limit.waiting',
  // Nothing has been agreed on the time of it.
  'limit.none',
  'decision.not_stale',
  'decision.fits',
  'decision.none_silent',
  'decision.advice_runs',
  'decision.still_holds',
  'decision.not_replaced',
  'decision.not_in_state',
  'configuration.settled',
  'configuration.unknown',
])

/**
 * One round of the time limits, at an instant: what waits gets its limit, what waits no longer loses it, and what is due
 * is done. Any number of servers may do it at once, and each may die at any point: the acts' ids are derived from what
 * they are about, and the rows are locked by who does it. Throws what stands in the way after all else was tried.
 */
export async function limitRound(db: Database, now: Temporal.Instant): Promise<void> {
  const troubles: unknown[] = []
  const attempt = (work: Promise<void>) => work.catch(error => troubles.push(error))
  for (const kind of limitKinds) await attempt(see(db, kind, now))
  const due = await db.within('*', tx => dueSteps(tx, now, AT_ONCE))
  // A millisecond apart, so that the record shows in order what is made up for at once.
  for (const [at, { limit, n }] of due.entries())
    await attempt(does(db, now.add({ milliseconds: at + 1 }), stepLimit, derivedId(limit, n), { limit, n }))
  if (troubles.length > 0) throw troubles[0]
}

/** Compares what waits with the limits that are open. */
async function see(db: Database, kind: LimitKind, now: Temporal.Instant): Promise<void> {
  const { waiting, limits } = await db.within('*', async tx => ({
    waiting: await kind.waiting(tx, now),
    limits: await openOfKind(tx, kind.kind),
  }))
  // There may be thousands of each.
  const waits = new Map(waiting.map(one => [one.subject, one]))
  const open = new Map(limits.map(one => [one.subject, one]))
  for (const each of limits) {
    const one = waits.get(each.subject)
    if (one === undefined || !isFor(each, one))
      await does(db, now, closeLimit, derivedId(each.id, 'close'), { limit: each.id })
  }
  for (const one of waiting) {
    const { subject, since } = one
    const limit = open.get(subject)
    if (limit !== undefined && isFor(limit, one)) continue
    const turn = (await db.within('*', tx => turnsOf(tx, kind.kind, subject))) + 1
    const id = derivedId(kind.kind, subject, turn)
    await does(db, now, openLimit, id, { limit: id, kind: kind.kind, subject, turn, since: since.toString() })
  }
}

/** Does an act of the product itself; a no that others were faster is none. */
export async function does<Input, Loaded, Outcome>(
  db: Database,
  now: Temporal.Instant,
  act: Act<Input, Loaded, Outcome>,
  id: string,
  input: unknown,
): Promise<void> {
  const done = await enact(db, act, { id, actor: nobody, now, origin: null }, input)
  if (isRefusal(done) && !HARMLESS.has(done.refused)) throw new Error(`${act.name}: ${said(done)}`)
}

const said = ({ refused, params }: Refusal) => `${refused} ${JSON.stringify(params)}`
