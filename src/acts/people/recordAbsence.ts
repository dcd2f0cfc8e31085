import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Day, Uuid } from '../fields.ts'

/** A person is away from the first to the last day; deputies stand in. */
export const recordAbsence = act('absence.record', {
  input: z.strictObject({ id: Uuid, person: Uuid, from: Day, to: Day }),
  load: async (tx, { person }) =>
    (await tx.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()) ??
    refuse('person.unknown'),
  decide: (_, { from, to }) => (to < from ? refuse('span.turned', { from, to }) : null),
  async write(tx, _, __, { id, person, from, to }) {
    await tx.insertInto('absence').values({ id, person, from_day: from, to_day: to }).execute()
    return { kind: 'absence', subject: id, after: { person, from, to }, rev: 1, tell: [{ topic: 'people' }] }
  },
})
