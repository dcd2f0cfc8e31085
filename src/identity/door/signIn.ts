import { z } from 'zod'
import type { Session } from '#rules/people/account.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { looksLikeCode, plainCode, takeCode } from '../factor/totp.ts'
import { type Answer, answer, type Call, cookiesOf, fromOf, type Gate, headersOf } from '../gate.ts'
import { tried } from '../library.ts'
import { place, whoIs } from '../session/session.ts'
import { deviceOf, forgetDevices, remember } from './device.ts'
import { entered } from './enter.ts'
import { type Attempt, atTheDoor, attempt, forgetAttempts } from './throttle.ts'

/** Account name, password, and where the account has a second factor its code or a recovery code. */
export const SignIn = z.strictObject({
  name: z.string().max(320),
  password: z.string().max(512),
  code: z.string().max(40).optional(),
})
export type SignIn = z.infer<typeof SignIn>

/** Account names are e-mail addresses; case and outer blanks do not tell. */
export const plainName = (name: string): string => name.trim().toLowerCase()

/**
 * Opens a session; one that the browser still had is ended. Refuses alike, and after the same work, an unknown name and
 * a wrong password; asks for the code where the account has a second factor (`sign_in.code_needed`), and to wait where
 * too many attempts failed before.
 */
export async function signIn(gate: Gate, call: Call<SignIn>): Promise<Answer<Session>> {
  const name = plainName(call.body.name)
  const device = await deviceOf(gate, call, name)
  const counted = atTheDoor(name, call.address, device.known ? device.hash.toString('hex') : null)
  const claim = await attempt(gate, counted)
  if (isRefusal(claim)) return answer<Session>(claim)
  const cookies = await open(gate, { ...call, body: { ...call.body, name } }, claim)
  if (isRefusal(cookies)) return answer<Session>(cookies)
  const session = await entered(gate, call, cookies)
  await claim.succeeded()
  await remember(gate, device, session.account)
  await tidy(gate)
  return answer(session, [...cookies, ...(device.cookie === null ? [] : [device.cookie])])
}

/** The library's cookies of a new session. */
async function open(gate: Gate, call: Call<SignIn>, claim: Attempt): Promise<readonly string[] | Refusal> {
  const { name, password, code } = call.body
  const { api } = gate.library
  const first = await tried(
    api.signInEmail({
      body: { email: name, password, rememberMe: false },
      headers: headersOf(call, ''),
      returnHeaders: true,
    }),
  )
  if (first === null) return wrong(gate, call, 'password')
  if (!('twoFactorRedirect' in first.response)) return first.headers.getSetCookie()
  if (code === undefined || code.trim() === '') {
    await claim.withdrawn()
    return refuse('sign_in.code_needed')
  }
  const second = await secondFactor(gate, call, plainCode(code), first.headers.getSetCookie())
  if (isRefusal(second) && second.refused === 'sign_in.code_used') await claim.withdrawn()
  return second
}

/** The code, after the password was right: one of the second factor, or else a recovery code. */
async function secondFactor(
  gate: Gate,
  call: Call<SignIn>,
  code: string,
  challenge: readonly string[],
): Promise<readonly string[] | Refusal> {
  const account = await accountOf(gate, call.body.name)
  const headers = headersOf(call, challenge.map(cookie => cookie.split(';', 1)[0]).join('; '))
  const request = { body: { code }, headers, returnHeaders: true } as const
  if (!looksLikeCode(code)) {
    const second = await tried(gate.library.api.verifyBackupCode(request))
    return second === null ? wrong(gate, call, 'code') : second.headers.getSetCookie()
  }
  const taken = account === null ? 'wrong' : await takeCode(gate, account, code)
  if (taken === 'used') return refuse('sign_in.code_used')
  const second = taken === 'wrong' ? null : await tried(gate.library.api.verifyTOTP(request))
  return second === null ? wrong(gate, call, 'code') : second.headers.getSetCookie()
}

async function wrong(gate: Gate, call: Call<SignIn>, what: 'password' | 'code'): Promise<Refusal> {
  const account = await accountOf(gate, call.body.name)
  await gate.note({ event: 'identity.sign_in_refused', account, wrong: what, from: fromOf(call) })
  return refuse(what === 'password' ? 'sign_in.wrong' : 'sign_in.code_wrong')
}

async function accountOf({ pool }: Gate, name: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>('select id from "user" where email = $1', [name])
  return rows[0]?.id ?? null
}

/** What has run out goes, whenever somebody signs in. */
async function tidy(gate: Gate): Promise<void> {
  const now = gate.now().toString()
  await gate.pool.query('delete from session where "expiresAt" < $1', [now])
  await gate.pool.query('delete from verification where "expiresAt" < $1', [now])
  await forgetAttempts(gate)
  await forgetDevices(gate)
}

/** Ends the session of a browser and leaves nothing of it there (Clear-Site-Data). */
export async function signOut(gate: Gate, call: Call<unknown>): Promise<Answer<null>> {
  const session = await whoIs(gate, call.headers)
  const { headers } = await gate.library.api.signOut({
    headers: headersOf(call, cookiesOf(call)),
    returnHeaders: true,
  })
  if (session !== null) await gate.note({ event: 'identity.signed_out', ...place(session, call) })
  const { headers: cookies } = answer(null, headers.getSetCookie())
  return { headers: { ...cookies, 'clear-site-data': '"cache", "storage"' }, body: null }
}

/**
 * At a terminal that a shift shares: the last person is signed out, whatever comes of the next one's signing in, and
 * nothing of them is left in the browser.
 */
export async function changePerson(gate: Gate, call: Call<SignIn>): Promise<Answer<Session>> {
  const out = await signOut(gate, call)
  const next = await signIn(gate, call)
  // Of two cookies with one name the later one stays: the new session, where there is one.
  const cookies = [out, next].flatMap(({ headers }) => headers['set-cookie'] ?? [])
  return { headers: { ...out.headers, 'set-cookie': cookies }, body: next.body }
}
