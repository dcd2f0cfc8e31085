import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refuse } from '../../refusal.ts'
import type { Place } from '../place.ts'
import { collisionsOf } from './collide.ts'
import { except, fits, stillExcepted } from './fits.ts'
import { nextOpen, openAt, type PlantTimes, windowsBetween } from './open.ts'
import type { OutageWindow } from './window.ts'

const site: Place = { site: 'north', area: null, cell: null }
const filling: Place = { ...site, area: 'filling' }
const at = (text: string) => Temporal.Instant.from(text)
const one = (said: Partial<OutageWindow>): OutageWindow => ({
  ...{ id: 'w', ...site, kind: 'window', title: 'Maintenance', why: 'Monthly', interventions: null },
  ...{ start: '2026-03-07T22:00', end: '2026-03-08T06:00', rule: null, also: [], exceptions: [] },
  ...{ cancelled: null, rev: 1 },
  ...said,
})
const times = (...windows: readonly OutageWindow[]): PlantTimes => ({
  zone: 'Europe/Berlin',
  windows,
  processes: [
    { ...site, state: 'running', since: at('2026-01-01T00:00:00Z'), by: 'a', rev: 1 },
    { ...filling, state: 'batch-open', since: at('2026-01-02T00:00:00Z'), by: 'b', rev: 1 },
  ],
})
const saturdays = one({ rule: 'FREQ=WEEKLY;BYDAY=SA' })
const campaign = one({
  ...{ id: 'b', ...filling, kind: 'blackout', title: 'Batch K7' },
  ...{ start: '2026-03-14T23:00', end: '2026-03-15T02:00' },
})
const told = (turns: readonly { from: Temporal.Instant; to: Temporal.Instant }[]) =>
  turns.map(({ from, to }) => `${from.toString().slice(0, 16)} ${to.since(from).total('hours')}h`)

describe('PLANT-5 when a window is open', () => {
  test('from ten to six on every Saturday night, also on the two on which the clock is moved', () => {
    const turns = windowsBetween(
      times(saturdays),
      site,
      at('2026-03-20T00:00:00Z'),
      at('2026-04-06T00:00:00Z'),
    )
    expect(told(turns)).toEqual(['2026-03-21T21:00 8h', '2026-03-28T21:00 7h', '2026-04-04T20:00 8h'])
    const autumn = windowsBetween(
      times(saturdays),
      site,
      at('2026-10-24T00:00:00Z'),
      at('2026-10-26T00:00:00Z'),
    )
    expect(told(autumn)).toEqual(['2026-10-24T20:00 9h'])
  })

  test('a window of the site holds for its areas, one of an area for that alone', () => {
    const night = at('2026-03-07T23:00:00Z')
    const own = one({ ...filling })
    expect(openAt(times(saturdays), filling, night).window?.window.id).toBe('w')
    expect(openAt(times(own), site, night).window).toBeNull()
    expect(openAt(times(own), { ...filling, cell: 'line-1' }, night).window?.window.id).toBe('w')
  })

  test('a blackout wins: the window is cut, and the answer says until when and what follows', () => {
    const both = times(saturdays, campaign)
    const before = openAt(both, filling, at('2026-03-14T21:30:00Z'))
    expect([before.window?.window.id, `${before.until}`]).toEqual(['w', '2026-03-14T22:00:00Z'])
    const during = openAt(both, filling, at('2026-03-14T22:30:00Z'))
    expect([during.window, during.blackout?.window.id, `${during.until}`]).toEqual([
      null,
      'b',
      '2026-03-15T01:00:00Z',
    ])
    expect(told([nextOpen(both, filling, at('2026-03-14T22:30:00Z'))!])).toEqual(['2026-03-15T01:00 4h'])
    // Elsewhere at the site the night goes on.
    expect(openAt(both, site, at('2026-03-14T22:30:00Z')).blackout).toBeNull()
    expect(during.process?.state).toBe('batch-open')
    expect(openAt(both, { ...site, area: 'packing' }, at('2026-03-14T22:30:00Z')).process?.state).toBe(
      'running',
    )
  })

  test('a window for some interventions opens for those alone; none within a year is none', () => {
    const patches = times(one({ interventions: ['patch'] }))
    const night = at('2026-03-07T23:00:00Z')
    expect(openAt(patches, site, night, { intervention: 'patch' }).window).not.toBeNull()
    expect(openAt(patches, site, night, { intervention: 'firmware' }).window).toBeNull()
    expect(nextOpen(patches, site, night, { intervention: 'firmware' })).toBeNull()
    expect(nextOpen(patches, site, at('2026-03-09T00:00:00Z'))).toBeNull()
    const later = times(one({ start: '2026-12-24T08:00', end: '2026-12-31T18:00' }))
    expect(`${nextOpen(later, site, night)?.from}`).toBe('2026-12-24T07:00:00Z')
  })

  test('cancelled from a moment on, it ends then and comes no more', () => {
    const over = times(one({ rule: 'FREQ=WEEKLY;BYDAY=SA', cancelled: at('2026-03-14T22:00:00Z') }))
    const turns = windowsBetween(over, site, at('2026-03-01T00:00:00Z'), at('2026-04-01T00:00:00Z'))
    expect(told(turns)).toEqual(['2026-03-07T21:00 8h', '2026-03-14T21:00 1h'])
  })

  test('a window that a blackout meets is told, at the same place or within', () => {
    const [from, to] = [at('2026-03-01T00:00:00Z'), at('2026-05-01T00:00:00Z')]
    expect(collisionsOf(times(campaign), saturdays, from, to).map(({ window }) => window.on)).toEqual([
      '2026-03-14T22:00',
    ])
    expect(collisionsOf(times(saturdays), campaign, from, to).map(({ window }) => window.on)).toEqual([
      '2026-03-14T22:00',
    ])
    const packing = { ...campaign, area: 'packing' }
    expect(collisionsOf(times(packing), { ...saturdays, area: 'filling' }, from, to)).toEqual([])
  })
})

describe('PLANT-5 what can be a window', () => {
  test('one that ends after it begins, within a year, and on a day of its rule', () => {
    const said = { start: '2026-03-07T22:00', end: '2026-03-08T06:00', rule: null, also: [] }
    expect(fits(said)).toBeNull()
    expect(fits({ ...said, end: '2026-03-07T22:00' })).toEqual(refuse('window.turned'))
    expect(fits({ ...said, end: '2027-03-20T00:00' })).toEqual(refuse('window.too_long', { days: 366 }))
    expect(fits({ ...said, rule: 'FREQ=WEEKLY;BYDAY=SA' })).toBeNull()
    expect(fits({ ...said, rule: 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20270101T000000' })).toEqual(
      refuse('window.off_rule', { first: '2026-03-08 22:00' }),
    )
    expect(fits({ ...said, rule: 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20260307T230000' })).toEqual(
      refuse('window.never'),
    )
  })

  test('one turn is moved or cancelled, as long as it is not over', () => {
    const now = at('2026-03-10T00:00:00Z')
    const move = { on: '2026-03-14T22:00', start: '2026-03-15T22:00', end: '2026-03-16T04:00', why: 'Audit' }
    const moved = except(saturdays, 'Europe/Berlin', move, now)
    expect(moved).toEqual([move])
    const next = { ...saturdays, exceptions: [move] }
    const turns = windowsBetween(times(next), site, now, at('2026-03-22T12:00:00Z'))
    expect(told(turns)).toEqual(['2026-03-15T21:00 6h', '2026-03-21T21:00 8h'])
    const cancel = { on: '2026-03-14T22:00', start: null, end: null, why: 'Not needed' }
    const both = { ...saturdays, exceptions: except(next, 'Europe/Berlin', cancel, now) as [] }
    expect(both.exceptions).toEqual([cancel])
    const no = (of: OutageWindow, more: object) => except(of, 'Europe/Berlin', { ...cancel, ...more }, now)
    expect(no(both, {})).toEqual(refuse('window.turn_cancelled'))
    expect(no(saturdays, { on: '2026-03-07T22:00' })).toEqual(refuse('window.turn_over'))
    expect(no(saturdays, { on: '2026-03-14T21:00' })).toEqual(refuse('window.no_turn'))
    expect(no(saturdays, { start: '2026-03-15T22:00', end: '2026-03-15T21:00' })).toEqual(
      refuse('window.turned'),
    )
    expect(no({ ...saturdays, cancelled: now }, {})).toEqual(refuse('window.cancelled'))
    expect(stillExcepted({ ...next, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' })).toEqual([])
    expect(stillExcepted(next)).toEqual([move])
  })
})

test('PLANT-5 open at every instant is what a count of days and wall times says, in three zones', () => {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
  let open = 0
  let closed = 0
  const zones = fc.constantFrom('Europe/Berlin', 'America/Chicago', 'Australia/Lord_Howe')
  const spans = fc.record({
    day: fc.nat(150),
    hour: fc.nat(23),
    hours: fc.integer({ min: 1, max: 80 }),
    every: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom('window' as const, 'window' as const, 'window' as const, 'blackout' as const),
  })
  fc.assert(
    fc.property(
      zones,
      fc.array(spans, { minLength: 1, maxLength: 3 }),
      fc.nat(525_599),
      (zone, drawn, minute) => {
        const windows = drawn.map(({ day, hour, hours, every, kind }, i) => {
          const start = Temporal.PlainDateTime.from('2026-01-01T00:30').add({ days: day, hours: hour })
          const rule = `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days[start.dayOfWeek - 1]}`
          const end = start.add({ hours })
          return one({
            id: `${i}`,
            kind,
            start: start.toString().slice(0, 16),
            end: end.toString().slice(0, 16),
            rule,
          })
        })
        const instant = at('2026-06-01T00:00:00Z').add({ minutes: minute })
        // By hand: each window's turns are so many weeks after its start, in wall time.
        const within = windows.filter(({ start, end }, i) =>
          Array.from({ length: 80 }, (_, n) => n).some(n => {
            const add = { days: 7 * n * drawn[i]!.every }
            const wall = (text: string) => Temporal.PlainDateTime.from(text).add(add).toZonedDateTime(zone)
            const low = wall(start).epochMilliseconds
            const high = wall(end).epochMilliseconds
            return low <= instant.epochMilliseconds && instant.epochMilliseconds < high
          }),
        )
        const found = openAt({ ...times(...windows), zone }, site, instant)
        const blackout = within.some(({ kind }) => kind === 'blackout')
        expect(found.blackout !== null).toBe(blackout)
        expect(found.window !== null).toBe(!blackout && within.length > 0)
        if (found.window !== null) {
          // It stays open right up to the moment that it says, and not beyond.
          const last = openAt(
            { ...times(...windows), zone },
            site,
            found.until!.subtract({ milliseconds: 1 }),
          )
          const after = openAt({ ...times(...windows), zone }, site, found.until!)
          expect([last.window !== null, after.window]).toEqual([true, null])
          open++
        } else closed++
      },
    ),
    { numRuns: 150 },
  )
  console.log(`open ${open}, closed ${closed} instants`)
  expect(Math.min(open, closed)).toBeGreaterThan(10)
})
