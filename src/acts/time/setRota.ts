import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { hasLeft } from '#rules/people/left.ts'
import { refuse } from '#rules/refusal.ts'
import { Id } from '#rules/split/facts.ts'
import { Recurrence } from '#rules/time/recurrence.ts'
import { act } from '../act.ts'
import { Slug, Uuid, Wall } from '../fields.ts'

/**
 * People who hold a function at a place take turns on call, in this order, from the start on; `rule` says when they hand
 * over (RFC 5545), in wall time of the place. Who acts for some sites only sets rotas there.
 */
export const setRota = act('rota.set', {
  input: z.strictObject({
    rota: Uuid,
    function: Id,
    site: Slug.nullable(),
    start: Wall,
    rule: Recurrence,
    people: z.array(Uuid).min(1).max(50),
  }),
  async load(tx, { function: fn, site, people }) {
    const place = await tx
      .selectFrom('site')
      .select('id')
      .where('id', '=', site ?? '')
      .executeTakeFirst()
    const running = await tx
      .selectFrom('rotation')
      .select('id')
      .where('function', '=', fn)
      .where('site', 'is not distinct from', site)
      .where('to_day', 'is', null)
      .executeTakeFirst()
    const named = await tx
      .selectFrom('person')
      .leftJoin('holding', join =>
        join
          .onRef('holding.person', '=', 'person.id')
          .on('holding.function', '=', fn)
          .on('holding.site', 'is not distinct from', site),
      )
      .select(['person.id', 'person.name', 'person.left_at', 'holding.id as holding'])
      .where('person.id', 'in', people)
      .execute()
    return { place, running, named }
  },
  decide({ place, running, named }, { site, people }, { actor, now }) {
    const outside = mayActAt('rota.set', actor, [site])
    if (outside !== null) return outside
    if (site !== null && place === undefined) return refuse('site.unknown', { site })
    if (people.some(id => !named.some(one => one.id === id && !hasLeft(one, now))))
      return refuse('person.unknown')
    const stranger = named.find(one => one.holding === null)
    if (stranger !== undefined) return refuse('rota.not_holder', { name: stranger.name })
    return running === undefined ? null : refuse('rota.there')
  },
  async write(tx, _, __, { rota, function: fn, site, start, rule, people }) {
    const row = { function: fn, site, start, rule, people, to_day: null }
    await tx
      .insertInto('rotation')
      .values({ id: rota, ...row })
      .execute()
    return { kind: 'rota', subject: rota, site, after: { function: fn, site, start, rule, people }, rev: 1 }
  },
})
