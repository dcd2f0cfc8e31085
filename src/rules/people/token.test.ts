import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refuse } from '../refusal.ts'
import { actNames } from '../split/acts.ts'
import { mayAct, mayActAt, mayRead } from './access.ts'
import { type Actor, nobody } from './actor.ts'
import { issue, LONGEST, scopes, withToken } from './token.ts'

const now = Temporal.Instant.from('2026-11-25T09:00:00Z')
const tomorrow = now.add({ hours: 24 })
const person = { id: 'lena', active: true, kind: 'person' } as const
const service = { id: 'historian', active: true, kind: 'service' } as const
const lena: Actor = { ...nobody, person: 'lena' }
const ines: Actor = { ...nobody, person: 'ines', administrator: true }

describe('TRUST-3 who makes a token', () => {
  const wanted = { holder: person, scope: ['read'], expires: tomorrow }

  test('people make their own, administrators those of service accounts, and nobody those of others', () => {
    expect(issue(wanted, lena, now)).toBeNull()
    expect(issue({ ...wanted, holder: service }, ines, now)).toBeNull()
    expect(issue(wanted, ines, now)).toEqual(refuse('token.not_yours'))
    expect(issue({ ...wanted, holder: service }, lena, now)).toEqual(refuse('token.not_yours'))
  })

  test('it has a scope, none that reaches beyond what tokens do, and an end within a year', () => {
    const asked = (more: Partial<typeof wanted>) => issue({ ...wanted, ...more }, lena, now)?.refused
    expect(asked({ scope: [] })).toBe('token.no_scope')
    for (const part of ['decision.sign', 'person.invite', 'token.issue', 'organisation.found', '*', 'write'])
      expect([part, asked({ scope: ['read', part] })]).toEqual([part, 'token.scope_wrong'])
    expect(asked({ expires: now })).toBe('token.over')
    expect(asked({ expires: now.add({ hours: LONGEST * 24 }) })).toBeUndefined()
    expect(asked({ expires: now.add({ hours: LONGEST * 24, seconds: 1 }) })).toBe('token.too_long')
    expect(issue({ ...wanted, holder: { ...person, active: false } }, lena, now)?.refused).toBe(
      'person.inactive',
    )
  })
})

const sites = [null, 'north', 'south'] as const
const held = fc.record({
  function: fc.constantFrom('soc', 'ciso'),
  site: fc.constantFrom(...sites),
  area: fc.constant(null),
  for: fc.constant(null),
})
const holders: fc.Arbitrary<Actor> = fc
  .record({
    administrator: fc.boolean(),
    founder: fc.constantFrom(null, 'it' as const),
    held: fc.array(held, { maxLength: 3 }),
    given: fc.subarray([...actNames]),
    sites: fc.constantFrom('*' as const, ['north'], ['south'], []),
  })
  .map(({ given, held, ...rest }) => {
    const by = held.length === 0 ? {} : Object.fromEntries(given.map(name => [name, held]))
    const may = held.length === 0 && rest.founder === null ? [] : given
    return { ...nobody, person: 'lena', ...rest, held, may, by }
  })

test('TRUST-3 a token never allows what its holder may not do, nor what is outside its scope and site', () => {
  fc.assert(
    fc.property(
      holders,
      fc.subarray([...scopes]),
      fc.constantFrom(...sites),
      fc.constantFrom(...actNames),
      fc.constantFrom(...sites),
      (holder, scope, site, name, at) => {
        const actor = withToken(holder, { scope, site, factor: null })
        if (mayAct(name, actor) === null && name !== 'organisation.found') {
          expect(mayAct(name, holder)).toBeNull()
          expect(scope).toContain(name)
        }
        if (actor.may.includes(name) && mayActAt(name, actor, [at]) === null) {
          expect(mayActAt(name, holder, [at])).toBeNull()
          if (site !== null) expect(at).toBe(site)
        }
        if (mayRead('signed in', actor) === null) expect(scope).toContain('read')
        expect(mayRead('own session', actor)).not.toBeNull()
        if (site !== null) expect([[], [site]]).toContainEqual(actor.sites)
      },
    ),
  )
})
