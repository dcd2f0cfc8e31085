import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { recoverAdministrator } from '#acts/people/invite.ts'
import { emailOf } from '#testing/company.ts'
import { PASSWORD } from '#testing/identity.ts'
import { type Ask, Client, type Installation, installation } from '#testing/installation.ts'
import { send } from '#testing/robust/send.ts'
import { runs, type Serving } from './route.ts'
import { server } from './server.ts'

let at: Installation
let ines: Client
beforeAll(async () => {
  at = await installation()
  ines = await at.as('ines')
})
afterAll(() => at.close())

const somebody = () => {
  const person = randomUUID()
  return { person, name: 'Uwe Kranz', email: `${person}@works.example` }
}
const add = (ask: Ask) => ines.ask('POST', '/api/people', ask)
const json = { 'content-type': 'application/json' }

describe('TRUST-2 a route that does not say who may use it keeps the server from starting', () => {
  const planted = async (config: object) => {
    const app = await server({ pages: at.folder })
    return app.get('/api/planted', { config }, () => 'here')
  }

  test('and so does one that does what only the product itself may', async () => {
    await expect(planted({})).rejects.toThrow('nobody is named who may use /api/planted')
    await expect(planted({ access: 'person.recover' })).rejects.toThrow('for the product itself')
    const app = await server({ pages: at.folder })
    const plant = () => runs(app, {} as Serving, 'POST', '/api/planted', recoverAdministrator, '')
    expect(plant).toThrow('for the product itself')
    await expect(planted({ access: 'signed in' })).resolves.toBeDefined()
  })
})

describe('TRUST-4 a request from another site’s page', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['an older browser', { origin: 'https://elsewhere.example' }],
    ['a page without origin', { origin: 'null' }],
  ])('from %s changes nothing', async (_, headers) => {
    for (const path of ['/api/people', '/%61pi/people']) {
      const answer = await ines.ask('POST', path, { body: somebody(), headers })
      expect([answer.status, answer.body]).toMatchObject([403, { code: 'request.cross_site' }])
    }
  })

  test('from our own page does', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: at.origin }])
      expect((await add({ body: somebody(), headers })).status).toBe(200)
  })
})

describe('TRUST-4 what is asked for wrongly is refused with a code', () => {
  const wrong: Record<string, [number, () => ReturnType<typeof add>]> = {
    'request.broken': [400, () => add({ body: '{"person": ', headers: json })],
    'request.not_json': [
      415,
      () => add({ body: 'name=Uwe', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ],
    'request.too_large': [413, () => add({ body: { ...somebody(), name: 'x'.repeat(9_000_000) } })],
    'act.id_missing': [
      400,
      () => ines.ask('POST', '/api/people', { body: somebody(), headers: { 'idempotency-key': '' } }),
    ],
    'act.id_wrong': [400, () => add({ body: somebody(), id: 'first' })],
    'act.input_wrong': [422, () => add({ body: somebody(), headers: { 'if-match': 'W/"1"' } })],
    'act.text_unstorable': [422, () => add({ body: { ...somebody(), name: 'a\0' } })],
    'person.email_taken': [409, () => add({ body: { ...somebody(), email: emailOf('lena') } })],
    'person.unknown': [404, () => ines.ask('PUT', `/api/people/${randomUUID()}`, { rev: 1, body: change })],
    'act.rev_missing': [428, () => ines.ask('PUT', `/api/people/${at.ids.lena}`, { body: change })],
    'act.changed_meanwhile': [
      412,
      () => ines.ask('PUT', `/api/people/${at.ids.lena}`, { rev: 9, body: change }),
    ],
    'request.unknown': [404, () => ines.ask('PATCH', '/api/people')],
  }
  const change = { name: 'Lena Brandt', email: emailOf('lena'), administrator: false }

  test.each(Object.entries(wrong))('%s', async (code, [status, ask]) => {
    const answer = await ask()
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(answer).toMatchObject({ status, body: { status, code, type: `urn:countersign:refusal:${code}` } })
    expect(answer.body).toMatchObject({
      title: expect.stringMatching(/^[A-Z].*[.:]/),
      params: expect.any(Object),
    })
  })

  test('also where text stands in an address, and where a moment or a mark is none', async () => {
    const farid = await at.as('farid')
    for (const path of [
      '/api/ledger?kind=%00',
      '/api/who?activity=a%00',
      '/api/ledger?after=yesterday%20none',
      `/api/ledger?after=2026-11-25T09:00:00Z%20${'-'.repeat(36)}`,
      '/api/ledger?from=0000-01-01T00:00:00Z',
      '/api/ledger?from=2026-02-30T00:00:00Z',
      '/api/ledger?person=me',
      '/api/split/versions/none',
      '/api/split/in-force?on=tomorrow',
      '/api/who?activity=asset-inventory&facts=[]',
      '/api/ledger/export?format=pdf',
    ])
      expect([path, (await farid.ask('GET', path)).status]).toEqual([path, 422])
    expect((await ines.ask('DELETE', '/api/sessions/%00')).status).toBe(422)
  })

  test('an address that cannot be read, as problem details like anything else', async () => {
    const asked = async (part: string) => {
      const answer = await ines.ask('GET', `/api/invitations/${part}`)
      return [
        answer.status,
        (answer.body as { code: string }).code,
        answer.headers.get('x-content-type-options'),
      ]
    }
    expect(await asked('%E0%A4')).toEqual([400, 'request.address_wrong', 'nosniff'])
    const outside = {
      method: 'GET',
      path: '/api/invitations/../../../../etc/passwd',
      headers: {},
      body: null,
    }
    expect((await send(at.origin, { ...outside, from: '127.0.0.1' })).status).toBe(404)
    expect(await asked('a'.repeat(200))).toEqual([404, 'request.unknown', 'nosniff'])
  })

  test('TRUST-6 in the language that the browser asks for', async () => {
    const title = async (language: string) =>
      (
        (await ines.ask('PATCH', '/api/people', { headers: { 'accept-language': language } })).body as {
          title: string
        }
      ).title
    const [english, german] = [/^There is nothing/, /^Unter dieser Adresse/]
    expect(await title('de')).toMatch(german)
    expect(await title('de-AT,de;q=0.9,en;q=0.8')).toMatch(german)
    expect(await title('fr-DE,fr;q=0.9,en;q=0.8,de;q=0.5')).toMatch(english)
    expect(await title('en-US,en;q=0.9,de;q=0.8')).toMatch(english)
  })
})

describe('TRUST-4 what goes wrong here', () => {
  test('tells the client nothing, and the log neither password nor cookie', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { owner } = at.database.db
    const password = `${PASSWORD} ${randomUUID()}`
    try {
      await sql`alter table countersign.site rename to gone`.execute(owner)
      await sql`alter table auth."user" rename to gone`.execute(owner)
      const answers = [
        await ines.ask('GET', '/api/sites'),
        await ines.ask('POST', '/api/session', { body: { name: emailOf('ines'), password } }),
      ]
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 500, body: { code: 'server.trouble', params: {} } })
        expect(JSON.stringify(answer.body)).not.toMatch(/relation|gone|site|select|\.ts/i)
      }
    } finally {
      await sql`alter table countersign.gone rename to site`.execute(owner)
      await sql`alter table auth.gone rename to "user"`.execute(owner)
    }
    const told = log.mock.calls.map(([text]) => String(text)).join('\n')
    log.mockRestore()
    expect(told).toMatch(/relation .* does not exist/)
    expect(told).not.toContain(password)
    for (const [, value] of ines.cookies) expect(told).not.toContain(value.slice(0, 20))
  })
})

test('TRUST-4 more than 6,000 requests a minute from one address are refused, however the address is written', async () => {
  const other = new Client(at.origin)
  const statuses = new Map<number, number>()
  for (let n = 0; n < 6_050; n++) {
    const { statusCode: status } = await at.app.inject({
      url: n % 2 ? '/api/health' : '/%61pi/health',
      remoteAddress: '192.0.2.99',
    })
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect(Object.fromEntries(statuses)).toEqual({ 200: 6_000, 429: 50 })
  const refused = await at.app.inject({ url: '/api/health', remoteAddress: '192.0.2.99' })
  expect(refused.json()).toMatchObject({ status: 429, code: 'request.too_many' })
  expect((await other.ask('GET', '/api/health')).status).toBe(200)
})

describe('TRUST-4 what is sent to do harm', () => {
  const MEGABYTES = 7_000_000

  test.each([
    ['a text instead of fields', () => JSON.stringify('x'.repeat(MEGABYTES))],
    ['a list instead of fields', () => `[${'1,'.repeat(MEGABYTES / 2)}1]`],
    [
      'fields that nobody asked for',
      () => `{${Array.from({ length: 300_000 }, (_, n) => `"field-${n}":1`).join()}}`,
    ],
    ['lists in lists in lists', () => `{"name":${'['.repeat(MEGABYTES / 2)}${']'.repeat(MEGABYTES / 2)}}`],
    ['the parent of all objects', () => '{"__proto__":{"administrator":true}}'],
  ])('%s: is refused in a few words and in time', async (_, body) => {
    const before = performance.now()
    const answer = await add({ body: body(), headers: json })
    expect([400, 422]).toContain(answer.status)
    expect(JSON.stringify(answer.body).length).toBeLessThan(2_000)
    expect(performance.now() - before).toBeLessThan(10_000)
    const signIn = await ines.ask('POST', '/api/session', { body: body(), headers: json })
    expect([400, 422]).toContain(signIn.status)
    expect(JSON.stringify(signIn.body).length).toBeLessThan(2_000)
    expect((await ines.ask('GET', '/api/health')).status).toBe(200)
  })
})
