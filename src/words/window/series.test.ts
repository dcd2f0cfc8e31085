import { expect, test } from 'vitest'
import { choiceOf, ruleOf } from '#rules/plant/window/choices.ts'
import { saySeries } from './series.ts'

const START = '2026-06-13T22:00'
const said: readonly (readonly [string | null, string, string])[] = [
  [null, 'once', 'einmalig'],
  ['FREQ=DAILY', 'every day', 'jeden Tag'],
  ['FREQ=WEEKLY;BYDAY=SA', 'every week on Saturday', 'jede Woche am Samstag'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;UNTIL=20261231T235900',
    'every 2 weeks on Saturday and Sunday, until 31 December 2026',
    'alle 2 Wochen am Samstag und Sonntag, bis 31. Dezember 2026',
  ],
  ['FREQ=MONTHLY;BYDAY=2SA', 'every month on the second Saturday', 'jeden Monat am zweiten Samstag'],
  [
    'FREQ=MONTHLY;BYDAY=-1SA;COUNT=6',
    'every month on the last Saturday, 6 times',
    'jeden Monat am letzten Samstag, 6-mal',
  ],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=13', 'every 3 months on day 13', 'alle 3 Monate am 13.'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=13', 'every year on 13 June', 'jedes Jahr am 13. Juni'],
  [
    'FREQ=MONTHLY;BYSETPOS=2;BYDAY=SA,SU',
    'by the rule FREQ=MONTHLY;BYSETPOS=2;BYDAY=SA,SU',
    'nach der Regel FREQ=MONTHLY;BYSETPOS=2;BYDAY=SA,SU',
  ],
]

test.each(said)('PLANT-5 %s is said in both languages, and chosen again as it was', (rule, en, de) => {
  expect([saySeries('en', rule, START), saySeries('de', rule, START)]).toEqual([en, de])
  expect(ruleOf(choiceOf(rule, START), START)).toBe(rule)
})
