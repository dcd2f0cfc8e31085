import { describe, expect, test } from 'vitest'
import { holdsFor } from '#testing/properties/property.ts'
import { type Random, randomFrom } from '#testing/random.ts'
import { refuse } from '../../refusal.ts'
import { inForceOn, latestSigned, mayWithdraw, type Version } from './inForce.ts'

const day = (day: number) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: 24 * (day - 1) })
const signed = (number: number, from: number): Version => ({
  number,
  state: 'signed',
  inForceFrom: day(from),
  withdrawnAt: null,
})
const withdrawn = (version: Version, on: number): Version => ({
  ...version,
  state: 'withdrawn',
  withdrawnAt: day(on),
})
const draft: Version = { number: null, state: 'draft', inForceFrom: day(1), withdrawnAt: null }
const on = (versions: readonly Version[], at: number) => inForceOn(versions, day(at))?.number

describe('SPLIT-7 what was in force on a day', () => {
  test('given two versions, then the first holds until the second comes into force', () => {
    const versions = [signed(2, 10), draft, signed(1, 5)]
    expect([4, 5, 9, 10, 99].map(at => on(versions, at))).toEqual([undefined, 1, 1, 2, 2])
  })

  test('given that the second is withdrawn, then the first is in force again from that moment, and not before', () => {
    const versions = [signed(1, 5), withdrawn(signed(2, 10), 20)]
    expect([10, 19, 20, 99].map(at => on(versions, at))).toEqual([2, 2, 1, 1])
  })

  test('given that it is withdrawn before it comes into force, then it never was', () => {
    const versions = [signed(1, 5), withdrawn(signed(2, 10), 7)]
    expect([6, 7, 10, 99].map(at => on(versions, at))).toEqual([1, 1, 1, 1])
  })

  test('given two of the same day, then the one signed later holds', () => {
    expect(on([signed(2, 5), signed(1, 5)], 5)).toBe(2)
  })
})

describe('SPLIT-7 withdrawal', () => {
  const first = signed(1, 5)
  const second = signed(2, 10)

  test('the last signed version can be withdrawn, in force or not', () => {
    expect(mayWithdraw([first, second], second, day(7))).toBeNull()
    expect(mayWithdraw([first, second], second, day(12))).toBeNull()
    expect(mayWithdraw([first], first, day(4))).toBeNull()
  })

  test('one on which a later one builds cannot, and neither can the only one, nor a draft', () => {
    expect(mayWithdraw([first, second], first, day(7))).toEqual(
      refuse('split.superseded', { number: 1, by: 2 }),
    )
    expect(mayWithdraw([first, draft], first, day(7))).toEqual(refuse('split.only_version', { number: 1 }))
    expect(mayWithdraw([first, draft], draft, day(7))).toEqual(refuse('split.not_signed', { state: 'draft' }))
  })
})

test('SPLIT-7 after any history of signing and withdrawing, exactly one version is in force from the first on', () => {
  holdsFor(
    {
      title: 'SPLIT-7 histories',
      each: seed => {
        const random = randomFrom(seed)
        const versions = history(random)
        const starts = versions.flatMap(({ inForceFrom, withdrawnAt }) => [
          inForceFrom!,
          ...(withdrawnAt ? [withdrawnAt] : []),
        ])
        for (const at of starts) {
          const now = inForceOn(versions, at)
          // In plain words: nothing later has come into force by then and still stands.
          const standing = versions.filter(
            one =>
              Temporal.Instant.compare(one.inForceFrom!, at) <= 0 &&
              !(one.withdrawnAt && Temporal.Instant.compare(one.withdrawnAt, at) <= 0),
          )
          expect(now?.number).toBe(
            standing.length === 0 ? undefined : Math.max(...standing.map(one => one.number!)),
          )
        }
        return { versions: versions.length, withdrawn: versions.filter(one => one.withdrawnAt).length }
      },
    },
    300,
  )
})

/** Days that pass, on each of which a version is signed or the last one withdrawn, as the rules allow. */
function history(random: Random): Version[] {
  let versions: Version[] = []
  for (let today = 1; today < 20; today++) {
    const last = latestSigned(versions)
    if (last && random.chance(0.3) && mayWithdraw(versions, last, day(today)) === null)
      versions = versions.map(one => (one === last ? withdrawn(one, today) : one))
    else if (random.chance(0.5)) {
      const from = [day(today + random.below(4)), ...(last ? [last.inForceFrom!] : [])]
      versions.push({
        ...signed(versions.length + 1, today),
        inForceFrom: from.sort(Temporal.Instant.compare).at(-1)!,
      })
    }
  }
  return versions
}
