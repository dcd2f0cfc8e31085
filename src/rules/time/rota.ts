import type { Standing } from '../split/answer.ts'
import { wallTimes } from './recurrence.ts'

/** Who is on call by turns: the first person from the start on, the next with every hand-over, and again from the first. */
export type Rota = {
  readonly function: string
  readonly site: string | null
  /** When the first turn begins: wall time in the zone (`2026-01-05T08:00`). */
  readonly start: string
  readonly zone: string
  /** When it is handed over (RFC 5545, without COUNT and UNTIL); the start is none. */
  readonly rule: string
  readonly people: readonly string[]
  /** The last day, ISO date; null while it goes on. */
  readonly to: string | null
}

/** A turn: who is on call, from when, and to when it is handed over or the rota ends; null where no end is seen. */
export type Turn = {
  readonly person: string
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant | null
}

/** The instants of hand-over known so far of a rota's times, up to a year. */
type Known = { readonly at: number[]; until: number }
const known = new Map<string, Known>()

/** Epoch milliseconds of the start and every hand-over up to and with a year. */
function handOvers({ start, zone, rule }: Rota, year: number): readonly number[] {
  const key = `${start} ${zone} ${rule}`
  const first = Temporal.PlainDateTime.from(start)
  const epoch = (wall: Temporal.PlainDateTime) => wall.toZonedDateTime(zone).epochMilliseconds
  if (known.size > 200) known.clear()
  const found = known.get(key) ?? { at: [epoch(first)], until: first.year - 1 }
  known.set(key, found)
  if (found.until < year) {
    const from = new Temporal.PlainDateTime(found.until + 1, 1, 1)
    const to = new Temporal.PlainDateTime(year + 1, 1, 1)
    const more = wallTimes(rule, first, Temporal.PlainDateTime.compare(from, first) < 0 ? first : from, to)
    // Two wall times of one gap of daylight saving are one instant, and one hand-over too few would shift all turns.
    found.at.push(...more.map(epoch).filter(each => each > found.at[0]!))
    found.until = year
  }
  return found.at
}

/** The turn that an instant is in; null before the start and after the last day. */
export function turnAt(rota: Rota, at: Temporal.Instant): Turn | null {
  const { zone, people, to } = rota
  const end =
    to === null ? null : Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(zone).toInstant()
  if (end !== null && Temporal.Instant.compare(at, end) >= 0) return null
  const all = handOvers(rota, at.toZonedDateTimeISO(zone).year + 1)
  const index = upTo(all, at.epochMilliseconds) - 1
  if (index < 0) return null
  const next = all[index + 1]
  const handed = next === undefined ? null : Temporal.Instant.fromEpochMilliseconds(next)
  return {
    person: people[index % people.length]!,
    from: Temporal.Instant.fromEpochMilliseconds(all[index]!),
    to: end !== null && (handed === null || Temporal.Instant.compare(end, handed) < 0) ? end : handed,
  }
}

/**
 * Who stands for a function at a place (`site`, `site/area`, null for corporate), whoever is on call first: by the rota of
 * the site, else by the corporate one. Where they are away, their deputy is.
 */
export function onCallFirst(
  people: readonly Standing[],
  rotas: readonly Rota[],
  fn: string,
  place: string | null,
  at: Temporal.Instant,
): readonly Standing[] {
  const site = place?.split('/')[0] ?? null
  const [turn] = rotas
    .filter(one => one.function === fn && (one.site === site || one.site === null))
    .toSorted((a, b) => Number(a.site === null) - Number(b.site === null) || (a.start < b.start ? 1 : -1))
    .flatMap(one => turnAt(one, at) ?? [])
  const first = people.filter(one => (one.for ?? one.person) === turn?.person)
  const others = people.filter(one => !first.includes(one))
  return [...first.map(one => ({ ...one, onCall: true as const })), ...others]
}

/** The turns between two instants, the first and the last as far as they reach. */
export function turnsBetween(rota: Rota, from: Temporal.Instant, to: Temporal.Instant): readonly Turn[] {
  const begin = Temporal.PlainDateTime.from(rota.start).toZonedDateTime(rota.zone).toInstant()
  const turns: Turn[] = []
  let at = Temporal.Instant.compare(begin, from) > 0 ? begin : from
  for (
    let turn = turnAt(rota, at);
    turn !== null && Temporal.Instant.compare(at, to) < 0;
    turn = turnAt(rota, at)
  ) {
    turns.push(turn)
    if (turn.to === null) break
    at = turn.to
  }
  return turns
}

/** How many of these ascending numbers are at most a number. */
function upTo(ascending: readonly number[], number: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= number) low = middle + 1
    else high = middle
  }
  return low
}
