import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '#rules/people/account.ts'
import { refuse } from '#rules/refusal.ts'
import { Browser, granted, type House, house, PASSWORD, signedIn, somebody } from '#testing/identity.ts'
import { device, PAGE } from '#testing/passkey.ts'

let at: House
beforeAll(async () => {
  at = await house()
})
afterAll(() => at.close())

const WRONG = refuse('signature.wrong')
const what = 'a draft 3 approval'

/** Somebody with a session and a passkey. */
async function withPasskey() {
  const { account, name } = await somebody(at)
  return { account, name, session: await signedIn(at, new Browser(), name), key: await device(at, account) }
}
const asked = async (session: Session, about = what) =>
  granted(await at.identity.beginSigning(new Browser().call({ session, origin: PAGE, what: about })))
const prove = (session: Session, response: unknown, about = what) =>
  at.identity.prove(
    session,
    new Browser().call({
      given: { passkey: { origin: PAGE, response, what: about } },
      meaning: 'approval',
    }),
  )

describe('DECIDE-4 a passkey proves at signing that it is the person of the session', () => {
  test('at the first signature alone, and the following ones may take the password', async () => {
    const { account, session, key } = await withPasskey()
    const { challenge, userVerification, allowCredentials } = await asked(session)
    expect(userVerification).toBe('required')
    expect(allowCredentials).toHaveLength(1)
    expect(await prove(session, key.answers(challenge))).toEqual({
      session: session.id,
      account,
      at: at.now(),
      components: ['passkey'],
    })
    const next = { given: { password: PASSWORD }, meaning: 'approval' } as const
    expect(await at.identity.prove(session, new Browser().call(next))).toMatchObject({
      components: ['password'],
    })
  })

  test('whose account has no password: nothing else is asked for', async () => {
    const { account, session, key } = await withPasskey()
    await sql`delete from auth.account where "userId" = ${account}`.execute(at.db.owner)
    for (let times = 0; times < 2; times++) {
      const { challenge } = await asked(session)
      expect(await prove(session, key.answers(challenge))).toMatchObject({ components: ['passkey'] })
    }
    const typed = { given: { account: 'x', password: PASSWORD }, meaning: 'approval' } as const
    expect(await at.identity.prove(session, new Browser().call(typed))).toEqual(WRONG)
  })

  test('once: sent again it proves nothing', async () => {
    const { session, key } = await withPasskey()
    const answer = key.answers((await asked(session)).challenge)
    expect(await prove(session, answer)).toHaveProperty('components')
    expect(await prove(session, answer)).toEqual(WRONG)
    expect(at.notes.at(-1)).toMatchObject({ event: 'identity.proof_refused', session: session.id })
  })

  test('within five minutes', async () => {
    const { session, key } = await withPasskey()
    const answer = key.answers((await asked(session)).challenge)
    at.pass({ minutes: 5, seconds: 1 })
    expect(await prove(session, answer)).toEqual(WRONG)
  })

  test('for what it was asked for: not for another state, nor with another meaning, nor to come in', async () => {
    const { session, key } = await withPasskey()
    const answer = key.answers((await asked(session)).challenge)
    expect(await prove(session, answer, 'a draft 4 approval')).toEqual(WRONG)
    const entering = granted(await at.identity.beginEntering(new Browser().call({ origin: PAGE })))
    expect(await prove(session, key.answers(entering.challenge))).toEqual(WRONG)
    const { challenge } = await asked(session)
    const enter = { origin: PAGE, response: key.answers(challenge) }
    expect((await at.identity.enterWithPasskey(new Browser().call(enter))).body).toEqual(
      refuse('sign_in.passkey_wrong'),
    )
  })

  test('in the session in which it was asked for, and with a passkey of its own person', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()]
    const again = await signedIn(at, new Browser(), one.name)
    const answer = one.key.answers((await asked(one.session)).challenge)
    expect(await prove(again, answer)).toEqual(WRONG)
    const { challenge } = await asked(one.session)
    expect(await prove(one.session, other.key.answers(challenge))).toEqual(WRONG)
    expect(await prove(other.session, one.key.answers((await asked(one.session)).challenge))).toEqual(WRONG)
  })

  test('where the device has asked for PIN, finger or face, and on the page that asked', async () => {
    const { session, key } = await withPasskey()
    const unverified = key.answers((await asked(session)).challenge, { verified: false })
    expect(await prove(session, unverified)).toEqual(WRONG)
    const elsewhere = key.answers((await asked(session)).challenge, { origin: 'http://evil.example' })
    expect(await prove(session, elsewhere)).toEqual(WRONG)
    expect(await prove(session, {})).toEqual(WRONG)
  })

  test('who has none here is told so', async () => {
    const { name } = await somebody(at)
    const session = await signedIn(at, new Browser(), name)
    const begin = (origin: string) => at.identity.beginSigning(new Browser().call({ session, origin, what }))
    expect(await begin(PAGE)).toEqual(refuse('passkey.unknown'))
    expect(await begin('http://127.0.0.1:4680')).toEqual(refuse('passkey.needs_name'))
  })
})
