import { mayActAt } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { holdsAt, nameOfPlace, type ShiftPlace } from '#rules/shift/shift.ts'
import type { ActName } from '#rules/split/acts.ts'
import type { Standing } from '#rules/split/answer.ts'
import type { Tx } from '#store/database.ts'
import { type HandOver, lockShifts, waitingAt, watchesOf } from '#store/floor/shift.ts'
import { recordsAt } from '#store/people/around.ts'
import { placeThere } from '#store/people.ts'
import { splitNow } from '../time/limit/split.ts'
import { shiftFunction, standingFor } from './duty.ts'

/** A place where shifts are handed over: who stands for the function, who took over there last, and what waits. */
export type Shift = {
  readonly function: string | null
  readonly standing: readonly Standing[]
  /** Who took over this very place last, as long as they stand for it. */
  readonly now: string | null
  readonly waiting: HandOver | null
}

/** The same for an act: nobody else hands over or takes over there until it is over. */
export async function shiftToChange(
  tx: Tx,
  place: ShiftPlace,
  now: Temporal.Instant,
): Promise<Shift | Refusal> {
  await lockShifts(tx, place.site)
  return shiftAt(tx, place, now)
}

/** A place where shifts are handed over. Refuses one that is not there. */
export async function shiftAt(tx: Tx, place: ShiftPlace, now: Temporal.Instant): Promise<Shift | Refusal> {
  const nowhere = await placeThere(tx, place.site, place.area)
  if (nowhere !== null) return nowhere
  const split = await splitNow(tx, now)
  if (isRefusal(split)) return split
  const fn = await shiftFunction(split)
  const standing =
    fn === null
      ? []
      : standingFor({ ...split, ...(await recordsAt(tx, nameOfPlace(place), [fn])) }, fn, place, now)
  const last = (await watchesOf(tx, [place.site])).find(({ area }) => area === place.area)
  const stands = standing.some(one => (one.for ?? one.person) === last?.person)
  return {
    function: fn,
    standing,
    now: last !== undefined && stands ? last.person : null,
    waiting: await waitingAt(tx, place),
  }
}

/** Whether somebody has the shift's function at this very place, or at one above it. */
export function mayShift(
  name: Extract<ActName, `shift.${string}`>,
  actor: Actor,
  place: ShiftPlace,
): Refusal | null {
  const outside = mayActAt(name, actor, [place.site])
  if (outside !== null) return outside
  const by = actor.by[name]
  return by === undefined || holdsAt(by, place) ? null : refuse('shift.elsewhere')
}
