import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { processStates } from '#rules/plant/process.ts'
import { refuse } from '#rules/refusal.ts'
import { placeUnknown } from '#store/plant/windows.ts'
import { act } from '../act.ts'
import { instantOf, Moment } from '../fields.ts'
import { placeFields } from './fields.ts'

/** The shift, or a system of the plant by its token, says what the process of a place is doing, from now or from a moment ago. */
export const setProcess = act('process.set', {
  input: z.strictObject({
    ...placeFields,
    state: z.enum(processStates),
    /** Left out: now. */
    since: Moment.nullable().default(null),
  }),
  async load(tx, { site, area, cell }) {
    const nowhere = await placeUnknown(tx, { site, area, cell })
    if (nowhere !== null) return nowhere
    // Two first settings of one place come one after the other.
    await tx.selectFrom('site').select('id').where('id', '=', site).forUpdate().execute()
    const was = await tx
      .selectFrom('process_state')
      .selectAll()
      .where('site', '=', site)
      .where('area', 'is not distinct from', area)
      .where('cell', 'is not distinct from', cell)
      .executeTakeFirst()
    return { was }
  },
  rev: ({ was }) => was?.rev ?? 0,
  decide({ was }, { site, state, since }, { actor, now }) {
    const outside = mayActAt('process.set', actor, [site])
    if (outside !== null) return outside
    if (was?.state === state) return refuse('process.same')
    const at = since === null ? now : instantOf(since)
    if (Temporal.Instant.compare(at, now) > 0) return refuse('process.ahead')
    return was !== undefined && Temporal.Instant.compare(at, was.since) < 0
      ? refuse('process.earlier')
      : { at }
  },
  async write(tx, { was }, { at }, { site, area, cell, state }, { actor }) {
    const row = { state, since: at, person: actor.person! }
    const rev = (was?.rev ?? 0) + 1
    if (was === undefined)
      await tx
        .insertInto('process_state')
        .values({ site, area, cell, ...row })
        .execute()
    else
      await tx
        .updateTable('process_state')
        .set({ ...row, rev })
        .where('site', '=', site)
        .where('area', 'is not distinct from', area)
        .where('cell', 'is not distinct from', cell)
        .execute()
    return {
      kind: 'process',
      subject: [site, area, cell].filter(one => one !== null).join('/'),
      site,
      before: was === undefined ? null : { state: was.state, since: was.since.toString() },
      after: { state, since: at.toString() },
      rev,
    }
  },
})
