import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { fits } from '#rules/plant/window/fits.ts'
import { turnsOf } from '#rules/plant/window/turns.ts'
import type { Exception, OutageWindow } from '#rules/plant/window/window.ts'
import { writeCalendar } from './write.ts'
import { zoneLines } from './zone.ts'

const now = Temporal.Instant.from('2026-06-01T00:00:00Z')
const window: OutageWindow = {
  ...{ id: 'w', site: 'north', area: null, cell: null, kind: 'window', title: 'Night', why: 'Planned' },
  ...{ interventions: null, start: '2026-03-07T22:00', end: '2026-03-08T06:00' },
  ...{ rule: 'FREQ=WEEKLY;BYDAY=SA', also: [], exceptions: [], cancelled: null, rev: 3 },
}
const told = { summary: 'Night', location: 'North', description: '' }
const feed = (one: OutageWindow, zone: string, more: Partial<typeof told> = {}) =>
  writeCalendar('Windows', [{ window: one, zone, changedAt: now, ...told, ...more }], now)

/** What another reader makes of a calendar: when its events begin and end, those that are cancelled left out. */
function readBack(text: string, from: Temporal.Instant, to: Temporal.Instant): string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  const master = events.find(one => one.getFirstProperty('recurrence-id') === null)!
  const event = new ICAL.Event(master, {
    strictExceptions: true,
    exceptions: events.filter(one => one !== master),
  })
  const iso = (at: InstanceType<typeof ICAL.Time>) =>
    Temporal.Instant.fromEpochMilliseconds(at.toUnixTime() * 1000).toString()
  const found: string[] = []
  const take = (
    item: InstanceType<typeof ICAL.Event>,
    begin: InstanceType<typeof ICAL.Time>,
    end: InstanceType<typeof ICAL.Time>,
  ) => {
    const status = item.component.getFirstPropertyValue('status')
    if (status !== 'CANCELLED') found.push(`${iso(begin)} ${iso(end)}`)
  }
  if (!event.isRecurring()) take(event, event.startDate, event.endDate)
  else {
    const turns = event.iterator()
    for (let next = turns.next(), n = 0; next && n < 3_000; next = turns.next(), n++) {
      if (next.toUnixTime() * 1000 > to.epochMilliseconds + 40 * 86_400_000) break
      const { item, startDate, endDate } = event.getOccurrenceDetails(next)
      take(item, startDate, endDate)
    }
  }
  return within(found, from, to)
}
const within = (spans: readonly string[], from: Temporal.Instant, to: Temporal.Instant) =>
  spans.filter(each => each >= from.toString() && each < to.toString()).toSorted()

const zones = [
  'Europe/Berlin',
  'America/Chicago',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Asia/Tokyo',
  'America/St_Johns',
  'Europe/Dublin',
]

test('PLANT-5 our own feed read back by another reader has the same turns, across every moving of the clock', () => {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
  const series = fc.record({
    zone: fc.constantFrom(...zones),
    start: fc.record({ day: fc.nat(400), minute: fc.nat(24 * 4 - 1) }),
    quarters: fc.integer({ min: 1, max: 4 * 60 }),
    rule: fc.constantFrom('daily', 'weekly', 'nth', 'last', 'monthday', 'once'),
    every: fc.integer({ min: 1, max: 3 }),
    end: fc.constantFrom('', 'count', 'until'),
    also: fc.boolean(),
    except: fc.array(fc.record({ nth: fc.nat(20), moved: fc.boolean() }), { maxLength: 3 }),
  })
  const seen = new Map<string, number>()
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  fc.assert(
    fc.property(series, ({ zone, start: drawn, quarters, rule: kind, every, end, also, except }) => {
      const at = Temporal.PlainDateTime.from('2025-06-15T00:00').add({
        days: drawn.day,
        minutes: drawn.minute * 15,
      })
      const day = days[at.dayOfWeek - 1]
      const base = {
        daily: `FREQ=DAILY;INTERVAL=${every}`,
        weekly: `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${day}`,
        nth: `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${Math.ceil(at.day / 7)}${day}`,
        last: `FREQ=MONTHLY;BYDAY=-1${day}`,
        monthday: `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${at.day}`,
        once: null,
      }[kind]
      const until = at.add({ months: 9 }).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
      const rule = base === null ? null : base + { '': '', count: ';COUNT=30', until: `;UNTIL=${until}` }[end]
      const wall = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'minute' })
      const bare: OutageWindow = {
        ...window,
        ...{ start: wall(at), end: wall(at.add({ minutes: quarters * 15 })), rule },
        also: also && rule !== null ? [wall(at.add({ days: 3, hours: 1 }))] : [],
      }
      fc.pre(fits(bare) === null)
      const [from, to] = [
        Temporal.Instant.from('2025-06-01T00:00:00Z'),
        Temporal.Instant.from('2028-06-01T00:00:00Z'),
      ]
      const turns = turnsOf(bare, zone, from, to)
      const exceptions = except.flatMap(({ nth, moved }): Exception[] => {
        const turn = turns[nth]
        if (turn === undefined || rule === null) return []
        const other = Temporal.PlainDateTime.from(turn.on).add({ hours: 5 })
        const span = { start: wall(other), end: wall(other.add({ hours: 2 })) }
        return [{ on: turn.on, why: 'So', ...(moved ? span : { start: null, end: null }) }]
      })
      const one = { ...bare, exceptions: [...new Map(exceptions.map(each => [each.on, each])).values()] }
      const ours = turnsOf(one, zone, from, to).map(turn => `${turn.from} ${turn.to}`)
      const theirs = readBack(feed(one, zone), from, to)
      const wanted = within(ours, from, to)
      // The first that differs is enough to be told.
      const odd = wanted.findIndex((each, i) => each !== theirs[i])
      expect([theirs.length, odd === -1 ? null : theirs[odd]]).toEqual([wanted.length, wanted[odd] ?? null])
      count(zone)
      count(kind)
      const crossing = turns.filter(
        turn => turn.from.toZonedDateTimeISO(zone).offset !== turn.to.toZonedDateTimeISO(zone).offset,
      )
      if (crossing.length > 0) count('with a turn in which the clock is moved')
      if (one.exceptions.length > 0) count('with exceptions')
    }),
    { numRuns: 200 },
  )
  console.log([...seen].map(([what, many]) => `${what}: ${many}`).join(', '))
})

describe('PLANT-5 a feed as RFC 5545 asks', () => {
  test('long lines are folded between characters, text is escaped, each line ends with CR LF', () => {
    const text = feed(window, 'Europe/Berlin', {
      summary: 'Läufe; zwei, drei\\\nBEGIN:VEVENT',
      description: 'ö'.repeat(200),
    })
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map(line => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(text).toContain('SUMMARY:Läufe\\; zwei\\, drei\\\\\\nBEGIN:VEVENT')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const back = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
    expect(back.getFirstPropertyValue('summary')).toBe('Läufe; zwei, drei\\\nBEGIN:VEVENT')
    expect(back.getFirstPropertyValue('description')).toBe('ö'.repeat(200))
  })

  test('an event keeps its name, and counts its changes; what is cancelled says so', () => {
    const cancelled = { on: '2026-07-04T22:00', start: null, end: null, why: 'No' }
    const lines = feed({ ...window, exceptions: [cancelled] }, 'Europe/Berlin').split('\r\n')
    expect(new Set(lines.filter(line => line.startsWith('UID')))).toEqual(new Set(['UID:w@countersign']))
    expect(lines).toContain('SEQUENCE:2')
    const at = lines.indexOf('RECURRENCE-ID;TZID=Europe/Berlin:20260704T220000')
    expect(lines.slice(at, at + 12)).toContain('STATUS:CANCELLED')
    expect(feed({ ...window, cancelled: now }, 'Europe/Berlin')).toContain('STATUS:CANCELLED')
  })

  test('a zone is described by the rule that goes on, and by single changes where it has none', () => {
    expect(zoneLines('Europe/Berlin', 2025, 2029).join('\n')).toBe(
      [
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Berlin',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20250330T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20251026T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\n'),
    )
    expect(zoneLines('Africa/Casablanca', 2025, 2029).join('\n')).toMatch(/RDATE:2026/)
    expect(zoneLines('Asia/Tokyo', 2025, 2029)).toHaveLength(8)
  })
})
