import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { hasLeft } from '#rules/people/left.ts'
import { refuse } from '#rules/refusal.ts'
import { Id } from '#rules/split/facts.ts'
import { placeOf, placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Day, Slug, Uuid } from '../fields.ts'

/**
 * A person holds a function from now on: corporate, at a site, or in an area of it. Who acts for some sites only gives
 * functions there, and none of corporate level.
 */
export const giveHolding = act('holding.give', {
  input: z.strictObject({
    holding: Uuid,
    function: Id,
    person: Uuid,
    site: Slug.nullable().default(null),
    area: Slug.nullable().default(null),
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
  }),
  async load(tx, { person, site, area }) {
    const found = await tx.selectFrom('person').select('left_at').where('id', '=', person).executeTakeFirst()
    return { found, place: await placeThere(tx, site, area) }
  },
  decide({ found, place }, { site, from, to }, { actor, now }) {
    const outside = mayActAt('holding.give', actor, [site])
    if (outside !== null) return outside
    if (found === undefined) return refuse('person.unknown')
    if (hasLeft(found, now)) return refuse('person.inactive')
    if (place !== null) return place
    return from !== null && to !== null && to < from ? refuse('span.turned', { from, to }) : null
  },
  async write(tx, _, __, { holding, function: fn, person, site, area, from, to }, { actor }) {
    const row = { function: fn, person, site, area, from_day: from, to_day: to }
    await tx
      .insertInto('holding')
      .values({ id: holding, ...row })
      .execute()
    const place = placeOf(row)
    return {
      kind: 'holding',
      subject: holding,
      site,
      after: { function: fn, person, place: place ?? null, from, to },
      rev: 1,
      tell: actor.person === person ? [] : [{ to: [person], message: 'function.given', params: {} }],
    }
  },
})
