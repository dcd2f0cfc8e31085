import { z } from 'zod'
import { sponsorsOf } from '#rules/decision/asks.ts'
import { Content } from '#rules/decision/content.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { decisionOf, openAsks } from '#store/decision/decisions.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../../act.ts'
import { Slug, Uuid } from '../../fields.ts'
import { kindOf } from '../decision.ts'
import { asked, lackingOutside } from '../fields.ts'
import { routeOf } from '../routing.ts'
import { tellAsked } from '../tell.ts'

const { title, content: _, ...__ } = asked

/**
 * Somebody outside asks to come in (DECIDE-6): at a site that they serve, in their own words, since they see no list of
 * assets. It is a draft that somebody inside takes over; those are asked who are responsible for it by the split.
 */
export const applyFromOutside = act('decision.apply', {
  input: z.strictObject({
    ...{ decision: Uuid, kind: z.string().max(100), site: Slug, title },
    why: Content.shape.why,
    minutes: Content.shape.minutes.unwrap().unwrap(),
    fields: Content.shape.fields,
  }),
  async load(tx, { site, kind: id }, { now }) {
    const nowhere = await placeThere(tx, site, null)
    if (nowhere !== null) return nowhere
    const kind = kindOf(id)
    if (isRefusal(kind)) return kind
    const about = { site, area: null, class: null, stated: {}, valid_until: null, requested_at: now }
    const route = await routeOf(tx, { ...about, kind, assets: [], assessed: {} }, now)
    return isRefusal(route) ? route : { kind, route }
  },
  decide({ kind }, { site, fields }, { actor: { serves, person } }) {
    if (person === null) return refuse('access.sign_in')
    if (serves !== '*' && !serves.includes(site)) return refuse('decision.elsewhere')
    if (kind.outside === undefined) return refuse('decision.no_kind', { kind: kind.id })
    const own = Object.fromEntries(Object.entries(fields).filter(([field]) => kind.outside?.includes(field)))
    return lackingOutside(kind, own) ?? { person, fields: own }
  },
  async write(tx, { route }, { person, fields }, input, { now }) {
    const { decision: id, kind, site, why, minutes, title } = input
    const content = Content.parse({ why, minutes, fields })
    await tx
      .insertInto('decision')
      .values({
        ...{ id, kind, site, area: null, class: null, title, state: 'draft', since: now },
        ...{ content: JSON.stringify(content), stated: '{}', valid_until: null },
        ...{ requester: person, visitor: person, requested_at: now },
      } as never)
      .execute()
    const row = (await decisionOf(tx, id))!
    const sponsors = sponsorsOf(route.split, route.row)
    await openAsks(tx, row, sponsors, now)
    return {
      kind: 'decision',
      subject: id,
      site,
      after: { number: row.number, kind, title, content, state: 'draft', asked: sponsors },
      rev: 1,
      tell: await tellAsked(tx, route.split, row, sponsors, now, person),
    }
  },
})
