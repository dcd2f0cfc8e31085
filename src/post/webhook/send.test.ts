import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { receiver } from '#testing/post/receiver.ts'
import { type Certificate, certificate, trust } from '#testing/post/trusted.ts'
import { send } from './send.ts'

type Receiver = Awaited<ReturnType<typeof receiver>>
let plain: Receiver
let secure: Receiver
let own: Certificate
beforeAll(async () => {
  own = await certificate()
  plain = await receiver()
  secure = await receiver(own)
})
beforeEach(() => {
  plain.answers(200)
  plain.calls.length = 0
  secure.calls.length = 0
})
afterAll(async () => {
  await plain.close()
  await secure.close()
})

const to = (url: string, inside = true) => send({ url, inside }, '{"a":1}', { 'webhook-id': 'one' })

describe('TRUST-4 a call of a webhook', () => {
  test('arrives where the receiver says 2xx, with its body and headers', async () => {
    expect(await to(`${plain.url}hook?key=1`)).toMatchObject({ outcome: 'arrived', params: { status: 200 } })
    expect(plain.calls).toMatchObject([
      {
        method: 'POST',
        path: '/hook?key=1',
        body: '{"a":1}',
        headers: { 'webhook-id': 'one', 'content-type': 'application/json' },
      },
    ])
  })

  test.each([
    [500, 'again', 'webhook.status'],
    [404, 'again', 'webhook.status'],
    [429, 'again', 'webhook.status'],
    [410, 'gone', 'webhook.gone'],
    [304, 'again', 'webhook.redirected'],
  ])('answered %i it is %s', async (status, outcome, said) => {
    plain.answers(status)
    expect(await to(plain.url)).toMatchObject({ outcome, said })
  })

  test('follows no redirect', async () => {
    plain.answers(307, { location: `${plain.url}elsewhere` })
    expect(await to(plain.url)).toMatchObject({ said: 'webhook.redirected', params: { status: 307 } })
    expect(plain.calls.map(({ path }) => path)).toEqual(['/'])
  })

  test('tells nothing of what the receiver answers but its status', async () => {
    plain.answers(500)
    expect(JSON.stringify(await to(plain.url))).not.toContain('secret')
  })

  test('is not made to an address inside, by name or number, unless that is allowed', async () => {
    for (const host of [
      'localhost',
      '127.0.0.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '2130706433',
      '0x7f.1',
      '127.1',
    ])
      expect([host, (await to(`http://${host}:${plain.port}/`, false)).said]).toEqual([
        host,
        'webhook.address_forbidden',
      ])
    expect(plain.calls).toEqual([])
  })

  test('is never made to the metadata service of a cloud, nor to no address at all', async () => {
    for (const host of ['169.254.169.254', '[::ffff:a9fe:a9fe]', '[fd00:ec2::254]', '0.0.0.0', '[::]'])
      expect([host, (await to(`http://${host}:${plain.port}/`)).said]).toEqual([
        host,
        'webhook.address_forbidden',
      ])
    expect(plain.calls).toEqual([])
  })

  test('leaves the network never without TLS', async () => {
    expect(await to('http://8.8.8.8/')).toMatchObject({ said: 'webhook.plain_public' })
  })

  test('says when there is no such name, nobody listening, nobody trusted', async () => {
    expect(await to('https://nowhere.invalid/')).toMatchObject({ said: 'webhook.host_unknown' })
    expect(await to('http://127.0.0.1:1/')).toMatchObject({ said: 'webhook.connection_refused' })
    expect(await to(secure.url)).toMatchObject({ said: 'webhook.tls_wrong' })
    expect(secure.calls).toEqual([])
  })

  test('goes over TLS to who is trusted', async () => {
    const undo = trust(own)
    try {
      expect(await to(secure.url)).toMatchObject({ outcome: 'arrived' })
      expect(secure.calls).toHaveLength(1)
    } finally {
      undo()
    }
  })

  test('is given up after 15 seconds where the receiver hangs', { timeout: 30_000 }, async () => {
    plain.hangs()
    const began = performance.now()
    expect(await to(plain.url)).toMatchObject({ outcome: 'again', said: 'webhook.timeout' })
    expect(performance.now() - began).toBeLessThan(17_000)
  })
})
