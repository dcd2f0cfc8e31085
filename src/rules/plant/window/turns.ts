import { before, inTime } from '../../time/calendar.ts'
import { wallTimes } from '../../time/recurrence.ts'
import type { OutageWindow, Turn } from './window.ts'

type Wall = Temporal.PlainDateTime
const wall = (text: string): Wall => Temporal.PlainDateTime.from(text)

/** How long a turn is on the clock on the wall. */
export const lengthOf = ({ start, end }: Pick<OutageWindow, 'start' | 'end'>): Temporal.Duration =>
  wall(start).until(wall(end), { largestUnit: 'day' })

/** Wall time as the record writes it: to the minute. */
export const writeWall = (at: Wall): string => at.toString({ smallestUnit: 'minute' })

/** When turns of a series begin, exceptions left aside, from `from` up to and without `to`. */
export function beginningsOf(
  { start, rule, also }: Pick<OutageWindow, 'start' | 'rule' | 'also'>,
  from: Wall,
  to: Wall,
): readonly string[] {
  const first = wall(start)
  const begin = Temporal.PlainDateTime.compare(from, first) < 0 ? first : from
  const ruled =
    rule === null || Temporal.PlainDateTime.compare(begin, to) >= 0
      ? []
      : wallTimes(rule, first, begin, to).map(writeWall)
  const [low, high] = [writeWall(from), writeWall(to)]
  const once = [...(rule === null ? [start] : []), ...also].filter(each => low <= each && each < high)
  return [...new Set([...ruled, ...once])].toSorted()
}

/**
 * The turns of a window that lie between two instants, in part or whole, in order. Wall time that daylight saving leaves
 * out is moved on, and of what comes twice the first is meant (RFC 5545 3.3.5); a turn that has no length left is none.
 */
export function turnsOf(
  window: OutageWindow,
  zone: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): readonly Turn[] {
  const length = lengthOf(window)
  const day = { days: 1 }
  // A day more on either side than the zone and the moving of its clock can make.
  const low = from.toZonedDateTimeISO(zone).toPlainDateTime().subtract(length).subtract(day)
  const high = to.toZonedDateTimeISO(zone).toPlainDateTime().add(day)
  const instant = (at: Wall) => at.toZonedDateTime(zone).toInstant()
  const { exceptions, cancelled } = window
  const regular = beginningsOf(window, low, high)
    .filter(on => !exceptions.some(one => one.on === on))
    .map(on => ({ on, from: instant(wall(on)), to: instant(wall(on).add(length)), moved: false }))
  const moved = exceptions.flatMap(({ on, start, end }) =>
    start === null || end === null
      ? []
      : { on, from: instant(wall(start)), to: instant(wall(end)), moved: true },
  )
  return [...regular, ...moved]
    .map(turn => ({ ...turn, window, to: cancelled === null ? turn.to : earlier(turn.to, cancelled) }))
    .filter(turn => before(turn.from, turn.to) && before(turn.from, to) && before(from, turn.to))
    .toSorted((a, b) => inTime(a.from, b.from))
}

export const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (before(a, b) ? a : b)
export const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (before(a, b) ? b : a)
