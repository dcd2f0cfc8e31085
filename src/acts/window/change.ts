import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { fits, stillExcepted } from '#rules/plant/window/fits.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { windowFields } from './fields.ts'
import { loadWindow, toldOf } from './load.ts'

/**
 * A window or blackout as a whole becomes another; it stays at its place, and what was said of single turns stays with
 * those that the series still has.
 */
export const changeWindow = act('window.change', {
  input: z.strictObject(windowFields),
  load: (tx, { window }) => loadWindow(tx, window),
  rev: ({ window }) => window.rev,
  decide({ window }, input, { actor }) {
    const outside = mayActAt('window.change', actor, [window.site])
    if (outside !== null) return outside
    if (window.cancelled !== null) return refuse('window.cancelled')
    const { window: _, ...said } = input
    const next = { ...window, ...said }
    return fits(next) ?? { ...next, exceptions: stillExcepted(next) }
  },
  async write(tx, { window: was }, next, { why }, { now }) {
    const { id, kind, title, interventions, start, end, rule, also, exceptions } = next
    const rev = was.rev + 1
    await tx
      .updateTable('outage_window')
      .set({ kind, title, why, rule, starts: start, ends: end, changed_at: now, rev })
      .set({
        interventions: interventions === null ? null : [...interventions],
        also: [...also],
        exceptions: JSON.stringify(exceptions),
      })
      .where('id', '=', id)
      .execute()
    return {
      kind: 'window',
      subject: id,
      site: was.site,
      before: toldOf(was),
      after: toldOf(next),
      why,
      rev,
    }
  },
})
