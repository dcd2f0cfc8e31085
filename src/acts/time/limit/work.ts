import { isRefusal, refuse } from '#rules/refusal.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { workUnderWay } from '#store/decision/work.ts'
import { titlesIn } from '#store/limits.ts'
import { placeOf } from '#store/people.ts'
import { shiftFunction } from '../../shift/duty.ts'
import type { LimitKind } from './kind.ts'
import { boundNow, splitNow } from './split.ts'

/**
 * Work and vendors' sessions end with their time. At its end whoever has the shift then is called: nothing is cut by itself, a
 * broken download can leave a controller dead. The plant lets it go on, or has it ended.
 */
export const workLimit: LimitKind = {
  kind: 'work',
  record: 'decision',
  waiting: workUnderWay,
  page: decision => `/decisions/${decision}`,
  async asked(tx, subject, now) {
    const row = await decisionOf(tx, subject)
    if (row === undefined || row.slot_to === null || row.site === null) return refuse('limit.not_waiting')
    const split = await splitNow(tx, now)
    if (isRefusal(split)) return split
    const fn = await shiftFunction(split)
    const bound = await boundNow(tx, 'shift.takeOver', now)
    return {
      ...{ split: bound.split, activity: bound.activity.id, place: placeOf(row) ?? null, facts: {} },
      waits: fn === null ? [] : [fn],
      agreed: row.slot_to,
    }
  },
  titles: (tx, subjects) => titlesIn(tx, 'decision', subjects),
  ended: async (tx, subject) => (await decisionOf(tx, subject))?.state ?? 'gone',
}
