import { z } from 'zod'
import { mayActFor } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Day, Uuid } from '../fields.ts'
import { reachOf } from './reach.ts'

/**
 * Somebody stands in for a person whenever that person is absent; circles are what the proof reports. Everybody names their
 * own; who acts for some sites only names deputies of those who hold functions there and nowhere else.
 */
export const nameDeputy = act('deputy.name', {
  input: z.strictObject({
    id: Uuid,
    person: Uuid,
    deputy: Uuid,
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
  }),
  whole: true,
  load: async (tx, { person, deputy }, { now }) => ({
    reach: await reachOf(tx, person, now),
    found: await tx
      .selectFrom('person')
      .select('id')
      .where('id', 'in', [person, deputy])
      .where(({ eb, or }) => or([eb('left_at', 'is', null), eb('left_at', '>', now)]))
      .where('kind', '=', 'person')
      .execute(),
  }),
  decide({ reach, found }, { person, deputy, from, to }, { actor }) {
    const outside = mayActFor('deputy.name', actor, person, reach)
    if (outside !== null) return outside
    if (person === deputy) return refuse('deputy.self')
    if (found.length < 2) return refuse('person.unknown')
    return from !== null && to !== null && to < from ? refuse('span.turned', { from, to }) : null
  },
  async write(tx, _, __, { id, person, deputy, from, to }, { actor }) {
    await tx.insertInto('deputy').values({ id, person, deputy, from_day: from, to_day: to }).execute()
    return {
      kind: 'deputy',
      subject: id,
      after: { person, deputy, from, to },
      rev: 1,
      tell: actor.person === deputy ? [] : [{ to: [deputy], message: 'deputy.named', params: {} }],
    }
  },
})
