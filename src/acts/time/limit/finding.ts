import { placeInSplit } from '#rules/finding/finding.ts'
import { endOf, responsibleFor, waitsFor } from '#rules/finding/owner.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { findingOf, findingsWaiting } from '#store/floor/finding.ts'
import { titlesIn } from '#store/limits.ts'
import { calendarAt } from '#store/time.ts'
import type { LimitKind } from './kind.ts'
import { splitNow } from './split.ts'

/**
 * A finding waits in each of its states anew (PLANT-13): for somebody to agree on what is done, for the agreed day, and
 * for somebody to check that it worked.
 */
export const findingLimit: LimitKind = {
  kind: 'finding',
  record: 'finding',
  waiting: findingsWaiting,
  page: finding => `/findings/${finding}`,
  async asked(tx, subject, now) {
    const row = await findingOf(tx, subject)
    if (row === undefined || row.state === 'checked' || row.state === 'withdrawn')
      return refuse('limit.not_waiting')
    const split = await splitNow(tx, now)
    if (isRefusal(split)) return split
    const place = placeInSplit(row)
    const until = row.state === 'planned' ? row.action_until : null
    return {
      ...{ split, activity: row.activity, place, facts: {} },
      waits: waitsFor(responsibleFor(split, row, now), row.state),
      ...(until !== null && { agreed: endOf(until, (await calendarAt(tx, place)).zone) }),
    }
  },
  titles: (tx, subjects) => titlesIn(tx, 'finding', subjects),
  ended: async (tx, subject) => (await findingOf(tx, subject))?.state ?? 'gone',
}
