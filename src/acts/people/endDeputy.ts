import { z } from 'zod'
import { mayActFor } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Day, Uuid } from '../fields.ts'
import { reachOf } from './reach.ts'

/** Somebody stands in for a person no longer than a day. */
export const endDeputy = act('deputy.end', {
  input: z.strictObject({ deputy: Uuid, to: Day }),
  whole: true,
  async load(tx, { deputy }, { now }) {
    const found = await tx
      .selectFrom('deputy')
      .selectAll()
      .where('id', '=', deputy)
      .forUpdate()
      .executeTakeFirst()
    return found === undefined
      ? refuse('deputy.unknown')
      : { found, reach: await reachOf(tx, found.person, now) }
  },
  rev: ({ found }) => found.rev,
  decide: ({ found, reach }, _, { actor }) => mayActFor('deputy.end', actor, found.person, reach),
  async write(tx, { found }, _, { deputy, to }) {
    const rev = found.rev + 1
    await tx.updateTable('deputy').set({ to_day: to, rev }).where('id', '=', deputy).execute()
    const after = { person: found.person, deputy: found.deputy, to }
    return { kind: 'deputy', subject: deputy, before: { to: found.to_day }, after, rev }
  },
})
