import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { shown, toChange } from './webhook.ts'

/** A webhook is told of nothing any more. What waits for it is given up; its id stays in the record. */
export const removeWebhook = act('webhook.remove', {
  input: z.strictObject({ webhook: Uuid }),
  load: (tx, { webhook }) => toChange(tx, webhook),
  rev: ({ rev }) => rev,
  decide: () => null,
  async write(tx, now, _, { webhook }) {
    const rev = now.rev + 1
    await tx.updateTable('webhook').set({ state: 'removed', rev }).where('id', '=', webhook).execute()
    return { kind: 'webhook', subject: webhook, before: shown(now), rev }
  },
})

/** The receiver itself has said that it is gone (410): the product stops sending there. No route does it. */
export const stopWebhook = act('webhook.stop', {
  input: z.strictObject({ webhook: Uuid }),
  load: (tx, { webhook }) => toChange(tx, webhook),
  decide: ({ state }) => (state === 'active' ? null : refuse('webhook.unknown')),
  async write(tx, now, _, { webhook }) {
    const rev = now.rev + 1
    await tx.updateTable('webhook').set({ state: 'stopped', rev }).where('id', '=', webhook).execute()
    return {
      kind: 'webhook',
      subject: webhook,
      before: { name: now.name, state: now.state },
      after: { name: now.name, state: 'stopped' },
      rev,
    }
  },
})
