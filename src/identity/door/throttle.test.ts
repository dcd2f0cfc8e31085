import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { openPool } from '#store/pool.ts'
import { Browser, type House, house, PASSWORD, signedIn, somebody } from '#testing/identity.ts'
import type { Gate } from '../gate.ts'
import { atTheDoor, attempt } from './throttle.ts'

let at: House
let pool: pg.Pool
beforeAll(async () => {
  at = await house()
  pool = openPool({ connectionString: at.url, options: '-c search_path=auth' })
})
afterAll(async () => {
  await pool.end()
  await at.close()
})

const from = (address: string) => {
  const browser = new Browser()
  browser.address = address
  return browser
}
const tryIn = async (browser: Browser, name: string, password = PASSWORD) =>
  browser.take(await at.identity.signIn(browser.call({ name, password })))
const guess = (browser: Browser, name: string) => tryIn(browser, name, 'is it perhaps this one')
/** A failed attempt without the second that its password would take to check. */
const failed = (address: string, name: string) =>
  attempt({ pool, now: at.now } as Gate, atTheDoor(name, address, null))
const guesses = async (browser: Browser, name: string, times: number) => {
  for (let round = 0; round < times; round++) await guess(browser, name)
}

test('TRUST-3 after five wrong passwords each further one costs a growing wait, and the right one is told to wait too', async () => {
  const { name } = await somebody(at)
  const browser = from('192.0.2.20')
  await guesses(browser, name, 5)

  expect(await guess(browser, name)).toEqual({ refused: 'sign_in.wait', params: { seconds: 1 } })
  at.pass({ seconds: 1 })
  expect(await guess(browser, name)).toMatchObject({ refused: 'sign_in.wrong' })
  expect(await tryIn(browser, name)).toEqual({ refused: 'sign_in.wait', params: { seconds: 2 } })
  at.pass({ seconds: 2 })
  expect(await tryIn(browser, name)).toHaveProperty('id')
})

test('TRUST-3 the wait ends at a quarter of an hour, and a day later all is forgotten', async () => {
  const { name } = await somebody(at)
  const browser = from('192.0.2.21')
  await guesses(browser, name, 5)
  for (let round = 0; round < 12; round++) {
    at.pass({ minutes: 15 })
    expect(await guess(browser, name)).toMatchObject({ refused: 'sign_in.wrong' })
  }
  expect(await guess(browser, name)).toEqual({ refused: 'sign_in.wait', params: { seconds: 900 } })
  at.pass({ hours: 25 })
  await guesses(browser, name, 5)
  expect(await guess(browser, name)).toMatchObject({ params: { seconds: 1 } })
})

test('TRUST-3 many attempts at once do not slip through', async () => {
  const { name } = await somebody(at)
  const answers = await Promise.all(Array.from({ length: 25 }, () => guess(from('192.0.2.22'), name)))
  const looked = answers.filter(each => isRefusal(each) && each.refused === 'sign_in.wrong')
  expect(looked).toHaveLength(5)
})

test('TRUST-3 attempts from elsewhere shut nobody out: not at another address, not in a browser known to the account', async () => {
  const jonas = await somebody(at)
  const own = from('192.0.2.30')
  await signedIn(at, own, jonas.name)
  await at.identity.signOut(own.call(null))

  // At the very address that the person comes from, too.
  for (const address of ['203.0.113.9', '192.0.2.30']) await guesses(from(address), jonas.name, 6)

  expect(await tryIn(from('203.0.113.9'), jonas.name)).toMatchObject({ refused: 'sign_in.wait' })
  expect(await tryIn(from('192.0.2.31'), jonas.name)).toHaveProperty('id')
  expect(await tryIn(own, jonas.name)).toHaveProperty('id')
})

test('TRUST-3 who is signed in stays signed in, whatever others try', async () => {
  const { name } = await somebody(at)
  const own = from('192.0.2.32')
  const session = await signedIn(at, own, name)
  await guesses(from('203.0.113.10'), name, 8)
  expect(await at.identity.whoIs(own.call(null).headers)).toEqual(session)
})

test('TRUST-3 a name tried from everywhere waits after a hundred failures, but not in a browser known to it', async () => {
  const { name } = await somebody(at)
  const own = from('192.0.2.33')
  await signedIn(at, own, name)
  for (let round = 0; round < 100; round++) await failed(`10.1.${round}.1`, name)
  expect(await tryIn(from('10.2.0.1'), name)).toMatchObject({ refused: 'sign_in.wait' })
  expect(await tryIn(own, name)).toHaveProperty('id')
})

test('TRUST-3 an address that tries many names waits, be it spread over a network of IPv6', async () => {
  const { name } = await somebody(at)
  for (let round = 0; round < 50; round++)
    await failed(`2001:db8:7:1::${round.toString(16)}`, `name${round}@example.com`)
  expect(await tryIn(from('2001:db8:7:1:ffff::1'), name)).toMatchObject({ refused: 'sign_in.wait' })
  expect(await tryIn(from('2001:db8:7:2::1'), name)).toHaveProperty('id')
})

test('TRUST-3 a right password forgives the wrong ones before it', async () => {
  const { name } = await somebody(at)
  const browser = from('192.0.2.40')
  await guesses(browser, name, 4)
  await signedIn(at, browser, name)
  await guesses(browser, name, 4)
  expect(await tryIn(browser, name)).toHaveProperty('id')
})

test('TRUST-3 a guess at a name that does not exist waits in the same way', async () => {
  const browser = from('192.0.2.41')
  await guesses(browser, 'nobody@example.com', 5)
  expect(await guess(browser, 'nobody@example.com')).toEqual({
    refused: 'sign_in.wait',
    params: { seconds: 1 },
  })
})
