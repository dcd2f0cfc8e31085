import { expect, test } from 'vitest'
import { sayWithin } from './within.ts'

test.each([
  ['24 hours', '24 hours', '24 Stunden'],
  ['1 hour', '1 hour', 'einer Stunde'],
  ['1 working day', '1 working day', 'einem Arbeitstag'],
  ['2 working days', '2 working days', '2 Arbeitstagen'],
  ['30 minutes', '30 minutes', '30 Minuten'],
])('SPLIT-5 the time limit %s is said in both languages', (within, en, de) => {
  expect([sayWithin('en', within), sayWithin('de', within)]).toEqual([en, de])
})
