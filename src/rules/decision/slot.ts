import type { Effective, Intervention } from '../plant/constraint/constraint.ts'
import { holdsAt, type Place } from '../plant/place.ts'
import { isFor, openAt, type PlantTimes, windowsBetween } from '../plant/window/open.ts'
import type { Turn } from '../plant/window/window.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { before } from '../time/calendar.ts'
import { both, firstOf, type Interval, union, without } from './interval.ts'

/** An asset that is worked on: where it stands, and what it tolerates. */
export type Worked = {
  readonly asset: string
  readonly tag: string
  readonly place: Place
  readonly constraint: Effective
  /** The other half of its redundant pair. */
  readonly partner: string | null
}

/** Other work that is planned or under way, with the assets on which it is. */
export type Other = Interval & { readonly number: number; readonly assets: readonly string[] }

/** All that a time for work depends on (DECIDE-5). */
export type Planning = {
  readonly works: readonly Worked[]
  readonly intervention: Intervention | null
  readonly times: PlantTimes
  readonly others: readonly Other[]
  /** Whether it was decided for an outage window: then it is done in one, whatever the assets tolerate. */
  readonly inWindow: boolean
}

/**
 * When work is allowed between two instants, by constraints, windows and blackouts of all of its assets: in order, without
 * overlaps. A process state is not known beforehand: work bound to one is planned freely, and begins only in it.
 */
export function allowedBetween(
  { works, intervention, times, inWindow }: Planning,
  from: Temporal.Instant,
  to: Temporal.Instant,
): readonly Interval[] {
  if (intervention !== null && works.some(({ constraint }) => constraint.says === 'never')) return []
  const what = intervention === null ? {} : { intervention }
  // Each series is laid out once, however many assets it is for.
  const turns = windowsBetween(times, null, from, to).filter(({ window }) => isFor(window, what))
  const closed: Turn[] = []
  let left: readonly Interval[] = [{ from, to }]
  // Assets of a place that tolerate the same have the same times.
  const seen = new Set<string>()
  for (const { place, constraint } of works) {
    const bound = inWindow || (intervention !== null && constraint.says === 'window')
    const key = `${place.area} ${place.cell} ${bound}`
    if (seen.has(key)) continue
    seen.add(key)
    const here = turns.filter(({ window }) => holdsAt(window, place))
    closed.push(...here.filter(({ window }) => window.kind === 'blackout'))
    if (bound) left = both(left, union(here.filter(({ window }) => window.kind === 'window')))
  }
  return without(left, union(closed))
}

/** Other work that stands in the way: on the same assets, or on the other half of one where only a half may be worked on. */
export const inTheWay = ({ works, others }: Pick<Planning, 'works' | 'others'>): readonly Other[] => {
  const own = new Set(works.map(({ asset }) => asset))
  const halves = new Set(
    works.flatMap(({ partner, constraint }) => (partner !== null && constraint.half ? [partner] : [])),
  )
  return others.filter(({ assets }) => assets.some(one => own.has(one) || halves.has(one)))
}

/** How far ahead a time for work is looked for, in days: near first, since most are. */
const AHEAD = [32, 366]

/** The earliest time of so many minutes for the work, within a year; null where there is none. */
export function earliest(planning: Planning, minutes: number, after: Temporal.Instant): Interval | null {
  const others = inTheWay(planning)
  for (const days of AHEAD) {
    const allowed = allowedBetween(planning, after, after.add({ hours: days * 24 }))
    const found = firstOf(without(allowed, others), minutes)
    if (found !== null) return { from: found.from, to: found.from.add({ minutes }) }
  }
  return null
}

/** Why the work cannot be done at a time; null where it can. `until` is the day up to which it was decided. */
export function clashes(
  planning: Planning,
  { from, to }: Interval,
  now: Temporal.Instant,
  until: Temporal.Instant | null,
): Refusal | null {
  if (!before(now, to)) return refuse('slot.past')
  if (until !== null && before(until, to)) return refuse('slot.after_end')
  const never = planning.works.find(({ constraint }) => constraint.says === 'never')
  if (planning.intervention !== null && never !== undefined) return refuse('slot.never', { asset: never.tag })
  const allowed = allowedBetween(planning, from, to)
  const whole = allowed.length === 1 && allowed[0]!.from.equals(from) && allowed[0]!.to.equals(to)
  if (!whole) return refuse('slot.closed', closedBy(planning, { from, to }))
  const other = inTheWay(planning).find(one => before(one.from, to) && before(from, one.to))
  return other === undefined ? null : refuse('slot.taken', { number: other.number })
}

/**
 * Why work cannot begin at this very moment, though it was planned; null where it can: a window that was taken away or closed
 * since, or other work that takes longer than was planned. A turnaround is itself an outage window.
 */
export function clashesNow(planning: Planning, now: Temporal.Instant): Refusal | null {
  const { works, intervention, times, inWindow } = planning
  const what = intervention === null ? {} : { intervention }
  for (const { place } of works) {
    const { window, blackout, process } = openAt(times, place, now, what)
    if (blackout !== null) return refuse('slot.closed', { blackout: blackout.window.title })
    const open = window !== null || process?.state === 'turnaround'
    if (inWindow && !open) return refuse('slot.closed', { blackout: '' })
  }
  const other = inTheWay(planning).find(one => !before(now, one.from) && before(now, one.to))
  return other === undefined ? null : refuse('slot.taken', { number: other.number })
}

/** The blackout in which a time lies, by its title; none where it lies outside of the windows. */
function closedBy({ works, times, intervention }: Planning, { from, to }: Interval) {
  const what = intervention === null ? {} : { intervention }
  const found = works
    .flatMap(({ place }) => windowsBetween(times, place, from, to))
    .find(({ window }) => window.kind === 'blackout' && isFor(window, what))
  return { blackout: found?.window.title ?? '' }
}
