import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'

/** What was given up is sent again, under the same id, with as many attempts as at first. */
export const resendDelivery = act('delivery.resend', {
  input: z.strictObject({ delivery: Uuid }),
  load: async (tx, { delivery }) =>
    (await tx.selectFrom('delivery').selectAll().where('id', '=', delivery).forUpdate().executeTakeFirst()) ??
    refuse('delivery.unknown'),
  decide: ({ state }) => (state === 'dead' ? null : refuse('delivery.not_dead')),
  async write(tx, { attempts }, _, { delivery }, { now }) {
    await tx
      .updateTable('delivery')
      .set({ state: 'due', due_at: now, attempts: 0 })
      .where('id', '=', delivery)
      .execute()
    return {
      kind: 'delivery',
      subject: delivery,
      before: { state: 'dead', attempts },
      after: { state: 'due' },
    }
  },
})
