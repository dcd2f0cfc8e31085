import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { act } from '#acts/act.ts'
import { enact } from '#acts/enact.ts'
import { addWebhook } from '#acts/post/addWebhook.ts'
import { stopWebhook } from '#acts/post/endWebhook.ts'
import { startPost } from '#post/post.ts'
import { nobody } from '#rules/people/actor.ts'
import type { Message } from '#rules/post/message.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { vault } from '#store/vault.ts'
import { company } from '../company.ts'
import { testDatabase } from '../database.ts'

export const SECRET = 'for tests only'

/** An act that changes nothing and tells people. */
export const telling = act('account.note', {
  input: z.strictObject({ to: z.array(z.string()) }),
  load: async () => null,
  decide: () => null,
  write: async (_, __, ___, { to }) => ({
    kind: 'note',
    subject: 'one',
    tell: [{ to, message: 'decision.asked', params: { decision: 'd', number: 2 } }] satisfies Message[],
  }),
})

/** A company whose post goes out, at a time that only the test moves. */
export async function postHouse() {
  const base = await testDatabase()
  const clock = { now: Temporal.Now.instant().round('millisecond') }
  const now = () => clock.now
  const at = await company(base.db, now)
  const troubles: unknown[] = []
  const started: ReturnType<typeof startPost>[] = []
  const safe = vault(SECRET)
  await linkAll(base.db)
  return {
    ...at,
    ...base,
    safe,
    troubles,
    now,
    pass: (time: Temporal.DurationLike) => {
      clock.now = clock.now.add(time)
    },
    /** One more server that sends. */
    start() {
      const post = startPost(base.db, {
        vault: safe,
        address: 'https://ot.works.example',
        now,
        trouble: error => void troubles.push(error),
        async stopWebhook(webhook) {
          await enact(
            base.db,
            stopWebhook,
            { id: randomUUID(), actor: nobody, now: now(), origin: null },
            { webhook },
          )
        },
      })
      started.push(post)
      return post
    },
    /** A webhook inside the company, as an administrator adds one: its id, and the act that its secret belongs to. */
    async webhook(url: string, acts: readonly string[] = ['account.note']) {
      const webhook = randomUUID()
      const { act: secret } = await at.done(at.ids.ines, addWebhook, {
        webhook,
        name: 'Tickets',
        url,
        inside: true,
        acts,
        site: null,
      })
      return { webhook, secret }
    },
    /** Something happens, people are told, and it is linked. */
    async happens(to: readonly string[] = []) {
      const { act } = await at.done(nobody, telling, { to })
      await linkAll(base.db)
      return act
    },
    deliveries: (entry: string) =>
      base.db.owner.selectFrom('delivery').selectAll().where('entry', '=', entry).execute(),
    async close() {
      for (const post of started) await post.stop()
      await base.drop()
    },
  }
}
export type PostHouse = Awaited<ReturnType<typeof postHouse>>
