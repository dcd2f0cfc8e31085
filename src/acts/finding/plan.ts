import { z } from 'zod'
import { hasLeft } from '#rules/people/left.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Day, Reason, Uuid } from '../fields.ts'
import { become, loadFinding, stepOn } from './finding.ts'

/** Whoever agrees on a later day has mistyped it. */
const FAR = { years: 10 }

/** What is done about a finding is agreed: what, by whom, and until which day. Agreed anew, it takes the place of the last. */
export const planFinding = act('finding.plan', {
  input: z.strictObject({ finding: Uuid, action: Reason, by: Uuid, until: Day }),
  async load(tx, input, call) {
    const loaded = await loadFinding(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const who = await tx
      .selectFrom('person')
      .select('left_at')
      .where('id', '=', input.by)
      .where('kind', '=', 'person')
      .executeTakeFirst()
    return { ...loaded, who }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, { until }, { actor, now }) {
    const next = stepOn(loaded, 'plan', actor)
    if (isRefusal(next)) return next
    if (loaded.who === undefined || hasLeft(loaded.who, now)) return refuse('person.unknown')
    const today = now.toZonedDateTimeISO(loaded.calendar.zone).toPlainDate()
    if (until < today.toString()) return refuse('finding.until_past', { until })
    return until > today.add(FAR).toString() ? refuse('finding.until_far', { until }) : next
  },
  async write(tx, loaded, next, { finding, action, by, until }, call) {
    const change = { action, action_by: by, action_until: until }
    const written = await become(tx, loaded, next, change, call)
    const to = by === call.actor.person ? [] : [by]
    return { ...written, tell: [{ to, message: 'finding.planned', params: { finding, until } }] }
  },
})
