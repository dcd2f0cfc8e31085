import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type Effective, type Saying, sayings } from '../plant/constraint/constraint.ts'
import { openAt } from '../plant/window/open.ts'
import type { OutageWindow } from '../plant/window/window.ts'
import type { Interval } from './interval.ts'
import { clashes, earliest, type Planning, type Worked } from './slot.ts'

/** Nights in which the clock is moved, by an hour or by half of one, and a quiet one. */
const days = [
  ['Europe/Berlin', '2026-03-28'],
  ['Europe/Berlin', '2026-10-24'],
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-03'],
  ['UTC', '2026-06-10'],
] as const
/** Everything begins and ends on the grid, so that no time between two of its points is ever the first. */
const HORIZON = 96
const areas = ['filling', 'mixing', null] as const
const assets = ['a', 'b', 'c', 'd', 'e'] as const

const seen: Record<string, number> = {}
const count = (what: string) => {
  seen[what] = (seen[what] ?? 0) + 1
}
afterAll(() => console.log('the earliest slot', JSON.stringify(seen)))

const place = fc
  .record({ area: fc.constantFrom(...areas), cell: fc.constantFrom('line-1', null) })
  .map(({ area, cell }) => ({ site: 'north', area, cell: area && cell }))
const steps = (most: number) => fc.integer({ min: 1, max: most })

type Case = {
  readonly planning: Planning
  readonly grid: number
  readonly minutes: number
  readonly after: Temporal.Instant
}

const cases: fc.Arbitrary<Case> = fc
  .record({ day: fc.constantFrom(...days), grid: fc.constantFrom(1, 5, 15, 30), from: fc.nat(20) })
  .chain(({ day: [zone, date], grid, from: first }) => {
    const midnight = Temporal.PlainDateTime.from(date)
    // Short grids look at the hours around the moving of the clock.
    const begin = grid < 15 ? midnight.add({ hours: grid === 1 ? 25 : 22 }) : midnight
    const wall = (step: number) => begin.add({ minutes: step * grid })
    const said = (step: number) => wall(step).toString({ smallestUnit: 'minute' })
    const instant = (step: number) =>
      begin
        .toZonedDateTime(zone)
        .toInstant()
        .add({ minutes: step * grid })
    const what = fc.constantFrom(null, null, ['firmware'], ['patch', 'reboot'])
    const window = fc
      .record({
        ...{ place, kind: fc.constantFrom('window' as const, 'window' as const, 'blackout' as const), what },
        ...{
          start: fc.integer({ min: -40, max: HORIZON }),
          length: steps(48),
          cancelled: fc.option(fc.nat(HORIZON), { freq: 8 }),
        },
        rule: fc.constantFrom(
          null,
          null,
          'FREQ=DAILY',
          'FREQ=DAILY;INTERVAL=2;COUNT=3',
          'FREQ=HOURLY;INTERVAL=7',
          'FREQ=WEEKLY',
        ),
        also: fc.array(fc.nat(HORIZON), { maxLength: 2 }),
        moved: fc.option(fc.record({ to: fc.option(fc.nat(HORIZON)), length: steps(30) }), { freq: 4 }),
      })
      .map(
        ({
          place: at,
          kind,
          what: interventions,
          start,
          length,
          cancelled,
          rule,
          also,
          moved,
        }): OutageWindow => ({
          ...{ ...at, id: kind, kind, title: kind, why: 'Planned', interventions, rule, rev: 1 },
          ...{ start: said(start), end: said(start + length), also: also.map(said) },
          exceptions:
            moved === null
              ? []
              : [
                  {
                    on: said(start),
                    why: 'Moved',
                    start: moved.to === null ? null : said(moved.to),
                    end: moved.to === null ? null : said(moved.to + moved.length),
                  },
                ],
          cancelled: cancelled === null ? null : instant(cancelled),
        }),
      )
    const worked = fc
      .record({
        place,
        says: fc.constantFrom<Saying>(...sayings.slice(0, 4), 'window', 'window', ...sayings),
        half: fc.boolean(),
        partner: fc.constantFrom(...assets, null),
      })
      .map(
        ({ place: at, says, half, partner }): Omit<Worked, 'asset' | 'tag'> => ({
          ...{ place: at, partner },
          constraint: {
            says,
            half,
            states: says === 'state' ? ['stopped'] : [],
            method: null,
            preconditions: [],
            reason: { en: 'Why' },
            from: 'site',
            by: null,
            at: null,
          } as Effective,
        }),
      )
    const other = fc
      .record({
        from: fc.integer({ min: -10, max: HORIZON }),
        length: steps(20),
        on: fc.subarray([...assets], { minLength: 1, maxLength: 2 }),
      })
      .map(({ from, length, on }) => ({
        number: from + 100,
        from: instant(from),
        to: instant(from + length),
        assets: on,
      }))
    return fc.record({
      planning: fc.record({
        works: fc
          .array(worked, { minLength: 1, maxLength: 3 })
          .map(all => all.map((one, i) => ({ ...one, asset: assets[i]!, tag: assets[i]! }))),
        intervention: fc.constantFrom('firmware' as const, 'firmware' as const, null),
        times: fc.record({
          zone: fc.constant(zone),
          windows: fc.array(window, { maxLength: 5 }),
          processes: fc.constant([]),
        }),
        others: fc.array(other, { maxLength: 3 }),
        inWindow: fc.boolean(),
      }),
      grid: fc.constant(grid),
      minutes: steps(12).map(one => one * grid),
      after: fc.constant(instant(first)),
    })
  })

const at = ({ after, grid, minutes }: Case, step: number): Interval => {
  const from = after.add({ minutes: step * grid })
  return { from, to: from.add({ minutes }) }
}

/** The first time of the grid, within the horizon, to which `clashes` says nothing. */
function searched(one: Case): Interval | null {
  for (let step = 0; step < HORIZON; step++) {
    const slot = at(one, step)
    if (clashes(one.planning, slot, one.after, null) === null) return slot
  }
  return null
}

/** Whether work fits a time, minute by minute of it: what is open then, and what other work is on. */
function fits(
  { planning: { works, times, others, intervention, inWindow }, grid }: Case,
  { from, to }: Interval,
): boolean {
  if (intervention !== null && works.some(({ constraint }) => constraint.says === 'never')) return false
  const own = new Set(works.map(({ asset }) => asset))
  const halves = works.flatMap(({ partner, constraint }) => (constraint.half ? (partner ?? []) : []))
  for (let now = from; Temporal.Instant.compare(now, to) < 0; now = now.add({ minutes: grid })) {
    const during = others.filter(
      one => Temporal.Instant.compare(one.from, now) <= 0 && Temporal.Instant.compare(now, one.to) < 0,
    )
    if (during.some(one => one.assets.some(asset => own.has(asset) || halves.includes(asset)))) return false
    for (const { place: where, constraint } of works) {
      const open = openAt(times, where, now, intervention === null ? {} : { intervention })
      if (open.blackout !== null) return false
      const bound = inWindow || (intervention !== null && constraint.says === 'window')
      if (bound && open.window === null) return false
    }
  }
  return true
}

const told = (slot: Interval | null) => slot && `${slot.from} ${slot.to}`

describe('DECIDE-5 the earliest slot', () => {
  test('is the one that an exhaustive search finds, and `clashes` has nothing against it', () => {
    fc.assert(
      fc.property(cases, one => {
        const { planning, minutes, after, grid } = one
        const found = earliest(planning, minutes, after)
        const plain = searched(one)
        const within =
          found !== null && Temporal.Instant.compare(found.from, after.add({ minutes: HORIZON * grid })) < 0
        if (found !== null) expect(clashes(planning, found, after, null)).toBeNull()
        expect(told(within ? found : null)).toBe(told(plain))
        count(
          found === null
            ? 'none within a year'
            : !within
              ? 'later than searched'
              : found.from.equals(after)
                ? 'at once'
                : 'later',
        )
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('a time is refused exactly where a minute of it is closed or taken', () => {
    fc.assert(
      fc.property(cases, fc.nat(HORIZON), (one, step) => {
        const slot = at(one, step)
        const refused = clashes(one.planning, slot, one.after, null)
        expect(refused === null).toBe(fits(one, slot))
        count(refused?.refused ?? 'fits')
      }),
      { numRuns: 1_000 },
    )
  }, 60_000)
})
