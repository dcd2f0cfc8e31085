import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { type ActName, type Bound, boundActivity } from '#rules/split/acts.ts'
import type { Standing } from '#rules/split/answer.ts'
import { standing } from '#rules/split/people/people.ts'
import type { Split } from '#rules/split/split.ts'
import { FOUNDER } from '#rules/split/version/keys.ts'
import { onCallFirst } from '#rules/time/rota.ts'
import type { Tx } from '#store/database.ts'
import { recordsAt } from '#store/people/around.ts'
import { foundersOf, groundOf } from '#store/people.ts'
import { splitInForce } from '#store/split.ts'
import { rotasOf } from '#store/time.ts'
import { onDutyAt, shiftFunction } from '../../shift/duty.ts'
import { standardSplit } from '../../split/standard.ts'

/** The split in force; before the first version the standard split, with the sites of the record. */
export async function splitNow(tx: Tx, now: Temporal.Instant): Promise<Split | Refusal> {
  return (await splitInForce(tx, now)) ?? { ...(await standardSplit()), ...(await groundOf(tx)) }
}

/** The activity that decides about an act now, with the split that says so. */
export async function boundNow(tx: Tx, act: ActName, now: Temporal.Instant): Promise<Bound> {
  const split = await splitNow(tx, now)
  return boundActivity(isRefusal(split) ? null : split, await standardSplit(), act)
}

/** Who stands for functions at a place now; where nobody does, the founders: no question is moved up to an empty chair. */
export async function peopleFor(
  tx: Tx,
  split: Split,
  functions: readonly string[],
  place: string | null,
  now: Temporal.Instant,
): Promise<readonly { readonly function: string; readonly people: readonly Standing[] }[]> {
  const rotas = await rotasOf(tx)
  const people = { ...split, ...(await recordsAt(tx, place, functions)) }
  const [site, area = null] = place?.split('/') ?? []
  const shift = site === undefined ? null : await shiftFunction(split)
  const found = await Promise.all(
    functions.map(async fn => ({
      function: fn,
      // What concerns the shift goes to whoever has taken it over.
      people:
        fn === shift && site !== undefined
          ? (await onDutyAt(tx, split, { site, area }, now)).people
          : onCallFirst(standing(people, fn, place, now.toString()), rotas, fn, place, now),
    })),
  )
  if (found.some(({ people }) => people.length > 0)) return found
  const founders = Object.values((await foundersOf(tx)) ?? {})
  const standIn = founders.map(one => ({ ...one, for: null }))
  return [...found.filter(one => one.function !== FOUNDER), { function: FOUNDER, people: standIn }]
}
