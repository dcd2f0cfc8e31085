import { createTransport } from 'nodemailer'
import { type Answer, answer } from '#rules/post/answer.ts'
import type { MailSettings } from '#store/post/settings.ts'
import type { Vault } from '#store/vault.ts'
import { type Letter, letter } from '#words/letter.ts'

const CONNECT = 10_000
const SILENCE = 20_000
/** As much of a server's answer as a person reads. */
const TOLD = 200

export type Mail = {
  readonly id: string
  readonly to: string
  readonly name: string
  readonly letter: Letter
  /** The page where what it tells of waits. */
  readonly path: string
}

/** What sends over a mail server as it is set up; keeps at most two connections to it open. */
export type Transport = {
  /** Sends a mail, once; the same id makes the same Message-ID, by which a second copy is known. */
  readonly send: (mail: Mail) => Promise<Answer>
  readonly close: () => void
}

/** What opens passwords, and the installation's address, which links begin with. */
export type House = { readonly vault: Vault; readonly address: string }

/** Opens nothing yet: what is wrong with the settings comes out when something is sent. */
export function transport(settings: MailSettings, { vault, address }: House): Transport {
  const { host, port, security, username, sender } = settings
  const password = settings.password === null ? null : vault.unlock(settings.password)
  const lost = username !== null && password === null
  const pool = createTransport({
    pool: true,
    maxConnections: 2,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'plain',
    ...(username === null ? {} : { auth: { user: username, pass: password ?? '' } }),
    tls: { minVersion: 'TLSv1.2' },
    dnsTimeout: CONNECT,
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: SILENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ id, to, name, letter: about, path }) {
      if (lost) return answer('again', 'mail.password_lost')
      try {
        const { response } = await pool.sendMail({
          from: { name: 'Countersign', address: sender },
          to: { name, address: to },
          messageId: `<${id}@${sender.slice(sender.lastIndexOf('@') + 1)}>`,
          // No machine answers to a machine (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          ...letter(about, { name, address, link: address + path }),
        })
        return answer('arrived', 'mail.arrived', { reply: told(response, to) })
      } catch (error) {
        return failed(error as Failure, settings, to)
      }
    },
    close: () => pool.close(),
  }
}

type Failure = {
  readonly message: string
  readonly code?: string
  /** The code of the system, below the library's own. */
  readonly originalCode?: string
  readonly command?: string
  readonly response?: string
  readonly responseCode?: number
}

/** What went wrong, as a person can act on it. */
function failed(error: Failure, { host, port, sender }: MailSettings, to: string): Answer {
  const { code = '', originalCode = '', response = '', responseCode = 0, command = '', message } = error
  const reply = told(response, to)
  const at = { host, port }
  if (code === 'EDNS') return answer('again', 'mail.host_unknown', { host })
  if (code === 'ETIMEDOUT') return answer('again', 'mail.timeout', at)
  if (originalCode === 'ECONNREFUSED') return answer('again', 'mail.connection_refused', at)
  if (code === 'EAUTH') return answer('again', 'mail.login_wrong', { reply: reply || told(message, to) })
  if (command === 'STARTTLS' && response !== '') return answer('again', 'mail.no_starttls', at)
  if (code === 'ETLS' || TLS.test(originalCode))
    return answer('again', 'mail.tls_wrong', { host, problem: originalCode || told(message, to) })
  if (command === 'MAIL FROM') return answer('again', 'mail.sender_refused', { sender, reply })
  const final = responseCode >= 500 ? 'never' : 'again'
  if (command === 'RCPT TO') return answer(final, 'mail.recipient_refused', { reply })
  if (reply !== '') return answer(final, 'mail.not_taken', { reply })
  return answer('again', 'mail.broken', { host, problem: originalCode || told(message, to) })
}

const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/

/** A server's own words, cut, and without the address that it repeats. */
const told = (text: string, to: string) => text.replaceAll(to, '…').replace(/\s+/g, ' ').trim().slice(0, TOLD)
