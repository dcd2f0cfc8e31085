import { expect } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { proveSplit } from '#rules/split/prove.ts'
import { isRefused, readSplit } from '#rules/split/read.ts'
import { possibilities, resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { type Random, randomFrom } from '../random.ts'
import { judgeSplit, type Verdict } from './judgeSplit.ts'
import type { Property } from './property.ts'
import { PLACES, randomSplit } from './splits.ts'

type Seen = Record<string, number>

/** A property of random splits: `each` is given the split and the random numbers that go on after it. */
function property(title: string, each: (split: Split, random: Random) => Seen): Property {
  return {
    title,
    each: seed => {
      const random = randomFrom(seed)
      return each(randomSplit(random), random)
    },
  }
}

const weigh = (list: readonly Verdict[]) => list.reduce((sum, one) => sum + one.weight, 0n)

export const splitProperties: readonly Property[] = [
  property('SPLIT-2 SPLIT-6 levels combine and are counted as a plain reading of the split says', split => {
    expect(isRefused(readSplit(split))).toBe(false)
    const proof = proveSplit(split)
    for (const one of proof.activities) {
      const judged = judgeSplit(split, one.place)
      const owners = (n: (count: number) => boolean) =>
        weigh(judged.filter(each => each.row && n(each.row.A.length)))
      const silent = weigh(judged.filter(each => !each.row && each.rules.length === 0))
      const contested = weigh(judged.filter(each => each.rules.length > 1))
      expect(one.situations, String(one.place)).toMatchObject({
        total: weigh(judged),
        owned: owners(count => count === 1),
        ownerless: owners(count => count === 0) + silent,
        contested: owners(count => count > 1) + contested,
      })
      const at = (kind: string) =>
        one.findings.some(finding => finding.kind === kind && finding.place === one.place)
      if (one.place === null) {
        expect(at('no-owner')).toBe(one.situations.ownerless > 0n)
        expect(at('two-owners')).toBe(one.situations.contested > 0n)
      }
    }
    return { [proof.verdict]: 1, places: proof.activities.length }
  }),
  property(
    'SPLIT-5 who decides is what a plain reading of the split says, with a reason that fits',
    split => {
      const seen: Record<string, number> = {}
      for (const place of PLACES)
        for (const { situation, row, rules } of judgeSplit(split, place).slice(0, 40)) {
          const answer = resolve(split, { activity: 'patch', ...(place && { place }), facts: situation })
          const decided = row !== null && row.A.length === 1
          if (isRefusal(answer)) expect(decided, answer.refused).toBe(false)
          else {
            expect(answer.row).toEqual(row)
            expect(answer.source.rule).toBe(rules[0] ?? null)
          }
          const key = isRefusal(answer) ? answer.refused : 'answered'
          seen[key] = (seen[key] ?? 0) + 1
        }
      return seen
    },
  ),
  property(
    'SPLIT-5 the possibilities of an open question are just the rows that its facts can come to',
    (split, random) => {
      const place = random.one(PLACES)
      const judged = judgeSplit(split, place)
      const pick = judged.length > 0 ? random.one(judged).situation : {}
      const facts = Object.fromEntries(
        Object.entries(pick).filter(([, value]) => value !== 'unknown' && random.chance(0.5)),
      )
      const open = possibilities(split, { activity: 'patch', ...(place && { place }), facts })
      if (isRefusal(open)) throw new Error(open.refused)
      const possible = judged.filter(one =>
        Object.entries(facts).every(([id, value]) => one.situation[id] === value),
      )
      const rows = new Set(
        possible.flatMap(one => (one.row ? [JSON.stringify([one.row, one.rules[0] ?? null])] : [])),
      )
      const said = new Set(open.outcomes.map(one => JSON.stringify([one.row, one.source.rule])))
      // A contested situation is answered by either of its rules.
      const contested = possible.some(one => one.rules.length > 1)
      for (const row of rows) expect(said).toContain(row)
      if (!contested) expect(said.size).toBe(rows.size)
      return { outcomes: said.size, [contested ? 'contested' : 'clear']: 1 }
    },
  ),
  property(
    'SPLIT-2 a locked row that a place weakens is found just where a plain comparison finds it',
    split => {
      const activity = split.activities[0]!
      const proof = proveSplit(split)
      const seen: Record<string, number> = {}
      for (const one of proof.activities) {
        if (one.place === null) continue
        // What two rules contest is an error of its own, and neither row can be compared.
        if ([one.place, null].some(at => judgeSplit(split, at).some(each => each.rules.length > 1))) continue
        const found = one.findings.some(finding => finding.kind === 'weakened-lock')
        const expected = activity.locked === true && plainlyWeakened(split, one.place)
        expect(found, one.place).toBe(expected)
        seen[found ? 'weakened' : 'kept'] = (seen[found ? 'weakened' : 'kept'] ?? 0) + 1
      }
      return seen
    },
  ),
]

/** Compares the rows of a place and of the corporate level situation by situation. */
function plainlyWeakened(split: Split, place: string): boolean {
  const below = judgeSplit(split, place, null)
  const above = judgeSplit(split, null, place)
  return below.some((one, i) => {
    const [low, high] = [one.row, above[i]!.row]
    expect(one.situation).toEqual(above[i]!.situation)
    if (!low || !high) return false
    const heard = [...low.A, ...low.R, ...low.C, ...low.keys, ...low.consents]
    const hours: Record<string, number> = { '4 hours': 4, '2 days': 48, '3 working days': 72 }
    return (
      low.A.join() !== high.A.join() ||
      high.keys.some(id => !low.keys.includes(id)) ||
      high.consents.some(id => !low.consents.includes(id)) ||
      (high.within !== null && (low.within === null || hours[low.within]! > hours[high.within]!)) ||
      high.C.some(id => !heard.includes(id)) ||
      high.I.some(id => !heard.includes(id) && !low.I.includes(id))
    )
  })
}
