import { z } from 'zod'
import { hasLeft } from '#rules/people/left.ts'
import { refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { personToChange } from '#store/people.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'

/**
 * Who has left comes back, or does not leave after all. What somebody held when they left is over: functions are given
 * anew, and a one-time link lets them in again.
 */
export const returnPerson = act('person.return', {
  input: z.strictObject({ person: Uuid, why: Reason }),
  load: async (tx, { person }) => (await personToChange(tx, person)) ?? refuse('person.unknown'),
  rev: ({ rev }) => rev,
  decide: ({ left_at }) => (left_at === null ? refuse('person.there') : null),
  async write(tx, before, _, { person, why }, { now }) {
    const { left_at } = before
    const ended = left_at !== null && hasLeft(before, now) ? await endHeld(tx, person, left_at) : []
    const rev = before.rev + 1
    await tx.updateTable('person').set({ left_at: null, rev }).where('id', '=', person).execute()
    const left = left_at?.toString() ?? null
    return { kind: 'person', subject: person, before: { left }, after: { left: null, ended }, why, rev }
  },
  whole: true,
})

/** What they held when they left ends on the day on which they did. */
async function endHeld(tx: Tx, person: string, at: Temporal.Instant): Promise<readonly string[]> {
  const day = at.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const ended = await tx
    .updateTable('holding')
    .set(({ eb }) => ({ to_day: day, rev: eb('rev', '+', 1) }))
    .where('person', '=', person)
    .where(({ eb, or }) => or([eb('to_day', 'is', null), eb('to_day', '>', day)]))
    .returning('id')
    .execute()
  return ended.map(one => one.id)
}
