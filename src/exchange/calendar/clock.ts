import ICAL from 'ical.js'
import type { Block } from './blocks.ts'

/** Reads times of a calendar: wall time in a zone as an instant. */
export type Clock = {
  /** The instant of a time; null where nothing says what zone it names. A time without a zone is one of the site. */
  readonly instant: (time: ICAL.Time, zone: string | null) => Temporal.Instant | null
  /** The zone as IANA names it; null where only the file describes it, or nothing does. */
  readonly iana: (zone: string) => string | null
}

/** What a file says of its zones. A name that IANA knows, also at the end of a path, is IANA's: files often tell one year. */
export function clockOf(blocks: readonly Block[], siteZone: string): Clock {
  const zones = new Map<string, ICAL.Timezone>()
  for (const { name, lines } of blocks) {
    if (name !== 'VTIMEZONE') continue
    try {
      const component = new ICAL.Component(
        ICAL.parse(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n')),
      )
      const id = String(component.getFirstPropertyValue('tzid'))
      if (component.getAllSubcomponents().length > 0)
        zones.set(id, new ICAL.Timezone({ component, tzid: id }))
    } catch {
      // Told where an event names it.
    }
  }
  return {
    iana: ianaZone,
    instant(time, zone) {
      if (time.zone === ICAL.Timezone.utcTimezone) return at(time, 'UTC')
      if (zone === null) return at(time, siteZone)
      const known = ianaZone(zone)
      if (known !== null) return at(time, known)
      const described = zones.get(zone)
      if (described === undefined) return null
      const there = time.clone()
      there.zone = described
      return Temporal.Instant.fromEpochMilliseconds(there.toUnixTime() * 1000)
    },
  }
}

/** The wall time that a time of a calendar shows, to the minute. */
export const wallOf = ({ year, month, day, hour, minute }: ICAL.Time): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from({ year, month, day, hour, minute })

const at = (time: ICAL.Time, zone: string): Temporal.Instant => wallOf(time).toZonedDateTime(zone).toInstant()

/** `Europe/Berlin`, also as `/example.org/20260108_1/Europe/Berlin`. */
function ianaZone(name: string): string | null {
  const parts = name.split('/').filter(part => part !== '')
  for (const many of [3, 2, 1]) {
    const tail = parts.slice(-many).join('/')
    if (parts.length < many || (many === 1 && parts.length > 1) || /^[+-]?\d/.test(tail)) continue
    try {
      return new Temporal.ZonedDateTime(0n, tail).timeZoneId
    } catch {
      // Another tail, or none.
    }
  }
  return null
}
