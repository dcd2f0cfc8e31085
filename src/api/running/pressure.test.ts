import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { company, emailOf } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { accountFor, PASSWORD } from '#testing/identity.ts'
import { assemble, type Product } from '../../assemble.ts'
import { listen } from './listen.ts'
import { logging } from './log.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-pressure-'))
const lines: string[] = []
let database: TestDatabase
let product: Product
let origin: string
let amara: string
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<title>Countersign</title>')
  database = await testDatabase()
  const { ids } = await company(database.db)
  amara = ids.amara
  await accountFor(database, amara, emailOf('amara'))
  const made = await assemble({
    url: database.url,
    folder,
    pages: folder,
    // Requests come from many addresses: each has a limit of its own.
    outside: { certificate: null, publicAddress: 'http://127.0.0.1', proxies: [] },
    log: logging('json', line => lines.push(line)),
    bearable: { answering: 8, waiting: 4, late: 10_000 },
  })
  if (isRefusal(made)) throw new Error(made.refused)
  product = made
  const listening = await listen(product.app, 0)
  if (isRefusal(listening)) throw new Error(listening.refused)
  origin = `http://127.0.0.1:${listening.port}`
})
afterAll(async () => {
  await product.app.close()
  await product.stop()
  await database.drop()
  rmSync(folder, { recursive: true })
})

let from = 0
const ask = (path: string, headers: Record<string, string> = {}, more: RequestInit = {}) =>
  fetch(origin + path, {
    ...more,
    headers: { 'x-forwarded-for': `10.${from++ % 250}.${(from >> 8) % 250}.7`, ...headers },
  })

test('TRUST-5 a flood is refused with 503 and Retry-After, who is let in is answered, and afterwards all is as before', async () => {
  const signedIn = await ask(
    '/api/session',
    { 'content-type': 'application/json' },
    {
      method: 'POST',
      body: JSON.stringify({ name: emailOf('amara'), password: PASSWORD }),
    },
  )
  expect(signedIn.status).toBe(200)
  const cookie = signedIn.headers
    .getSetCookie()
    .map(each => each.split(';', 1)[0])
    .join('; ')
  const flood = Array.from({ length: 400 }, () => ask('/api/visit', { cookie }))
  const healthy = await Promise.all(Array.from({ length: 5 }, () => ask('/api/health')))
  expect(healthy.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  const answers = await Promise.all(flood)
  const count = Map.groupBy(answers, ({ status }) => status)
  expect([...count.keys()].sort()).toEqual([200, 503])
  expect(count.get(200)?.length).toBeGreaterThan(8)
  expect(count.get(503)?.length).toBeGreaterThan(10)
  const refused = count.get(503) ?? []
  expect(await refused[0]?.json()).toMatchObject({ code: 'server.busy' })
  const later = new Set(refused.map(({ headers }) => Number(headers.get('retry-after'))))
  expect([...later].every(seconds => seconds >= 1 && seconds <= 4)).toBe(true)
  expect(later.size).toBeGreaterThan(1)
  await expect.poll(async () => (await ask('/api/visit', { cookie })).status).toBe(200)
  console.log(`of ${answers.length} requests at once ${count.get(200)?.length} were answered`)
})

test('TRUST-5 each request is one line with its route, status, time and person, and nothing that is secret', async () => {
  lines.length = 0
  const secret = 'a-secret-that-stands-in-the-address'
  const body = JSON.stringify({ name: emailOf('amara'), password: PASSWORD })
  const signedIn = await ask('/api/session', { 'content-type': 'application/json' }, { method: 'POST', body })
  const cookie = signedIn.headers
    .getSetCookie()
    .map(each => each.split(';', 1)[0])
    .join('; ')
  const visit = await ask('/api/visit', { cookie })
  await ask(`/api/invitations/${secret}`, { authorization: `Bearer cs_${secret}` })
  await ask(`/join/${secret}`, { accept: 'text/html' })
  await expect.poll(() => lines.length).toBe(4)
  const told = lines.map(line => JSON.parse(line))
  expect(told.find(({ route }) => route === '/api/visit')).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    level: 'info',
    request: visit.headers.get('x-request-id'),
    method: 'GET',
    route: '/api/visit',
    person: amara,
    status: 200,
    ms: expect.any(Number),
  })
  const all = lines.join('\n')
  for (const kept of [secret, PASSWORD, cookie.split('=')[1] ?? '', emailOf('amara')])
    expect(all).not.toContain(kept)
})

test('TRUST-5 trouble is told without the values that PostgreSQL names', () => {
  const told: string[] = []
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (email)=(i@x) exists',
  })
  logging('json', line => told.push(line)).trouble(error)
  logging('text', line => told.push(line)).trouble(error)
  expect(JSON.parse(told[0] ?? '')).toMatchObject({ level: 'error', code: '23505', message: 'duplicate key' })
  expect(told.join()).not.toContain('i@x')
})
