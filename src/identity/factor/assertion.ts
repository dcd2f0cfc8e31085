import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Session } from '#rules/people/account.ts'
import { refuse } from '#rules/refusal.ts'
import { openSession } from '../door/enter.ts'
import { type Answer, answer, type Call, fromOf, type Gate } from '../gate.ts'
import { challenge, type Purpose, takeChallenge } from './challenge.ts'
import { nameOf } from './passkey.ts'

type Authentication = Parameters<typeof verifyAuthenticationResponse>[0]['response']

/** What a browser answers with a passkey, and the address of the page on which it was asked. */
export type Shown = { readonly origin: string; readonly response: unknown }

/** What the browser needs to come in with a passkey: it knows itself whose it has. */
export async function beginEntering(gate: Gate, { body: { origin } }: Call<{ readonly origin: string }>) {
  const rp = nameOf(origin)
  if (typeof rp !== 'string') return rp
  return generateAuthenticationOptions({
    rpID: rp,
    challenge: await challenge(gate, 'enter', null),
    userVerification: 'required',
  })
}

/** Opens a session for whose passkey it is. Refuses one that is not known here, and one that proves nothing. */
export async function enterWithPasskey(gate: Gate, call: Call<Shown>): Promise<Answer<Session>> {
  const rp = nameOf(call.body.origin)
  if (typeof rp !== 'string') return answer<Session>(rp)
  const { account, right } = await shown(gate, rp, call.body, 'enter')
  if (account === null || !right) {
    await gate.note({ event: 'identity.sign_in_refused', account, wrong: 'passkey', from: fromOf(call) })
    return answer<Session>(refuse('sign_in.passkey_wrong'))
  }
  return openSession(gate, call, account, 'passkey')
}

type Begin = { readonly session: Session; readonly origin: string; readonly what: string }

/** What the browser needs to prove with one of the person's own passkeys that it is they who sign `what`, and nothing else. */
export async function beginSigning(gate: Gate, { body: { session, origin, what } }: Call<Begin>) {
  const rp = nameOf(origin)
  if (typeof rp !== 'string') return rp
  const { rows } = await gate.pool.query<{ id: string }>(
    'select id from passkey where account = $1 and rp = $2 order by created_at, id',
    [session.account, rp],
  )
  if (rows.length === 0) return refuse('passkey.unknown')
  return generateAuthenticationOptions({
    rpID: rp,
    challenge: await challenge(gate, signing(session, what), session.account),
    allowCredentials: rows,
    userVerification: 'required',
  })
}

/** Whether a passkey of the person of a session was shown for signing `what`: asked for there, once, five minutes ago at most. */
export async function provesSigning(
  gate: Gate,
  session: Session,
  given: Shown & { readonly what: string },
): Promise<boolean> {
  const rp = nameOf(given.origin)
  if (typeof rp !== 'string') return false
  const { account, right } = await shown(gate, rp, given, signing(session, given.what))
  return right && account === session.account
}

/** In the session in which it was asked for, and for what: another signing takes another challenge. */
const signing = ({ id }: Session, what: string): Purpose => `sign ${what} in ${id}`

/** Whose passkey was shown, and whether its device has asked for PIN, finger or face and signed what was asked of it. */
async function shown(gate: Gate, rp: string, { origin, response }: Shown, purpose: Purpose) {
  const { rows } = await gate.pool.query<{ account: string; public_key: Buffer; counter: string }>(
    'select account, public_key, counter from passkey where id = $1 and rp = $2',
    [String((response as { id?: unknown } | null)?.id), rp],
  )
  const [known] = rows
  if (known === undefined) return { account: null, right: false }
  const { account } = known
  const found = await verifyAuthenticationResponse({
    response: response as Authentication,
    expectedChallenge: async value => {
      const made = await takeChallenge(gate, purpose, value)
      return made === null || made === account
    },
    expectedOrigin: origin,
    expectedRPID: rp,
    credential: {
      id: (response as Authentication).id,
      publicKey: new Uint8Array(known.public_key),
      counter: Number(known.counter),
    },
    requireUserVerification: true,
  }).catch(() => null)
  if (!found?.verified) return { account, right: false }
  await gate.pool.query('update passkey set counter = $2, used_at = $3 where id = $1', [
    found.authenticationInfo.credentialID,
    found.authenticationInfo.newCounter,
    gate.now().toString(),
  ])
  return { account, right: true }
}
