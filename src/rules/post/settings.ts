import { type Refusal, refuse } from '../refusal.ts'

/** TLS from the first byte; from a plain greeting on (STARTTLS, never without); none at all. */
export const securities = ['tls', 'starttls', 'plain'] as const
export type Security = (typeof securities)[number]

/** An account at a mail server, as far as it matters whether its password may go there. */
export type MailAccount = {
  readonly host: string
  readonly port: number
  readonly security: Security
  readonly username: string | null
}

/**
 * Whether mail may be set up like this; null is yes. A name and password never go over a line that others can read, and
 * a password that is kept goes to no other server or name than the one it was given for: else who may change settings
 * could have it sent to themselves. `given`: a password comes with the change.
 */
export function mailRefusal(
  before: (MailAccount & { readonly password: string | null }) | null,
  after: MailAccount,
  given: boolean,
): Refusal | null {
  if (after.username === null) return null
  if (after.security === 'plain') return refuse('mail.login_plain')
  if (given) return null
  if (before === null || before.password === null) return refuse('mail.password_missing')
  const same = before.host === after.host && before.port === after.port && before.username === after.username
  return same ? null : refuse('mail.password_again')
}

/**
 * Whether acts may be sent to an address; null is yes. Over HTTPS alone, but for receivers in the company's own network
 * where that is allowed; without name and password in it. Where the name leads is looked at when something is sent.
 */
export function webhookRefusal(url: string, inside: boolean): Refusal | null {
  const read = URL.parse(url)
  if (read === null || !/^https?:$/.test(read.protocol)) return refuse('webhook.url_wrong')
  if (read.username !== '' || read.password !== '') return refuse('webhook.url_login')
  return read.protocol === 'http:' && !inside ? refuse('webhook.url_plain') : null
}
