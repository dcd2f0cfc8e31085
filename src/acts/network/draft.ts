import { z } from 'zod'
import { changesOf, stamped } from '#rules/network/plan/changes.ts'
import { readPlanAlone } from '#rules/network/plan/plan.ts'
import { mayActAt } from '#rules/people/access.ts'
import { plansToChange } from '#store/network/plans.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Slug } from '../fields.ts'
import { addPlan, changePlan, planHash, refusalIn, takePlanBack } from './plan.ts'

/**
 * The draft of a site's zones and conduits, as a whole (PLANT-7); the first time on state 0. Where it was handed in, it goes
 * back: what was signed is never changed under a signature. Refuses what is no plan, with where.
 */
export const draftNetwork = act('network.draft', {
  input: z.strictObject({
    site: Slug,
    content: z
      .record(z.string(), z.unknown())
      .describe('Zones and conduits as a file `countersign.zones/1` has them, without assets'),
  }),
  async load(tx, { site }) {
    const nowhere = await placeThere(tx, site, null)
    return nowhere ?? plansToChange(tx, site)
  },
  rev: ({ draft }) => draft?.rev ?? 0,
  decide({ inForce }, { site, content }, { actor }) {
    const may = mayActAt('network.draft', actor, [site])
    if (may !== null) return may
    const read = readPlanAlone(content)
    return 'refusals' in read ? refusalIn(read) : stamped(read, inForce?.content ?? null, null)
  },
  async write(tx, { draft }, plan, { site }, call) {
    const voided = await takePlanBack(tx, site, 'network.edited', call)
    const open = { number: null, state: 'draft', decision: null, in_force_from: null } as const
    if (draft === undefined) await addPlan(tx, site, plan, open, call)
    const rev = draft === undefined ? 1 : await changePlan(tx, draft, { plan }, call)
    return {
      ...{ kind: 'network', subject: site, site, rev },
      before: draft === undefined ? null : { draft: draft.sha256 },
      after: {
        draft: planHash(plan),
        changes: changesOf(draft?.content ?? null, plan).slice(0, 200),
        voided,
      },
    }
  },
})
