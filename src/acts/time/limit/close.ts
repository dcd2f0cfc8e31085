import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { limitToChange } from '#store/limits.ts'
import { act } from '../../act.ts'
import { Uuid } from '../../fields.ts'
import { limitKind, stillWaits } from './kinds.ts'

/** What waited waits no longer: its time limit ends, and what of it has not come yet is dropped. */
export const closeLimit = act('limit.close', {
  input: z.strictObject({ limit: Uuid }),
  whole: true,
  async load(tx, { limit: id }, { now }) {
    const limit = await limitToChange(tx, id)
    if (limit === undefined) return refuse('limit.unknown')
    const kind = limitKind(limit.kind)
    const waits = await stillWaits(tx, limit, now)
    return { limit, kind, waits, ended: await kind.ended(tx, limit.subject, now) }
  },
  decide: ({ limit, waits }) =>
    limit.ended_at !== null ? refuse('limit.ended') : waits ? refuse('limit.waiting') : null,
  async write(tx, { limit, kind, ended }, _, { limit: id }, { now }) {
    await tx
      .updateTable('time_limit')
      .set({ ended_at: now, ended, rev: limit.rev + 1 })
      .where('id', '=', id)
      .execute()
    const dropped = await tx
      .updateTable('time_limit_step')
      .set(({ eb }) => ({ dropped: true, rev: eb('rev', '+', 1) }))
      .where('time_limit', '=', id)
      .where('done_at', 'is', null)
      .returning('n')
      .execute()
    return {
      kind: kind.record,
      subject: limit.subject,
      site: limit.site,
      after: { limit: id, ended, dropped: dropped.map(({ n }) => n).toSorted((a, b) => a - b) },
    }
  },
})
