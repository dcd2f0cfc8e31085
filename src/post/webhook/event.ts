import type { Answer } from '#rules/post/answer.ts'
import type { Event } from '#store/post/due.ts'
import type { Webhook } from '#store/post/settings.ts'
import type { Vault } from '#store/vault.ts'
import { send } from './send.ts'
import { signatureHeaders } from './sign.ts'

/** Something to tell a webhook: of an act, or that an administrator tries it out. */
export type ToTell = { readonly id: string; readonly event: Event | null }

/** Tells a webhook what was done: the act, and which record it is about. Who wants to know more asks the API. */
export async function tellWebhook(
  { url, private: inside, secret, old_secret, old_until }: Webhook,
  { id, event }: ToTell,
  {
    vault,
    now,
    stop,
  }: { readonly vault: Vault; readonly now: Temporal.Instant; readonly stop?: AbortSignal },
): Promise<Answer> {
  const old = old_secret !== null && old_until !== null && Temporal.Instant.compare(now, old_until) < 0
  const secrets = [secret, ...(old ? [old_secret] : [])].map(vault.derive)
  const body = JSON.stringify(event === null ? trial(now) : told(event))
  return send({ url, inside }, body, signatureHeaders(secrets, { id, at: now, body }), stop)
}

const trial = (now: Temporal.Instant) => ({ type: 'webhook.test', timestamp: now.toString(), data: {} })

const told = ({ act, at, kind, subject, site, seq }: Event) => ({
  type: act,
  timestamp: at.toString(),
  data: { act, kind, subject, site, seq },
})
