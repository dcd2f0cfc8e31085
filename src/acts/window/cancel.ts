import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { except } from '#rules/plant/window/fits.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Reason, Uuid, Wall } from '../fields.ts'
import { putExceptions } from './except.ts'
import { loadWindow } from './load.ts'

/** One turn of a window is cancelled (`on`, when the series would begin it), or all of it from now on; what was, stays. */
export const cancelWindow = act('window.cancel', {
  input: z.strictObject({ window: Uuid, on: Wall.nullable().default(null), why: Reason }),
  load: (tx, { window }) => loadWindow(tx, window),
  rev: ({ window }) => window.rev,
  decide({ window, zone }, { on, why }, { actor, now }) {
    const outside = mayActAt('window.cancel', actor, [window.site])
    if (outside !== null) return outside
    if (on !== null) return except(window, zone, { on, start: null, end: null, why }, now)
    return window.cancelled === null ? null : refuse('window.cancelled')
  },
  async write(tx, { window }, exceptions, { why }, { now }) {
    if (exceptions !== null) return putExceptions(tx, window, exceptions, why, now)
    const { id, site, title } = window
    const rev = window.rev + 1
    await tx
      .updateTable('outage_window')
      .set({ cancelled_at: now, changed_at: now, rev })
      .where('id', '=', id)
      .execute()
    return { kind: 'window', subject: id, site, after: { title, cancelled: now.toString() }, why, rev }
  },
})
