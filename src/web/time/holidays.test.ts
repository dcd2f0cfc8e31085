import { expect, test } from 'vitest'
import type { Holiday } from '#rules/time/holiday.ts'
import { readHoliday, written } from './holidays.ts'

test('SPLIT-9 a day off comes out of the form as it went in', () => {
  const label = { en: 'Off', de: 'Frei' }
  const all: readonly Holiday[] = [
    { label, day: '2026-12-24' },
    { label, easter: -2 },
    { label: { en: 'Off' }, rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1' },
    { label, rule: 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH' },
    { label, rule: 'FREQ=YEARLY;INTERVAL=5;BYMONTH=5;BYMONTHDAY=5', from: '2025-05-05' },
  ]
  expect(all.map(one => readHoliday(written(one)))).toEqual(all)
  expect(all.map(one => written(one).manner)).toEqual(['day', 'easter', 'yearly', 'rule', 'rule'])
})
