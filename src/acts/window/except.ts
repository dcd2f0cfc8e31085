import type { Exception, OutageWindow } from '#rules/plant/window/window.ts'
import type { Tx } from '#store/database.ts'
import type { Written } from '../act.ts'

/** Puts down what of a series is otherwise than its rule says. */
export async function putExceptions(
  tx: Tx,
  { id, site, title, rev: was, exceptions: before }: OutageWindow,
  exceptions: readonly Exception[],
  why: string,
  now: Temporal.Instant,
): Promise<Written> {
  const rev = was + 1
  await tx
    .updateTable('outage_window')
    .set({ exceptions: JSON.stringify(exceptions), changed_at: now, rev })
    .where('id', '=', id)
    .execute()
  return {
    kind: 'window',
    subject: id,
    site,
    before: { exceptions: before },
    after: { title, exceptions },
    why,
    rev,
  }
}
