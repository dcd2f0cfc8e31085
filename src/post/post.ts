import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, answer } from '#rules/post/answer.ts'
import { placeOf } from '#rules/post/message.ts'
import { pauseAfter } from '#rules/post/retry.ts'
import type { Database } from '#store/database.ts'
import { type Due, forgetBefore, MAIL, settle, takeDue } from '#store/post/due.ts'
import { webhookNow } from '#store/post/settings.ts'
import type { Vault } from '#store/vault.ts'
import { mailOffice } from './mail/office.ts'
import { tellWebhook } from './webhook/event.ts'

const LOOK_EVERY = 500
const AFTER_TROUBLE = 1_000
/** Deliveries under way at once, and of these to one receiver: one that hangs does not hold up the others. */
const AT_ONCE = 16
const TO_ONE = 4
/** How long deliveries are kept that nobody works on any more. */
const KEEP_DAYS = 90
const FORGET_EVERY = 3_600_000
/** How long a stop waits for what is under way; the rest is sent again after the next start. */
const GRACE = 5_000

export type Posting = {
  readonly vault: Vault
  /** Where people find the installation: what links in mails begin with. */
  readonly address: string
  readonly now: () => Temporal.Instant
  /** Does the act by which a webhook is stopped whose receiver is gone. */
  readonly stopWebhook: (webhook: string) => Promise<void>
  /** Hears what went wrong on our side; it is tried again a second later. */
  readonly trouble: (error: unknown) => void
}

/** What leaves the installation, while a server runs. */
export type Post = {
  /** Sends a trial mail to somebody and says what came of it. */
  readonly tryMail: (to: { readonly name: string; readonly email: string }) => Promise<Answer>
  /** Sends a trial event to a webhook and says what came of it. */
  readonly tryWebhook: (webhook: string) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/**
 * Sends what is due, whichever server made it. A delivery is taken for two minutes (`takeDue`); what came of it is
 * written down after. Between the two a server may die: the receiver then gets it again, under the same id.
 */
export function startPost(db: Database, { vault, address, now, stopWebhook, trouble }: Posting): Post {
  const stopping = new AbortController()
  const leaving = new AbortController()
  const office = mailOffice(db, { vault, address })
  const underWay = new Map<Promise<void>, string>()
  let forgetAt = performance.now()

  const busy = () => {
    const receivers = [...underWay.values()]
    return [...new Set(receivers)].filter(one => receivers.filter(other => other === one).length >= TO_ONE)
  }

  async function attempt(due: Due): Promise<Answer> {
    const { id } = due
    if ('webhook' in due) {
      const { webhook, event } = due
      if (webhook.state !== 'active') return answer('never', 'webhook.off')
      return tellWebhook(webhook, { id, event }, { vault, now: now(), stop: leaving.signal })
    }
    const { to, name, message, more } = due
    if (to === null) return answer('never', 'mail.nobody')
    if (more.length === 0) return office.send({ id, to, name, letter: message, path: placeOf(message) })
    const items = [message, ...more.map(one => one.message)].map(one => ({ ...one, path: placeOf(one) }))
    return office.send({
      id,
      to,
      name,
      letter: { message: 'daily', params: { count: items.length }, items },
      path: '/desk',
    })
  }

  async function deliver(due: Due): Promise<void> {
    const came = await attempt(due)
    // What was cut off by our own end has not failed.
    if (leaving.signal.aborted && came.outcome !== 'arrived') return
    const pause = pauseAfter(due.attempts, Math.random())
    const later = pause === null ? 'dead' : now().add({ milliseconds: pause })
    const next = came.outcome === 'arrived' ? 'sent' : came.outcome === 'again' ? later : 'dead'
    if (came.outcome === 'gone' && 'webhook' in due) await stopWebhook(due.webhook.id)
    await settle(db, due, came, next)
    // What went in one mail has come to the same.
    if ('more' in due) for (const one of due.more) await settle(db, one, came, next)
  }

  async function dispatch(): Promise<void> {
    while (underWay.size < AT_ONCE && !stopping.signal.aborted) {
      const due = await takeDue(db, now(), busy())
      if (due === null) return
      const flight = deliver(due)
        .catch(error => {
          if (!leaving.signal.aborted) trouble(error)
        })
        .finally(() => underWay.delete(flight))
      underWay.set(flight, 'webhook' in due ? due.webhook.id : MAIL)
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let pause = LOOK_EVERY
      try {
        await dispatch()
        if (performance.now() >= forgetAt) {
          forgetAt = performance.now() + FORGET_EVERY
          await forgetBefore(db, now().subtract({ hours: 24 * KEEP_DAYS }))
        }
      } catch (error) {
        trouble(error)
        pause = AFTER_TROUBLE
      }
      await delay(pause, null, { signal: stopping.signal }).catch(() => {})
    }
  }

  const running = run()
  return {
    tryMail: ({ name, email }) =>
      office.send({ id: randomUUID(), to: email, name, letter: { message: 'trial', params: {} }, path: '/' }),
    async tryWebhook(id) {
      const webhook = await db.within('*', tx => webhookNow(tx, id))
      if (webhook === undefined) return answer('never', 'webhook.off')
      return tellWebhook(webhook, { id: randomUUID(), event: null }, { vault, now: now() })
    },
    async stop() {
      stopping.abort()
      await running
      await Promise.race([Promise.all(underWay.keys()), delay(GRACE, null, { ref: false })])
      leaving.abort()
      office.close()
      await Promise.race([Promise.all(underWay.keys()), delay(AFTER_TROUBLE, null, { ref: false })])
    },
  }
}
