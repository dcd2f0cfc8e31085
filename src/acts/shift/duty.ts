import { type Duty, nameOfPlace, onDuty, type ShiftPlace } from '#rules/shift/shift.ts'
import { boundActivity } from '#rules/split/acts.ts'
import type { Standing } from '#rules/split/answer.ts'
import { levelsOf, standing } from '#rules/split/people/people.ts'
import type { Split } from '#rules/split/split.ts'
import { onCallFirst } from '#rules/time/rota.ts'
import type { Tx } from '#store/database.ts'
import { watchesOf } from '#store/floor/shift.ts'
import { recordsIn } from '#store/people/around.ts'
import { rotasOf } from '#store/time.ts'
import { standardSplit } from '../split/standard.ts'

/** The function that has the shift: the one that the split makes accountable for handing it over. */
export async function shiftFunction(split: Split): Promise<string | null> {
  const { activity } = boundActivity(split, await standardSplit(), 'shift.takeOver')
  return activity.row?.A?.[0] ?? null
}

/**
 * Who has the shift at an area or a site at a moment (PLANT-12): whoever took over last there, else at the site, else
 * whoever holds the function, those on call first. Whatever concerns the shift of a place asks this.
 */
export async function onDutyAt(
  tx: Tx,
  split: Split,
  place: ShiftPlace,
  now: Temporal.Instant,
): Promise<Duty> {
  return (await dutiesIn(tx, split, [place.site], now))(place)
}

/** The same for all places of some sites: what it takes is read once, however many are then asked about. */
export async function dutiesIn(
  tx: Tx,
  split: Split,
  sites: readonly string[],
  now: Temporal.Instant,
): Promise<(place: ShiftPlace) => Duty> {
  const fn = await shiftFunction(split)
  if (fn === null) return () => ({ people: [], watch: null })
  const people = { ...split, ...(await recordsIn(tx, sites, [fn])) }
  const [rotas, watches] = [await rotasOf(tx), await watchesOf(tx, sites)]
  return place => {
    const at = nameOfPlace(place)
    const otherwise = onCallFirst(standing(people, fn, at, now.toString()), rotas, fn, at, now)
    return onDuty(place, watches, standingFor(people, fn, place, now), otherwise)
  }
}

/** Everybody who stands for a function at a place or at a level above it, by a split with those people. */
export const standingFor = (
  split: Split,
  fn: string,
  place: ShiftPlace,
  now: Temporal.Instant,
): readonly Standing[] =>
  [...levelsOf(nameOfPlace(place))].flatMap(level => standing(split, fn, level, now.toString()))
