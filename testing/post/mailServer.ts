import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Certificate } from './trusted.ts'

/** A mail as it came in: who it is for, and the whole text. */
export type Received = {
  readonly to: readonly string[]
  readonly raw: string
  readonly secure: boolean
  readonly user: string | null
}

export const ACCOUNT = { user: 'countersign', pass: 'kettle, valve, gauge' }

/** A real mail server on this machine, and what it has received. What it refuses is said by its name. */
export async function mailServer(options: SMTPServerOptions = {}, certificate?: Certificate) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    ...(certificate ?? {}),
    onAuth({ username, password }, _, done) {
      if (username === ACCOUNT.user && password === ACCOUNT.pass) done(null, { user: username })
      else done(new Error('535 Authentication credentials invalid'))
    },
    onRcptTo({ address }, _, done) {
      if (!address.startsWith('nobody')) return done()
      done(Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 }))
    },
    async onData(stream, { envelope, secure, user }, done) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const to = envelope.rcptTo.map(({ address }) => address)
      received.push({
        to,
        raw: Buffer.concat(chunks).toString('utf8'),
        secure,
        user: (user as string) ?? null,
      })
      done(null, 'queued')
    },
    ...options,
  })
  // A client that does not like the certificate goes; that is what some tests are about.
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return {
    port: (listening.address() as AddressInfo).port,
    received,
    close: () => new Promise<void>(done => server.close(() => done())),
  }
}
