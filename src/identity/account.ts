import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Session } from '#rules/people/account.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { plainName } from './door/signIn.ts'
import { attempt, within } from './door/throttle.ts'
import { type Answer, answer, type Call, cookiesOf, fromOf, type Gate, headersOf, inOne } from './gate.ts'
import { tried } from './library.ts'
import { hashPassword } from './password/hash.ts'
import { checkPassword } from './password/rule.ts'
import { opened, place, whoIs } from './session/session.ts'

/** Who an account is for: its id (the person's), the printed name, and the e-mail address that is the account name. */
export type Holder = { readonly account: string; readonly name: string; readonly email: string }

type Opening = Holder & {
  readonly password: string
  /** Names of the company and its sites, which a password must not be made of. */
  readonly about: readonly string[]
  readonly by: string | null
}

/** The refusal where another account has the name; any other error is thrown on. */
export function nameTaken(error: unknown): Refusal {
  if ((error as { constraint?: string }).constraint === 'user_email_key') return refuse('account.name_taken')
  throw error
}

const aboutOf = ({ name, email }: { name: string; email: string }, about: readonly string[]) => [
  name,
  email,
  ...about,
]

/**
 * Opens an account with a password, or, where there is one already, gives it this password, takes the second factor off
 * and ends every session: what a one-time link is for. The caller has looked at the link, and holds it locked.
 */
export async function openAccount(gate: Gate, call: Call<Opening>): Promise<Refusal | null> {
  const { account, name, password, by } = call.body
  const email = plainName(call.body.email)
  if (!z.email().safeParse(email).success) return refuse('account.name_wrong')
  const may = checkPassword(password, aboutOf(call.body, call.body.about))
  if (may !== null) return may
  const hash = await hashPassword(password)
  return inOne(gate, async client => {
    const { rows } = await client.query<{ there: boolean }>(
      `insert into "user" (id, name, email, "emailVerified", "twoFactorEnabled") values ($1, $2, $3, true, false)
       on conflict (id) do update set name = excluded.name, email = excluded.email, "twoFactorEnabled" = false,
         "updatedAt" = now()
       returning xmax <> 0 as there`,
      [account, name, email],
    )
    for (const table of ['account', 'session', '"twoFactor"'])
      await client.query(`delete from ${table} where "userId" = $1`, [account])
    await client.query('delete from passkey where account = $1', [account])
    await client.query(
      `insert into account (id, "accountId", "providerId", "userId", password, "updatedAt")
       values ($1, $2, 'credential', $2, $3, now())`,
      [randomUUID(), account, hash],
    )
    const event = rows[0]?.there ? 'identity.account_recovered' : 'identity.account_opened'
    await gate.note({ event, account, by, from: fromOf(call) })
    return null
  }).catch(nameTaken)
}

/** Follows a person whose name or address has changed, if it has: from now on they sign in with the new one. */
export async function renameAccount(
  gate: Gate,
  call: Call<Holder & { by: string | null }>,
): Promise<Refusal | null> {
  const { account, name, by } = call.body
  const email = plainName(call.body.email)
  if (!z.email().safeParse(email).success) return refuse('account.name_wrong')
  return inOne(gate, async client => {
    const { rows } = await client.query<{ same: boolean }>(
      'select name = $2 and email = $3 as same from "user" where id = $1 for update',
      [account, name, email],
    )
    if (rows[0] === undefined) return refuse('account.unknown')
    if (rows[0].same) return null
    await client.query('update "user" set name = $2, email = $3, "updatedAt" = now() where id = $1', [
      account,
      name,
      email,
    ])
    await gate.note({ event: 'identity.account_renamed', account, by, from: fromOf(call) })
    return null
  }).catch(nameTaken)
}

/** Takes an account away for good, with its sessions: who has left signs in no more. */
export async function closeAccount(
  gate: Gate,
  call: Call<{ account: string; by: string | null }>,
): Promise<Refusal | null> {
  const { account, by } = call.body
  return inOne(gate, async client => {
    const { rowCount } = await client.query('delete from "user" where id = $1', [account])
    if (rowCount === 0) return refuse('account.unknown')
    await gate.note({ event: 'identity.account_closed', account, by, from: fromOf(call) })
    return null
  })
}

/** By what, beside passkeys, the person of an account comes in: a password, the company's own sign-in. */
export async function waysIn(
  { pool }: Gate,
  account: string,
): Promise<{ hasPassword: boolean; linked: boolean }> {
  const { rows } = await pool.query<{ by: string }>(
    'select "providerId" as by from account where "userId" = $1',
    [account],
  )
  return {
    hasPassword: rows.some(({ by }) => by === 'credential'),
    linked: rows.some(({ by }) => by !== 'credential'),
  }
}

/** The password now and the one from now on. */
export const NewPassword = z.strictObject({ password: z.string().max(512), next: z.string().max(512) })
export type NewPassword = z.infer<typeof NewPassword>

/** Changes the password of the person who asks; all sessions end, and a new one takes the place of this one. */
export async function changePassword(
  gate: Gate,
  call: Call<NewPassword>,
  about: readonly string[],
): Promise<Answer<Session>> {
  const session = await whoIs(gate, call.headers)
  if (session === null) return answer<Session>(refuse('access.sign_in'))
  const { rows } = await gate.pool.query<Holder>('select name, email from "user" where id = $1', [
    session.account,
  ])
  const may = checkPassword(call.body.next, rows[0] === undefined ? about : aboutOf(rows[0], about))
  if (may !== null) return answer<Session>(may)
  const { password: currentPassword, next: newPassword } = call.body
  const done = await checked(gate, session, call, () =>
    gate.library.api.changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers: headersOf(call, cookiesOf(call)),
      returnHeaders: true,
    }),
  )
  if (isRefusal(done)) return answer<Session>(done)
  const cookies = done.headers.getSetCookie()
  const next = await opened(gate, cookies)
  await gate.note({ event: 'identity.password_changed', ...place(next, call) })
  return answer(next, cookies)
}

/** Asks the library for what needs the password, and counts when it, or what is asked besides, says no. */
export async function checked<Result>(
  gate: Gate,
  session: Session,
  call: Call<unknown>,
  ask: () => Promise<Result | Refusal>,
): Promise<Result | Refusal> {
  const claim = await attempt(gate, within(session.account))
  if (isRefusal(claim)) return claim
  const done = (await tried(ask())) ?? refuse('password.wrong')
  if (isRefusal(done)) await gate.note({ event: 'identity.check_refused', ...place(session, call) })
  else await claim.succeeded()
  return done
}
