/** A moment at which the clock of a zone is moved: offsets in seconds, and the wall time before it. */
type Change = { readonly from: number; readonly to: number; readonly onset: Temporal.PlainDateTime }

/** How many years past the last one are looked through for the rule that goes on. */
const AHEAD = 30
/** As often a rule has to come round to be taken for one. */
const ENOUGH = 5
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/**
 * The content lines that describe a zone from a year on (VTIMEZONE, RFC 5545 3.6.5): each change of its clock up to `last`,
 * and where the zone has a rule that goes on, that rule.
 */
export function zoneLines(zone: string, first: number, last: number): readonly string[] {
  const begin = Temporal.PlainDateTime.from({ year: first, month: 1, day: 1 }).toZonedDateTime(zone)
  const base = seconds(begin)
  const changes = changesOf(begin, last + AHEAD)
  const since = goesOnSince(changes, last + AHEAD)
  const single = changes.filter(({ onset }) => onset.year < (since ?? last + 1))
  const ruled = since === null ? [] : changes.filter(({ onset }) => onset.year === since)
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance({ from: base, to: base, onset: new Temporal.PlainDateTime(1970, 1, 1) }, []),
    ...[...Map.groupBy(single, ({ from, to }) => `${from} ${to}`).values()].flatMap(([one, ...more]) =>
      // A line each: of several in one line, some readers take the first.
      observance(
        one!,
        more.map(each => `RDATE:${basic(each.onset)}`),
      ),
    ),
    ...ruled.flatMap(one => {
      const same = changes.filter(each => each.onset.year >= since! && like(each) === like(one))
      return observance(one, [`RRULE:FREQ=YEARLY;BYMONTH=${one.onset.month};BYDAY=${dayOf(same)}`])
    }),
    'END:VTIMEZONE',
  ]
}

/** Wall time as iCalendar writes it: 20260329T020000. */
export const basic = (at: Temporal.PlainDateTime): string =>
  at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

function observance({ from, to, onset }: Change, more: readonly string[]): readonly string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${basic(onset)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    ...more,
    `END:${name}`,
  ]
}

function changesOf(begin: Temporal.ZonedDateTime, last: number): readonly Change[] {
  const changes: Change[] = []
  for (
    let at = begin.getTimeZoneTransition('next');
    at !== null && at.year <= last;
    at = at.getTimeZoneTransition('next')
  ) {
    const from = seconds(at.subtract({ nanoseconds: 1 }))
    const to = seconds(at)
    const onset = at.withTimeZone('UTC').toPlainDateTime().add({ seconds: from })
    if (from !== to) changes.push({ from, to, onset })
  }
  return changes
}

/** The year from which on every year has the same two changes, on the same weekdays of their months; null where none has. */
function goesOnSince(changes: readonly Change[], last: number): number | null {
  let since: number | null = null
  for (let year = last; ; year--) {
    const kept = changes.filter(({ onset }) => onset.year >= year)
    const kinds = Map.groupBy(kept, like)
    const each = last - year + 1
    const fits =
      kinds.size === 2 && [...kinds.values()].every(same => same.length === each && dayOf(same) !== null)
    if (!fits) return since === null || last - since + 1 < ENOUGH ? null : since
    since = year
  }
}

/** What changes of one rule have in common. */
const like = ({ from, to, onset }: Change): string =>
  [from, to, onset.month, onset.dayOfWeek, onset.toPlainTime()].join(' ')

/** The day of the month that changes on one weekday fall on: `-1SU`, `2SU`; null where there is no such rule. */
function dayOf(same: readonly Change[]): string | null {
  const day = days[same[0]!.onset.dayOfWeek - 1]
  if (same.every(({ onset }) => onset.day + 7 > onset.daysInMonth)) return `-1${day}`
  const nth = new Set(same.map(({ onset }) => Math.ceil(onset.day / 7)))
  return nth.size === 1 ? `${[...nth][0]}${day}` : null
}

const seconds = (at: Temporal.ZonedDateTime): number => at.offsetNanoseconds / 1e9

function offset(of: number): string {
  const two = (number: number) => String(Math.trunc(number)).padStart(2, '0')
  const [rest, sign] = [Math.abs(of), of < 0 ? '-' : '+']
  const tail = rest % 60 === 0 ? '' : two(rest % 60)
  return `${sign}${two(rest / 3600)}${two((rest / 60) % 60)}${tail}`
}
