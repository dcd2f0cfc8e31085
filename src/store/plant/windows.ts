import type { Selectable } from 'kysely'
import type { Place } from '#rules/plant/place.ts'
import type { Process } from '#rules/plant/process.ts'
import type { PlantTimes } from '#rules/plant/window/open.ts'
import type { OutageWindow } from '#rules/plant/window/window.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '../database.ts'
import { placeThere } from '../people.ts'
import type { Tables } from '../tables.ts'
import { cellThere } from './sites.ts'

/** A window as it stands in the record, with when it was last changed. */
export type WindowRow = OutageWindow & { readonly changedAt: Temporal.Instant }

export const windowFrom = (row: Selectable<Tables['outage_window']>): WindowRow => {
  const { starts, ends, cancelled_at, changed_at, ...same } = row
  return { ...same, start: starts, end: ends, cancelled: cancelled_at, changedAt: changed_at }
}

/** The windows and blackouts in scope, of one site where it is named. */
export async function windowsOf(tx: Tx, site: string | null): Promise<readonly WindowRow[]> {
  const all = tx.selectFrom('outage_window').selectAll().orderBy('starts').orderBy('id')
  const rows = await (site === null ? all : all.where('site', '=', site)).execute()
  return rows.map(windowFrom)
}

/** All that is known of a site's times: what `openAt` and `nextOpen` ask for. Refuses a site that is not in scope. */
export async function plantTimesOf(
  tx: Tx,
  site: string,
): Promise<(Omit<PlantTimes, 'windows'> & { readonly windows: readonly WindowRow[] }) | Refusal> {
  const found = await tx.selectFrom('site').select('zone').where('id', '=', site).executeTakeFirst()
  if (found === undefined) return refuse('site.unknown', { site })
  const rows = await tx.selectFrom('process_state').selectAll().where('site', '=', site).execute()
  const processes: readonly Process[] = rows.map(({ person, ...one }) => ({ ...one, by: person }))
  return { zone: found.zone, windows: await windowsOf(tx, site), processes }
}

/** Why there is no such place in scope; null where there is. */
export const placeUnknown = async (tx: Tx, { site, area, cell }: Place): Promise<Refusal | null> =>
  (await placeThere(tx, site, area)) ?? (await cellThere(tx, site, area, cell))
