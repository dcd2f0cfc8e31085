import { expect, test } from 'vitest'
import { type Actor, nobody } from '../people/actor.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { findingSteps, stepOf } from './cycle.ts'
import { findingStates } from './finding.ts'

const somebody = (person: string, fn: string, site: string | null, area: string | null = null): Actor => ({
  ...nobody,
  person,
  held: [{ function: fn, site, area, for: null }],
  works: site === null ? '*' : [site],
})
const lena = somebody('lena', 'maintenance', 'north')
const finding = { site: 'north', area: 'filling', actionBy: 'uwe', closedBy: 'karel' }
const doers = { functions: ['control-engineering', 'maintenance'], staffed: true }

test('PLANT-13 the life of a finding: every state, every step', () => {
  const told = findingStates.map(state =>
    [
      state,
      ...findingSteps.map(step => {
        const next = stepOf({ ...finding, state }, step, lena, doers)
        return isRefusal(next) ? next.refused : next
      }),
    ].join(' '),
  )
  expect(told).toEqual([
    //         plan close check reopen withdraw
    'open planned closed finding.not_closed finding.not_closed withdrawn',
    'planned planned closed finding.not_closed finding.not_closed withdrawn',
    'closed finding.closed_already finding.closed_already checked open finding.closed_already',
    'checked finding.over finding.over finding.over open finding.over',
    'withdrawn finding.over finding.over finding.over finding.over finding.over',
  ])
})

test('PLANT-13 the split says who: at the place, at its site or for the company; nobody checks what they closed', () => {
  const by = (
    actor: Actor,
    step: (typeof findingSteps)[number] = 'plan',
    open = 'open' as const,
    staffed = true,
  ) => {
    const next = stepOf({ ...finding, state: step === 'check' ? 'closed' : open }, step, actor, {
      ...doers,
      staffed,
    })
    return isRefusal(next) ? next.refused : next
  }
  expect(by(somebody('a', 'maintenance', 'north', 'filling'))).toBe('planned')
  expect(by(somebody('a', 'maintenance', null))).toBe('planned')
  expect(by(somebody('a', 'maintenance', 'north', 'packaging'))).toBe('finding.not_yours')
  expect(by(somebody('a', 'maintenance', 'south'))).toBe('finding.not_yours')
  expect(stepOf({ ...finding, state: 'open' }, 'plan', somebody('a', 'soc', 'north'), doers)).toEqual(
    refuse('finding.not_yours', { functions: doers.functions }),
  )
  // Whoever does the action says that it is done, and decides nothing else.
  expect(by(somebody('uwe', 'soc', 'north'), 'close')).toBe('closed')
  expect(by(somebody('uwe', 'soc', 'north'), 'plan')).toBe('finding.not_yours')
  expect(by(somebody('karel', 'maintenance', 'north'), 'check')).toBe('finding.own_closure')
  expect(by(lena, 'check')).toBe('checked')
  // Founders where nobody stands for it; who only audits, or comes from outside, nowhere.
  const founder: Actor = { ...nobody, person: 'f', founder: 'it', works: '*' }
  expect([by(founder), by(founder, 'plan', 'open', false)]).toEqual(['finding.not_yours', 'planned'])
  expect(by({ ...lena, works: [] })).toBe('access.workers')
  expect(by(nobody)).toBe('access.sign_in')
  expect(by({ ...lena, scope: ['read'] })).toBe('access.scope')
})
