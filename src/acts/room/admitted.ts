import { placeInSplit } from '#rules/finding/finding.ts'
import { responsibleFor } from '#rules/finding/owner.ts'
import type { Because, Entrant, Ruled } from '#rules/plant/room/enter.ts'
import { EXCEPTION_KIND } from '#rules/plant/room/room.ts'
import { boundActivity } from '#rules/split/acts.ts'
import { momentAt } from '#rules/split/people/moment.ts'
import { holdersOf, levelsOf, nameOf, standing } from '#rules/split/people/people.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { recordsAt } from '#store/people/around.ts'
import { type ExceptionRow, exceptionsTo, functionsOf, type RoomRow } from '#store/room/rooms.ts'
import { standardSplit } from '../split/standard.ts'

type Place = Pick<RoomRow, 'site' | 'area'>

/** The function that answers for who enters where at a place, by the split; null where it has no answer. */
export async function roomOwner(split: Split, place: Place, now: Temporal.Instant): Promise<string | null> {
  const { activity } = boundActivity(split, await standardSplit(), 'room.rule')
  return responsibleFor(split, { activity: activity.id, ...place }, now).owner
}

export const ruledOf = ({ escort, ruled_at }: Pick<RoomRow, 'escort' | 'ruled_at'>): Ruled => ({
  escort,
  inForce: ruled_at !== null,
})

/** The day at a place. */
export const dayAt = (split: Split, place: Place, now: Temporal.Instant): string =>
  momentAt(split, placeInSplit(place), now.toString())?.day ?? now.toString().slice(0, 10)

/** Whether a decision lets people in on a day: an exception that was decided, and whose last day is not over. */
export const letsIn = (
  { kind, state, valid_until }: Pick<DecisionRow, 'kind' | 'state' | 'valid_until'>,
  day: string,
): boolean => kind === EXCEPTION_KIND && state === 'decided' && (valid_until === null || valid_until >= day)

/** Exceptions from the rules of a place, and whether each holds now. */
export async function exceptionsNow(
  tx: Tx,
  split: Split,
  room: RoomRow,
  now: Temporal.Instant,
): Promise<readonly (ExceptionRow & { readonly holds: boolean })[]> {
  const day = dayAt(split, room, now)
  const all = await exceptionsTo(tx, room.id)
  return all.map(one => ({ ...one, holds: letsIn({ ...one, kind: EXCEPTION_KIND }, day) }))
}

/**
 * Everybody who may enter a place themselves now, and why: who holds one of its functions there, at its site or in the whole
 * company, or stands in for one who is away, and whom a decision in force lets in. By name.
 */
export async function admittedTo(
  tx: Tx,
  split: Split,
  room: RoomRow,
  now: Temporal.Instant,
): Promise<readonly Entrant[]> {
  const place = placeInSplit(room)
  const people = { ...split, ...(await recordsAt(tx, place, room.functions)) }
  const on = now.toString()
  const found = new Map<
    string,
    { person: string | null; name: string; company: string; because: Because[] }
  >()
  const add = (person: string | null, name: string, company: string, why: Because) => {
    const key = person ?? `${name} ${company}`.toLowerCase()
    const one = found.get(key) ?? { person, name, company, because: [] }
    found.set(key, one)
    if (!one.because.some(each => JSON.stringify(each) === JSON.stringify(why))) one.because.push(why)
  }
  for (const fn of room.functions)
    for (const level of levelsOf(place)) {
      for (const person of holdersOf(people, fn, level, on))
        add(person, nameOf(people, person), '', { function: fn, for: null })
      for (const one of standing(people, fn, level, on))
        if (one.for !== null) add(one.person, one.name, '', { function: fn, for: nameOf(people, one.for) })
    }
  for (const { holds, ...one } of await exceptionsNow(tx, split, room, now))
    if (holds)
      add(one.person, one.name, one.company, {
        ...{ decision: one.decision, number: one.number, until: one.valid_until },
      })
  const all = await withOutside(tx, split, [...found.values()], dayAt(split, room, now))
  return all.toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Somebody at the door: as one of those who may enter themselves, or as who may not. */
export async function atDoor(
  tx: Tx,
  split: Split,
  room: RoomRow,
  admitted: readonly Entrant[],
  who: { readonly person: string | null; readonly name: string; readonly company: string },
  now: Temporal.Instant,
): Promise<Entrant> {
  const same = admitted.find(one =>
    who.person === null
      ? one.person === null && alike(one.name, who.name) && alike(one.company, who.company)
      : one.person === who.person,
  )
  if (same !== undefined) return same
  const [one] = await withOutside(tx, split, [{ ...who, because: [] }], dayAt(split, room, now))
  return one!
}

const alike = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** With whether each is from outside: not in the directory, of a company, or holding nothing but external functions. */
async function withOutside(
  tx: Tx,
  split: Split,
  all: readonly Omit<Entrant, 'outside'>[],
  day: string,
): Promise<readonly Entrant[]> {
  const external = new Set(split.functions.filter(fn => fn.external).map(({ id }) => id))
  const held = await functionsOf(
    tx,
    all.flatMap(one => one.person ?? []),
    day,
  )
  return all.map(one => {
    const functions = held.get(one.person ?? '') ?? []
    const vendor = functions.length > 0 && functions.every(fn => external.has(fn))
    return { ...one, outside: one.person === null || one.company !== '' || vendor }
  })
}
