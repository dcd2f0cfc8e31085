import type { Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { decisionsOnTheirWay } from '#store/decision/drafts.ts'
import type { Call } from '../act.ts'
import { type TakenBack, takeBack } from '../decision/effect/takeBack.ts'

/** The decision about a draft that is on its way, or was sent back; locked. */
export const decisionAbout = async (tx: Tx, draft: string): Promise<DecisionRow | undefined> =>
  (await decisionsOnTheirWay(tx, draft)).at(-1)

/** What was signed on a draft is void, since it is another now, and it goes back to whoever handed it in. */
export const takeBackOne = async (
  tx: Tx,
  draft: string,
  why: TakenBack,
  call: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> =>
  takeBack(tx, await decisionsOnTheirWay(tx, draft), why, { over: why === 'split.discarded' }, call)

/** The same for every draft but one: another version counts now, and they have to be brought onto it. */
export const takeBackOthers = async (
  tx: Tx,
  but: string,
  why: TakenBack,
  call: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> => {
  const others = (await decisionsOnTheirWay(tx)).filter(({ draft }) => draft !== but)
  return takeBack(tx, others, why, { over: false }, call)
}
