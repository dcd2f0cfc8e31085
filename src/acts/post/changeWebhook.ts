import { z } from 'zod'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { columns, fields, fieldsRefusal, shown, siteRefusal, toChange } from './webhook.ts'

/** A webhook leads elsewhere, wants other acts, or is stopped or started again. */
export const changeWebhook = act('webhook.change', {
  input: z.strictObject({ webhook: Uuid, active: z.boolean(), ...fields }),
  load: async (tx, { webhook, site }) => (await siteRefusal(tx, site)) ?? toChange(tx, webhook),
  rev: ({ rev }) => rev,
  decide: (_, input) => fieldsRefusal(input),
  async write(tx, now, _, { webhook, active, ...input }) {
    const rev = now.rev + 1
    const state = active ? 'active' : 'stopped'
    const row = { ...columns(input), state, rev } as const
    await tx.updateTable('webhook').set(row).where('id', '=', webhook).execute()
    return {
      kind: 'webhook',
      subject: webhook,
      before: { ...shown(now), state: now.state },
      after: { ...shown(row), state },
      rev,
    }
  },
})
