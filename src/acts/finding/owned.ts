import type { Doers } from '#rules/finding/cycle.ts'
import { placeInSplit } from '#rules/finding/finding.ts'
import { type Belonging, type Responsible, responsibleFor } from '#rules/finding/owner.ts'
import type { Standing } from '#rules/split/answer.ts'
import { standing } from '#rules/split/people/people.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { recordsAt, recordsIn } from '#store/people/around.ts'
import { dutiesIn, onDutyAt, shiftFunction } from '../shift/duty.ts'

/** What a finding belongs to at a place, whatever the activity. */
type Place = Omit<Belonging, 'activity'>

/** Whose findings are, by a split at a moment: each activity and place, each function and place, is asked once. */
export type Owners = {
  readonly of: (finding: Belonging) => Responsible
  /** Who stands for a function at a place; for the shift, whoever has taken it over. */
  readonly people: (fn: string, place: Place) => Promise<readonly Standing[]>
}

export function owners(tx: Tx, split: Split, now: Temporal.Instant): Owners {
  const known = new Map<string, Responsible>()
  const standing = new Map<string, Promise<readonly Standing[]>>()
  return {
    of(finding) {
      const key = [finding.activity, finding.site, finding.area].join('\n')
      const found = known.get(key) ?? responsibleFor(split, finding, now)
      known.set(key, found)
      return found
    },
    people(fn, place) {
      const key = [fn, place.site, place.area].join('\n')
      const found = standing.get(key) ?? peopleAt(tx, split, fn, place, now)
      standing.set(key, found)
      return found
    },
  }
}

/** Who stands for each of these functions at a place, asked at once; for the shift, whoever has taken it over. */
export async function peopleOfEach(
  tx: Tx,
  split: Split,
  functions: readonly string[],
  { site, area }: Place,
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  if (functions.length === 0) return new Map()
  const shift = site === null ? null : await shiftFunction(split)
  const place = placeInSplit({ site, area })
  const own = functions.filter(fn => fn !== shift)
  const people = own.length === 0 ? split : { ...split, ...(await recordsAt(tx, place, own)) }
  const found = new Map(own.map(fn => [fn, standing(people, fn, place, now.toString())]))
  if (site !== null && shift !== null && functions.includes(shift))
    found.set(shift, (await onDutyAt(tx, split, { site, area }, now)).people)
  return found
}

/**
 * Who stands for functions at many places at once, by `function site/area`: those who hold them are read in one go,
 * and for the shift those who have taken it over.
 */
export async function peopleOfPlaces(
  tx: Tx,
  split: Split,
  asked: readonly (Place & { readonly function: string })[],
  now: Temporal.Instant,
): Promise<(fn: string, place: Place) => readonly Standing[]> {
  const shift = await shiftFunction(split)
  const sitesOf = (all: typeof asked) => [...new Set(all.flatMap(({ site }) => site ?? []))]
  const functions = [...new Set(asked.map(one => one.function))]
  const people =
    functions.length === 0 ? split : { ...split, ...(await recordsIn(tx, sitesOf(asked), functions)) }
  const shifts = sitesOf(asked.filter(one => one.function === shift))
  const duty = shifts.length === 0 ? null : await dutiesIn(tx, split, shifts, now)
  return (fn, { site, area }) =>
    fn === shift && site !== null && duty !== null
      ? duty({ site, area }).people
      : standing(people, fn, placeInSplit({ site, area }), now.toString())
}

async function peopleAt(
  tx: Tx,
  split: Split,
  fn: string,
  place: Place,
  now: Temporal.Instant,
): Promise<readonly Standing[]> {
  return (await peopleOfEach(tx, split, [fn], place, now)).get(fn) ?? []
}

/** Who may see to a finding, and whether anybody stands for any of these functions. */
export async function doersOf(
  tx: Tx,
  split: Split,
  { functions }: Responsible,
  at: Place,
  now: Temporal.Instant,
): Promise<Doers> {
  const place = placeInSplit(at)
  const people = { ...split, ...(await recordsAt(tx, place, functions)) }
  return { functions, staffed: functions.some(fn => standing(people, fn, place, now.toString()).length > 0) }
}
