import { z } from 'zod'
import { placeInSplit } from '#rules/finding/finding.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { limitToChange } from '#store/limits.ts'
import { act } from '../../act.ts'
import { Uuid } from '../../fields.ts'
import { limitKind, stillWaits } from './kinds.ts'
import { peopleFor, splitNow } from './split.ts'

const messages = { reminder: 'limit.reminder', limit: 'limit.over', escalation: 'limit.moved_up' } as const

const minuteOf = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')

/**
 * A moment of a time limit has come: people are reminded, the limit is over, or the question moves up. The entry names
 * who stands for the functions now. Each moment once and in order: the limit is locked, and the id of the act is derived
 * from limit and number. Refuses what is done, not due yet, or about what does not wait any more.
 */
export const stepLimit = act('limit.step', {
  input: z.strictObject({ limit: Uuid, n: z.int().positive() }),
  whole: true,
  async load(tx, { limit: id, n }, { now }) {
    const limit = await limitToChange(tx, id)
    const step = limit?.steps.find(one => one.n === n)
    if (limit === undefined || step === undefined) return refuse('limit.unknown')
    const kind = limitKind(limit.kind)
    if (!(await stillWaits(tx, limit, now))) return refuse('limit.not_waiting')
    const split = await splitNow(tx, now)
    if (isRefusal(split)) return split
    return {
      ...{ limit, step, kind },
      people: await peopleFor(tx, split, step.functions, placeInSplit(limit), now),
    }
  },
  decide({ limit, step }, { n }, { now }) {
    if (limit.ended_at !== null || step.done_at !== null || step.dropped) return refuse('limit.step_done')
    const early = Temporal.Instant.compare(now, step.due_at) < 0
    return early || limit.steps.some(one => one.n < n && one.done_at === null)
      ? refuse('limit.not_due')
      : null
  },
  async write(tx, { limit, step, kind, people }, _, { limit: id, n }, { now }) {
    await tx
      .updateTable('time_limit_step')
      .set(({ eb }) => ({
        done_at: now,
        functions: people.map(one => one.function),
        rev: eb('rev', '+', 1),
      }))
      .where('time_limit', '=', id)
      .where('n', '=', n)
      .execute()
    return {
      kind: kind.record,
      subject: limit.subject,
      site: limit.site,
      after: {
        ...{ limit: id, n, what: step.what, activity: limit.activity, due: step.due_at.toString() },
        to: people.map(one => ({
          function: one.function,
          people: one.people.map(({ person, for: absent }) => ({ person, for: absent })),
        })),
      },
      tell: [
        {
          to: [...new Set(people.flatMap(one => one.people.map(({ person }) => person)))],
          message: messages[step.what],
          params: { page: kind.page(limit.subject), due: minuteOf(limit.due_at) },
        },
      ],
    }
  },
})
