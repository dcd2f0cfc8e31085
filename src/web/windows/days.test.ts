import { expect, test } from 'vitest'
import { aroundDays, dayIn, isOn, monthAfter, weeksOf } from './days.ts'

test('PLANT-5 a month is shown in whole weeks from Monday, also over the turn of the year', () => {
  expect(weeksOf('2026-02').map(week => `${week[0]} ${week[6]}`)).toEqual([
    '2026-01-26 2026-02-01',
    '2026-02-02 2026-02-08',
    '2026-02-09 2026-02-15',
    '2026-02-16 2026-02-22',
    '2026-02-23 2026-03-01',
  ])
  expect(weeksOf('2026-06')).toHaveLength(5)
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})

test('PLANT-5 a turn stands on the days that it has at the site', () => {
  const night = { from: '2026-06-13T20:00:00Z', to: '2026-06-13T22:00:00Z' }
  expect(dayIn('Europe/Berlin', night.to)).toBe('2026-06-14')
  expect(isOn(night, '2026-06-13', 'Europe/Berlin')).toBe(true)
  // Midnight ends a day, and is none of the next.
  expect(isOn(night, '2026-06-14', 'Europe/Berlin')).toBe(false)
  expect(isOn(night, '2026-06-14', 'Asia/Tokyo')).toBe(true)
  expect(aroundDays('2026-06-01', '2026-06-30')).toEqual({
    from: '2026-05-31T00:00:00.000Z',
    to: '2026-07-02T00:00:00.000Z',
  })
})
