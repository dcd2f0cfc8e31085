import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { plansToChange } from '#store/network/plans.ts'
import { act } from '../act.ts'
import { Reason, Slug } from '../fields.ts'
import { changePlan, takePlanBack } from './plan.ts'

/** The draft of a site's zones and conduits is given up; it stays in the record, with why. */
export const discardNetwork = act('network.discard', {
  input: z.strictObject({ site: Slug, why: Reason }),
  load: async (tx, { site }) => (await plansToChange(tx, site)).draft ?? refuse('network.no_draft'),
  rev: ({ rev }) => rev,
  decide: (_, { site }, { actor }) => mayActAt('network.discard', actor, [site]),
  async write(tx, draft, _, { site, why }, call) {
    const voided = await takePlanBack(tx, site, 'network.discarded', call)
    const rev = await changePlan(tx, draft, { state: 'discarded' }, call)
    return {
      ...{ kind: 'network', subject: site, site, why, rev },
      before: { draft: draft.sha256 },
      after: { draft: null, voided },
    }
  },
})
