import { randomUUID } from 'node:crypto'
import * as oidc from 'openid-client'
import type { Session } from '#rules/people/account.ts'
import { type Provider, valuesOf } from '#rules/people/provider.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { type Holder, nameTaken } from '../account.ts'
import { openSession } from '../door/enter.ts'
import { plainName } from '../door/signIn.ts'
import { type Answer, answer, type Call, fromOf, type Gate, inOne } from '../gate.ts'
import { place } from '../session/session.ts'
import { attemptOf, forgetAttempt, keepAttempt } from './attempt.ts'
import { asked, discover } from './client.ts'

/** Who came from the provider, as its signed answer says. */
export type Arrival = {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly email: string | null
  /** Whether the provider vouches for the address. */
  readonly verified: boolean
  /** What the claim says that carries the groups. */
  readonly values: readonly string[]
  /** Whether it asked for more than one factor (RFC 8176, `mfa`). */
  readonly mfa: boolean
  /** The account here that is theirs already; null where there is none. */
  readonly account: string | null
  /** The account that asked to be linked; null where somebody wants to sign in. */
  readonly link: string | null
}

/** Starts signing in at the provider: where the browser has to go, and what it keeps until it is back. */
export async function begin(
  gate: Gate,
  call: Call<{ provider: Provider; origin: string; link: string | null }>,
): Promise<Answer<{ to: string }>> {
  const { provider, origin, link } = call.body
  const config = await discover(gate, provider)
  if (isRefusal(config)) return answer<{ to: string }>(config)
  const attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    redirect: `${origin}/sign-in/provider`,
    link,
  }
  const to = oidc.buildAuthorizationUrl(config, {
    redirect_uri: attempt.redirect,
    scope: 'openid profile email',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
  })
  return answer({ to: to.href }, [await keepAttempt(gate, attempt)])
}

/**
 * Takes what the provider sent the browser back with. Refuses without an attempt of this very browser, and an answer that
 * is not signed by the provider for this client, this attempt (state, nonce, PKCE) and this moment.
 */
export async function arrive(
  gate: Gate,
  call: Call<{ provider: Provider; query: string }>,
): Promise<Answer<Arrival>> {
  const { provider, query } = call.body
  const attempt = await attemptOf(gate, call)
  if (attempt === null) return answer<Arrival>(refuse('provider.attempt_over'))
  const config = await discover(gate, provider)
  if (isRefusal(config)) return answer<Arrival>(config)
  const claims = await asked(() => claimsOf(config, `${attempt.redirect}?${query}`, attempt))
  if (isRefusal(claims)) {
    await gate.note({
      event: 'identity.sign_in_refused',
      account: null,
      wrong: 'provider',
      from: fromOf(call),
    })
    return answer<Arrival>(claims, [forgetAttempt(gate)])
  }
  const { iss: issuer, sub: subject, email, name, amr } = claims
  const { rows } = await gate.pool.query<{ userId: string }>(
    'select "userId" from account where "providerId" = $1 and "accountId" = $2',
    [issuer, subject],
  )
  const arrival = {
    issuer,
    subject,
    name:
      typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : String(email ?? subject),
    email: typeof email === 'string' ? plainName(email) : null,
    verified: claims.email_verified === true,
    values: provider.claim === null ? [] : valuesOf(claims[provider.claim]),
    mfa: valuesOf(amr).includes('mfa'),
    account: rows[0]?.userId ?? null,
    link: attempt.link,
  }
  return answer(arrival, [forgetAttempt(gate)])
}

type Claims = oidc.IDToken & { readonly [claim: string]: unknown }

/** What the provider says of a person: in the signed token, and what it only tells when asked for it. */
async function claimsOf(
  config: oidc.Configuration,
  address: string,
  { state, nonce, verifier }: { state: string; nonce: string; verifier: string },
): Promise<Claims> {
  const tokens = await oidc.authorizationCodeGrant(config, new URL(address), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('no identity')
  if (config.serverMetadata().userinfo_endpoint === undefined) return claims
  const more = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
  return { ...more, ...claims }
}

type Linking = { readonly account: string; readonly arrival: Arrival }

const rowOf = ({ account, arrival }: Linking) => [randomUUID(), arrival.subject, arrival.issuer, account]
const LINK = `insert into account (id, "accountId", "providerId", "userId", "updatedAt") values ($1, $2, $3, $4, now())`

/** Links who came to the account of the session in which they asked for it. Refuses where it is somebody else's. */
export async function link(
  gate: Gate,
  call: Call<{ session: Session; arrival: Arrival }>,
): Promise<Refusal | null> {
  const { session, arrival } = call.body
  const { account } = session
  if (arrival.account !== null)
    return arrival.account === account ? null : refuse('provider.linked_elsewhere')
  return inOne(gate, async client => {
    await client.query(`delete from account where "userId" = $1 and "providerId" <> 'credential'`, [account])
    await client.query(LINK, rowOf({ account, arrival }))
    await gate.note({ event: 'identity.provider_linked', ...place(session, call), issuer: arrival.issuer })
    return null
  })
}

/** Opens an account without a password, for who came from the provider for the first time. */
export async function openLinked(
  gate: Gate,
  call: Call<Holder & { arrival: Arrival }>,
): Promise<Refusal | null> {
  const { account, name, email, arrival } = call.body
  return inOne(gate, async client => {
    await client.query(
      `insert into "user" (id, name, email, "emailVerified", "twoFactorEnabled") values ($1, $2, $3, true, false)`,
      [account, name, plainName(email)],
    )
    await client.query(LINK, rowOf({ account, arrival }))
    await gate.note({ event: 'identity.account_opened', account, by: null, from: fromOf(call) })
    return null
  }).catch(nameTaken)
}

/** Opens a session for an account whose person the provider has vouched for. */
export const signIn = (gate: Gate, call: Call<{ account: string; mfa: boolean }>): Promise<Answer<Session>> =>
  openSession(gate, call, call.body.account, call.body.mfa ? 'provider_mfa' : 'provider')
