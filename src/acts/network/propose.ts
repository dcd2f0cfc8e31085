import { z } from 'zod'
import { directions } from '#rules/network/agreed.ts'
import { protocols } from '#rules/network/flow.ts'
import { fieldsOf, permissionIn } from '#rules/network/plan/proposal.ts'
import { isAmong } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { planOf } from '#store/network/plans.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { handIn } from '../decision/effect/handIn.ts'
import { routeFor } from '../decision/effect/route.ts'
import { Day, Name, Reason, Slug, Uuid } from '../fields.ts'

const Line = z.string().trim().max(200)

/**
 * Somebody proposes that traffic through a conduit be agreed on (PLANT-7, PLANT-8): a decision of its own, handed in at once.
 * With its last key the permission is part of what is in force. Refuses a conduit that the plan in force does not have, and
 * what could be no permission.
 */
export const proposeTraffic = act('network.propose', {
  input: z.strictObject({
    site: Slug,
    decision: Uuid,
    title: Name,
    why: Reason,
    conduit: z.string().max(200),
    protocol: z.array(z.enum(protocols)).min(1),
    ports: z
      .array(z.string().max(20))
      .max(50)
      .default([])
      .describe('`502` or `5000-5010`; none for every port'),
    service: Line.default('').describe('What it is recognised as, in the words of Zeek; empty for anything'),
    direction: z.enum(directions).default('forward'),
    from: Day.nullable().default(null),
    until: Day.nullable().default(null).describe('Its last day (UTC)'),
  }),
  async load(tx, { site }, { now }) {
    const nowhere = await placeThere(tx, site, null)
    if (nowhere !== null) return nowhere
    const inForce = await planOf(tx, site)
    if (inForce === undefined) return refuse('network.none_in_force')
    const handing = await routeFor(tx, 'agreed-traffic', site, now)
    return isRefusal(handing) ? handing : { inForce, handing }
  },
  decide({ inForce: { content } }, input, { actor: { works, person }, now }) {
    const { site, conduit: name, why: purpose, until } = input
    if (person === null) return refuse('access.sign_in')
    if (!isAmong(site, works)) return refuse('decision.elsewhere')
    if (until !== null && until < now.toZonedDateTimeISO('UTC').toPlainDate().toString())
      return refuse('decision.until_past')
    const conduit = content.conduits.find(({ id }) => id === name)
    if (conduit === undefined) return refuse('network.no_conduit', { name })
    const fields = fieldsOf(conduit, { ...input, purpose })
    const permission = permissionIn(conduit, fields, 'proposed')
    return isRefusal(permission) ? permission : { fields }
  },
  async write(tx, { handing }, { fields }, { decision: id, site, title, why, until }, call) {
    const asked = { id, site, title, why, fields, until }
    return (await handIn(tx, handing, undefined, asked, call)).written
  },
})
