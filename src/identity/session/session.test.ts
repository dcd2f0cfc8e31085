import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, type House, house, signedIn, somebody } from '#testing/identity.ts'

let at: House
beforeAll(async () => {
  at = await house()
})
afterAll(() => at.close())

const who = (browser: Browser) => at.identity.whoIs(browser.call(null).headers)

test('TRUST-3 a session in which nothing is done ends after half an hour; use keeps it open', async () => {
  const { account, name } = await somebody(at)
  const browser = new Browser()
  const session = await signedIn(at, browser, name)

  for (let round = 0; round < 3; round++) {
    at.pass({ minutes: 29 })
    expect(await who(browser)).toEqual(session)
  }
  at.pass({ minutes: 30 })
  expect(await at.identity.sessions(account)).toEqual([])
  expect(await who(browser)).toBeNull()
  at.pass({ minutes: -30 })
  expect(await who(browser), 'it is gone, not asleep').toBeNull()
})

test('TRUST-3 what a page asks for by itself keeps no session open', async () => {
  const { name } = await somebody(at)
  const browser = new Browser()
  await signedIn(at, browser, name)
  const bySelf = { ...browser.call(null).headers, 'x-countersign-unattended': '1' }
  at.pass({ minutes: 20 })
  expect(await at.identity.whoIs(bySelf)).not.toBeNull()
  at.pass({ minutes: 10 })
  expect(await at.identity.whoIs(bySelf)).toBeNull()
})

test('TRUST-3 a session ends after twelve hours, however busy', async () => {
  const { name } = await somebody(at)
  const browser = new Browser()
  await signedIn(at, browser, name)
  for (let round = 0; round < 12 * 3 - 1; round++) {
    at.pass({ minutes: 20 })
    expect(await who(browser)).not.toBeNull()
  }
  at.pass({ minutes: 20 })
  expect(await who(browser)).toBeNull()
})

test('TRUST-3 without cookies, or with broken ones, there is nobody', async () => {
  expect(await at.identity.whoIs({})).toBeNull()
  expect(await at.identity.whoIs({ cookie: 'countersign.session_token=%%%; ;;=' })).toBeNull()
})

test('TRUST-3 the sessions of an account are listed, the latest used first', async () => {
  const { account, name } = await somebody(at)
  const [desk, phone] = [new Browser(), new Browser()]
  phone.address = '192.0.2.77'
  phone.agent = 'Safari on a phone'
  const first = await signedIn(at, desk, name)
  const second = await signedIn(at, phone, name)
  at.pass({ minutes: 5 })
  await who(desk)

  const listed = await at.identity.sessions(account)

  expect(listed).toMatchObject([
    { ...first, address: '192.0.2.10', agent: 'Firefox at a desk' },
    { ...second, address: '192.0.2.77', agent: 'Safari on a phone' },
  ])
  expect(listed[0]?.seenAt.since(first.startedAt).total('minutes')).toBeCloseTo(5, 0)
})

test('TRUST-3 a session is revoked from elsewhere, at once, and told with who did it', async () => {
  const { account, name } = await somebody(at)
  const [desk, phone] = [new Browser(), new Browser()]
  await signedIn(at, desk, name)
  const lost = await signedIn(at, phone, name)

  const body = { account, session: lost.id, by: account }
  expect(await at.identity.revoke(desk.call(body))).toBeNull()

  expect(await who(phone)).toBeNull()
  expect(await who(desk)).not.toBeNull()
  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.session_revoked', ...body })
  expect(await at.identity.revoke(desk.call(body))).toMatchObject({ refused: 'session.unknown' })
})

test('TRUST-3 nobody revokes a session by an id that belongs to another account', async () => {
  const [jonas, maria] = [await somebody(at), await somebody(at)]
  const browser = new Browser()
  const { id } = await signedIn(at, browser, maria.name)
  const answer = await at.identity.revoke(
    new Browser().call({ account: jonas.account, session: id, by: jonas.account }),
  )
  expect(answer).toMatchObject({ refused: 'session.unknown' })
  expect(await who(browser)).not.toBeNull()
})
