import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emailOf } from '#testing/company.ts'
import { codeNow, PASSWORD } from '#testing/identity.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'
import { type Description, misfit } from '#testing/openapi.ts'

let at: Installation
let description: Description
beforeAll(async () => {
  at = await installation()
  description = (await (await at.as(null)).ask('GET', '/api/openapi.json')).body as Description
})
afterAll(() => at.close())

const me = async (client: Client) =>
  ((await client.ask('GET', '/api/visit')).body as { me: { person: string; session: string } | null }).me
/** Asks what must be granted, and fits the description. */
async function granted(client: Client, route: string, body?: unknown, path = route.split(' ')[1] ?? '') {
  const answer = await client.ask(route.split(' ')[0] ?? '', path, body === undefined ? {} : { body })
  expect([route, answer.status, misfit(description, route, answer)]).toEqual([route, 200, null])
  return answer
}

test('TRUST-3 the cookie is out of reach for scripts and for other sites', async () => {
  const body = { name: emailOf('lena'), password: PASSWORD }
  const { headers } = await (await at.as(null)).fetch('POST', '/api/session', { body })
  for (const cookie of headers.getSetCookie()) expect(cookie).toMatch(/(?=.*HttpOnly)(?=.*SameSite=Strict)/i)
  expect(headers.getSetCookie().length).toBeGreaterThan(0)
})

test('DECIDE-4 at a shared terminal the person changes in one step, and nothing of the last one is left', async () => {
  const terminal = await at.as('jonas')
  const { session } = (await me(terminal))!
  const { headers } = await granted(terminal, 'PUT /api/session', {
    name: emailOf('lena'),
    password: PASSWORD,
  })
  expect(headers.get('clear-site-data')).toContain('"storage"')
  expect(await me(terminal)).toMatchObject({ person: at.ids.lena })
  const open = (await granted(await at.as('jonas'), 'GET /api/account')).body as {
    sessions: { id: string }[]
  }
  expect(open.sessions.map(({ id }) => id)).not.toContain(session)
})

test('TRUST-3 sessions are listed, and one can be ended from another place', async () => {
  const [desk, phone] = [await at.as('farid'), await at.as('farid')]
  const { body } = await granted(desk, 'GET /api/account')
  const other = (body as { sessions: { id: string; current: boolean }[] }).sessions.find(
    ({ current }) => !current,
  )
  await granted(desk, 'DELETE /api/sessions/:session', undefined, `/api/sessions/${other?.id}`)
  expect(await me(phone)).toBeNull()
  expect(await me(desk)).toMatchObject({ person: at.ids.farid })
  const lena = await at.as('lena')
  const own = (await me(desk))!.session
  expect((await lena.ask('DELETE', `/api/sessions/${own}`)).status).toBe(404)
})

describe('TRUST-3 a second factor', () => {
  test('is set up, asked for, renewed and taken off over HTTP', async () => {
    const client = await at.as('karel')
    const now = () => Temporal.Now.instant()
    const route = 'POST /api/account/second-factor'
    const setUp = (await granted(client, route, { password: PASSWORD })).body as {
      secret: string
      recoveryCodes: string[]
    }
    const code = codeNow({ now }, setUp.secret)
    await granted(client, `${route}/confirmations`, { code })
    const renewed = (await granted(client, `${route}/recovery-codes`, { password: PASSWORD })).body
    const [first, second] = (renewed as { recoveryCodes: string[] }).recoveryCodes
    expect(first).not.toBe(setUp.recoveryCodes[0])

    const next = await at.as(null)
    const name = emailOf('karel')
    expect(await next.ask('POST', '/api/session', { body: { name, password: PASSWORD } })).toMatchObject({
      status: 401,
      body: { code: 'sign_in.code_needed' },
    })
    await granted(next, 'POST /api/session', { name, password: PASSWORD, code: first })
    await granted(next, `${route}/removals`, { password: PASSWORD, code: second })
    await granted(await at.as(null), 'POST /api/session', { name, password: PASSWORD })
  })
})
