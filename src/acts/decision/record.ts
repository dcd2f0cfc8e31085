import { z } from 'zod'
import { isAmong } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { before } from '#rules/time/calendar.ts'
import { assetsNamed, decisionOf, openAsks } from '#store/decision/decisions.ts'
import { personNames, placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { instantOf, Moment, Uuid } from '../fields.ts'
import { hashOf, kindOf } from './decision.ts'
import { asked, fits, lackingInRecord } from './fields.ts'
import { routeOf } from './routing.ts'
import { tellAsked } from './tell.ts'

/**
 * In an emergency people act first (DECIDE-7): what happened is entered afterwards, perhaps by somebody else from a sheet of
 * paper. Both moments and all persons are kept, and those whom the split names review it, from when it happened on.
 */
export const recordDecision = act('decision.record', {
  input: z.strictObject({
    ...{ decision: Uuid, kind: z.string().max(100), ...asked },
    happened: Moment,
    acted: z.array(Uuid).min(1, 'who acted').max(20),
  }),
  async load(tx, input, { now }) {
    const { site, area, assets, acted, stated } = input
    const nowhere = await placeThere(tx, site, area)
    if (nowhere !== null) return nowhere
    const kind = kindOf(input.kind)
    if (isRefusal(kind)) return kind
    const found = await assetsNamed(tx, assets)
    const names = await personNames(tx, acted)
    const until = { valid_until: input.until, requested_at: instantOf(input.happened) }
    const about = { site, area, class: input.class, stated, ...until, kind, assets: found, assessed: {} }
    const route = await routeOf(tx, about, now)
    return isRefusal(route) ? route : { found, names, kind, route }
  },
  decide({ found, names, kind }, input, { actor: { works, person }, now }) {
    const { site, assets, acted, happened } = input
    if (person === null) return refuse('access.sign_in')
    if (!isAmong(site, works)) return refuse('decision.elsewhere')
    if (found.length !== new Set(assets).size || found.some(one => one.site !== site))
      return refuse('asset.unknown')
    if (acted.some(one => names[one] === undefined)) return refuse('person.unknown')
    if (!kind.first) return refuse('decision.not_acted_first')
    if (before(now, instantOf(happened))) return refuse('decision.not_happened')
    return fits(kind, input) ?? lackingInRecord(kind, input.content) ?? { person }
  },
  async write(tx, { found, route }, { person }, input, { now, actor }) {
    const { decision: id, kind, site, area, class: of, title, content, stated, until } = input
    const happened = instantOf(input.happened)
    const { facts, row: routed } = route
    const what = { id, kind, site, area, class: of, title, content, stated, valid_until: until }
    const hash = hashOf(what, input.assets, facts, routed, {})
    await tx
      .insertInto('decision')
      .values({
        ...{ id, kind, site, area, class: of, title, state: 'acted', since: happened, hash },
        ...{ content: JSON.stringify(content), stated: JSON.stringify(stated), valid_until: until },
        ...{ facts: JSON.stringify(facts), routed: JSON.stringify(routed) },
        ...{ requester: person, requested_at: now, happened_at: happened, acted: [...input.acted] },
      } as never)
      .execute()
    if (site !== null && found.length > 0)
      await tx
        .insertInto('decision_asset')
        .values(found.map(({ id: asset }) => ({ decision: id, asset, site })))
        .execute()
    const row = (await decisionOf(tx, id))!
    await openAsks(tx, row, route.slots, now)
    const { A, keys, consents } = routed
    const who = { happened: input.happened, recorded: `${now}`, acted: input.acted }
    return {
      kind: 'decision',
      subject: id,
      site,
      after: {
        ...{ number: row.number, kind, area, title, content, stated, until, state: 'acted', ...who },
        ...{ assets: found.map(({ id: asset, tag }) => ({ id: asset, tag })), class: of, A, keys, consents },
      },
      rev: 1,
      tell: await tellAsked(tx, route.split, row, route.slots, now, actor.person),
    }
  },
})
