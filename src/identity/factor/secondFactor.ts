import QR from 'qrcode'
import { z } from 'zod'
import type { Session } from '#rules/people/account.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { checked } from '../account.ts'
import { type Answer, answer, type Call, cookiesOf, type Gate, headersOf } from '../gate.ts'
import { tried } from '../library.ts'
import { opened, place, whoIs } from '../session/session.ts'
import { looksLikeCode, plainCode, takeCode } from './totp.ts'

export const Password = z.strictObject({ password: z.string().max(512) })
export const Code = z.strictObject({ code: z.string().max(40) })
export const PasswordAndCode = z.strictObject({ ...Password.shape, ...Code.shape })
export type Password = z.infer<typeof Password>
export type Code = z.infer<typeof Code>
export type PasswordAndCode = z.infer<typeof PasswordAndCode>

/** What an authenticator app needs: to photograph (a path in a square of `size` units), or to type. */
export type SetUp = {
  readonly uri: string
  readonly secret: string
  readonly picture: { readonly size: number; readonly path: string }
  readonly recoveryCodes: readonly string[]
}

/** Whether an account has a second factor, and how many recovery codes are left. */
export async function secondFactor(
  gate: Gate,
  account: string,
): Promise<{ on: boolean; recoveryCodes: number }> {
  const { rows } = await gate.pool.query(
    'select from "user" join "twoFactor" on "userId" = "user".id where "user".id = $1 and "twoFactorEnabled"',
    [account],
  )
  if (rows.length === 0) return { on: false, recoveryCodes: 0 }
  const { backupCodes } = await gate.library.api.viewBackupCodes({ body: { userId: account } })
  return { on: true, recoveryCodes: backupCodes.length }
}

/** Starts setting up a second factor; it counts once a code of it was given (`confirmSecondFactor`). */
export async function beginSecondFactor(gate: Gate, call: Call<Password>): Promise<Answer<SetUp>> {
  const session = await whoIs(gate, call.headers)
  if (session === null) return answer<SetUp>(refuse('access.sign_in'))
  if ((await secondFactor(gate, session.account)).on) return answer<SetUp>(refuse('second_factor.on'))
  const headers = headersOf(call, cookiesOf(call))
  const { password } = call.body
  const done = await checked(gate, session, call, () =>
    gate.library.api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
  )
  if (isRefusal(done)) return answer<SetUp>(done)
  if (!('totpURI' in done)) throw new Error('the library set up no authenticator')
  const { totpURI: uri, backupCodes: recoveryCodes } = done
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return answer({ uri, secret, picture: picture(uri), recoveryCodes })
}

/** The dark squares of a QR code as a path, one unit to a square, with the four units of quiet that the standard asks for. */
function picture(text: string): SetUp['picture'] {
  const { size, data } = QR.create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = [...data].flatMap((bit, at) =>
    bit === 0 ? [] : [`M${(at % size) + 4} ${Math.floor(at / size) + 4}h1v1h-1z`],
  )
  return { size: size + 8, path: dark.join('') }
}

/** Puts the second factor on with a first code of it; a new session takes the place of this one. */
export async function confirmSecondFactor(gate: Gate, call: Call<Code>): Promise<Answer<Session>> {
  const session = await whoIs(gate, call.headers)
  if (session === null) return answer<Session>(refuse('access.sign_in'))
  if ((await secondFactor(gate, session.account)).on) return answer<Session>(refuse('second_factor.on'))
  const code = plainCode(call.body.code)
  const headers = headersOf(call, cookiesOf(call))
  const done = await checked(gate, session, call, async () =>
    (await takeCode(gate, session.account, code)) === 'right'
      ? gate.library.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : refuse('second_factor.code_wrong'),
  )
  if (isRefusal(done)) return answer<Session>(done)
  const cookies = done.headers.getSetCookie()
  const next = await opened(gate, cookies)
  await gate.note({ event: 'identity.second_factor_on', ...place(next, call) })
  return answer(next, cookies)
}

/** Takes the second factor off, with the password and a code of it or a recovery code. */
export async function removeSecondFactor(gate: Gate, call: Call<PasswordAndCode>): Promise<Answer<Session>> {
  const session = await whoIs(gate, call.headers)
  if (session === null) return answer<Session>(refuse('access.sign_in'))
  if (!(await secondFactor(gate, session.account)).on) return answer<Session>(refuse('second_factor.off'))
  const headers = headersOf(call, cookiesOf(call))
  const { password } = call.body
  const code = plainCode(call.body.code)
  const done = await checked(gate, session, call, async () => {
    await gate.library.api.verifyPassword({ body: { password }, headers })
    return (await codeIsRight(gate, session, headers, code))
      ? gate.library.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })
      : refuse('second_factor.code_wrong')
  })
  if (isRefusal(done)) return answer<Session>(done)
  const cookies = done.headers.getSetCookie()
  const next = await opened(gate, cookies)
  await gate.note({ event: 'identity.second_factor_off', ...place(next, call) })
  return answer(next, cookies)
}

/** A code of the second factor, or a recovery code, which is then used up. */
async function codeIsRight(gate: Gate, session: Session, headers: Headers, code: string): Promise<boolean> {
  if (looksLikeCode(code)) return (await takeCode(gate, session.account, code)) === 'right'
  const body = { code, disableSession: true }
  return (await tried(gate.library.api.verifyBackupCode({ body, headers }))) !== null
}

/** New recovery codes in place of the old ones. */
export async function renewRecoveryCodes(
  gate: Gate,
  call: Call<Password>,
): Promise<Answer<{ recoveryCodes: readonly string[] }>> {
  const session = await whoIs(gate, call.headers)
  if (session === null) return answer<{ recoveryCodes: readonly string[] }>(refuse('access.sign_in'))
  if (!(await secondFactor(gate, session.account)).on)
    return answer<{ recoveryCodes: readonly string[] }>(refuse('second_factor.off'))
  const headers = headersOf(call, cookiesOf(call))
  const done = await checked(gate, session, call, () =>
    gate.library.api.generateBackupCodes({ body: call.body, headers }),
  )
  if (isRefusal(done)) return answer<{ recoveryCodes: readonly string[] }>(done)
  await gate.note({ event: 'identity.recovery_codes_renewed', ...place(session, call) })
  return answer({ recoveryCodes: done.backupCodes })
}
