import { raiseDrift } from '#acts/configuration/drift.ts'
import { standingOf } from '#acts/configuration/standing.ts'
import { derivedId } from '#acts/time/limit/ids.ts'
import { differing } from '#store/configuration/configurations.ts'
import type { Database } from '#store/database.ts'
import { does } from './limits.ts'

/** As many as are told at once. */
const AT_ONCE = 500

/**
 * Differences that no decision explains, or explains any longer, become findings. The ids are derived from what runs and since when,
 * so that any number of servers raise each once.
 */
export async function configurationRound(db: Database, now: Temporal.Instant): Promise<void> {
  const open = await db.within('*', async tx => {
    const ids = (await differing(tx)).map(({ id }) => id)
    const stood = []
    for (let from = 0; from < ids.length; from += AT_ONCE)
      stood.push(...(await standingOf(tx, { ids: ids.slice(from, from + AT_ONCE) })))
    return stood
  })
  for (const { id, state, finding, seen } of open)
    if (state === 'different' && finding === null) {
      const raised = derivedId(id, 'drift', seen?.checksum ?? '', `${seen?.since}`)
      await does(db, now, raiseDrift, raised, { configuration: id, finding: raised })
    }
}
