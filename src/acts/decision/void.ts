import type { Tx } from '#store/database.ts'
import { closeAsks } from '#store/decision/decisions.ts'
import type { Call } from '../act.ts'
import type { Loaded } from './decision.ts'

/** The signatures of a round are void, and nothing of it is asked any more; which signatures those were. */
export async function voidRound(
  tx: Tx,
  { row, asks }: Pick<Loaded, 'row' | 'asks'>,
  { id: act, now }: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> {
  await closeAsks(
    tx,
    asks.filter(one => one.open).map(one => one.id),
  )
  const voided = await tx
    .updateTable('signature')
    .set(({ eb }) => ({ void_at: now, void_by: act, rev: eb('rev', '+', 1) }))
    .where('kind', '=', 'decision')
    .where('subject', '=', row.id)
    .where('void_at', 'is', null)
    .returning('id')
    .execute()
  return voided.map(({ id }) => id)
}
