import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Session } from '#rules/people/account.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Call, Gate } from '../gate.ts'
import { place } from '../session/session.ts'
import { type Again, again } from './again.ts'
import { challenge, takeChallenge } from './challenge.ts'

type Registration = Parameters<typeof verifyRegistrationResponse>[0]['response']

/** A passkey in the list of an account. */
export type Passkey = {
  readonly id: string
  readonly name: string
  readonly createdAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

/**
 * The name that passkeys are made for (WebAuthn Level 3, section 5.1.3: a domain, never an address of the network);
 * refuses where this page was opened by a number.
 */
export function nameOf(origin: string): string | Refusal {
  const { hostname } = new URL(origin)
  return /^[\d.]+$|:/.test(hostname) ? refuse('passkey.needs_name') : hostname
}

/** The passkeys of an account, the oldest first. */
export async function passkeys({ pool }: Gate, account: string): Promise<Passkey[]> {
  const { rows } = await pool.query<{ id: string; name: string; created_at: Date; used_at: Date | null }>(
    'select id, name, created_at, used_at from passkey where account = $1 order by created_at, id',
    [account],
  )
  const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())
  return rows.map(({ id, name, created_at, used_at }) => ({
    id,
    name,
    createdAt: instant(created_at),
    usedAt: used_at && instant(used_at),
  }))
}

type Begin = { readonly session: Session; readonly origin: string; readonly again: Again }

/** What the browser needs to make a passkey. Refuses who has not shown just now that it is still they. */
export async function beginPasskey(gate: Gate, call: Call<Begin>) {
  const { session, origin } = call.body
  const rp = nameOf(origin)
  if (typeof rp !== 'string') return rp
  const refusal = await again(gate, { ...call, body: call.body.again }, session)
  if (refusal !== null) return refusal
  const { account } = session
  const { rows } = await gate.pool.query<{ name: string; email: string }>(
    'select name, email from "user" where id = $1',
    [account],
  )
  const [{ name = '', email = '' } = {}] = rows
  return generateRegistrationOptions({
    rpName: 'Countersign',
    rpID: rp,
    userName: email,
    userDisplayName: name,
    userID: new TextEncoder().encode(account),
    challenge: await challenge(gate, 'add', account),
    attestationType: 'none',
    excludeCredentials: (await passkeys(gate, account)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

type Add = {
  readonly session: Session
  readonly origin: string
  readonly name: string
  readonly response: unknown
}

/** Keeps a passkey that the browser has made. Refuses one that was not asked for, or whose device asked for no PIN or finger. */
export async function addPasskey(gate: Gate, call: Call<Add>): Promise<Refusal | null> {
  const { session, origin, name, response } = call.body
  const rp = nameOf(origin)
  if (typeof rp !== 'string') return rp
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: response as Registration,
    expectedChallenge: async value => (await takeChallenge(gate, 'add', value)) === session.account,
    expectedOrigin: origin,
    expectedRPID: rp,
    requireUserVerification: true,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || registrationInfo === undefined) return refuse('passkey.wrong')
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  const { rowCount } = await gate.pool.query(
    `insert into passkey (id, account, name, rp, public_key, counter, transports, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [id, session.account, name, rp, Buffer.from(publicKey), counter, [...transports], gate.now().toString()],
  )
  if (rowCount === 0) return refuse('passkey.there')
  await gate.note({ event: 'identity.passkey_added', ...place(session, call) })
  return null
}

type Change = { readonly session: Session; readonly id: string }

export async function renamePasskey(
  { pool }: Gate,
  { body: { session, id, name } }: Call<Change & { readonly name: string }>,
): Promise<Refusal | null> {
  const { rowCount } = await pool.query('update passkey set name = $3 where id = $1 and account = $2', [
    id,
    session.account,
    name,
  ])
  return rowCount === 0 ? refuse('passkey.unknown') : null
}

/** Takes a passkey away: nobody comes in with it any more. */
export async function removePasskey(
  gate: Gate,
  call: Call<Change & { readonly again: Again }>,
): Promise<Refusal | null> {
  const { session, id } = call.body
  const refusal = await again(gate, { ...call, body: call.body.again }, session)
  if (refusal !== null) return refusal
  const { rowCount } = await gate.pool.query('delete from passkey where id = $1 and account = $2', [
    id,
    session.account,
  ])
  if (rowCount === 0) return refuse('passkey.unknown')
  await gate.note({ event: 'identity.passkey_removed', ...place(session, call) })
  return null
}
