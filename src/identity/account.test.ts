import { randomUUID } from 'node:crypto'
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

const open = (body: { account: string; name: string; email: string; password: string }) =>
  at.identity.openAccount(new Browser().call({ ...body, about: ['Rheinpharma'], by: null }))
const tryIn = async (name: string, password: string) => {
  const browser = new Browser()
  return browser.take(await at.identity.signIn(browser.call({ name, password })))
}

test('TRUST-3 an account is opened with a password that the rule lets pass, and told', async () => {
  const account = randomUUID()
  const maria = { account, name: 'Maria Lang', email: 'Maria.Lang@rheinpharma.example' }

  for (const [password, code] of [
    ['too short', 'password.too_short'],
    ['x'.repeat(129), 'password.too_long'],
    ['Maria.Lang@Rheinpharma.example', 'password.easy'],
  ] as const)
    expect(await open({ ...maria, password })).toMatchObject({ refused: code })
  expect(await open({ ...maria, email: 'maria', password: PASSWORD })).toEqual(refuse('account.name_wrong'))
  expect(await open({ ...maria, password: PASSWORD })).toBeNull()

  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.account_opened', account, by: null })
  expect(await tryIn('maria.lang@rheinpharma.example', PASSWORD)).toMatchObject({ account })
})

test('TRUST-3 two accounts cannot have one name', async () => {
  const jonas = await somebody(at)
  const other = { account: randomUUID(), name: 'Jonas Becker', email: jonas.name.toUpperCase() }
  expect(await open({ ...other, password: PASSWORD })).toEqual(refuse('account.name_taken'))
})

test('TRUST-3 a recovered account has the new password, no second factor, and no session', async () => {
  const { account, name } = await withSecondFactor(at)
  const password = 'eine Leiter am Silo drei'

  expect(await open({ account, name: 'Jonas Becker', email: name, password })).toBeNull()

  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.account_recovered', account })
  expect(await at.identity.sessions(account)).toEqual([])
  expect(await tryIn(name, PASSWORD)).toEqual(refuse('sign_in.wrong'))
  expect(await tryIn(name, password)).toMatchObject({ account, factor: 'password' })
})

test('TRUST-3 whoever changes their password keeps one session, and all others end', async () => {
  const { account, name } = await somebody(at)
  const [desk, phone] = [new Browser(), new Browser()]
  await signedIn(at, desk, name)
  await signedIn(at, phone, name)
  const change = async (password: string, next: string) =>
    desk.take(await at.identity.changePassword(desk.call({ password, next }), ['Rheinpharma']))
  const next = 'eine Leiter am Silo drei'

  expect(await change('not this one, surely', next)).toEqual(refuse('password.wrong'))
  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.check_refused', account })
  expect(await change(PASSWORD, 'Rheinpharma-2026')).toEqual(refuse('password.easy'))
  expect(await change(PASSWORD, `${name} ${name}`)).toEqual(refuse('password.easy'))
  const session = granted(await change(PASSWORD, next))

  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.password_changed', session: session.id })
  expect(await at.identity.whoIs(desk.call(null).headers)).toEqual(session)
  expect(await at.identity.sessions(account)).toMatchObject([{ id: session.id }])
  expect(await tryIn(name, PASSWORD)).toEqual(refuse('sign_in.wrong'))
  expect(await tryIn(name, next)).toMatchObject({ account })
  expect((await at.identity.changePassword(new Browser().call({ password: next, next }), [])).body).toEqual(
    refuse('access.sign_in'),
  )
})

test('TRUST-3 a new password leaves the second factor, and what the session was opened with', async () => {
  const { account, name, secret } = await withSecondFactor(at)
  const browser = new Browser()
  await signedIn(at, browser, name, codeNow(at, secret))
  const body = { password: PASSWORD, next: 'eine Leiter am Silo drei' }
  const session = granted(browser.take(await at.identity.changePassword(browser.call(body), [])))
  expect(session.factor).toBe('code')
  expect(await at.identity.secondFactor(account)).toMatchObject({ on: true })
})

test('TRUST-3 an account follows its person to a new address', async () => {
  const [jonas, maria] = [await somebody(at), await somebody(at)]
  const rename = (body: { account: string; email: string }) =>
    at.identity.renameAccount(new Browser().call({ ...body, name: 'Jonas Lang', by: maria.account }))

  expect(await rename({ account: jonas.account, email: maria.name })).toEqual(refuse('account.name_taken'))
  expect(await rename({ account: jonas.account, email: 'nowhere' })).toEqual(refuse('account.name_wrong'))
  expect(await rename({ account: randomUUID(), email: 'x@example.com' })).toEqual(refuse('account.unknown'))
  expect(await rename({ account: jonas.account, email: 'Jonas.Lang@example.com' })).toBeNull()

  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.account_renamed', by: maria.account })
  expect(await tryIn('jonas.lang@example.com', PASSWORD)).toMatchObject({ account: jonas.account })
  expect(await tryIn(jonas.name, PASSWORD)).toEqual(refuse('sign_in.wrong'))
})

test('SPLIT-8 who has left is signed out, and signs in no more', async () => {
  const { account, name } = await somebody(at)
  const browser = new Browser()
  await signedIn(at, browser, name)
  const close = () => at.identity.closeAccount(new Browser().call({ account, by: null }))

  expect(await close()).toBeNull()

  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.account_closed', account })
  expect(await at.identity.whoIs(browser.call(null).headers)).toBeNull()
  expect(await tryIn(name, PASSWORD)).toEqual(refuse('sign_in.wrong'))
  expect(await close()).toEqual(refuse('account.unknown'))
})
