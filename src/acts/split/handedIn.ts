import type { Tx } from '#store/database.ts'
import { asksOf, type DecisionRow } from '#store/decision/decisions.ts'
import { decisionsOnTheirWay } from '#store/decision/drafts.ts'
import type { Call } from '../act.ts'
import { voidRound } from '../decision/void.ts'

/** Why a draft that was handed in is so no longer: codes with a sentence in both languages. */
export const takenBack = [
  'split.edited',
  'split.other_signed',
  'split.other_withdrawn',
  'split.discarded',
] as const
type TakenBack = (typeof takenBack)[number]

/** The decision about a draft that is on its way, or was sent back; locked. */
export const decisionAbout = async (tx: Tx, draft: string): Promise<DecisionRow | undefined> =>
  (await decisionsOnTheirWay(tx, draft)).at(-1)

/** What was signed on a draft is void, since it is another now, and it goes back to whoever handed it in. */
export const takeBackOne = async (
  tx: Tx,
  draft: string,
  why: TakenBack,
  call: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> => takeBack(tx, await decisionsOnTheirWay(tx, draft), why, call)

/** The same for every draft but one: another version counts now, and they have to be brought onto it. */
export const takeBackOthers = async (
  tx: Tx,
  but: string,
  why: TakenBack,
  call: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> =>
  takeBack(
    tx,
    (await decisionsOnTheirWay(tx)).filter(({ draft }) => draft !== but),
    why,
    call,
  )

async function takeBack(
  tx: Tx,
  rows: readonly DecisionRow[],
  why: TakenBack,
  call: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> {
  const voided: string[] = []
  for (const row of rows) {
    const over = why === 'split.discarded'
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
