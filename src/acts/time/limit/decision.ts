import { activityOf } from '#rules/decision/kind.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { asksOf, decisionOf, decisionsWaiting } from '#store/decision/decisions.ts'
import { titlesIn } from '#store/limits.ts'
import { placeOf } from '#store/people.ts'
import { decisionKinds } from '../../decision/kinds.ts'
import { standardSplit } from '../../split/standard.ts'
import type { LimitKind } from './kind.ts'
import { splitNow } from './split.ts'

/**
 * A decision waits for those who judge it, then for those who sign (DECIDE-8); what was asked from outside first waits for somebody
 * who takes it over (DECIDE-6), what was done first to be reviewed, from when it happened (DECIDE-7).
 */
export const decisionLimit: LimitKind = {
  kind: 'decision',
  record: 'decision',
  waiting: decisionsWaiting,
  page: decision => `/decisions/${decision}`,
  async asked(tx, subject, now) {
    const row = await decisionOf(tx, subject)
    const kind = row && decisionKinds().get(row.kind)
    if (row === undefined || kind === undefined) return refuse('limit.not_waiting')
    const split = await splitNow(tx, now)
    if (isRefusal(split)) return split
    const bound = activityOf(kind, split, await standardSplit())
    if (bound === null) return refuse('limit.not_waiting')
    const roles = { assessing: ['impact'], draft: ['sponsor'] }[row.state as string] ?? ['key', 'consent']
    const open = (await asksOf(tx, row.id, row.round)).filter(one => one.open && roles.includes(one.role))
    return {
      ...{ split: bound.split, activity: bound.activity.id, place: placeOf(row) ?? null, facts: row.facts },
      waits: [...new Set(open.map(one => one.function))],
    }
  },
  titles: (tx, subjects) => titlesIn(tx, 'decision', subjects),
  ended: async (tx, subject) => (await decisionOf(tx, subject))?.state ?? 'gone',
}
