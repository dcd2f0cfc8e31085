import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import type { Files } from '#rules/running/settings.ts'
import { certificateFor } from './certificate.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-tls-'))
afterAll(() => rmSync(folder, { recursive: true }))
const now = Temporal.Now.instant()

const made = async (at: Temporal.Instant, host = '0.0.0.0') => {
  const found = await certificateFor({ tls: 'generated', host, publicAddress: null }, folder, at)
  if (found === null || isRefusal(found)) throw new Error(found?.refused)
  return found
}

test('TRUST-5 without a certificate of one’s own the server makes one that whoever trusts its authority accepts', async () => {
  const { cert, key, fingerprint, until } = await made(now)
  const [server = '', authority = ''] = cert.split(/(?<=-----END CERTIFICATE-----)\s*/)
  expect(fingerprint).toBe(new X509Certificate(authority).fingerprint256)
  expect(until.since(now).total('days')).toBeCloseTo(90, 0)
  expect(new X509Certificate(server).ca).toBe(false)
  expect(new X509Certificate(server).subjectAltName).toMatch(/DNS:localhost.*IP Address:127\.0\.0\.1/)
  for (const name of ['authority.key', 'server.key'])
    expect(statSync(join(folder, 'tls', name)).mode & 0o777).toBe(0o600)

  const listening = createServer({ cert, key, minVersion: 'TLSv1.3' }, (_, response) => response.end('here'))
  await new Promise<void>(done => listening.listen(0, '127.0.0.1', done))
  const { port } = listening.address() as AddressInfo
  const asked = (ca: string) =>
    new Promise<number | undefined>((done, failed) =>
      request({ port, host: '127.0.0.1', ca, agent: false }, response => done(response.resume().statusCode))
        .on('error', failed)
        .end(),
    )
  expect(await asked(authority)).toBe(200)
  const stranger = mkdtempSync(join(tmpdir(), 'countersign-tls-'))
  const other = await certificateFor({ tls: 'generated', host: '::', publicAddress: null }, stranger, now)
  if (other === null || isRefusal(other)) throw new Error('none was made')
  await expect(asked(other.cert)).rejects.toThrow(/certificate|signature/)
  rmSync(stranger, { recursive: true })
  listening.close()
})

test('TRUST-5 what was made stays until 30 days before its end, or a name that it does not bear', async () => {
  const first = await made(now)
  expect((await made(now.add({ hours: 59 * 24 }))).cert).toBe(first.cert)
  const later = await made(now.add({ hours: 61 * 24 }))
  expect(later.cert).not.toBe(first.cert)
  expect(later.fingerprint).toBe(first.fingerprint)
  const named = await made(now.add({ hours: 61 * 24 }), '192.0.2.7')
  expect(named.cert).not.toBe(later.cert)
  expect(new X509Certificate(named.cert).checkIP('192.0.2.7')).toBeDefined()
})

test('TRUST-5 a certificate of one’s own is taken from its files, and refused where it could not serve', async () => {
  const { cert, key } = await made(now)
  const [a, b] = [join(folder, 'a.pem'), join(folder, 'a.key')]
  writeFileSync(a, cert)
  writeFileSync(b, key)
  writeFileSync(join(folder, 'note'), 'milk')
  const with_ = (files: Partial<Files>, at = now) =>
    certificateFor({ tls: { cert: a, key: b, ...files }, host: '::', publicAddress: null }, folder, at)
  expect(await with_({})).toMatchObject({ made: false, cert })
  expect(await with_({ cert: join(folder, 'gone') })).toMatchObject({ refused: 'tls.unreadable' })
  expect(await with_({ cert: join(folder, 'note') })).toMatchObject({ refused: 'tls.no_certificate' })
  expect(await with_({ key: join(folder, 'note') })).toMatchObject({ refused: 'tls.no_key' })
  expect(await with_({ key: join(folder, 'tls', 'authority.key') })).toMatchObject({
    refused: 'tls.no_match',
  })
  expect(await with_({}, now.add({ hours: 200 * 24 }))).toMatchObject({ refused: 'tls.ended' })
})
