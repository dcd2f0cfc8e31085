import type { OutageWindow } from '#rules/plant/window/window.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { windowFrom } from '#store/plant/windows.ts'

/** A window of the record, locked, with the zone of its site. Refuses one that is not in scope. */
export async function loadWindow(
  tx: Tx,
  id: string,
): Promise<{ readonly window: OutageWindow; readonly zone: string } | Refusal> {
  const row = await tx
    .selectFrom('outage_window')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return refuse('window.unknown')
  const { zone } = await tx
    .selectFrom('site')
    .select('zone')
    .where('id', '=', row.site)
    .executeTakeFirstOrThrow()
  return { window: windowFrom(row), zone }
}

/** What the ledger keeps of a window: all that was said of it. */
export const toldOf = ({
  kind,
  site,
  area,
  cell,
  title,
  interventions,
  start,
  end,
  rule,
  also,
  exceptions,
}: Omit<OutageWindow, 'cancelled' | 'rev' | 'why' | 'id'>) => ({
  ...{ kind, site, area, cell, title, interventions, start, end, rule, also, exceptions },
})
