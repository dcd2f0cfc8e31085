import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onCallFirst, type Rota, turnAt, turnsBetween } from './rota.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(text).toInstant()
const weekly: Rota = {
  function: 'soc',
  site: null,
  start: '2026-01-05T08:00',
  zone: 'Europe/Berlin',
  rule: 'FREQ=WEEKLY',
  people: ['ada', 'ben', 'cem'],
  to: null,
}

describe('SPLIT-9 SPLIT-8 on-call rotations', () => {
  test.each([
    ['2026-01-05T07:59[Europe/Berlin]', null],
    ['2026-01-05T08:00[Europe/Berlin]', 'ada'],
    ['2026-01-12T07:59[Europe/Berlin]', 'ada'],
    ['2026-01-12T08:00[Europe/Berlin]', 'ben'],
    ['2026-01-26T08:00[Europe/Berlin]', 'ada'],
    // Handed over at eight in the morning, in summer time as well.
    ['2026-03-30T07:59[Europe/Berlin]', 'cem'],
    ['2026-03-30T08:00[Europe/Berlin]', 'ada'],
  ])('at %s: %s', (moment, person) => expect(turnAt(weekly, at(moment))?.person ?? null).toBe(person))

  test('a rota ends after its last day', () => {
    const ended = { ...weekly, to: '2026-01-13' }
    expect(turnAt(ended, at('2026-01-13T23:59[Europe/Berlin]'))).toEqual({
      person: 'ben',
      from: at('2026-01-12T08:00[Europe/Berlin]'),
      to: at('2026-01-14T00:00[Europe/Berlin]'),
    })
    expect(turnAt(ended, at('2026-01-14T00:00[Europe/Berlin]'))).toBeNull()
  })

  test('a hand-over at a time that daylight saving leaves out comes an hour later, and nobody is skipped', () => {
    const nightly = { ...weekly, start: '2026-03-27T02:30', rule: 'FREQ=DAILY' }
    const turns = turnsBetween(
      nightly,
      at('2026-03-27T02:30[Europe/Berlin]'),
      at('2026-03-31T02:00[Europe/Berlin]'),
    )
    expect(
      turns.map(({ person, from }) => [
        person,
        from.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString(),
      ]),
    ).toEqual([
      ['ada', '2026-03-27T02:30:00'],
      ['ben', '2026-03-28T02:30:00'],
      ['cem', '2026-03-29T03:30:00'],
      ['ada', '2026-03-30T02:30:00'],
    ])
  })

  test('who is on call stands first, their deputy where they are away; the rota of the site counts before the corporate one', () => {
    const person = (id: string, away: string | null = null) => ({ person: id, name: id, for: away })
    const people = [person('ada'), person('ben'), person('cem')]
    const now = at('2026-01-13T12:00[Europe/Berlin]')
    const order = (
      one: readonly ReturnType<typeof person>[],
      rotas: readonly Rota[],
      place: string | null = null,
    ) =>
      onCallFirst(one, rotas, 'soc', place, now).map(each => `${each.person}${each.onCall ? ' on call' : ''}`)
    expect(order(people, [weekly])).toEqual(['ben on call', 'ada', 'cem'])
    expect(order([person('ada'), person('dora', 'ben')], [weekly])).toEqual(['dora on call', 'ada'])
    const north = { ...weekly, site: 'north', people: ['cem'] }
    expect(order(people, [weekly, north], 'north/filling')).toEqual(['cem on call', 'ada', 'ben'])
    expect(order(people, [weekly, north], 'south')).toEqual(['ben on call', 'ada', 'cem'])
    expect(order(people, [])).toEqual(['ada', 'ben', 'cem'])
  })

  const rota = fc.record({
    function: fc.constant('soc'),
    site: fc.constant(null),
    start: fc.constantFrom('2025-11-03T06:00', '2026-02-28T22:00', '2026-03-28T02:30'),
    zone: fc.constantFrom('Europe/Berlin', 'Europe/Amsterdam', 'America/Chicago'),
    rule: fc.constantFrom(
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=MO,FR',
      'FREQ=DAILY;BYHOUR=6,14,22',
    ),
    people: fc.constantFrom<string[]>(['a'], ['a', 'b'], ['a', 'b', 'c', 'd']),
    to: fc.constantFrom(null, '2027-06-01'),
  })
  const moment = fc
    .integer({ min: 0, max: 400 * 1440 })
    .map(minutes => Temporal.Instant.from('2026-04-01T00:00Z').add({ minutes }))

  test('at every instant there is one on call, whose turn it is in, and the next follows without a gap', () => {
    fc.assert(
      fc.property(rota, moment, (one, now) => {
        const turn = turnAt(one, now)!
        expect(Temporal.Instant.compare(turn.from, now)).toBeLessThanOrEqual(0)
        expect(Temporal.Instant.compare(now, turn.to!)).toBeLessThan(0)
        const next = turnAt(one, turn.to!)
        if (next === null) return
        expect(next.from).toEqual(turn.to)
        const place = one.people.indexOf(turn.person)
        expect(next.person).toBe(one.people[(place + 1) % one.people.length])
      }),
      { numRuns: 300 },
    )
  })

  test('who is on call is what counting all hand-overs from the start gives', () => {
    fc.assert(
      fc.property(rota, moment, (one, now) => {
        const all = turnsBetween(one, Temporal.Instant.from('2020-01-01T00:00Z'), now.add({ nanoseconds: 1 }))
        const counted = one.people[(all.length - 1) % one.people.length]
        expect(turnAt(one, now)?.person ?? null).toBe(counted)
      }),
      { numRuns: 40 },
    )
  })
})
