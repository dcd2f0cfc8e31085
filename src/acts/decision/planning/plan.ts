import type { Tx } from '#store/database.ts'
import { openAsks, reopenAsks } from '#store/decision/decisions.ts'
import type { Loaded } from '../decision.ts'

/** Whoever is accountable is asked to plan the work: for the first time, or anew. */
export async function askToPlan(
  tx: Tx,
  { row, asks, route }: Pick<Loaded, 'row' | 'asks' | 'route'>,
  now: Temporal.Instant,
): Promise<void> {
  const there = asks.filter(one => one.role === 'plan')
  if (there.length > 0)
    return reopenAsks(
      tx,
      there.map(({ id }) => id),
    )
  const planning = (row.routed ?? route.row).A.map(fn => ({
    ...{ role: 'plan' as const, on: null, function: fn },
    side: route.split.functions.find(({ id }) => id === fn)?.side ?? ('operations' as const),
  }))
  await openAsks(tx, row, planning, now)
}
