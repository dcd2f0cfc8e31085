import * as oidc from 'openid-client'
import { issuerFits, onLoopback, type Provider } from '#rules/people/provider.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Gate } from '../gate.ts'
import { unseal } from './seal.ts'

/** Seconds that the provider has to answer. */
const PATIENCE = 5

/** The secret as the provider says that it wants it (OpenID Connect Discovery 1.0, section 3; Core, section 9). */
const withSecret =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const way = methods.includes('client_secret_basic') ? oidc.ClientSecretBasic : oidc.ClientSecretPost
    return way(secret)(server, ...rest)
  }

/** Asks the provider what it is, each time anew. Refuses one that does not answer, or is not what it was said to be. */
export async function discover(
  gate: Gate,
  { issuer, client, secret }: Provider,
): Promise<oidc.Configuration | Refusal> {
  const wrong = issuerFits(issuer)
  if (wrong !== null) return wrong
  const own = await unseal(gate, 'provider', secret)
  if (own === null) return refuse('provider.secret_lost')
  const url = new URL(issuer)
  return asked(() =>
    oidc.discovery(url, client, undefined, withSecret(own), {
      timeout: PATIENCE,
      execute: [
        oidc.enableNonRepudiationChecks,
        ...(url.protocol === 'http:' && onLoopback(url) ? [oidc.allowInsecureRequests] : []),
      ],
    }),
  )
}

/** What somebody who sets it up wants to know: that it answers, as whom, and where people are sent. */
export async function testProvider(gate: Gate, provider: Provider) {
  const found = await discover(gate, provider)
  if (isRefusal(found)) return found
  const {
    issuer,
    authorization_endpoint = null,
    token_endpoint = null,
    ...more
  } = found.serverMetadata() as oidc.ServerMetadata
  if (authorization_endpoint === null || token_endpoint === null || more.jwks_uri === undefined)
    return refuse('provider.wrong', { what: 'endpoints' })
  return {
    issuer,
    authorization: authorization_endpoint,
    token: token_endpoint,
    pkce: more.code_challenge_methods_supported?.includes('S256') ?? false,
  }
}

/** Asks the provider something; what it does not answer, or answers wrongly, is refused by a name that tells no secret. */
export async function asked<Result>(ask: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await ask()
  } catch (error) {
    const { code, error: said, message } = error as { code?: string; error?: string; message: string }
    if (said === 'access_denied') return refuse('provider.denied')
    if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return refuse('provider.away')
    if (error instanceof TypeError && message === 'fetch failed') return refuse('provider.away')
    const known = /^[\w-]{1,60}$/
    const what = [said, code].find(one => one !== undefined && known.test(one)) ?? 'answer'
    return refuse('provider.wrong', { what })
  }
}
