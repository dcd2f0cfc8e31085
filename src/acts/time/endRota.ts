import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { rotasOf } from '#store/time.ts'
import { act } from '../act.ts'
import { Day, Reason, Uuid } from '../fields.ts'

/** A rota ends after a day, today or later; who was on call until then stays in the record. */
export const endRota = act('rota.end', {
  input: z.strictObject({ rota: Uuid, to: Day, why: Reason }),
  async load(tx, { rota }) {
    await tx.selectFrom('rotation').select('id').where('id', '=', rota).forUpdate().execute()
    return (await rotasOf(tx)).find(({ id }) => id === rota) ?? refuse('rota.unknown')
  },
  rev: ({ rev }) => rev,
  decide({ site, zone, start }, { to }, { actor, now }) {
    const outside = mayActAt('rota.end', actor, [site])
    if (outside !== null) return outside
    const from = start.slice(0, 10)
    if (to < from) return refuse('span.turned', { from, to })
    const today = now.toZonedDateTimeISO(zone).toPlainDate().toString()
    return to < today ? refuse('rota.past') : null
  },
  async write(tx, { site, to: was, rev }, _, { rota, to, why }) {
    await tx
      .updateTable('rotation')
      .set({ to_day: to, rev: rev + 1 })
      .where('id', '=', rota)
      .execute()
    return {
      kind: 'rota',
      subject: rota,
      site,
      before: { to: was },
      after: { to },
      why,
      rev: rev + 1,
    }
  },
})
