import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import net from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MailSettings } from '#store/post/settings.ts'
import { vault } from '#store/vault.ts'
import { ACCOUNT, mailServer } from '#testing/post/mailServer.ts'
import { certificate, trust } from '#testing/post/trusted.ts'
import { transport } from './transport.ts'

type Server = Awaited<ReturnType<typeof mailServer>>
const safe = vault('for tests only')
let [tls, starttls, plain] = [] as unknown as [Server, Server, Server]
let distrust: () => void
beforeAll(async () => {
  const own = await certificate()
  const needsLogin = { authOptional: false }
  tls = await mailServer({ ...needsLogin, secure: true }, own)
  starttls = await mailServer(needsLogin, own)
  plain = await mailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] })
  distrust = trust(own)
})
afterAll(async () => {
  distrust()
  for (const server of [tls, starttls, plain]) await server.close()
})

const settings = (more: Partial<MailSettings>): MailSettings => ({
  only_one: true,
  enabled: true,
  host: 'localhost',
  port: 25,
  security: 'plain',
  username: null,
  password: null,
  sender: 'countersign@works.example',
  rev: 1,
  ...more,
})
const login = (password = ACCOUNT.pass) => ({
  username: ACCOUNT.user,
  password: safe.lock(password, 'one'),
})
async function send(more: Partial<MailSettings>, to = 'lena@works.example') {
  const by = transport(settings(more), { vault: safe, address: 'https://ot.works.example' })
  const id = randomUUID()
  const mail = {
    id,
    to,
    name: 'Lena <Brandt>',
    letter: { message: 'decision.asked', params: { decision: 'd', number: 3 } } as const,
    path: '/decisions/d',
  }
  try {
    return { id, ...(await by.send(mail)) }
  } finally {
    by.close()
  }
}

describe('TRUST-4 a mail', () => {
  test('goes over TLS, signed in, with its id, in both languages, and says where it waits', async () => {
    const { id, ...came } = await send({ port: tls.port, security: 'tls', ...login() })
    expect(came).toMatchObject({ outcome: 'arrived', said: 'mail.arrived' })
    const [mail] = tls.received
    expect(mail).toMatchObject({ to: ['lena@works.example'], secure: true, user: ACCOUNT.user })
    const text = mail!.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    expect(text).toContain(`Message-ID: <${id}@works.example>`)
    expect(text).toContain('Auto-Submitted: auto-generated')
    expect(text).toContain('From: Countersign <countersign@works.example>')
    expect(text).toContain('You are asked about decision 3.')
    expect(text).toContain('Eine Mail ist nie ein Ja.')
    expect(text).toContain('https://ot.works.example/decisions/d')
    expect(text).toContain('Hello Lena &#60;Brandt&#62;,')
    expect(text).toContain('<div lang="de">')
  })

  test('goes over STARTTLS, and over a plain line without a name', async () => {
    expect(await send({ port: starttls.port, security: 'starttls', ...login() })).toMatchObject({
      outcome: 'arrived',
    })
    expect(starttls.received).toMatchObject([{ secure: true, user: ACCOUNT.user }])
    expect(await send({ port: plain.port })).toMatchObject({ outcome: 'arrived' })
    expect(plain.received).toMatchObject([{ secure: false, user: null }])
  })

  test('is not sent where STARTTLS is wanted and not offered', async () => {
    const { length } = plain.received
    expect(await send({ port: plain.port, security: 'starttls' })).toMatchObject({ said: 'mail.no_starttls' })
    expect(plain.received).toHaveLength(length)
  })

  test.each([
    ['a name that nobody knows', { host: 'nowhere.invalid' }, 'mail.host_unknown'],
    ['a port where nobody listens', { port: 1 }, 'mail.connection_refused'],
  ])('says of %s what is wrong', async (_, more, said) => {
    expect(await send(more)).toMatchObject({ outcome: 'again', said })
  })

  test('says when the password is wrong, or cannot be read any more', async () => {
    const wrong = await send({ port: tls.port, security: 'tls', ...login('not this one') })
    expect(wrong).toMatchObject({ outcome: 'again', said: 'mail.login_wrong' })
    expect(JSON.stringify(wrong)).not.toContain('not this one')
    const lost = { username: 'countersign', password: vault('another').lock('x', 'y') }
    expect(await send({ port: tls.port, security: 'tls', ...lost })).toMatchObject({
      said: 'mail.password_lost',
    })
  })

  test('says when the certificate is not trusted, and when the kind of TLS does not fit', async () => {
    const stranger = await mailServer({ secure: true }, await certificate())
    expect(await send({ port: stranger.port, security: 'tls' })).toMatchObject({ said: 'mail.tls_wrong' })
    await stranger.close()
    expect(await send({ port: plain.port, security: 'tls' })).toMatchObject({ said: 'mail.tls_wrong' })
  })

  test('is given up where the server does not take the person, whose address is not repeated', async () => {
    const came = await send({ port: plain.port }, 'nobody@works.example')
    expect(came).toMatchObject({ outcome: 'never', said: 'mail.recipient_refused' })
    expect(JSON.stringify(came)).toContain('550')
    expect(JSON.stringify(came)).not.toContain('nobody@works.example')
  })

  test('says when the server says nothing', { timeout: 30_000 }, async () => {
    const mute = net.createServer(() => {}).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const { port } = mute.address() as AddressInfo
    expect(await send({ port })).toMatchObject({ outcome: 'again', said: 'mail.timeout' })
    mute.close()
  })
})
