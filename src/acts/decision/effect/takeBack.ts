import type { Tx } from '#store/database.ts'
import { asksOf, type DecisionRow } from '#store/decision/decisions.ts'
import type { Call } from '../../act.ts'
import { voidRound } from '../void.ts'

/** Why what was handed in is so no longer: codes with a sentence in both languages. */
export const takenBack = [
  'split.edited',
  'split.other_signed',
  'split.other_withdrawn',
  'split.discarded',
  'network.edited',
  'network.other_agreed',
  'network.discarded',
] as const
export type TakenBack = (typeof takenBack)[number]

/**
 * What was signed is void, since what it is about is another now, and it goes back to whoever handed it in; with `over` there
 * is nothing left to hand in. Hands back which signatures are void.
 */
export async function takeBack(
  tx: Tx,
  rows: readonly DecisionRow[],
  why: TakenBack,
  { over }: { readonly over: boolean },
  call: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> {
  const voided: string[] = []
  for (const row of rows) {
    if (row.state === 'draft' && !over) continue
    voided.push(...(await voidRound(tx, { row, asks: await asksOf(tx, row.id, row.round) }, call)))
    const change = over
      ? { state: 'withdrawn' as const, why }
      : { state: 'draft' as const, sent_back: why, routed: null, hash: null, round: row.round + 1 }
    await tx
      .updateTable('decision')
      .set({ ...change, since: call.now, rev: row.rev + 1 })
      .where('id', '=', row.id)
      .execute()
  }
  return voided
}
