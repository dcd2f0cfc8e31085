import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Day, Reason, Uuid } from '../fields.ts'

/** A person no longer holds a function after a day; what was signed until then stays. */
export const endHolding = act('holding.end', {
  input: z.strictObject({ holding: Uuid, to: Day, why: Reason }),
  load: async (tx, { holding }) =>
    (await tx.selectFrom('holding').selectAll().where('id', '=', holding).forUpdate().executeTakeFirst()) ??
    refuse('holding.unknown'),
  rev: ({ rev }) => rev,
  decide({ from_day, site }, { to }, { actor }) {
    const outside = mayActAt('holding.end', actor, [site])
    if (outside !== null) return outside
    return from_day !== null && to < from_day ? refuse('span.turned', { from: from_day, to }) : null
  },
  async write(tx, { site, to_day, rev }, _, { holding, to, why }) {
    await tx
      .updateTable('holding')
      .set({ to_day: to, rev: rev + 1 })
      .where('id', '=', holding)
      .execute()
    return {
      kind: 'holding',
      subject: holding,
      site,
      before: { to: to_day },
      after: { to },
      why,
      rev: rev + 1,
    }
  },
})
