import { z } from 'zod'
import { mayActFor } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { instantOf, Moment, Uuid } from '../fields.ts'
import { reachOf } from './reach.ts'

/**
 * A person is away from a moment on, until another or until it is ended; deputies stand in. Everybody records their own;
 * who acts for some sites only records it of those who hold functions there and nowhere else.
 */
export const recordAbsence = act('absence.record', {
  input: z.strictObject({
    id: Uuid,
    person: Uuid,
    from: Moment.nullable().default(null),
    to: Moment.nullable().default(null),
  }),
  whole: true,
  async load(tx, { person }, { now }) {
    const found = await tx.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()
    return found === undefined ? refuse('person.unknown') : reachOf(tx, person, now)
  },
  decide(reach, { person, from, to }, { actor, now }) {
    const outside = mayActFor('absence.record', actor, person, reach)
    if (outside !== null) return outside
    const away = { from: from === null ? now : instantOf(from), to: to === null ? null : instantOf(to) }
    return away.to !== null && Temporal.Instant.compare(away.to, away.from) <= 0
      ? refuse('absence.turned', { from: `${away.from}`, to: `${away.to}` })
      : away
  },
  async write(tx, _, { from, to }, { id, person }) {
    await tx.insertInto('absence').values({ id, person, from_at: from, to_at: to }).execute()
    return {
      kind: 'absence',
      subject: id,
      after: { person, from: `${from}`, to: to?.toString() ?? null },
      rev: 1,
    }
  },
})
