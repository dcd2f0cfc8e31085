import type { FullRow, Vacancy } from '../answer.ts'
import { effective } from '../effective.ts'
import { pathFault, stepsOf } from '../escalation.ts'
import type { Finding } from '../finding.ts'
import { demandsAt } from '../people/demands.ts'
import { deputyCircles, holdersKnown, holdersOf, isTold, untrainedOf, vacancyOf } from '../people/people.ts'
import { nextHolder } from '../people/secondKey.ts'
import { placesOf } from '../read.ts'
import { type Split, sides } from '../split.ts'

const whole = (
  place: string | null,
  found: Pick<Finding, 'kind' | 'severity' | 'rows'> & Partial<Finding>,
): Finding => ({
  activity: null,
  level: place === null ? 'corporate' : place.includes('/') ? 'area' : 'site',
  place,
  situation: null,
  box: null,
  count: 1n,
  params: {},
  ...found,
})

/** A function that nobody holds at a place: an error where as many activities as `waiting` are ownerless without it. */
export const vacantFinding = (
  place: string | null,
  fn: string,
  { why, people }: Vacancy,
  waiting: number,
): Finding =>
  whole(place, {
    kind: 'vacant',
    severity: waiting > 0 ? 'error' : 'warning',
    rows: [fn],
    params: { waiting, why, people },
  })

/** Functions whose side nobody has said, and a split in which one side does not appear at all. */
export function sideFindings(split: Split): readonly Finding[] {
  const unknown = split.functions.filter(fn => fn.side === undefined)
  if (unknown.length > 0)
    return unknown.map(fn => whole(null, { kind: 'side-unknown', severity: 'warning', rows: [fn.id] }))
  if (split.functions.length === 0) return []
  return sides
    .filter(side => !split.functions.some(fn => fn.side === side))
    .map(side =>
      whole(null, {
        kind: 'one-sided',
        severity: 'error',
        rows: [],
        params: { missing: [side], needs: 'both-sides' },
      }),
    )
}

/** Escalation paths that do not climb to the top, and activities without one (SPLIT-9). */
export function escalationFindings(split: Split): readonly Finding[] {
  if (split.escalations.length === 0) return []
  const paths = split.escalations.flatMap(path => {
    const fault = pathFault(split, path.id)
    return fault
      ? [whole(null, { kind: 'escalation', severity: 'error', rows: [path.id], params: { fault } })]
      : []
  })
  const without = split.activities
    .filter(activity => effective(split, activity, null).fallback?.row.escalation === null)
    .map(activity =>
      whole(null, {
        kind: 'escalation',
        severity: 'error',
        activity: activity.id,
        rows: [],
        params: { fault: 'none' },
      }),
    )
  return [...paths, ...without]
}

/**
 * Vacancies, holders who are not trained, one person on both keys, and deputies in a circle, at every site; only where
 * holders are known.
 */
export function peopleFindings(split: Split, on?: string): readonly Finding[] {
  if (!holdersKnown(split)) return []
  const sites = placesOf(split).filter(place => !place.includes('/'))
  const places = sites.length > 0 ? sites : [null]
  return [
    ...places.flatMap(place => atPlace(split, place, on)),
    ...deputyCircles(split, on).map(circle =>
      whole(null, { kind: 'deputy-circle', severity: 'error', rows: circle, params: { people: circle } }),
    ),
  ]
}

function atPlace(split: Split, place: string | null, on: string | undefined): readonly Finding[] {
  const { deciding, other, pairs } = demandsAt(split, place)
  const held = (fn: string) => holdersOf(split, fn, place, on)
  const asked = (fn: string) => (deciding.has(fn) || other.has(fn)) && isTold(split, fn, place)
  const own = split.functions.filter(fn => !fn.external && asked(fn.id))
  const vacant = own
    .filter(fn => held(fn.id).length === 0)
    .map(fn => {
      const { why = 'none', people = [] } = vacancyOf(split, fn.id, place, on) ?? {}
      return vacantFinding(place, fn.id, { why, people }, deciding.get(fn.id)?.size ?? 0)
    })
  const untrained = own.flatMap(fn => {
    const without = untrainedOf(split, fn.id, place, on)
    const people = without.map(({ person }) => person)
    const courses = [...new Set(without.flatMap(each => each.courses))]
    return without.length === 0
      ? []
      : [whole(place, { kind: 'untrained', severity: 'warning', rows: [fn.id], params: { people, courses } })]
  })
  const same = pairs.flatMap(({ keys, activities, rows }): Finding[] => {
    if (!keys.every(fn => isTold(split, fn, place))) return []
    const [one = [], two = []] = keys.map(held)
    const shared = one.filter(person => two.includes(person))
    if (shared.length === 0) return []
    const parted = one.some(person => two.some(another => another !== person))
    const nobody = !parted && rows.some(row => !hasNext(split, row, shared[0]!, place, on))
    return [
      whole(place, {
        kind: 'same-person',
        severity: nobody ? 'error' : 'warning',
        rows: keys,
        params: { people: shared, waiting: activities.size },
      }),
    ]
  })
  return [...vacant, ...untrained, ...same]
}

/** Whether somebody else could turn one of a row's keys, where one person holds both. */
function hasNext(
  split: Split,
  row: FullRow,
  person: string,
  place: string | null,
  on: string | undefined,
): boolean {
  const path = stepsOf(split, row.escalation)
  return nextHolder(split, row, path, row.keys, person, { place, on }) !== null
}
