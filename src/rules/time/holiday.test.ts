import { describe, expect, test } from 'vitest'
import { easter, Holiday, holidaysOf } from './holiday.ts'

const days = (holidays: readonly Holiday[], year: number) => [...holidaysOf(holidays, year).keys()]

describe('SPLIT-9 days off', () => {
  test('Easter, as the churches give it', () => {
    const known = [
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2026-04-05',
      '2038-04-25',
      '2076-04-19',
    ]
    expect(known.map(day => easter(Number(day.slice(0, 4))).toString())).toEqual(known)
  })

  test('one day, a rule, a rule with a beginning, and days from Easter', () => {
    const label = { en: 'off' }
    expect(days([{ label, day: '2026-12-24' }], 2026)).toEqual(['2026-12-24'])
    expect(days([{ label, day: '2026-12-24' }], 2027)).toEqual([])
    // The fourth Thursday of November, and the Friday before a July 4 that is a Saturday.
    expect(days([{ label, rule: 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH' }], 2026)).toEqual(['2026-11-26'])
    const observed = { label, rule: 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=3;BYDAY=FR' }
    expect([2025, 2026].map(year => days([observed], year))).toEqual([[], ['2026-07-03']])
    const fifth = { label, rule: 'FREQ=YEARLY;INTERVAL=5;BYMONTH=5;BYMONTHDAY=5', from: '2025-05-05' }
    expect([2026, 2030].map(year => days([fifth], year))).toEqual([[], ['2030-05-05']])
    expect(
      days(
        [
          { label, easter: 1 },
          { label, easter: -2 },
        ],
        2026,
      ),
    ).toEqual(['2026-04-03', '2026-04-06'])
  })

  test.each([
    'FREQ=SECONDLY',
    'FREQ=YEARLY;BYMONTHDAY=99',
    'FREQ=YEARLY;COUNT=3',
    'every friday',
    'FREQ=YEARLY;BYDAY=XX',
  ])('what is no rule of days is refused: %s', rule =>
    expect(Holiday.safeParse({ label: 'off', rule }).success).toBe(false),
  )
})
