import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ATTEMPTS, pauseAfter } from './retry.ts'

const attempts = Array.from({ length: ATTEMPTS }, (_, at) => at + 1)

test('TRUST-4 pauses grow with every attempt, whatever chance adds, and together last about a day', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
      chances => {
        const pauses = attempts.map(attempt => pauseAfter(attempt, chances[attempt - 1]!))
        expect(pauses.at(-1)).toBeNull()
        const waited = pauses.filter(pause => pause !== null)
        expect(waited).toHaveLength(ATTEMPTS - 1)
        expect(waited).toEqual(waited.toSorted((a, b) => a - b))
        const hours = waited.reduce((sum, pause) => sum + pause, 0) / 3_600_000
        expect(hours).toBeGreaterThan(18)
        expect(hours).toBeLessThan(30)
      },
    ),
  )
})

test('TRUST-4 what failed at once is not tried again at once', () => {
  expect(pauseAfter(1, 0)).toBe(24_000)
  expect(pauseAfter(1, 0.5)).toBe(30_000)
  expect(pauseAfter(1, 1)).toBe(36_000)
})
