import { expect, test } from 'vitest'
import { usualHours } from './calendar.ts'
import { limitSteps } from './limit.ts'

const calendar = { ...usualHours, zone: 'Europe/Berlin' }
const monday = Temporal.ZonedDateTime.from('2026-06-08T10:00[Europe/Berlin]').toInstant()
const told = (
  limit: Omit<Parameters<typeof limitSteps>[0], 'calendar' | 'opened' | 'waits' | 'roundTheClock'>,
) =>
  limitSteps({ calendar, opened: monday, waits: ['soc'], roundTheClock: false, ...limit }).map(
    ({ n, what, at, to }) => [
      n,
      what,
      at.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' }),
      to.join(),
    ],
  )

test('SPLIT-9 DECIDE-8 all moments of a limit are known when it is opened', () => {
  const path = [
    { after: '3 working days', to: ['ciso'] },
    { after: '4 working days', to: ['duty-it', 'duty-operations'] },
    { after: '10 working days', to: ['management-body'] },
  ]
  expect(told({ within: '3 working days', path })).toEqual([
    [1, 'reminder', '2026-06-10T12:00', 'soc'],
    [2, 'limit', '2026-06-11T10:00', 'soc'],
    [3, 'escalation', '2026-06-11T10:00', 'ciso'],
    [4, 'escalation', '2026-06-12T10:00', 'duty-it,duty-operations'],
    [5, 'escalation', '2026-06-22T10:00', 'management-body'],
  ])
})

test('SPLIT-9 a question never moves up before its limit is over, nor back in time', () => {
  const path = [
    { after: '1 hour', to: ['ciso'] },
    { after: '2 days', to: ['duty-it'] },
    { after: '8 working hours', to: ['management-body'] },
  ]
  expect(told({ within: '24 hours', path }).map(([, what, at]) => [what, at])).toEqual([
    ['reminder', '2026-06-09T04:00'],
    ['limit', '2026-06-09T10:00'],
    ['escalation', '2026-06-09T10:00'],
    ['escalation', '2026-06-10T10:00'],
    ['escalation', '2026-06-10T10:00'],
  ])
})
