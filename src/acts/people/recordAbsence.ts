import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Day, Uuid } from '../fields.ts'
import { reachOf } from './reach.ts'

/**
 * A person is away from the first to the last day; deputies stand in. Who acts for some sites only records it of those
 * who hold functions there and nowhere else.
 */
export const recordAbsence = act('absence.record', {
  input: z.strictObject({ id: Uuid, person: Uuid, from: Day, to: Day }),
  whole: true,
  async load(tx, { person }, { now }) {
    const found = await tx.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()
    return found === undefined ? refuse('person.unknown') : reachOf(tx, person, now)
  },
  decide: (reach, { from, to }, { actor }) =>
    mayActAt('absence.record', actor, reach) ?? (to < from ? refuse('span.turned', { from, to }) : null),
  async write(tx, _, __, { id, person, from, to }) {
    await tx.insertInto('absence').values({ id, person, from_day: from, to_day: to }).execute()
    return { kind: 'absence', subject: id, after: { person, from, to }, rev: 1 }
  },
})
