import ICAL from 'ical.js'
import { fits } from '#rules/plant/window/fits.ts'
import { beginningsOf, lengthOf, writeWall } from '#rules/plant/window/turns.ts'
import type { Exception } from '#rules/plant/window/window.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { SeriesRule, wallTimes } from '#rules/time/recurrence.ts'
import { type Clock, wallOf } from './clock.ts'
import type { ReadEvent, Unread } from './event.ts'

type Event = Omit<ReadEvent, 'uid'>
/** A time of an event: what stands there, and when that is at the site. */
type Time = { readonly shown: Temporal.PlainDateTime; readonly site: string; readonly zone: string | null }

/** So many turns ahead a rule of another zone has to keep step with the clocks of the site. */
const AHEAD = { years: 5 }
const LONGEST = { title: 200, why: 4_000, also: 100 } as const
const BLACKOUT = /blackout|black-out|batch|campaign|freeze|sperrzeit|kampagne|charge/i

/**
 * An event with the turns of it that are told by themselves, as a window. Refuses one that was cancelled, has no begin or
 * end, names a zone that nothing describes, or recurs in a way that cannot be told in wall time of the site.
 */
export function seriesOf(
  event: ICAL.Component,
  turns: readonly ICAL.Component[],
  clock: Clock,
  siteZone: string,
): Event | Refusal {
  const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '').trim()
  if (text('status').toUpperCase() === 'CANCELLED') return refuse('calendar.cancelled')
  const read = (property: ICAL.Property, value: unknown) => timeOf(property, value, clock, siteZone)
  const span = spanOf(event, read)
  if (isRefusal(span)) return span
  const notes: Unread[] = []
  const note = (code: string) => notes.push({ code, params: {} })
  const rule = ruleOf(event, span.begin, clock, siteZone)
  if (isRefusal(rule)) return rule
  const also = event.getAllProperties('rdate').flatMap(property =>
    property.getValues().flatMap(value => {
      const time = read(property, value)
      if (!isRefusal(time)) return time.site
      note('calendar.rdate')
      return []
    }),
  )
  const { start, end } = span
  const bare = {
    start,
    end,
    rule,
    also: [...new Set(also)].filter(each => each !== start).slice(0, LONGEST.also),
  }
  const shaped = onRule(bare)
  if (isRefusal(shaped)) return shaped
  const exdates = event.getAllProperties('exdate').flatMap(property =>
    property.getValues().flatMap((value): Exception[] => {
      const time = read(property, value)
      return isRefusal(time) ? [] : beginsLike(shaped, time.site, value).map(on => cancelledOn(on))
    }),
  )
  const told = turns.flatMap(one => {
    const exception = exceptionOf(one, read)
    if (exception === null) note('calendar.turn')
    return exception ?? []
  })
  const length = lengthOf(shaped)
  const isOther = ({ on, start, end }: Exception) =>
    start !== on || end !== writeWall(Temporal.PlainDateTime.from(on).add(length))
  const exceptions = [...new Map([...exdates, ...told].map(each => [each.on, each])).values()].filter(
    each => isTurn(shaped, each.on) && isOther(each),
  )
  const title = text('summary').slice(0, LONGEST.title)
  const words = `${text('categories')} ${title}`
  return {
    ...shaped,
    title,
    why: text('description').slice(0, LONGEST.why),
    kind: BLACKOUT.test(words) ? 'blackout' : 'window',
    exceptions: exceptions.toSorted((a, b) => a.on.localeCompare(b.on)),
    notes,
  }
}

type Read = (property: ICAL.Property, value: unknown) => Time | Refusal

function timeOf(property: ICAL.Property, value: unknown, clock: Clock, siteZone: string): Time | Refusal {
  if (!(value instanceof ICAL.Time)) return refuse('calendar.no_time')
  const shown = wallOf(value)
  const named = property.getFirstParameter('tzid')
  const zone = named === undefined || named === '' ? null : String(named)
  // A day is one of the site, wherever it stands.
  if (value.isDate) return { shown, site: writeWall(shown), zone: null }
  const instant = clock.instant(value, zone)
  if (instant === null) return refuse('calendar.zone', { zone: zone ?? '' })
  const site = writeWall(instant.toZonedDateTimeISO(siteZone).toPlainDateTime())
  return { shown, site, zone: value.zone === ICAL.Timezone.utcTimezone ? 'UTC' : zone }
}

function spanOf(
  event: ICAL.Component,
  read: Read,
): { readonly begin: Time; readonly start: string; readonly end: string } | Refusal {
  const first = event.getFirstProperty('dtstart')
  if (first === null) return refuse('calendar.no_start')
  const begin = read(first, first.getFirstValue())
  if (isRefusal(begin)) return begin
  const start = begin.site
  const last = event.getFirstProperty('dtend')
  if (last !== null) {
    const end = read(last, last.getFirstValue())
    return isRefusal(end) ? end : { begin, start, end: end.site }
  }
  const length = event.getFirstPropertyValue('duration')
  if (length instanceof ICAL.Duration) {
    const added = { weeks: length.weeks, days: length.days, hours: length.hours, minutes: length.minutes }
    return { begin, start, end: writeWall(Temporal.PlainDateTime.from(start).add(added)) }
  }
  const day = first.getFirstValue()
  // A day without an end lasts for that day (RFC 5545 3.6.1).
  return day instanceof ICAL.Time && day.isDate
    ? { begin, start, end: writeWall(Temporal.PlainDateTime.from(start).add({ days: 1 })) }
    : refuse('calendar.no_end')
}

/** The rule in wall time of the site; null where there is none. */
function ruleOf(event: ICAL.Component, begin: Time, clock: Clock, siteZone: string): string | null | Refusal {
  const rules = event.getAllProperties('rrule')
  if (event.hasProperty('exrule') || rules.length > 1) return refuse('calendar.rules')
  const [recur] = rules.map(property => property.getFirstValue())
  if (recur === undefined) return null
  if (!(recur instanceof ICAL.Recur)) return refuse('calendar.rule', { rule: String(recur) })
  const until = recur.until
  const bare = recur
    .toString()
    .split(';')
    .filter(part => !/^(UNTIL=|INTERVAL=1$)/.test(part))
    .join(';')
  const rule =
    until === null || until === undefined ? bare : `${bare};UNTIL=${untilOf(until, begin, clock, siteZone)}`
  if (!SeriesRule.safeParse(rule).success) return refuse('calendar.rule', { rule: recur.toString() })
  return begin.zone === null || keepsStep(rule, begin, siteZone, clock)
    ? rule
    : refuse('calendar.other_zone', { zone: begin.zone })
}

function untilOf(until: ICAL.Time, begin: Time, clock: Clock, siteZone: string): string {
  if (until.isDate) return `${until.toString().replaceAll('-', '')}T235959`
  const instant = clock.instant(until, begin.zone) ?? clock.instant(until, null)!
  return instant
    .toZonedDateTimeISO(siteZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace(/[-:]/g, '')
}

/** Whether turns of a rule of another zone fall on the same days at the site, always as much later. */
function keepsStep(rule: string, { shown, zone, site }: Time, siteZone: string, clock: Clock): boolean {
  const there = zone === null ? siteZone : clock.iana(zone)
  if (there === null) return false
  const here = Temporal.PlainDateTime.from(site)
  const shift = shown.until(here)
  if (shown.toPlainDate().until(here.toPlainDate()).days !== 0) return false
  return wallTimes(rule.replace(/;UNTIL=\w+/, ''), shown, shown, shown.add(AHEAD)).every(each =>
    each.add(shift).equals(each.toZonedDateTime(there).withTimeZone(siteZone).toPlainDateTime()),
  )
}

type Bare = Pick<Event, 'start' | 'end' | 'rule' | 'also'>

/** A first turn beside its rule (which RFC 5545 leaves open) is one turn more of a series that begins with the rule. */
function onRule(bare: Bare): Bare | Refusal {
  const wrong = fits(bare)
  if (wrong === null) return bare
  if (wrong.refused !== 'window.off_rule' || bare.rule?.includes('COUNT=') === true) return wrong
  const start = String(wrong.params.first).replace(' ', 'T')
  const later = Temporal.PlainDateTime.from(bare.start).until(start)
  const next = {
    ...bare,
    start,
    end: writeWall(Temporal.PlainDateTime.from(bare.end).add(later)),
    also: [bare.start, ...bare.also],
  }
  return fits(next) ?? next
}

const cancelledOn = (on: string): Exception => ({ on, start: null, end: null, why: '' })

/** An exception that names a day means the turn of that day. */
function beginsLike(series: Bare, site: string, value: unknown): readonly string[] {
  if (!(value instanceof ICAL.Time) || !value.isDate) return [site]
  const day = Temporal.PlainDateTime.from(site)
  return beginningsOf(series, day, day.add({ days: 1 }))
}

function isTurn(series: Bare, on: string): boolean {
  const at = Temporal.PlainDateTime.from(on)
  return beginningsOf(series, at, at.add({ minutes: 1 })).includes(on)
}

/** What a turn that is told by itself says; null where it cannot be read, or means all that follow. */
function exceptionOf(turn: ICAL.Component, read: Read): Exception | null {
  const id = turn.getFirstProperty('recurrence-id')
  if (id === null || id.getFirstParameter('range') !== undefined) return null
  const on = read(id, id.getFirstValue())
  if (isRefusal(on)) return null
  if (String(turn.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED')
    return cancelledOn(on.site)
  const span = spanOf(turn, read)
  if (isRefusal(span) || span.end <= span.start) return null
  return { on: on.site, start: span.start, end: span.end, why: '' }
}
