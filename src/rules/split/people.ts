import type { Standing } from './answer.ts'
import type { Split } from './split.ts'

/** Whether a span of days holds on a date; without a date every span does. */
const holds = (span: { from?: string; to?: string }, on: string | undefined) =>
  on === undefined || ((span.from ?? '') <= on && on <= (span.to ?? '9999-12-31'))

/** The persons who hold a function at a place: of the area, else of the site, else corporate (SPLIT-8). */
export function holdersOf(split: Split, fn: string, place: string | null, on?: string): readonly string[] {
  const site = place?.split('/')[0]
  for (const here of [...new Set([place ?? undefined, site, undefined])]) {
    const found = (split.holders ?? []).filter(
      holder => holder.function === fn && holder.place === here && holds(holder, on),
    )
    if (found.length > 0) return [...new Set(found.map(holder => holder.person))]
  }
  return []
}

export const deputiesOf = (split: Split, person: string, on?: string): readonly string[] =>
  (split.deputies ?? []).filter(one => one.person === person && holds(one, on)).map(one => one.deputy)

const isAbsent = (split: Split, person: string, on: string | undefined) =>
  on !== undefined && (split.absences ?? []).some(one => one.person === person && holds(one, on))

/** Who stands for a function now: holders who are there, and for an absent one the first deputy who is. */
export function standing(split: Split, fn: string, place: string | null, on?: string): readonly Standing[] {
  const name = (person: string) => split.people?.find(one => one.id === person)?.name ?? person
  return holdersOf(split, fn, place, on).flatMap((person): Standing[] => {
    const present = presentFor(split, person, on, new Set())
    if (present === null) return []
    return [{ person: present, name: name(present), for: present === person ? null : person }]
  })
}

/** The person, or along the deputies the first who is not absent; null where the deputies end or turn in a circle. */
function presentFor(split: Split, person: string, on: string | undefined, seen: Set<string>): string | null {
  if (!isAbsent(split, person, on)) return person
  seen.add(person)
  for (const deputy of deputiesOf(split, person, on)) {
    if (seen.has(deputy)) continue
    const found = presentFor(split, deputy, on, seen)
    if (found !== null) return found
  }
  return null
}

/** Persons whose deputies lead back to themselves, each circle once, in order. */
export function deputyCircles(split: Split, on?: string): readonly (readonly string[])[] {
  const circles = new Map<string, readonly string[]>()
  const walk = (path: readonly string[]) => {
    for (const deputy of deputiesOf(split, path.at(-1)!, on)) {
      const from = path.indexOf(deputy)
      if (from < 0) walk([...path, deputy])
      else {
        const circle = path.slice(from)
        const key = [...circle].sort().join()
        if (!circles.has(key)) circles.set(key, circle)
      }
    }
  }
  for (const { person } of split.deputies ?? []) walk([person])
  return [...circles.values()]
}
