import { before, inTime } from '../time/calendar.ts'

/** A time from an instant up to and without another. */
export type Interval = { readonly from: Temporal.Instant; readonly to: Temporal.Instant }

const later = (a: Temporal.Instant, b: Temporal.Instant) => (before(a, b) ? b : a)
const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (before(a, b) ? a : b)
const byStart = (a: Interval, b: Interval) => inTime(a.from, b.from)

/** What lies in any of them, in order and without overlaps; those that meet are made one. */
export function union(all: readonly Interval[]): readonly Interval[] {
  const found: Interval[] = []
  for (const { from, to } of all.toSorted(byStart)) {
    const last = found.at(-1)
    if (last === undefined || before(last.to, from)) found.push({ from, to })
    else found[found.length - 1] = { from: last.from, to: later(last.to, to) }
  }
  return found
}

/** What lies in both; each list in order and without overlaps, as the result is. */
export function both(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const found: Interval[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i]!, b[j]!]
    const [from, to] = [later(one.from, other.from), earlier(one.to, other.to)]
    if (before(from, to)) found.push({ from, to })
    if (before(one.to, other.to)) i++
    else j++
  }
  return found
}

/** What is left of intervals, in order and without overlaps, when others are cut out of them. */
export function without(all: readonly Interval[], cut: readonly Interval[]): readonly Interval[] {
  const sorted = cut.toSorted(byStart)
  const found: Interval[] = []
  let next = 0
  for (const { from, to } of all) {
    while (next < sorted.length && !before(from, sorted[next]!.to)) next++
    let start = from
    for (let i = next; i < sorted.length && before(sorted[i]!.from, to); i++) {
      if (before(start, sorted[i]!.from)) found.push({ from: start, to: sorted[i]!.from })
      start = later(start, sorted[i]!.to)
    }
    if (before(start, to)) found.push({ from: start, to })
  }
  return found
}

/** The first interval of at least so many minutes. */
export const firstOf = (all: readonly Interval[], minutes: number): Interval | null =>
  all.find(({ from, to }) => to.epochMilliseconds - from.epochMilliseconds >= minutes * 60_000) ?? null
