import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { afterAll, expect, test } from 'vitest'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { type Certificate, certificateFor } from '#store/tls/certificate.ts'
import { testDatabase } from '#testing/database.ts'
import { assemble } from '../../assemble.ts'
import { server } from '../server.ts'
import { listen } from './listen.ts'
import { renewing, strict, type transport } from './outside.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-outside-'))
writeFileSync(join(folder, 'index.html'), '<title>Countersign</title>')
afterAll(() => rmSync(folder, { recursive: true }))

async function made(): Promise<Certificate> {
  const where = mkdtempSync(join(folder, 'made-'))
  const settings = { tls: 'generated', host: '0.0.0.0', publicAddress: null } as const
  const found = await certificateFor(settings, where, Temporal.Now.instant())
  if (found === null || isRefusal(found)) throw new Error(found?.refused)
  return found
}
const behind = { certificate: null, publicAddress: 'https://countersign.example', proxies: [] }

test('TRUST-5 over TLS the cookies of a session travel nowhere else, and a sample company is not served', async () => {
  const database = await testDatabase()
  const certificate = await made()
  const lost: Refusal[] = []
  const product = await assemble({
    url: database.url,
    folder,
    pages: folder,
    address: 'https://127.0.0.1',
    exposed: true,
    outside: { certificate, publicAddress: null, proxies: [] },
    lost: why => lost.push(why),
  })
  if (isRefusal(product)) throw new Error(product.refused)
  const { app, stop, first } = product
  const listening = await listen(app, 0, '127.0.0.1')
  if (isRefusal(listening)) throw new Error(listening.refused)
  const ask = (method: string, path: string, body?: unknown) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
      (done, failed) => {
        const asked = request(
          { port: listening.port, host: '127.0.0.1', path, method, ca: certificate.cert, agent: false },
          async response => {
            const body = (await response.toArray()).join('')
            done({ status: response.statusCode, headers: response.headers, body })
          },
        )
        asked.on('error', failed)
        if (body !== undefined) asked.setHeader('content-type', 'application/json')
        asked.setHeader('idempotency-key', crypto.randomUUID())
        asked.end(body === undefined ? undefined : JSON.stringify(body))
      },
    )
  try {
    const sample = await ask('POST', '/api/sample')
    expect([sample.status, JSON.parse(sample.body).code]).toEqual([409, 'sample.exposed'])
    const founder = (name: string) => ({ person: crypto.randomUUID(), name, email: `${name}@works.example` })
    const founded = await ask('POST', '/api/organisation', {
      link: first.split('/').at(-1),
      label: { en: 'Works' },
      it: founder('ines'),
      operations: founder('otto'),
      administrator: 'it',
      password: 'valves and gauges at dawn',
      site: { site: 'north', label: { en: 'North' }, zone: 'Europe/Berlin' },
    })
    expect(founded.status).toBe(200)
    const cookies = founded.headers['set-cookie'] as string[]
    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) expect(cookie).toMatch(/^__Secure-.*; ?Secure/i)
    expect(founded.headers['strict-transport-security']).toBeUndefined()
    expect(lost).toEqual([])
  } finally {
    await app.close()
    await stop()
    await database.drop()
  }
})

test('TRUST-5 a browser is told to come back over TLS only where the certificate is one’s own', async () => {
  const certificate = await made()
  const with_ = (one: Certificate | null) => strict({ certificate: one, publicAddress: null, proxies: [] })
  expect(with_(null)).toEqual({})
  expect(with_(certificate)).toEqual({})
  expect(with_({ ...certificate, made: false })).toEqual({ 'strict-transport-security': 'max-age=31536000' })
})

test('TRUST-5 what a proxy says of the original request is believed from this machine and named proxies only', async () => {
  const seen = async (outside: Parameters<typeof transport>[0], remoteAddress: string) => {
    const app = await server({ pages: folder, outside })
    app.get('/address', async ({ ip }) => ip)
    const headers = { 'x-forwarded-for': '192.0.2.7' }
    const { body } = await app.inject({ url: '/address', headers, remoteAddress })
    await app.close()
    return body
  }
  expect(await seen({ ...behind, publicAddress: null }, '127.0.0.1')).toBe('127.0.0.1')
  expect(await seen(behind, '127.0.0.1')).toBe('192.0.2.7')
  expect(await seen(behind, '198.51.100.1')).toBe('198.51.100.1')
  expect(await seen({ ...behind, proxies: ['198.51.100.0/24'] }, '198.51.100.1')).toBe('192.0.2.7')
})

test('TRUST-5 behind a proxy a change from another site’s page is refused by the public address', async () => {
  const app = await server({ pages: folder, outside: behind })
  const status = async (origin: string) =>
    (await app.inject({ method: 'POST', url: '/', headers: { origin, host: '127.0.0.1:4680' } })).statusCode
  expect(await status('https://countersign.example')).toBe(404)
  for (const other of ['https://evil.example', 'http://countersign.example', 'http://127.0.0.1:4680'])
    expect([other, await status(other)]).toEqual([other, 403])
  await app.close()
})

test('TRUST-5 a renewed certificate is served without a restart, and one that is none is told and not taken', async () => {
  const [first, second] = [await made(), await made()]
  let next: Certificate | Refusal = first
  const told: string[] = []
  const app = await server({ pages: folder, outside: { ...behind, certificate: first } })
  const end = renewing(
    app,
    first,
    async () => next,
    key => told.push(key),
    10,
  )
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const shown = () =>
    new Promise<string>((done, failed) => {
      const socket: TLSSocket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
        done(socket.getPeerX509Certificate()?.toString() ?? '')
        socket.destroy()
      })
      socket.on('error', failed)
    })
  expect(first.cert).toContain(await shown())
  next = { refused: 'tls.no_match', params: {} }
  await expect.poll(() => told).toEqual(['tls.no_match'])
  expect(first.cert).toContain(await shown())
  next = second
  await expect.poll(() => told).toEqual(['tls.no_match', 'tls.renewed'])
  expect(second.cert).toContain(await shown())
  await end()
  await app.close()
})

test('TRUST-5 an address that this machine has not is refused; IPv6 will do', async () => {
  const app = await server({ pages: folder })
  expect(await listen(app, 0, '192.0.2.7')).toMatchObject({ refused: 'server.host_unknown' })
  expect(await listen(app, 0, '::1')).toMatchObject({ port: expect.any(Number) })
  await app.close()
})
