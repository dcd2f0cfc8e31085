import type { Selectable } from 'kysely'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

export type LimitRow = Selectable<Tables['time_limit']> & {
  readonly steps: readonly Selectable<Tables['time_limit_step']>[]
}

/** The time limits that run, of the places in scope, each with its moments in order; those due first come first. */
export async function openLimits(tx: Tx): Promise<readonly LimitRow[]> {
  const limits = await tx
    .selectFrom('time_limit')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  if (limits.length === 0) return []
  const steps = await tx
    .selectFrom('time_limit_step')
    .selectAll()
    .where(
      'time_limit',
      'in',
      limits.map(({ id }) => id),
    )
    .orderBy('n')
    .execute()
  return limits.map(limit => ({ ...limit, steps: steps.filter(one => one.time_limit === limit.id) }))
}
