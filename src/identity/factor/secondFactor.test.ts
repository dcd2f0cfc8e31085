import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuse } from '#rules/refusal.ts'
import {
  Browser,
  codeNow,
  granted,
  type House,
  house,
  PASSWORD,
  signedIn,
  somebody,
  withSecondFactor,
} from '#testing/identity.ts'

let at: House
beforeAll(async () => {
  at = await house()
})
afterAll(() => at.close())

const signIn = async (name: string, code?: string) => {
  const browser = new Browser()
  const body = { name, password: PASSWORD, ...(code === undefined ? {} : { code }) }
  return browser.take(await at.identity.signIn(browser.call(body)))
}
const last = () => at.notes.at(-1)

test('TRUST-3 a second factor is set up by a picture or by hand, and counts from the first code', async () => {
  const { account, name } = await somebody(at)
  const browser = new Browser()
  await signedIn(at, browser, name)

  const setUp = granted(
    browser.take(await at.identity.beginSecondFactor(browser.call({ password: PASSWORD }))),
  )
  expect(setUp.uri).toBe(
    `otpauth://totp/Countersign:${encodeURIComponent(name)}?secret=${setUp.secret}&issuer=Countersign&digits=6&period=30`,
  )
  expect(setUp.picture.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
  expect(new Set(setUp.recoveryCodes).size).toBe(10)
  expect(await at.identity.secondFactor(account)).toEqual({ on: false, recoveryCodes: 0 })
  expect(await signIn(name), 'not asked for yet').toMatchObject({ factor: 'password' })

  const wrong = browser.take(await at.identity.confirmSecondFactor(browser.call({ code: '123' })))
  expect(wrong).toEqual(refuse('second_factor.code_wrong'))
  const code = codeNow(at, setUp.secret)
  const session = granted(browser.take(await at.identity.confirmSecondFactor(browser.call({ code }))))

  expect(session.factor).toBe('code')
  expect(await at.identity.whoIs(browser.call(null).headers)).toEqual(session)
  expect(await at.identity.secondFactor(account)).toEqual({ on: true, recoveryCodes: 10 })
  expect(last()).toMatchObject({ event: 'identity.second_factor_on', account })
  expect(browser.take(await at.identity.beginSecondFactor(browser.call({ password: PASSWORD })))).toEqual(
    refuse('second_factor.on'),
  )
})

test('TRUST-3 with a second factor the password alone opens nothing', async () => {
  const { account, name, secret } = await withSecondFactor(at)
  const before = await at.identity.sessions(account)

  expect(await signIn(name)).toEqual(refuse('sign_in.code_needed'))
  expect(await signIn(name, '000000')).toEqual(refuse('sign_in.code_wrong'))
  expect(last()).toMatchObject({ event: 'identity.sign_in_refused', account, wrong: 'code' })
  expect(await at.identity.sessions(account)).toEqual(before)

  const code = codeNow(at, secret)
  expect(await signIn(name, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({ factor: 'code' })
})

test('TRUST-3 a code counts once, also for two who come at the same moment', async () => {
  const { name, secret } = await withSecondFactor(at)
  const code = codeNow(at, secret)
  const both = await Promise.all([signIn(name, code), signIn(name, code)])
  expect(both.filter(each => 'id' in each)).toHaveLength(1)
  expect(both).toContainEqual(refuse('sign_in.code_used'))
})

test('TRUST-3 guesses at the code wait like guesses at the password, and asking for it forgives none', async () => {
  const { name, secret } = await withSecondFactor(at)
  for (let round = 0; round < 5; round++) {
    await signIn(name, '000000')
    await signIn(name)
  }
  expect(await signIn(name, codeNow(at, secret))).toMatchObject({ refused: 'sign_in.wait' })
})

test('TRUST-3 a recovery code opens once, and is told as such', async () => {
  const { account, name, recoveryCodes } = await withSecondFactor(at)
  const [code = ''] = recoveryCodes
  expect(await signIn(name, code)).toMatchObject({ factor: 'recovery' })
  expect(last()).toMatchObject({ event: 'identity.signed_in', factor: 'recovery' })
  expect(await signIn(name, code)).toEqual(refuse('sign_in.code_wrong'))
  expect(await at.identity.secondFactor(account)).toEqual({ on: true, recoveryCodes: 9 })
})

test('TRUST-3 who has lost the phone takes the second factor off with recovery codes', async () => {
  const { account, name, recoveryCodes } = await withSecondFactor(at)
  const [first = '', second = ''] = recoveryCodes
  const browser = new Browser()
  await signedIn(at, browser, name, first)

  const remove = async (password: string, code: string) =>
    browser.take(await at.identity.removeSecondFactor(browser.call({ password, code })))
  expect(await remove('not this one, surely', second)).toEqual(refuse('password.wrong'))
  expect(await remove(PASSWORD, first)).toEqual(refuse('second_factor.code_wrong'))
  expect(last()).toMatchObject({ event: 'identity.check_refused', account })
  const session = granted(await remove(PASSWORD, second))

  expect(await at.identity.whoIs(browser.call(null).headers)).toEqual(session)
  expect(last()).toMatchObject({ event: 'identity.second_factor_off', account })
  expect(await signIn(name)).toMatchObject({ factor: 'password' })
  expect(await remove(PASSWORD, second)).toEqual(refuse('second_factor.off'))
})

test('TRUST-3 new recovery codes take the place of the old ones', async () => {
  const { name, secret, recoveryCodes } = await withSecondFactor(at)
  const browser = new Browser()
  await signedIn(at, browser, name, codeNow(at, secret))
  const renew = async (password: string) =>
    browser.take(await at.identity.renewRecoveryCodes(browser.call({ password })))

  expect(await renew('not this one, surely')).toEqual(refuse('password.wrong'))
  const fresh = granted(await renew(PASSWORD)).recoveryCodes

  expect(last()).toMatchObject({ event: 'identity.recovery_codes_renewed' })
  expect(await signIn(name, recoveryCodes[0])).toEqual(refuse('sign_in.code_wrong'))
  expect(await signIn(name, fresh[0])).toMatchObject({ factor: 'recovery' })
})

test('TRUST-3 nobody sets anything up without being signed in', async () => {
  const call = new Browser().call({ password: PASSWORD, code: '123456' })
  const { beginSecondFactor, confirmSecondFactor, removeSecondFactor, renewRecoveryCodes } = at.identity
  for (const ask of [beginSecondFactor, confirmSecondFactor, removeSecondFactor, renewRecoveryCodes])
    expect((await ask(call)).body).toEqual(refuse('access.sign_in'))
})
