import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entrant, mayComeIn, type Ruled, wayIn } from './enter.ts'
import { escortRules } from './room.ts'

const somebody = (more: Partial<Entrant> = {}): Entrant => ({
  ...{ person: 'ana', name: 'Ana', company: '', outside: false, because: [], ...more },
})
const held = [{ function: 'maintenance', for: null }]
const maintainer = somebody({ person: 'uwe', name: 'Uwe', because: held })
const visitor = somebody({ person: null, name: 'Viktor', outside: true })
const excepted = { ...visitor, because: [{ decision: 'd', number: 12, until: '2026-12-01' }] }

describe('PLANT-10 who comes in at a door', () => {
  test.each([
    ['visitors', maintainer, null, null],
    ['visitors', visitor, null, 'entry.escort_missing'],
    ['visitors', visitor, maintainer, null],
    ['visitors', visitor, somebody({ person: 'eve' }), 'entry.escort_may_not'],
    ['visitors', excepted, null, null],
    ['vendors', excepted, null, 'entry.escort_missing'],
    ['vendors', excepted, maintainer, null],
    ['vendors', visitor, { ...maintainer, outside: true }, 'entry.escort_may_not'],
    ['none', visitor, maintainer, 'entry.not_admitted'],
    ['none', excepted, null, null],
    ['visitors', maintainer, maintainer, 'entry.own_escort'],
  ] as const)('rule %s', (escort, who, by, refused) => {
    expect(mayComeIn({ escort, inForce: true }, who, by)?.refused ?? null).toBe(refused)
  })

  test('without rules in force a decision alone lets somebody in', () => {
    const room: Ruled = { escort: 'visitors', inForce: false }
    expect(mayComeIn(room, visitor, maintainer)?.refused).toBe('entry.no_rules')
    expect(mayComeIn(room, excepted, null)).toBeNull()
  })

  test('whoever comes in may enter themselves, or comes with somebody who may enter alone', () => {
    const entrant = fc
      .record({ person: fc.constantFrom(null, 'a', 'b', 'c'), outside: fc.boolean(), may: fc.boolean() })
      .map(({ may, ...one }) => somebody({ ...one, because: may ? held : [] }))
    const room = fc.record({ escort: fc.constantFrom(...escortRules), inForce: fc.boolean() })
    const ways = { in: 0, out: 0 }
    fc.assert(
      fc.property(room, entrant, fc.option(entrant), (of, who, by) => {
        const comes = mayComeIn(of, who, by) === null
        ways[comes ? 'in' : 'out']++
        if (!comes) return
        expect(who.because.length > 0 || (of.inForce && of.escort !== 'none' && by !== null)).toBe(true)
        if (of.escort === 'vendors' && who.outside) expect(by).not.toBeNull()
        if (by !== null) expect(wayIn(of, by)).toBe('alone')
      }),
      { numRuns: 2_000 },
    )
    console.log(`at the door: ${ways.in} came in, ${ways.out} did not`)
  })
})
