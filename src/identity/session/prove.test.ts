import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '#rules/people/account.ts'
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
import type { Given } from './prove.ts'

let at: House
beforeAll(async () => {
  at = await house()
})
afterAll(() => at.close())

const prove = (session: Session, given: Given) =>
  at.identity.prove(session, new Browser().call({ given, meaning: 'approval' }))

test('DECIDE-4 the first signature of a session needs account name and password, the following ones the password', async () => {
  const { account, name } = await somebody(at)
  const session = await signedIn(at, new Browser(), name)

  expect(await prove(session, { password: PASSWORD })).toEqual(
    refuse('signature.all_components', { missing: ['account'] }),
  )
  expect(await prove(session, { account: name, password: PASSWORD })).toMatchObject({
    session: session.id,
    account,
    components: ['account', 'password'],
  })
  expect(await prove(session, { password: PASSWORD })).toMatchObject({ components: ['password'] })
})

test('DECIDE-4 the account name alone never signs', async () => {
  const { name } = await somebody(at)
  const session = await signedIn(at, new Browser(), name)
  await prove(session, { account: name, password: PASSWORD })
  expect(await prove(session, { account: name })).toEqual(refuse('signature.one_component'))
})

test('DECIDE-4 somebody else’s name or password does not sign, nor make this the first signature', async () => {
  const [jonas, maria] = [await somebody(at), await somebody(at)]
  const session = await signedIn(at, new Browser(), jonas.name)

  expect(await prove(session, { account: maria.name, password: PASSWORD })).toEqual(refuse('signature.wrong'))
  expect(await prove(session, { account: jonas.name, password: 'not this one, surely' })).toEqual(
    refuse('signature.wrong'),
  )
  expect(at.notes.at(-1)).toMatchObject({
    event: 'identity.proof_refused',
    session: session.id,
    meaning: 'approval',
  })
  expect(await prove(session, { password: PASSWORD })).toMatchObject({ refused: 'signature.all_components' })
})

test('DECIDE-4 with a second factor the first signature needs its code too, and a following one may be the code alone', async () => {
  const { name, secret } = await withSecondFactor(at)
  const session = await signedIn(at, new Browser(), name, codeNow(at, secret))
  at.pass({ seconds: 30 })
  const all = { account: name, password: PASSWORD, code: codeNow(at, secret) }

  expect(await prove(session, { account: name, password: PASSWORD })).toEqual(
    refuse('signature.all_components', { missing: ['code'] }),
  )
  expect(await prove(session, { ...all, code: '000000' })).toEqual(refuse('signature.wrong'))
  expect(await prove(session, { ...all, password: 'not this one, surely' })).toEqual(
    refuse('signature.wrong'),
  )
  expect(await prove(session, all), 'a wrong password has not used the code up').toMatchObject({
    components: ['account', 'password', 'code'],
  })
  expect(await prove(session, { code: all.code })).toEqual(refuse('sign_in.code_used'))
  at.pass({ seconds: 30 })
  expect(await prove(session, { code: codeNow(at, secret) })).toMatchObject({ components: ['code'] })
})

test('DECIDE-4 the code of a second factor that is only being set up signs nothing', async () => {
  const { name } = await somebody(at)
  const browser = new Browser()
  const session = await signedIn(at, browser, name)
  const all = { account: name, password: PASSWORD }
  await prove(session, all)
  const setUp = granted((await at.identity.beginSecondFactor(browser.call({ password: PASSWORD }))).body)
  expect(await prove(session, { code: codeNow(at, setUp.secret) })).toEqual(refuse('signature.wrong'))
})

test('DECIDE-4 a new session begins with all components again', async () => {
  const { name } = await somebody(at)
  const browser = new Browser()
  const session = await signedIn(at, browser, name)
  await prove(session, { account: name, password: PASSWORD })
  const next = await signedIn(at, browser, name)
  expect(await prove(next, { password: PASSWORD })).toMatchObject({ refused: 'signature.all_components' })
})

test('DECIDE-4 a session that was idle too long, or revoked, signs nothing', async () => {
  const { account, name } = await somebody(at)
  const given = { account: name, password: PASSWORD }
  const idle = await signedIn(at, new Browser(), name)
  const revoked = await signedIn(at, new Browser(), name)
  await at.identity.revoke(new Browser().call({ account, session: revoked.id, by: account }))
  expect(await prove(revoked, given)).toEqual(refuse('access.expired'))
  at.pass({ minutes: 31 })
  expect(await prove(idle, given)).toEqual(refuse('access.expired'))
})

test('DECIDE-4 a session of one account proves nothing for another', async () => {
  const [jonas, maria] = [await somebody(at), await somebody(at)]
  const session = await signedIn(at, new Browser(), jonas.name)
  const forged = { ...session, account: maria.account }
  expect(await prove(forged, { account: maria.name, password: PASSWORD })).toEqual(refuse('access.expired'))
})

test('DECIDE-4 wrong proofs cost a wait after five; the right one is told to wait too', async () => {
  const { name } = await somebody(at)
  const session = await signedIn(at, new Browser(), name)
  for (let round = 0; round < 5; round++)
    await prove(session, { account: name, password: 'guess after guess' })
  const right = { account: name, password: PASSWORD }
  expect(await prove(session, right)).toEqual(refuse('sign_in.wait', { seconds: 1 }))
  at.pass({ seconds: 1 })
  expect(await prove(session, right)).toHaveProperty('components')
})
