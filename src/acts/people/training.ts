import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { Id } from '#rules/split/facts.ts'
import { act } from '../act.ts'
import { Day, Reason, Uuid } from '../fields.ts'
import { reachOf } from './reach.ts'

/** A training that somebody has done, and until when it holds. Nobody records their own. */
export const recordTraining = act('training.record', {
  input: z.strictObject({
    training: Uuid,
    person: Uuid,
    course: Id,
    from: Day,
    to: Day.nullable().default(null),
  }),
  whole: true,
  async load(tx, { person }, { now }) {
    const found = await tx.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()
    return found === undefined ? refuse('person.unknown') : reachOf(tx, person, now)
  },
  decide(reach, { person, from, to }, { actor }) {
    const outside = mayActAt('training.record', actor, reach)
    if (outside !== null) return outside
    if (person === actor.person) return refuse('training.own')
    return to !== null && to < from ? refuse('span.turned', { from, to }) : null
  },
  async write(tx, _, __, { training, person, course, from, to }) {
    await tx
      .insertInto('training')
      .values({ id: training, person, course, from_day: from, to_day: to })
      .execute()
    return { kind: 'training', subject: training, after: { person, course, from, to }, rev: 1 }
  },
})

/** A training no longer holds after a day: it was taken back, or is over sooner. */
export const endTraining = act('training.end', {
  input: z.strictObject({ training: Uuid, to: Day, why: Reason }),
  whole: true,
  async load(tx, { training }, { now }) {
    const found = await tx
      .selectFrom('training')
      .selectAll()
      .where('id', '=', training)
      .forUpdate()
      .executeTakeFirst()
    return found === undefined
      ? refuse('training.unknown')
      : { found, reach: await reachOf(tx, found.person, now) }
  },
  rev: ({ found }) => found.rev,
  decide({ found, reach }, { to }, { actor }) {
    const outside = mayActAt('training.end', actor, reach)
    if (outside !== null) return outside
    if (found.person === actor.person) return refuse('training.own')
    return to < found.from_day ? refuse('span.turned', { from: found.from_day, to }) : null
  },
  async write(tx, { found }, _, { training, to, why }) {
    const rev = found.rev + 1
    await tx.updateTable('training').set({ to_day: to, rev }).where('id', '=', training).execute()
    const after = { person: found.person, course: found.course, to }
    return { kind: 'training', subject: training, before: { to: found.to_day }, after, why, rev }
  },
})
