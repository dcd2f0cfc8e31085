import { expect, test } from 'vitest'
import { factors } from './account.ts'
import { isWeak, strongEnough, weakSites } from './factor.ts'

const nowhere = { everywhere: false, sites: [] }
const north = { everywhere: false, sites: ['north'] }
const everywhere = { everywhere: true, sites: [] }

test('TRUST-3 the password alone is one factor, and so is a provider that has not said that it asked for more', () => {
  expect(factors.filter(isWeak)).toEqual(['password', 'provider'])
  expect(isWeak(null)).toBe(false)
})

test('TRUST-3 where a second factor is asked for, who came without one changes nothing there', () => {
  const refused = (...asked: Parameters<typeof strongEnough>) => strongEnough(...asked)?.refused ?? null
  const no = 'access.second_factor'
  for (const [policy, site, answer] of [
    [nowhere, 'north', null],
    [nowhere, '*', null],
    [north, 'north', no],
    [north, 'south', null],
    [north, null, null],
    [north, '*', no],
    [everywhere, 'south', no],
    [everywhere, null, no],
  ] as const) {
    expect([policy, site, refused('password', policy, site)]).toEqual([policy, site, answer])
    for (const factor of ['code', 'recovery', 'passkey', 'provider_mfa', null] as const)
      expect(refused(factor, policy, site)).toBeNull()
  }
  expect([weakSites(nowhere), weakSites(north), weakSites(everywhere)]).toEqual([[], ['north'], '*'])
})
