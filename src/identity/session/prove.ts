import type { Session } from '#rules/people/account.ts'
import type { Component, Meaning, Proof } from '#rules/people/signature.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { plainName } from '../door/signIn.ts'
import { type Attempt, attempt, within } from '../door/throttle.ts'
import { provesSigning, type Shown } from '../factor/assertion.ts'
import { plainCode, takeCode } from '../factor/totp.ts'
import type { Call, Gate } from '../gate.ts'
import { verifyPassword } from '../password/hash.ts'
import { alive, place } from './session.ts'

type Typed = Readonly<Partial<Record<Exclude<Component, 'passkey'>, string>>>

/** What somebody types to sign; or a passkey, with what it was shown for. */
export type Given = Typed | { readonly passkey: Shown & { readonly what: string } }

type Known = { email: string; hash: string | null; second: boolean | null; signed: boolean }

/**
 * Proves at signing that it is still the person of the session (21 CFR 11.200(a)(1)): with all components, account name,
 * password and the code of a second factor, at the first signing of a session; with the password or the code at the
 * following ones. A passkey is both at once: something that only they have, and the PIN, finger or face that the device
 * asks for. Everything given must be right. Refuses what is missing or wrong, without saying which of it; wrong ones
 * count, and cost a wait after five.
 */
export async function prove(
  gate: Gate,
  session: Session,
  call: Call<{ given: Given; meaning: Meaning }>,
): Promise<Proof | Refusal> {
  const { given } = call.body
  const known = await knownOf(gate, session)
  if (known === null) return refuse('access.expired')
  if ('passkey' in given) {
    const claim = await attempt(gate, within(session.account))
    if (isRefusal(claim)) return claim
    const right = await provesSigning(gate, session, given.passkey)
    return right ? proven(gate, session, claim, ['passkey']) : wrong(gate, session, call)
  }
  const { account: name, password, code } = given
  if (!known.signed) {
    const needed: (typeof typed)[number][] = known.second
      ? ['account', 'password', 'code']
      : ['account', 'password']
    const missing = needed.filter(component => !given[component])
    if (missing.length > 0) return refuse('signature.all_components', { missing })
  } else if (!password && !code) return refuse('signature.one_component')
  const claim = await attempt(gate, within(session.account))
  if (isRefusal(claim)) return claim
  const nameRight = !name || plainName(name) === known.email
  const passwordRight =
    !password || (known.hash !== null && (await verifyPassword({ hash: known.hash, password })))
  // A code is taken only where the rest is right, since it counts once; one of a factor that is not on is none.
  const taken = !code
    ? 'right'
    : nameRight && passwordRight && known.second
      ? await takeCode(gate, session.account, plainCode(code))
      : 'wrong'
  if (taken === 'used') {
    await claim.withdrawn()
    return refuse('sign_in.code_used')
  }
  if (!nameRight || !passwordRight || taken === 'wrong') return wrong(gate, session, call)
  return proven(
    gate,
    session,
    claim,
    typed.filter(component => given[component]),
  )
}

const typed = ['account', 'password', 'code'] as const

async function wrong(gate: Gate, session: Session, call: Call<{ meaning: Meaning }>): Promise<Refusal> {
  const { meaning } = call.body
  await gate.note({ event: 'identity.proof_refused', ...place(session, call), meaning })
  return refuse('signature.wrong')
}

async function proven(
  gate: Gate,
  session: Session,
  claim: Attempt,
  components: readonly Component[],
): Promise<Proof | Refusal> {
  const at = gate.now()
  await claim.succeeded()
  if (!(await signed(gate, session, at))) return refuse('access.expired')
  return { session: session.id, account: session.account, at, components }
}

/** From now on somebody has signed in this session; false where it has ended meanwhile. */
async function signed({ pool }: Gate, { id }: Session, at: Temporal.Instant): Promise<boolean> {
  const { rows } = await pool.query(
    `with still as (select id from session where id = $1 for key share),
       first as (insert into signing (session, first_at) select id, $2 from still on conflict do nothing)
     select from still`,
    [id, at.toString()],
  )
  return rows.length === 1
}

/** What is known of the person of a session; null where it has ended meanwhile. */
async function knownOf(gate: Gate, session: Session): Promise<Known | null> {
  const { rows } = await gate.pool.query<Known>(
    `select email, "twoFactorEnabled" as second, account.password as hash, signing.session is not null as signed
     from session join "user" on "user".id = session."userId"
     left join account on account."userId" = "user".id and account."providerId" = 'credential'
     left join signing on signing.session = session.id
     where session.id = $1 and session."userId" = $2 and session."seenAt" > $3 and session."expiresAt" > $4`,
    [session.id, session.account, ...alive(gate)],
  )
  return rows[0] ?? null
}
