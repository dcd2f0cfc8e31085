import { z } from 'zod'
import { hasLeft } from '#rules/people/left.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { instantOf, Moment, Reason, Uuid } from '../fields.ts'
import { withAdministrators } from './administrators.ts'

/**
 * A person leaves, at once or at a moment that lies ahead: from then on they hold nothing, stand in for nobody and do not
 * sign in. What they did until then stays (SPLIT-8).
 */
export const leavePerson = act('person.leave', {
  input: z.strictObject({ person: Uuid, at: Moment.nullable().default(null), why: Reason }),
  async load(tx, { person }) {
    const { now, others } = await withAdministrators(tx, person)
    return now === undefined ? refuse('person.unknown') : { now, others }
  },
  rev: ({ now }) => now.rev,
  decide({ now: person, others }, { at }, { now }) {
    if (hasLeft(person, now)) return refuse('person.inactive')
    if (person.administrator && others === 0) return refuse('person.last_administrator')
    const from = at === null ? now : instantOf(at)
    return Temporal.Instant.compare(from, now) < 0
      ? refuse('person.leaves_earlier', { at: `${from}` })
      : { from }
  },
  async write(tx, { now }, { from }, { person, why }) {
    const rev = now.rev + 1
    await tx.updateTable('person').set({ left_at: from, rev }).where('id', '=', person).execute()
    const left = (at: Temporal.Instant | null) => ({ left: at?.toString() ?? null })
    return { kind: 'person', subject: person, before: left(now.left_at), after: left(from), why, rev }
  },
})
