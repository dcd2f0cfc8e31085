import { argon2Sync, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { vi } from 'vitest'
import { codeOf, stepAt } from '#identity/factor/totp.ts'
import type { Answer, Call } from '#identity/gate.ts'
import { createIdentity, type Identity } from '#identity/identity.ts'
import type { AccountEvent, Session } from '#rules/people/account.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { testDatabase } from './database.ts'

export const PASSWORD = 'drei Kessel, ein Ventil'

/** A browser: it keeps the cookies that answers set, and sends them again. */
export class Browser {
  readonly cookies = new Map<string, string>()
  address = '192.0.2.10'
  agent = 'Firefox at a desk'

  call<Body>(body: Body): Call<Body> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { headers: { cookie, 'user-agent': this.agent }, address: this.address, body }
  }

  take<Body>({ headers, body }: Answer<Body>): Body | Refusal {
    for (const line of [headers['set-cookie'] ?? []].flat()) {
      const [pair = '', ...attributes] = line.split('; ')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (value === '' || attributes.includes('Max-Age=0')) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return body
  }
}

/** An installation's sign-in on a database of its own, with a clock that only tests move, and all that was noted. */
export async function house(baseURL = 'http://127.0.0.1:4680') {
  const { url, db, drop } = await testDatabase()
  const notes: AccountEvent[] = []
  // The library reads the date itself: one clock for both, which stands until a test moves it.
  vi.useFakeTimers({ toFake: ['Date'] })
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now())
  const identity = await createIdentity({
    url,
    secret: 'for tests only: 0f9d1e2c3b4a59687786a5b4c3d2e1f0',
    baseURL,
    note: async event => {
      notes.push(event)
    },
    now,
  })
  return {
    url,
    db,
    identity,
    notes,
    now,
    pass: (time: Temporal.DurationLike) => {
      vi.setSystemTime(now().add(time).epochMilliseconds)
    },
    close: async () => {
      vi.useRealTimers()
      await identity.close()
      await drop()
    },
  }
}
export type House = Awaited<ReturnType<typeof house>>

/** A password, hashed at next to no cost: verifying costs what hashing did, and tests do it hundreds of times. */
export function cheaply(password: string): string {
  const nonce = Buffer.from('16 bytes of salt')
  const cost = { memory: 8, passes: 1, parallelism: 1, tagLength: 32 }
  const tag = argon2Sync('argon2id', { message: password, nonce, ...cost })
  const [salt, text] = [nonce, tag].map(bytes => bytes.toString('base64').replace(/=+$/, ''))
  return `$argon2id$v=19$m=8,t=1,p=1$${salt}$${text}`
}
const CHEAP = cheaply(PASSWORD)

/** Somebody with an account, each time somebody else. */
export async function somebody(at: Pick<House, 'db'>) {
  const account = randomUUID()
  const name = `${account.slice(0, 8)}@example.com`
  await accountFor(at, account, name)
  return { account, name }
}

/** An account with `PASSWORD`, as if its person had joined. */
export async function accountFor({ db }: Pick<House, 'db'>, account: string, name: string): Promise<void> {
  const row = sql`${account}, 'Jonas Becker', ${name}, true, false`
  await sql`insert into auth."user" (id, name, email, "emailVerified", "twoFactorEnabled") values (${row})`.execute(
    db.owner,
  )
  const key = sql`${account}, ${account}, 'credential', ${account}, ${CHEAP}, now()`
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt") values (${key})`.execute(
    db.owner,
  )
}

/** Signs somebody in and gives the session, or fails the test with the reason why not. */
export async function signedIn(
  { identity }: { identity: Identity },
  browser: Browser,
  name: string,
  code?: string,
): Promise<Session> {
  const more = code === undefined ? {} : { code }
  return granted(browser.take(await identity.signIn(browser.call({ name, password: PASSWORD, ...more }))))
}

export function granted<Body>(body: Body | Refusal): Body {
  if (isRefusal(body)) throw new Error(`refused: ${body.refused}`)
  return body
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code that an authenticator shows at the house's time, for a secret in Base32 (RFC 4648, section 6). */
export function codeNow({ now }: { now: () => Temporal.Instant }, secret: string): string {
  const bits = [...secret].map(letter => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2))
  return codeOf(Buffer.from(bytes).toString('latin1'), stepAt(now()))
}

/** Somebody whose second factor is on. Its first code is used up, so the clock stands at the next one. */
export async function withSecondFactor(at: House) {
  const who = await somebody(at)
  const browser = new Browser()
  await signedIn(at, browser, who.name)
  const setUp = granted((await at.identity.beginSecondFactor(browser.call({ password: PASSWORD }))).body)
  const code = codeNow(at, setUp.secret)
  granted((await at.identity.confirmSecondFactor(browser.call({ code }))).body)
  at.pass({ seconds: 30 })
  return { ...who, secret: setUp.secret, recoveryCodes: setUp.recoveryCodes }
}
