import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, type House, house, PASSWORD, signedIn, somebody } from '#testing/identity.ts'

let at: House
beforeAll(async () => {
  at = await house()
})
afterAll(() => at.close())

const tryIn = async (browser: Browser, name: string, password = PASSWORD) =>
  browser.take(await at.identity.signIn(browser.call({ name, password })))

test('TRUST-3 name and password open a session, which is told', async () => {
  const jonas = await somebody(at)
  const browser = new Browser()

  const session = await signedIn(at, browser, jonas.name)

  expect(session).toMatchObject({ account: jonas.account, factor: 'password' })
  expect(session.expiresAt.since(session.startedAt).total('hours')).toBe(12)
  expect(await at.identity.whoIs(browser.call(null).headers)).toEqual(session)
  expect(at.notes.at(-1)).toEqual({
    event: 'identity.signed_in',
    account: jonas.account,
    session: session.id,
    from: { address: '192.0.2.10', agent: 'Firefox at a desk' },
    factor: 'password',
  })
})

test('TRUST-3 case and blanks around the account name do not tell', async () => {
  const { name } = await somebody(at)
  expect(await tryIn(new Browser(), `  ${name.toUpperCase()} `)).toHaveProperty('id')
})

test('TRUST-3 cookies are out of reach for scripts and other sites, and go with the browser', async () => {
  const { name } = await somebody(at)
  const browser = new Browser()
  const { headers } = await at.identity.signIn(browser.call({ name, password: PASSWORD }))
  const cookies = [headers['set-cookie'] ?? []].flat()
  const token = cookies.find(cookie => cookie.startsWith('countersign.session_token=')) ?? ''
  expect(cookies.length).toBeGreaterThan(1)
  for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly.*SameSite=Strict/)
  expect(token).not.toMatch(/Max-Age|Expires/)
})

test('TRUST-3 over HTTPS every cookie is Secure', async () => {
  const safe = await house('https://countersign.example')
  const { name } = await somebody(safe)
  const browser = new Browser()
  const given = await safe.identity.signIn(browser.call({ name, password: PASSWORD }))
  for (const cookie of [given.headers['set-cookie'] ?? []].flat())
    expect(cookie).toMatch(/^__Secure-countersign\..*; Secure/)
  browser.take(given)
  expect(await safe.identity.whoIs(browser.call(null).headers)).not.toBeNull()
  await safe.close()
})

test('TRUST-3 an unknown name and a wrong password are refused alike', async () => {
  const jonas = await somebody(at)
  const wrong = await tryIn(new Browser(), jonas.name, 'another password altogether')
  const unknown = await tryIn(new Browser(), 'nobody@example.com', 'another password altogether')
  const noAddress = await tryIn(new Browser(), 'jonas', 'another password altogether')

  expect(wrong).toEqual({ refused: 'sign_in.wrong', params: {} })
  expect(unknown).toEqual(wrong)
  expect(noAddress).toEqual(wrong)
  const from = { address: '192.0.2.10', agent: 'Firefox at a desk' }
  expect(at.notes.slice(-3)).toEqual([
    { event: 'identity.sign_in_refused', account: jonas.account, wrong: 'password', from },
    { event: 'identity.sign_in_refused', account: null, wrong: 'password', from },
    { event: 'identity.sign_in_refused', account: null, wrong: 'password', from },
  ])
})

test('TRUST-3 an unknown name takes as long as a wrong password', async () => {
  const { account, name } = await somebody(at)
  const about = { name: 'Jonas Becker', email: name, about: [], by: null }
  await at.identity.openAccount(new Browser().call({ ...about, account, password: PASSWORD }))
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 4; round++)
    for (const [kind, who] of [
      ['known', name],
      ['unknown', `nobody${round}@example.com`],
    ] as const) {
      const browser = new Browser()
      browser.address = `198.51.100.${round + 1}`
      const start = performance.now()
      await tryIn(browser, who, 'another password altogether')
      times[kind].push(performance.now() - start)
    }
  const known = Math.min(...times.known)
  const unknown = Math.min(...times.unknown)
  // A name that is looked up and not hashed would be about twenty times as fast.
  expect(unknown / known).toBeGreaterThan(0.6)
  expect(unknown / known).toBeLessThan(1.6)
})

test('TRUST-3 what cannot be noted has not happened: the session is gone', async () => {
  const { account, name } = await somebody(at)
  const { push } = at.notes
  at.notes.push = () => {
    throw new Error('the ledger is away')
  }
  await expect(tryIn(new Browser(), name)).rejects.toThrow('the ledger is away')
  at.notes.push = push
  expect(await at.identity.sessions(account)).toEqual([])
})

test('TRUST-3 what a client claims about its address is not believed', async () => {
  const { account, name } = await somebody(at)
  const browser = new Browser()
  const call = browser.call({ name, password: PASSWORD })
  const headers = { ...call.headers, 'x-forwarded-for': '8.8.8.8', 'x-countersign-address': '9.9.9.9' }
  await at.identity.signIn({ ...call, headers })
  expect(await at.identity.sessions(account)).toMatchObject([{ address: '192.0.2.10' }])
})

test('TRUST-3 signing out ends the session, empties the browser, and is told', async () => {
  const { account, name } = await somebody(at)
  const browser = new Browser()
  const { id } = await signedIn(at, browser, name)
  const kept = browser.call(null)

  const out = await at.identity.signOut(browser.call(null))
  browser.take(out)

  expect(out.headers['clear-site-data']).toBe('"cache", "storage"')
  expect([...browser.cookies.keys()]).toEqual(['countersign.device'])
  expect(await at.identity.whoIs(kept.headers)).toBeNull()
  expect(await at.identity.sessions(account)).toEqual([])
  expect(at.notes.at(-1)).toMatchObject({ event: 'identity.signed_out', account, session: id })
})

test('TRUST-3 a cookie that was tampered with opens nothing', async () => {
  const { name } = await somebody(at)
  const browser = new Browser()
  await signedIn(at, browser, name)
  const token = browser.cookies.get('countersign.session_token') ?? ''
  browser.cookies.set('countersign.session_token', `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`)
  expect(await at.identity.whoIs(browser.call(null).headers)).toBeNull()
})

test('DECIDE-4 at a shared terminal the next person takes over in one step, and nothing of the last one stays', async () => {
  const [jonas, maria] = [await somebody(at), await somebody(at)]
  const terminal = new Browser()
  const last = await signedIn(at, terminal, jonas.name)

  const change = await at.identity.changePerson(terminal.call({ name: maria.name, password: PASSWORD }))
  const next = terminal.take(change)

  expect(next).toMatchObject({ account: maria.account })
  expect(await at.identity.whoIs(terminal.call(null).headers)).toEqual(next)
  expect(change.headers['clear-site-data']).toBe('"cache", "storage"')
  expect(await at.identity.sessions(jonas.account)).toEqual([])
  expect(at.notes.slice(-2)).toMatchObject([
    { event: 'identity.signed_out', session: last.id },
    { event: 'identity.signed_in', account: maria.account },
  ])
})

test('DECIDE-4 when the next person mistypes at a shared terminal, the last one is signed out all the same', async () => {
  const [jonas, maria] = [await somebody(at), await somebody(at)]
  const terminal = new Browser()
  await signedIn(at, terminal, jonas.name)

  const change = await at.identity.changePerson(
    terminal.call({ name: maria.name, password: 'not hers at all' }),
  )

  expect(terminal.take(change)).toMatchObject({ refused: 'sign_in.wrong' })
  expect(await at.identity.whoIs(terminal.call(null).headers)).toBeNull()
  expect(await at.identity.sessions(jonas.account)).toEqual([])
})

test('TRUST-3 signing in where somebody still is ends their session', async () => {
  const [jonas, maria] = [await somebody(at), await somebody(at)]
  const terminal = new Browser()
  await signedIn(at, terminal, jonas.name)
  await signedIn(at, terminal, maria.name)
  expect(await at.identity.sessions(jonas.account)).toEqual([])
})
