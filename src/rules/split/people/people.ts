import type { Held } from '../../people/actor.ts'
import type { Standing, Vacancy } from '../answer.ts'
import { grouped } from '../grouped.ts'
import type { Records } from '../parts.ts'
import type { Absence, Deputy, Fn, Holder, Split, Trained } from '../split.ts'
import { beginning, ending, type Moment, momentAt, zoneOf } from './moment.ts'

const holdersBy = grouped<Holder>(one => `${one.function} ${one.place ?? ''}`)
const deputiesBy = grouped<Deputy>(({ person }) => person)
const absencesBy = grouped<Absence>(({ person }) => person)
const trainingsBy = grouped<Trained>(({ person }) => person)
const forBy = grouped<Deputy>(({ deputy }) => deputy)
const ofPerson = grouped<Holder>(({ person }) => person)
const holdersOfFn = grouped<Holder>(one => one.function)
const personBy = grouped<NonNullable<Split['people']>[number]>(({ id }) => id)
const functionBy = grouped<Fn>(({ id }) => id)

/** What it takes to say who stands for a function: the records beside a split, and what training its functions ask for. */
export type People = Pick<Split, 'functions'> & Records

/** Whether a span of days holds at a moment; without a moment every span does. */
const holds = (span: { from?: string; to?: string }, now: Moment | null) =>
  now === null || ((span.from ?? '') <= now.day && now.day <= (span.to ?? '9999-12-31'))

export const nameOf = (split: People, person: string): string =>
  personBy(split.people, person)[0]?.name ?? person

/** When somebody leaves or has left; undefined where they stay. */
export const leftAt = (split: People, person: string): string | undefined =>
  personBy(split.people, person)[0]?.left

/** Whether somebody has left by a moment (SPLIT-8): from then on they hold nothing and stand in for nobody. */
function hasLeft(split: People, person: string, now: Moment | null): boolean {
  const left = now === null ? undefined : leftAt(split, person)
  return left !== undefined && Date.parse(left) <= now!.at
}

/** The trainings that a function asks for and a person does not have at a moment (SPLIT-8). */
function lacking(split: People, fn: string, person: string, now: Moment | null): readonly string[] {
  const asked = functionBy(split.functions, fn)[0]?.training
  if (now === null || asked === undefined) return []
  const had = trainingsBy(split.trainings, person).filter(one => holds(one, now))
  return asked.map(({ id }) => id).filter(course => !had.some(one => one.course === course))
}

const mayStand = (split: People, fn: string, person: string, now: Moment | null) =>
  !hasLeft(split, person, now) && lacking(split, fn, person, now).length === 0

/** Where the holders of a function at a place are looked for, one after the other: the area, its site, corporate. */
export function* levelsOf(place: string | null): Generator<string | null> {
  if (place !== null) yield place
  if (place?.includes('/')) yield place.split('/')[0]!
  yield null
}

const heldAt = (split: People, fn: string, place: string | null, now: Moment | null) =>
  holdersBy(split.holders, `${fn} ${place ?? ''}`).filter(one => holds(one, now))

/**
 * The persons who hold a function at a place at a moment (ISO date or instant): of the area, else of the site, else
 * corporate (SPLIT-8). Who has left by then is none of them, nor whose training is missing or over.
 */
export function holdersOf(split: People, fn: string, place: string | null, on?: string): readonly string[] {
  const now = momentAt(split, place, on)
  for (const here of levelsOf(place)) {
    const found = heldAt(split, fn, here, now).filter(({ person }) => mayStand(split, fn, person, now))
    if (found.length > 0) return [...new Set(found.map(({ person }) => person))]
  }
  return []
}

/** Who stands in for a person at a moment of a place, in order, absent or not; who has left does not. */
function deputiesOf(split: People, person: string, now: Moment | null): readonly string[] {
  return deputiesBy(split.deputies, person)
    .filter(one => holds(one, now) && !hasLeft(split, one.deputy, now))
    .map(({ deputy }) => deputy)
}

const ALWAYS = 8_640_000_000_000_000

/** Whether somebody is away at a moment: from the instant at which an absence begins until the one at which it ends. */
export function isAbsent(split: People, person: string, now: Moment | null): boolean {
  if (now === null) return false
  const zone = zoneOf(split, null)
  return absencesBy(split.absences, person).some(
    ({ from, to }) =>
      beginning(from, zone) <= now.at && now.at < (to === undefined ? ALWAYS : ending(to, zone)),
  )
}

/** Who stands for a function at a moment: holders who are there, and for an absent one the first deputy who may. */
export function standing(split: People, fn: string, place: string | null, on?: string): readonly Standing[] {
  const now = momentAt(split, place, on)
  return holdersOf(split, fn, place, on).flatMap((person): Standing[] => {
    const present = presentFor(split, fn, person, now, new Set())
    if (present === null) return []
    return [{ person: present, name: nameOf(split, present), for: present === person ? null : person }]
  })
}

/**
 * The person, or along the deputies the first who is there and has what training the function asks for; null where the
 * deputies end or turn in a circle.
 */
function presentFor(
  split: People,
  fn: string,
  person: string,
  now: Moment | null,
  seen: Set<string>,
): string | null {
  if (!isAbsent(split, person, now)) return mayStand(split, fn, person, now) ? person : null
  seen.add(person)
  for (const deputy of deputiesOf(split, person, now)) {
    if (seen.has(deputy)) continue
    const found = presentFor(split, fn, deputy, now, seen)
    if (found !== null) return found
  }
  return null
}

/** Why nobody stands for a function at a place; null where somebody does (SPLIT-8). */
export function vacancyOf(split: People, fn: string, place: string | null, on?: string): Vacancy | null {
  if (standing(split, fn, place, on).length > 0) return null
  const holders = holdersOf(split, fn, place, on)
  if (holders.length > 0) return { why: 'absent', people: holders }
  const now = momentAt(split, place, on)
  const named = [...levelsOf(place)].flatMap(here => heldAt(split, fn, here, now)).map(({ person }) => person)
  const people = [...new Set(named)]
  const there = people.filter(person => !hasLeft(split, person, now))
  if (there.length > 0) return { why: 'untrained', people: there }
  return people.length > 0 ? { why: 'left', people } : { why: 'none', people: [] }
}

/** Who would hold a function at a place if their training were not missing or over, with the courses that they lack. */
export function untrainedOf(
  split: People,
  fn: string,
  place: string | null,
  on?: string,
): readonly { readonly person: string; readonly courses: readonly string[] }[] {
  if (functionBy(split.functions, fn)[0]?.training === undefined) return []
  const now = momentAt(split, place, on)
  const held = [...levelsOf(place)].flatMap(here => heldAt(split, fn, here, now))
  return [...new Set(held.map(({ person }) => person))]
    .filter(person => !hasLeft(split, person, now))
    .map(person => ({ person, courses: lacking(split, fn, person, now) }))
    .filter(({ courses }) => courses.length > 0)
}

/** What a person holds at a moment, whether they can stand for it or not. */
export const heldBy = (
  split: People,
  person: string,
  on: string,
): readonly { readonly function: string; readonly place: string | null }[] =>
  ofPerson(split.holders, person)
    .filter(one => holds(one, momentAt(split, one.place ?? null, on)))
    .map(({ function: fn, place = null }) => ({ function: fn, place }))

/**
 * The functions that a person stands for at a moment, at the places at which they are held: their own, and those of whom
 * they stand in for. It takes the records of these people alone, and of those who come before this one as their deputies.
 */
export function seatsOf(split: People, person: string, on: string): readonly Held[] {
  const people = new Set([person])
  for (const one of people) for (const each of forBy(split.deputies, one)) people.add(each.person)
  const seats = new Map<string, Held>()
  for (const holder of people)
    for (const { function: fn, place } of heldBy(split, holder, on)) {
      const now = momentAt(split, place, on)
      if (!mayStand(split, fn, holder, now)) continue
      if (presentFor(split, fn, holder, now, new Set()) !== person) continue
      const [site = null, area = null] = place?.split('/') ?? []
      const absent = holder === person ? null : holder
      seats.set(`${fn} ${place} ${absent}`, { function: fn, site, area, for: absent })
    }
  return [...seats.values()]
}

/**
 * Whether anything is known of who holds the company's own functions of a split: a file may name nobody, and nobody may hold
 * any of them yet.
 */
export const holdersKnown = ({
  functions,
  holders = [],
  told,
}: Pick<Split, 'functions' | 'holders' | 'told'>): boolean =>
  told !== undefined || functions.some(({ id, external }) => !external && holdersOfFn(holders, id).length > 0)

/** Whether the holders of a function at a site are told, as they are where all of them are. */
export const isTold = ({ told }: Pick<Split, 'told'>, fn: string, place: string | null): boolean =>
  told === undefined || told.whole.includes(place ?? '') || (told.seats[fn] ?? []).includes(place ?? '')

/** Whether anybody stands for a function anywhere. */
export const isStaffed = (split: People, fn: string, on: string): boolean =>
  holdersOfFn(split.holders, fn).some(({ place }) => standing(split, fn, place ?? null, on).length > 0)

/**
 * Persons whose deputies lead back to themselves, each circle once, in order; at least one through each deputy in one. What
 * leads to a circle or away from it plays no part in which are told.
 */
export function deputyCircles(split: People, on?: string): readonly (readonly string[])[] {
  const chained = chainedAt(split, momentAt(split, null, on))
  const circles = new Map<string, readonly string[]>()
  const path: string[] = []
  const walked = new Set<string>()
  const walk = (person: string) => {
    path.push(person)
    for (const { deputy } of chained.get(person) ?? []) {
      const from = path.indexOf(deputy)
      if (from >= 0) {
        const circle = path.slice(from)
        const key = [...circle].sort().join()
        if (!circles.has(key)) circles.set(key, circle)
      } else if (!walked.has(deputy)) walk(deputy)
    }
    path.pop()
    walked.add(person)
  }
  for (const person of [...chained.keys()].sort()) if (!walked.has(person)) walk(person)
  return [...circles.values()]
}

/** The deputies at a moment who have a deputy in turn, for those who are somebody's deputy, by person. */
function chainedAt(split: People, now: Moment | null): ReadonlyMap<string, readonly Deputy[]> {
  const there = (person: string) => !hasLeft(split, person, now)
  let left = (split.deputies ?? []).filter(one => holds(one, now) && there(one.person) && there(one.deputy))
  for (let before = 0; before !== left.length; ) {
    before = left.length
    const [people, deputies] = [
      new Set(left.map(one => one.person)),
      new Set(left.map(({ deputy }) => deputy)),
    ]
    left = left.filter(one => deputies.has(one.person) && people.has(one.deputy))
  }
  return Map.groupBy(left, ({ person }) => person)
}
