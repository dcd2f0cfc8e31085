import { expect, test } from 'vitest'
import { judgeSplit } from '#testing/properties/judgeSplit.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { PLACES, randomSplit } from '#testing/properties/splits.ts'
import { type Random, randomFrom } from '#testing/random.ts'
import { isRefusal } from '../../refusal.ts'
import type { FullRow } from '../answer.ts'
import { chainOf } from '../level/placed.ts'
import { resolve } from '../resolve.ts'
import type { Rule, Split } from '../split.ts'
import { compareSplits } from './compare.ts'
import { type Role, roles } from './rows.ts'

test('SPLIT-7 whoever gains or loses a part in any situation is told so, at that place or above it', () => {
  holdsFor(
    {
      title: 'SPLIT-7 comparisons',
      each: seed => {
        const random = randomFrom(seed)
        const before = randomSplit(random)
        const after = edited(random, before)
        const { functions } = compareSplits(before, after)
        const told = (fn: string, role: Role, way: 'gained' | 'lost', place: string | null) =>
          functions
            .find(one => one.function === fn)
            ?.parts.find(one => one.role === role)
            ?.[way].some(where => chainOf(place).includes(where.place)) === true
        const seen = { situations: 0, gained: 0, lost: 0 }
        for (const place of PLACES) {
          const situations = [before, after].flatMap(split => judgeSplit(split, place).slice(0, 60))
          for (const { situation: facts } of situations) {
            const [was, is] = [before, after].map(split => {
              const answer = resolve(split, { activity: 'patch', ...(place && { place }), facts })
              return isRefusal(answer) ? null : answer.row
            })
            if (!was || !is) continue
            seen.situations++
            for (const role of roles) {
              const where = `${role} at ${place} of ${JSON.stringify(facts)}`
              for (const fn of is[role].filter(fn => !was[role].includes(fn))) {
                expect(told(fn, role, 'gained', place), `${fn} gains ${where}`).toBe(true)
                seen.gained++
              }
              for (const fn of was[role].filter(fn => !is[role].includes(fn) && !stronger(is, role, fn))) {
                expect(told(fn, role, 'lost', place), `${fn} loses ${where}`).toBe(true)
                seen.lost++
              }
            }
          }
        }
        return seen
      },
    },
    400,
  )
})

/** Whoever decides or carries out is heard anyway. */
const stronger = (row: FullRow, role: Role, fn: string) =>
  (role === 'C' && [...row.A, ...row.R].includes(fn)) ||
  (role === 'I' && [...row.A, ...row.R, ...row.C].includes(fn))

/** Rules dropped, added, moved and rewritten at random levels; places that begin or stop to differ. */
function edited(random: Random, before: Split): Split {
  const split = structuredClone(before)
  const levels = [...split.activities, ...(split.overrides ?? [])]
  const all = levels.flatMap(({ rules }) => rules ?? [])
  for (const level of levels) {
    const rules = level.rules ?? []
    level.rules = rules.flatMap((rule): Rule[] => {
      if (random.chance(0.2)) return []
      if (random.chance(0.2)) return [{ ...rule, when: random.one(all).when }]
      return random.chance(0.2) ? [{ ...rule, row: random.one(all).row }] : [rule]
    })
    if (all.length > 0 && random.chance(0.3)) level.rules.push({ ...random.one(all), id: 'new' })
    if (random.chance(0.3)) level.row = { ...random.one(levels).row }
    if ('place' in level && random.chance(0.2)) level.replaces = level.replaces !== true
  }
  split.overrides = (split.overrides ?? []).filter(() => random.chance(0.8))
  return split
}
