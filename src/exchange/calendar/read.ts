import ICAL from 'ical.js'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { blocksOf } from './blocks.ts'
import { clockOf } from './clock.ts'
import type { ReadEvent, Rejected } from './event.ts'
import { seriesOf } from './series.ts'

export type ReadCalendar = {
  readonly events: readonly ReadEvent[]
  readonly rejected: readonly Rejected[]
  /** Components that are no events, by name and how many: to-dos, journals. */
  readonly others: Readonly<Record<string, number>>
  readonly unended: boolean
}

/** Characters and events of a file at most. */
export const calendarLimits = { text: 8 * 2 ** 20, events: 5_000 } as const

/** What of an event is read; all else, right or wrong, is passed over. */
const KNOWN =
  /^(UID|SUMMARY|DESCRIPTION|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|CATEGORIES|SEQUENCE)[;:]/i
const OTHERS = ['VTODO', 'VJOURNAL', 'VFREEBUSY', 'VAVAILABILITY']

/**
 * Reads a calendar (RFC 5545): each event is a window or blackout, or is rejected with its reason. Refuses what is no
 * calendar (`calendar.none`) and what is too large (`calendar.too_large`).
 */
export function readCalendar(text: string, siteZone: string): ReadCalendar | Refusal {
  if (text.length > calendarLimits.text) return refuse('calendar.too_large')
  const { blocks, unended, any } = blocksOf(text)
  if (!any || (blocks.length === 0 && !unended)) return refuse('calendar.none')
  const found = blocks.filter(({ name }) => name === 'VEVENT')
  if (found.length > calendarLimits.events)
    return refuse('calendar.too_many', { events: calendarLimits.events })
  const clock = clockOf(blocks, siteZone)
  const rejected: Rejected[] = []
  const parsed = found.flatMap(({ lines, row }) => {
    const kept = lines.filter(line => KNOWN.test(line))
    const reject = (why: Refusal) => {
      rejected.push({ title: titleIn(kept), row, why: { code: why.refused, params: why.params } })
      return []
    }
    try {
      const component = new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...kept, 'END:VEVENT'].join('\r\n')))
      return { component, row, reject, uid: String(component.getFirstPropertyValue('uid') ?? `row ${row}`) }
    } catch (error) {
      return reject(refuse('calendar.broken', { problem: (error as Error).message.slice(0, 200) }))
    }
  })
  const events = [...Map.groupBy(parsed, ({ uid }) => uid).values()].flatMap(same => {
    const alone = same.filter(({ component }) => !component.hasProperty('recurrence-id'))
    // Of one name twice, the newest is the event (RFC 5545 3.8.7.4), and turns that are told by themselves belong to it.
    const master = alone.toSorted((a, b) => sequenceOf(b.component) - sequenceOf(a.component))[0] ?? same[0]!
    const turns = same.filter(one => one !== master && !alone.includes(one))
    const twice = alone.filter(one => one !== master)
    for (const one of twice) one.reject(refuse('calendar.twice'))
    try {
      const event = seriesOf(
        master.component,
        turns.map(({ component }) => component),
        clock,
        siteZone,
      )
      return isRefusal(event) ? master.reject(event) : { ...event, uid: master.uid }
    } catch (error) {
      return master.reject(refuse('calendar.broken', { problem: (error as Error).message.slice(0, 200) }))
    }
  })
  const others = Object.groupBy(
    blocks.filter(({ name }) => OTHERS.includes(name)),
    ({ name }) => name,
  )
  return {
    events,
    rejected: rejected.toSorted((a, b) => a.row - b.row),
    others: Object.fromEntries(Object.entries(others).map(([name, all = []]) => [name, all.length])),
    unended,
  }
}

const sequenceOf = (event: ICAL.Component): number => Number(event.getFirstPropertyValue('sequence') ?? 0)

const titleIn = (lines: readonly string[]): string =>
  (lines.find(line => /^SUMMARY[;:]/i.test(line)) ?? '').replace(/^[^:]*:/, '').slice(0, 200)
