import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Who } from '#testing/company.ts'
import { type Answered, type Client, type Installation, installation } from '#testing/installation.ts'
import { type Description, misfit, routesOf } from '#testing/openapi.ts'
import { type Step, steps } from '#testing/walk.ts'

/** Signed out, without functions, of a site, of corporate level, administering, founder. */
const walkers: readonly (Who | null)[] = [null, 'nadia', 'lena', 'farid', 'ines', 'karel']

/** The access of every route, by hand: what each of them is answered. */
const expected: Readonly<Record<string, string>> = {
  'GET /api/openapi.json': '200 200 200 200 200 200',
  'GET /api/health': '200 200 200 200 200 200',
  'GET /api/visit': '200 200 200 200 200 200',
  'POST /api/organisation': '409 409 409 409 409 409',
  'POST /api/sample': '409 409 409 409 409 409',
  'DELETE /api/sample': '409 409 409 409 409 409',
  'GET /api/sample/people': '409 409 409 409 409 409',
  'POST /api/sample/session': '409 409 409 409 409 409',
  'POST /api/session': '401 200 200 200 200 200',
  'PUT /api/session': '401 200 200 200 200 200',
  'DELETE /api/session': '200 200 200 200 200 200',
  'DELETE /api/sessions/:session': '401 200 200 200 200 200',
  'GET /api/account': '401 200 200 200 200 200',
  'POST /api/account/second-factor': '401 200 200 200 200 200',
  'POST /api/account/second-factor/confirmations': '401 409 409 409 409 409',
  'POST /api/account/second-factor/removals': '401 409 409 409 409 409',
  'POST /api/account/second-factor/recovery-codes': '401 409 409 409 409 409',
  'GET /api/invitations/:token': '200 200 200 200 200 200',
  'POST /api/invitations/:token': '200 200 200 200 200 200',
  'GET /api/split/versions': '401 403 200 200 403 200',
  'GET /api/split/in-force': '401 403 200 200 403 200',
  'GET /api/split/versions/:version': '401 403 200 200 403 200',
  'GET /api/split/versions/:version/comparison': '401 403 200 200 403 200',
  'GET /api/split/versions/:version/state': '401 403 200 200 403 200',
  'POST /api/split/versions/:version/signatures': '401 403 409 409 403 200',
  'POST /api/split/versions/:version/withdrawals': '401 403 409 409 403 200',
  'POST /api/split/drafts': '401 403 200 200 403 200',
  'PUT /api/split/drafts/:draft': '401 403 403 200 403 200',
  'POST /api/split/drafts/:draft/changes': '401 403 200 200 403 200',
  'POST /api/split/drafts/:draft/imports': '401 403 403 200 403 200',
  'POST /api/split/drafts/:draft/discards': '401 403 403 200 403 200',
  'POST /api/split/drafts/:draft/acceptances': '401 403 200 200 403 200',
  'DELETE /api/split/drafts/:draft/acceptances/:finding': '401 403 200 200 403 200',
  'GET /api/people': '401 403 200 200 200 200',
  'POST /api/people': '401 403 403 403 200 403',
  'PUT /api/people/:person': '401 403 403 403 200 403',
  'POST /api/people/:person/invitations': '401 403 403 403 200 403',
  'POST /api/holdings': '401 403 200 200 403 200',
  'POST /api/holdings/:holding/endings': '401 403 200 200 403 200',
  'POST /api/deputies': '401 403 200 200 403 200',
  'POST /api/absences': '401 403 200 200 403 200',
  'POST /api/absences/:absence/endings': '401 403 200 200 403 200',
  'POST /api/deputies/:deputy/endings': '401 403 200 200 403 200',
  'POST /api/people/:person/leavings': '401 403 403 403 200 403',
  'POST /api/people/:person/returns': '401 403 403 403 200 403',
  'GET /api/sites': '401 403 200 200 200 200',
  'POST /api/sites': '401 403 403 403 200 403',
  'PUT /api/sites/:site': '401 403 403 403 200 403',
  'POST /api/sites/:site/areas': '401 403 403 403 200 403',
  'GET /api/settings/mail': '401 403 403 403 200 403',
  'PUT /api/settings/mail': '401 403 403 403 200 403',
  'POST /api/settings/mail/trials': '401 403 403 403 200 403',
  'GET /api/settings/webhooks': '401 403 403 403 200 403',
  'POST /api/settings/webhooks': '401 403 403 403 200 403',
  'PUT /api/settings/webhooks/:webhook': '401 403 403 403 200 403',
  'DELETE /api/settings/webhooks/:webhook': '401 403 403 403 200 403',
  'POST /api/settings/webhooks/:webhook/secrets': '401 403 403 403 200 403',
  'POST /api/settings/webhooks/:webhook/trials': '401 403 403 403 200 403',
  'GET /api/settings/deliveries': '401 403 403 403 200 403',
  'POST /api/settings/deliveries/:delivery/resends': '401 403 403 403 200 403',
  'GET /api/tokens': '401 200 200 200 200 200',
  'POST /api/tokens': '401 200 200 200 200 200',
  'POST /api/tokens/:token/revocations': '401 200 200 200 200 200',
  'PUT /api/organisation/policy': '401 403 403 403 200 403',
  'PUT /api/sites/:site/policy': '401 403 403 403 200 403',
  'GET /api/provider': '401 403 403 403 200 403',
  'PUT /api/provider': '401 403 403 403 200 403',
  'POST /api/provider/tests': '401 403 403 403 504 403',
  'POST /api/provider/attempts': '504 504 504 504 504 504',
  'POST /api/provider/sessions': '401 401 401 401 401 401',
  'GET /api/services': '401 403 403 403 200 403',
  'POST /api/services': '401 403 403 403 200 403',
  'GET /api/calendar': '401 403 200 200 200 200',
  'PUT /api/calendar': '401 403 200 200 403 200',
  'POST /api/rotas': '401 403 200 200 403 200',
  'POST /api/rotas/:rota/endings': '401 403 200 200 403 200',
  'GET /api/limits': '401 403 200 200 403 200',
  'GET /api/who': '401 403 200 200 403 200',
  'GET /api/ledger': '401 403 200 200 200 200',
  'GET /api/ledger/export': '401 403 403 200 403 200',
  'POST /api/restricted/:restricted/readings': '401 403 404 404 403 404',
  'GET /api/events': '401 200 200 200 200 200',
  // Last, since nobody has the old password afterwards.
  'PUT /api/account/password': '401 200 200 200 200 200',
}

let at: Installation
let description: Description
beforeAll(async () => {
  at = await installation()
  description = (await (await at.as(null)).ask('GET', '/api/openapi.json')).body as Description
})
afterAll(() => at.close())

test('TRUST-2 every route of the API is in the table above', () => {
  const routes = routesOf(at.app.printRoutes({ commonPrefix: false }))
  expect(routes.length).toBeGreaterThan(40)
  expect(Object.keys(expected).toSorted()).toEqual(routes.toSorted())
})

test.each(Object.entries(expected))('TRUST-2 %s', async (route, statuses) => {
  const [method = '', url = ''] = route.split(' ')
  const found: number[] = []
  for (const who of walkers) {
    const step = (await steps[route]?.(at, who)) ?? {}
    const answer = await asked(await at.as(who), method, url, step)
    found.push(answer.status)
    expect(
      misfit(description, route, answer),
      `${route} for ${who}: ${JSON.stringify(answer.body).slice(0, 300)}`,
    ).toBeNull()
    expect(answer.headers.get('cache-control'), 'kept by nobody on the way').toBe('no-store')
  }
  expect(found.join(' ')).toBe(statuses)
})

/** An answer, whole; of a stream that does not end, its head. */
async function asked(
  client: Client,
  method: string,
  url: string,
  { path = url, ...ask }: Step,
): Promise<Answered> {
  if (url !== '/api/events') return client.ask(method, path, ask)
  const leave = new AbortController()
  const { status, headers, body } = await fetch(client.origin + path, {
    headers: { cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    signal: leave.signal,
  })
  const first = await body?.getReader().read()
  leave.abort()
  const text = new TextDecoder().decode(first?.value)
  return { status, headers, body: status === 200 ? text : JSON.parse(text) }
}
