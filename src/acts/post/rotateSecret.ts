import { z } from 'zod'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { toChange } from './webhook.ts'

/** How long the old secret signs beside the new one, so that the receiver can be changed over. */
const BOTH_HOURS = 24

/** A webhook gets another secret: the one that belongs to this act's id. The old one signs too, for a day. */
export const rotateSecret = act('webhook.rotate', {
  input: z.strictObject({ webhook: Uuid }),
  load: (tx, { webhook }) => toChange(tx, webhook),
  rev: ({ rev }) => rev,
  decide: () => null,
  async write(tx, now, _, { webhook }, { id, now: at }) {
    const rev = now.rev + 1
    const until = at.add({ hours: BOTH_HOURS })
    await tx
      .updateTable('webhook')
      .set({ secret: id, old_secret: now.secret, old_until: until, rev })
      .where('id', '=', webhook)
      .execute()
    return { kind: 'webhook', subject: webhook, after: { oldSecretUntil: until.toString() }, rev }
  },
})
