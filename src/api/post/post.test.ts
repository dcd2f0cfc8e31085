import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type Installation, installation } from '#testing/installation.ts'
import { receiver } from '#testing/post/receiver.ts'

let at: Installation
let ines: Client
let to: Awaited<ReturnType<typeof receiver>>
beforeAll(async () => {
  at = await installation()
  ines = await at.as('ines')
  to = await receiver()
})
afterAll(async () => {
  await at.close()
  await to.close()
})

const ask = async <Body>(...asked: Parameters<Client['ask']>) => {
  const { status, body } = await ines.ask(...asked)
  return { status, body: body as Body }
}
const PASSWORD = 'kettle, valve, gauge and pump'
const mail = {
  enabled: true,
  host: '127.0.0.1',
  port: 1,
  security: 'tls',
  username: 'countersign',
  sender: 'countersign@works.example',
}

test('TRUST-4 the password of the mail server comes in and never out again', async () => {
  const id = randomUUID()
  const put = () =>
    ines.ask('PUT', '/api/settings/mail', { id, rev: 0, body: { ...mail, password: PASSWORD } })
  const first = await put()
  expect(first).toMatchObject({ status: 200, body: { rev: 1, again: false } })
  expect(first.headers.get('etag')).toBe('"1"')
  expect(await put()).toMatchObject({ status: 200, body: { rev: 1, again: true } })
  const { body } = await ask<{ settings: object }>('GET', '/api/settings/mail')
  expect(body).toEqual({ rev: 1, address: 'http://127.0.0.1', settings: { ...mail, hasPassword: true } })
  const { owner } = at.database.db
  const everywhere = JSON.stringify([
    await owner.selectFrom('mail').selectAll().execute(),
    await owner.selectFrom('ledger_entry').selectAll().where('act', '=', 'mail.change').execute(),
    body,
  ])
  expect(everywhere).not.toContain(PASSWORD)
  expect(everywhere).not.toContain(Buffer.from(PASSWORD).toString('base64').slice(0, 12))
})

test('TRUST-4 a wrong field is named, and a trial says what happened, in the language asked for', async () => {
  const wrong = await ask('PUT', '/api/settings/mail', { rev: 1, body: { ...mail, port: 99_999 } })
  expect(wrong).toMatchObject({ status: 422, body: { code: 'act.input_wrong', params: { field: 'port' } } })
  const headers = { 'accept-language': 'de' }
  expect(await ask('POST', '/api/settings/mail/trials', { headers })).toMatchObject({
    status: 200,
    body: {
      arrived: false,
      code: 'mail.connection_refused',
      said: '127.0.0.1 nimmt an Port 1 keine Verbindung an.',
    },
  })
})

test('TRUST-4 a webhook’s secret is told when it is made, and signs what is sent', async () => {
  const webhook = randomUUID()
  const body = { webhook, name: 'Tickets', url: to.url, inside: true, acts: ['site.add'], site: null }
  const added = await ask<{ secret: string }>('POST', '/api/settings/webhooks', { body })
  const secret = Buffer.from(added.body.secret.replace('whsec_', ''), 'base64')
  expect(secret).toHaveLength(32)
  const list = await ask<object[]>('GET', '/api/settings/webhooks')
  expect(JSON.stringify(list.body)).not.toContain('whsec_')
  expect(list.body).toMatchObject([{ id: webhook, active: true, oldSecretUntil: null, rev: 1 }])

  const trial = () => ask('POST', `/api/settings/webhooks/${webhook}/trials`)
  expect(await trial()).toMatchObject({ status: 200, body: { arrived: true, code: 'webhook.arrived' } })
  const { headers, body: sent } = to.calls.at(-1)!
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${sent}`
  const own = createHmac('sha256', secret).update(content).digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${own}`)

  const next = await ask<{ secret: string }>('POST', `/api/settings/webhooks/${webhook}/secrets`, { rev: 1 })
  expect(next.body.secret).not.toBe(added.body.secret)
  await trial()
  expect(String(to.calls.at(-1)!.headers['webhook-signature']).split(' ')).toHaveLength(2)
  expect((await ask<object[]>('GET', '/api/settings/webhooks')).body).toMatchObject([
    { oldSecretUntil: expect.any(String), rev: 2 },
  ])
})

test('TRUST-4 a delivery tells an administrator which act and what came of it, and nothing of its content', async () => {
  to.answers(500)
  const site = { site: 'west', label: { en: 'Hidden valley' }, zone: 'UTC' }
  expect(await ask('POST', '/api/sites', { body: site })).toMatchObject({ status: 200 })
  const deliveries = async () =>
    (await ask<{ deliveries: object[] }>('GET', '/api/settings/deliveries?state=due')).body.deliveries
  await expect
    .poll(async () => (await deliveries())[0], { timeout: 10_000 })
    .toMatchObject({
      act: 'site.add',
      webhook: 'Tickets',
      person: null,
      state: 'due',
      attempts: 1,
      said: 'The receiver answered 500.',
      nextAt: expect.any(String),
    })
  expect(JSON.stringify(await deliveries())).not.toMatch(/west|Hidden|never read/)
  expect(await ask('GET', '/api/settings/deliveries?after=nonsense')).toMatchObject({ status: 422 })
})
