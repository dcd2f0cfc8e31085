import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assetStates } from '../asset.ts'
import { type ProcessState, processStates } from '../process.ts'
import type { OutageWindow } from '../window/window.ts'
import { type Effective, interventions, type Saying, sayings } from './constraint.ts'
import { type Known, may } from './may.ts'

const at = (text: string) => Temporal.Instant.from(`2026-06-${text}:00Z`)
const noon = at('10T12:00')
const place = { site: 'north', area: 'filling', cell: null }

const says = (saying: Saying, more: Partial<Effective> = {}): Effective => ({
  ...{ says: saying, states: [], method: null, preconditions: [], half: false },
  ...{ reason: { en: 'Why' }, from: 'site', by: null, at: null },
  ...more,
})
/** A window or blackout at the place, once, in UTC. */
const turn = (kind: OutageWindow['kind'], start: string, end: string, id = kind as string): OutageWindow => ({
  ...{ ...place, id, kind, title: id, why: 'Planned', interventions: null, rule: null, also: [] },
  ...{ start: `2026-06-${start}`, end: `2026-06-${end}`, exceptions: [], cancelled: null, rev: 1 },
})
const known = (
  constraint: Effective,
  {
    windows = [],
    process,
    ...more
  }: Partial<Known> & {
    readonly windows?: readonly OutageWindow[]
    readonly process?: ProcessState
  } = {},
): Known => ({
  ...{ constraint, intervention: 'patch', state: 'in-service', partner: null, yes: 1, place },
  times: {
    ...{ zone: 'UTC', windows },
    processes:
      process === undefined ? [] : [{ ...place, state: process, since: at('01T00:00'), by: 'a', rev: 1 }],
  },
  ...more,
})
const told = (of: Known, when = noon) => {
  const { allowed, ground, until, next } = may(of, when)
  const short = (instant: Temporal.Instant | null | undefined) => instant?.toString().slice(8, 16) ?? null
  return [allowed, ground, short(until), next && [short(next.from), short(next.to)]]
}
const night = turn('window', '12T22:00', '13T06:00')
const campaign = turn('blackout', '09T06:00', '11T18:00')

describe('PLANT-4 what may be done now, by what the constraint says', () => {
  test('allowed: with the yes of those whom the split names, else without; until the next blackout', () => {
    expect(told(known(says('allowed')))).toEqual(['with-yes', 'allowed', null, null])
    expect(told(known(says('allowed'), { yes: 0 }))).toEqual(['yes', 'allowed', null, null])
    const before = known(says('allowed'), { windows: [turn('blackout', '20T06:00', '21T06:00')] })
    expect(told(before)).toEqual(['with-yes', 'allowed', '20T06:00', null])
  })

  test('never: whatever else is so; and nothing on what has left the list', () => {
    expect(told(known(says('never'), { windows: [turn('window', '10T00:00', '11T00:00')] }))).toEqual([
      ...['never', 'never', null, null],
    ])
    expect(told(known(says('allowed'), { state: 'retired' }))[1]).toBe('retired')
  })

  test('ask: never without a yes', () => {
    expect(told(known(says('ask'), { yes: 0 }))).toEqual(['with-yes', 'ask', null, null])
  })

  test('only in a window: in it until it ends, before it not until it opens; a turnaround is one', () => {
    const windows = [night]
    expect(told(known(says('window'), { windows }))).toEqual([
      ...['not-now', 'no-window', '12T22:00', ['12T22:00', '13T06:00']],
    ])
    expect(told(known(says('window'), { windows }), at('13T01:00'))).toEqual([
      ...['with-yes', 'window', '13T06:00', null],
    ])
    expect(told(known(says('window')))).toEqual(['not-now', 'no-window', null, null])
    expect(told(known(says('window'), { process: 'turnaround' }))).toEqual([
      ...['with-yes', 'turnaround', null, null],
    ])
  })

  test('only in process states: in another it is no, and so it is where nobody has said which', () => {
    const idle = says('state', { states: ['stopped', 'cleaning'] })
    expect(told(known(idle, { process: 'stopped' }))).toEqual(['with-yes', 'state', null, null])
    expect(told(known(idle, { process: 'batch-open' }))).toEqual(['not-now', 'other-state', null, null])
    expect(told(known(idle))).toEqual(['not-now', 'state-unknown', null, null])
  })

  test('a blackout closes everything that it is for, and the answer says what follows', () => {
    const windows = [campaign, night]
    expect(told(known(says('allowed'), { windows }))).toEqual([
      ...['not-now', 'blackout', '11T18:00', ['11T18:00', null]],
    ])
    expect(told(known(says('window'), { windows }))).toEqual([
      ...['not-now', 'blackout', '12T22:00', ['12T22:00', '13T06:00']],
    ])
    const other = { ...campaign, interventions: ['firmware'] }
    expect(told(known(says('allowed'), { windows: [other] }))[0]).toBe('with-yes')
    const following = turn('blackout', '11T18:00', '12T06:00', 'next')
    expect(told(known(says('ask'), { windows: [campaign, following] }))[2]).toBe('12T06:00')
  })

  test('one half at a time: not while the other half does not carry; of one without another half nothing is asked', () => {
    const half = says('allowed', { half: true })
    expect(told(known(half, { partner: { state: 'in-service' } }))[0]).toBe('with-yes')
    expect(told(known(half, { partner: { state: 'out-of-service' } }))).toEqual([
      ...['not-now', 'other-half', null, null],
    ])
    expect(told(known(half))[0]).toBe('with-yes')
  })

  test('where the split names nobody who could say yes, it is no', () => {
    expect(told(known(says('allowed'), { yes: null }))).toEqual(['not-now', 'nobody', null, null])
  })
})

test('PLANT-4 never allowed outside of what constraints, windows, blackouts and the process say, and never later than they would', () => {
  const HOURS = 120
  const start = at('08T00:00')
  const hour = (n: number) => start.add({ hours: n })
  const wall = (n: number) => hour(n).toString().slice(8, 16)
  const span = fc.record({
    ...{ from: fc.nat(HOURS - 20), hours: fc.integer({ min: 1, max: 18 }) },
    kind: fc.constantFrom('window' as const, 'window' as const, 'blackout' as const),
    only: fc.constantFrom<string[] | null>(null, ['patch'], ['firmware']),
  })
  const drawn = fc.record({
    saying: fc.constantFrom(...sayings),
    states: fc.subarray([...processStates], { minLength: 1 }),
    process: fc.option(fc.constantFrom(...processStates), { nil: undefined }),
    half: fc.boolean(),
    state: fc.constantFrom(...assetStates),
    partner: fc.option(fc.constantFrom(...assetStates)),
    yes: fc.option(fc.nat(2)),
    intervention: fc.constantFrom(...interventions),
    spans: fc.array(span, { maxLength: 5 }),
    now: fc.nat(HOURS - 1),
  })
  const seen = { yes: 0, 'with-yes': 0, 'not-now': 0, never: 0, next: 0, until: 0 }
  fc.assert(
    fc.property(drawn, ({ saying, states, process, half, state, partner, yes, intervention, spans, now }) => {
      const windows = spans.map(({ from, hours, kind, only }, i) => ({
        ...turn(kind, wall(from), wall(from + hours), `${i}`),
        interventions: only,
      })) satisfies OutageWindow[]
      const constraint = says(saying, { half, states: saying === 'state' ? states : [] })
      const of = known(constraint, {
        ...{ windows, state, yes, intervention, partner: partner && { state: partner } },
        ...(process && { process }),
      })
      // By hand, hour by hour: is it in a span that is for it?
      const inside = (n: number, kind: 'window' | 'blackout') =>
        spans.some(
          one =>
            one.kind === kind &&
            one.from <= n &&
            n < one.from + one.hours &&
            (one.only === null || one.only.includes(intervention)),
        )
      const always =
        state !== 'retired' &&
        saying !== 'never' &&
        (saying !== 'state' || (process !== undefined && states.includes(process)))
      const people = yes !== null && !(half && partner !== null && partner !== 'in-service')
      const open = (n: number) =>
        always &&
        !inside(n, 'blackout') &&
        (saying !== 'window' || process === 'turnaround' || inside(n, 'window'))

      const found = may(of, hour(now))
      seen[found.allowed]++
      expect(found.allowed === 'yes' || found.allowed === 'with-yes').toBe(open(now) && people)
      if (found.allowed === 'yes') expect([yes, saying === 'ask']).toEqual([0, false])
      const hours = Array.from({ length: HOURS + 20 - now }, (_, i) => now + i)
      if (open(now) && !people) expect(found.next).toBeNull()
      else if (open(now)) {
        const end = hours.find(n => !open(n))
        expect(found.until?.toString()).toBe(end === undefined ? undefined : hour(end).toString())
        if (end !== undefined) seen.until++
      } else if (found.next !== null) {
        const first = hours.find(open)!
        expect(found.next.from.toString()).toBe(hour(first).toString())
        const close = hours.find(n => n > first && !open(n))
        expect(found.next.to?.toString()).toBe(close === undefined ? undefined : hour(close).toString())
        seen.next++
      } else if (always) expect(hours.some(open)).toBe(false)
    }),
    { numRuns: 600, seed: 20261123 },
  )
  console.log(`PLANT-4 may: 600 ${JSON.stringify(seen)}`)
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10)
})
