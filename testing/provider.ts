import { createServer, type IncomingMessage } from 'node:http'
import { Provider } from 'oidc-provider'

/** Somebody whom the company's sign-in knows; they sign in there by typing their id. */
export type Known = {
  readonly name?: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly groups?: readonly string[]
  /** Whether they are asked for more than one factor. */
  readonly mfa?: boolean
}

export const CLIENT = { id: 'countersign', secret: 'a client secret that nobody else has 5f0c' }

/** A real OpenID Connect provider on this machine, with a plain form to sign in. `known` may be changed at any time. */
export async function provider(origin: string, known: Record<string, Known>) {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${origin}/sign-in/provider`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {
      openid: ['sub', 'amr'],
      profile: ['name', 'groups'],
      email: ['email', 'email_verified'],
    },
    cookies: { keys: ['for tests only'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/enter/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => {
        const { mfa: _mfa, groups = [], ...claims } = known[accountId] ?? {}
        return { sub: accountId, ...claims, groups: [...groups] }
      },
    }),
    // Whoever signs in has agreed.
    async loadExistingGrant({ oidc: { client, session, provider: at } }) {
      if (client === undefined || session?.accountId === undefined) return undefined
      const grant = new at.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  })
  // What is on this machine has no TLS, and no warning about it is wanted.
  const handle = oidc.callback()
  let manner: 'answers' | 'hangs' | 'breaks' = 'answers'
  server.on('request', async (request, response) => {
    if (manner === 'hangs') return
    if (manner === 'breaks') return void response.writeHead(500).end('no')
    if (!request.url?.startsWith('/enter/')) return handle(request, response)
    if (request.method === 'GET')
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<!doctype html><html lang="en"><title>Works</title><form method="post"><label>Name <input name="login"></label><button>Enter</button></form></html>',
        )
    const login = new URLSearchParams(await bodyOf(request)).get('login') ?? ''
    const accepted = { login: { accountId: login, amr: known[login]?.mfa ? ['pwd', 'mfa'] : ['pwd'] } }
    const result = login in known ? accepted : { error: 'access_denied' }
    await oidc.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  })
  return {
    issuer,
    /** From now on it does not answer, or answers wrongly. */
    be: (next: typeof manner) => {
      manner = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(done => server.close(() => done()))
    },
  }
}
export type TestProvider = Awaited<ReturnType<typeof provider>>

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += piece
  return text
}

/** Signs in at the provider as a browser would; gives the query that it sends the browser back with. */
export async function walkThrough(to: string, login: string): Promise<string> {
  const cookies = new Map<string, string>()
  let address = new URL(to)
  let form: string | null = null
  for (let step = 0; step < 12; step++) {
    const response: Response = await fetch(address, {
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form === null ? {} : { method: 'POST', body: form }),
    })
    form = null
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null) {
      if (response.status !== 200)
        throw new Error(`the provider: ${response.status} ${await response.text()}`)
      form = new URLSearchParams({ login }).toString()
      continue
    }
    address = new URL(next, address)
    if (address.pathname === '/sign-in/provider') return address.search.slice(1)
  }
  throw new Error('the provider leads nowhere')
}
