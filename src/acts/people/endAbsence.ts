import { z } from 'zod'
import { mayActFor } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { reachOf } from './reach.ts'

/** Somebody is back now: what a deputy did until then stays, and from now on the deputy does no more. */
export const endAbsence = act('absence.end', {
  input: z.strictObject({ absence: Uuid }),
  whole: true,
  async load(tx, { absence }, { now }) {
    const found = await tx
      .selectFrom('absence')
      .selectAll()
      .where('id', '=', absence)
      .forUpdate()
      .executeTakeFirst()
    return found === undefined
      ? refuse('absence.unknown')
      : { found, reach: await reachOf(tx, found.person, now) }
  },
  rev: ({ found }) => found.rev,
  decide({ found: { person, to_at }, reach }, _, { actor, now }) {
    const outside = mayActFor('absence.end', actor, person, reach)
    if (outside !== null) return outside
    return to_at !== null && Temporal.Instant.compare(to_at, now) <= 0 ? refuse('absence.over') : null
  },
  async write(tx, { found }, _, { absence }, { now }) {
    const { person, from_at, to_at } = found
    const rev = found.rev + 1
    // One that has not begun yet never does.
    const to = Temporal.Instant.compare(from_at, now) > 0 ? from_at : now
    await tx.updateTable('absence').set({ to_at: to, rev }).where('id', '=', absence).execute()
    const until = (at: Temporal.Instant | null) => ({ to: at?.toString() ?? null })
    return { kind: 'absence', subject: absence, before: until(to_at), after: { person, ...until(to) }, rev }
  },
})
