import { describe, expect, test } from 'vitest'
import type { OutageWindow } from '#rules/plant/window/window.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { readCalendar } from './read.ts'
import { writeCalendar } from './write.ts'

const BERLIN = 'Europe/Berlin'
function read(...lines: readonly string[]) {
  const found = readCalendar(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), BERLIN)
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:Night',
  ...lines,
  'END:VEVENT',
]
const one = (...lines: readonly string[]) => {
  const { events, rejected } = read(...event(...lines))
  return events[0] ?? rejected[0]?.why
}

describe('PLANT-5 a calendar file becomes windows in wall time of the site', () => {
  test('times of other zones, of UTC, of none, and whole days', () => {
    expect(one('DTSTART:20260701T200000Z', 'DTEND:20260702T040000Z')).toMatchObject({
      start: '2026-07-01T22:00',
      end: '2026-07-02T06:00',
    })
    expect(one('DTSTART;TZID=America/New_York:20260701T160000', 'DURATION:PT8H')).toMatchObject({
      start: '2026-07-01T22:00',
      end: '2026-07-02T06:00',
    })
    expect(one('DTSTART:20260701T220000', 'DTEND:20260702T060000')).toMatchObject({
      start: '2026-07-01T22:00',
    })
    expect(one('DTSTART;VALUE=DATE:20260701', 'DTEND;VALUE=DATE:20260703')).toMatchObject({
      start: '2026-07-01T00:00',
      end: '2026-07-03T00:00',
    })
    expect(one('DTSTART;VALUE=DATE:20260701')).toMatchObject({ end: '2026-07-02T00:00' })
  })

  test('a zone that only the file describes is read by what it says', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Plant time', 'BEGIN:STANDARD', 'DTSTART:19700101T000000']
    zone.push('TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'END:STANDARD', 'END:VTIMEZONE')
    const times = ['DTSTART;TZID="Plant time":20260701T120000', 'DTEND;TZID="Plant time":20260701T140000']
    expect(read(...zone, ...event(...times)).events[0]).toMatchObject({ start: '2026-07-01T08:30' })
    expect(one(...times)).toEqual({ code: 'calendar.zone', params: { zone: 'Plant time' } })
  })

  test('a series keeps its rule where the clocks keep step, and is told where they do not', () => {
    const weekly = (zone: string, more = '') =>
      one(`DTSTART;TZID=${zone}:20260701T180000`, 'DURATION:PT1H', `RRULE:FREQ=WEEKLY;BYDAY=WE${more}`)
    expect(weekly('/example.org/2026/Europe/Berlin')).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=WE' })
    expect(weekly('Europe/London', ';UNTIL=20261231T170000Z')).toMatchObject({
      start: '2026-07-01T19:00',
      rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231T180000',
    })
    expect(weekly('America/New_York')).toMatchObject({ code: 'calendar.other_zone' })
    expect(weekly('Europe/Berlin', ';BYMINUTE=5')).toMatchObject({ code: 'calendar.rule' })
  })

  test('turns that are taken out, moved, cancelled or beside the rule', () => {
    const start = 'DTSTART;TZID=Europe/Berlin:20260701T180000'
    const series = event(start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY', 'EXDATE;VALUE=DATE:20260708')
    const turn = (...lines: readonly string[]) =>
      event('RECURRENCE-ID;TZID=Europe/Berlin:20260715T180000', ...lines)
    const moved = turn('DTSTART;TZID=Europe/Berlin:20260716T090000', 'DURATION:PT2H')
    expect(read(...series, ...moved).events).toMatchObject([
      {
        exceptions: [
          { on: '2026-07-08T18:00', start: null },
          { on: '2026-07-15T18:00', start: '2026-07-16T09:00', end: '2026-07-16T11:00' },
        ],
      },
    ])
    expect(read(...series, ...turn(start, 'STATUS:CANCELLED')).events[0]?.exceptions[1]).toMatchObject({
      start: null,
    })
    expect(one(start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=TH')).toMatchObject({
      start: '2026-07-02T18:00',
      also: ['2026-07-01T18:00'],
    })
  })

  test('one event that is wrong spoils none of the others, and what is no calendar is refused', () => {
    const broken = event('DTSTART:2026-07-01', 'DTEND:20260702T060000')
    const good = ['BEGIN:VEVENT', 'UID:b', 'SUMMARY:Batch K7', 'ATTENDEE;rubbish']
    good.push('DTSTART:20260701T220000Z', 'DTEND:20260702T060000Z', 'END:VEVENT', 'BEGIN:VTODO', 'END:VTODO')
    const found = read(...broken, ...good)
    expect(found.events).toMatchObject([{ title: 'Batch K7', kind: 'blackout' }])
    expect(found.rejected).toMatchObject([{ title: 'Night', row: 2, why: { code: 'calendar.broken' } }])
    expect(found.others).toEqual({ VTODO: 1 })
    for (const [text, code] of [
      ['PK\u0003\u0004', 'calendar.none'],
      ['', 'calendar.none'],
      ['x'.repeat(9_000_000), 'calendar.too_large'],
    ] as const)
      expect(readCalendar(text, BERLIN)).toEqual(refuse(code))
  })

  test('our own feed comes back as what it was', () => {
    const window: OutageWindow = {
      ...{ id: 'w', site: 'north', area: null, cell: null, kind: 'window', title: 'Night', why: 'Planned' },
      ...{ interventions: null, start: '2026-03-07T22:00', end: '2026-03-08T06:00' },
      ...{ rule: 'FREQ=MONTHLY;BYDAY=-1SA;UNTIL=20271231T235900', also: [], cancelled: null, rev: 1 },
      start: '2026-03-28T22:00',
      end: '2026-03-29T06:00',
      exceptions: [{ on: '2026-06-27T22:00', start: null, end: null, why: 'No' }],
    }
    const now = Temporal.Instant.from('2026-06-01T00:00:00Z')
    const told = { summary: 'Night', location: 'North', description: 'Planned' }
    const text = writeCalendar('Windows', [{ window, zone: BERLIN, changedAt: now, ...told }], now)
    const found = readCalendar(text, BERLIN)
    if (isRefusal(found)) throw new Error(found.refused)
    const { start, end, rule } = window
    expect(found.events).toMatchObject([
      { uid: 'w@countersign', start, end, rule, why: 'Planned', notes: [] },
    ])
    // The nights on which the clock is moved stand in it by themselves, and say nothing else.
    expect(found.events[0]?.exceptions.map(({ on }) => on)).toEqual(['2026-06-27T22:00'])
  })
})
