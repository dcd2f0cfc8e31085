import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { hasLeft } from '#rules/people/left.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { Id } from '#rules/split/facts.ts'
import type { Tx } from '#store/database.ts'
import { placeOf, placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Day, Reason, Slug, Uuid } from '../fields.ts'
import { siteOfAll } from '../split/draft.ts'

/**
 * A person moves: what they held ends on a day, and from the next day they hold another function, or the same elsewhere.
 * One act, so that nobody holds both or neither. Needs both of whoever does it: to end there, and to give here.
 */
export const moveHolding = act('holding.move', {
  input: z.strictObject({
    person: Uuid,
    /** The last day of what ends. */
    day: Day,
    why: Reason,
    ends: z
      .array(z.strictObject({ holding: Uuid, rev: z.int() }))
      .min(1)
      .max(50),
    gives: z.strictObject({
      holding: Uuid,
      function: Id,
      site: Slug.nullable().default(null),
      area: Slug.nullable().default(null),
    }),
  }),
  async load(tx, { person, ends, gives }) {
    const found = await tx.selectFrom('person').select('left_at').where('id', '=', person).executeTakeFirst()
    const held = await tx
      .selectFrom('holding')
      .selectAll()
      .where(
        'id',
        'in',
        ends.map(one => one.holding),
      )
      .orderBy('id')
      .forUpdate()
      .execute()
    return { found, held, place: await placeThere(tx, gives.site, gives.area) }
  },
  decide({ found, held, place }, { person, day, ends, gives }, { actor, now }) {
    const sites = [gives.site, ...held.map(({ site }) => site)]
    const outside = mayActAt('holding.move', actor, sites)
    if (outside !== null) return outside
    if (found === undefined) return refuse('person.unknown')
    if (hasLeft(found, now)) return refuse('person.inactive')
    return place ?? endable(held, { person, day, ends })
  },
  async write(tx, { held }, _, { person, day, ends, gives, why }) {
    await tx
      .updateTable('holding')
      .set(({ eb }) => ({ to_day: day, rev: eb('rev', '+', 1) }))
      .where(
        'id',
        'in',
        ends.map(one => one.holding),
      )
      .execute()
    const { holding, function: fn, site, area } = gives
    const from = Temporal.PlainDate.from(day).add({ days: 1 }).toString()
    const row = { function: fn, person, site, area, from_day: from, to_day: null }
    await tx
      .insertInto('holding')
      .values({ id: holding, ...row })
      .execute()
    return {
      kind: 'holding',
      subject: holding,
      site: siteOfAll([site, ...held.map(one => one.site)]),
      before: { held: held.map(({ id, function: was, to_day }) => ({ id, function: was, to: to_day })) },
      after: {
        person,
        ended: ends.map(one => one.holding),
        to: day,
        function: fn,
        place: placeOf(row) ?? null,
        from,
      },
      why,
      rev: 1,
    }
  },
})

type Held = Awaited<ReturnType<typeof rows>>
const rows = (tx: Tx) => tx.selectFrom('holding').selectAll().execute()

function endable(
  held: Held,
  { person, day, ends }: { person: string; day: string; ends: readonly { holding: string; rev: number }[] },
): Refusal | null {
  for (const { holding, rev } of ends) {
    const one = held.find(({ id }) => id === holding)
    if (one?.person !== person) return refuse('holding.unknown')
    if (one.rev !== rev) return refuse('act.changed_meanwhile', { yours: rev, now: one.rev })
    if (one.from_day !== null && day < one.from_day)
      return refuse('span.turned', { from: one.from_day, to: day })
  }
  return null
}
