import { z } from 'zod'
import { changesOf, type PlanChange } from '#rules/network/plan/changes.ts'
import { mayActAt } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { planDecisions, plansToChange } from '#store/network/plans.ts'
import { act } from '../act.ts'
import { handIn } from '../decision/effect/handIn.ts'
import { routeFor } from '../decision/effect/route.ts'
import { Name, Reason, Slug, Uuid } from '../fields.ts'
import { changePlan } from './plan.ts'

/** As much of what differs as the form of a decision holds. */
const TOLD = 4_000

/**
 * The draft of a site's zones and conduits is handed in for decision (PLANT-7): its impact is judged, and both keys are asked.
 * With the last of them it is in force. Refuses a draft by which nothing would change. One that was sent back is the same
 * decision, in another round.
 */
export const submitNetwork = act('network.submit', {
  input: z.strictObject({
    site: Slug,
    /** The id of the decision, where it is handed in for the first time. */
    decision: Uuid,
    title: Name,
    why: Reason,
  }),
  async load(tx, { site }, { now }) {
    const { inForce, draft } = await plansToChange(tx, site)
    if (draft === undefined) return refuse('network.no_draft')
    const before = (await planDecisions(tx, site)).at(-1)
    const handing = await routeFor(tx, 'network-plan', site, now)
    return isRefusal(handing) ? handing : { inForce, draft, before, handing }
  },
  rev: ({ draft }) => draft.rev,
  decide({ inForce, draft, before }, { site }, { actor }) {
    const may = mayActAt('network.submit', actor, [site])
    if (may !== null) return may
    if (before !== undefined && before.state !== 'draft')
      return refuse('network.handed_in', { number: before.number })
    const changes = changesOf(inForce?.content ?? null, draft.content)
    return changes.length === 0 ? refuse('network.nothing_changed') : { changes }
  },
  async write(tx, { draft, before, handing }, { changes }, { site, decision, title, why }, call) {
    const fields = {
      ...told(changes, 'added'),
      ...told(changes, 'changed'),
      ...told(changes, 'removed'),
      sha256: draft.sha256,
    }
    const asked = { id: before?.id ?? decision, site, title, why, fields, until: null }
    const { written } = await handIn(tx, handing, before, asked, call)
    // A draft that is handed in looks otherwise to everybody who has it open.
    const rev = await changePlan(tx, draft, {}, call)
    return {
      ...written,
      ...{ kind: 'network', subject: site, rev },
      after: { ...(written.after as object), decision: asked.id },
    }
  },
})

/** The parts that are new, others or gone, by their names. */
function told(changes: readonly PlanChange[], how: PlanChange['how']): Record<string, string> {
  const names = changes
    .filter(one => one.how === how)
    .map(({ id, conduit }) => (conduit === undefined ? id : `${conduit}/${id}`))
  if (names.length === 0) return {}
  const text = names.join(', ')
  return { [how]: text.length > TOLD ? `${text.slice(0, TOLD - 2)} …` : text }
}
