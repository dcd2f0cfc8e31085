import { stamped, withPermission } from '#rules/network/plan/changes.ts'
import type { PlanPermission } from '#rules/network/plan/plan.ts'
import { permissionIn } from '#rules/network/plan/proposal.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { type PlanRow, plansToChange } from '#store/network/plans.ts'
import type { Call } from '../act.ts'
import { addPlan, changePlan, planHash, takePlanBack } from './plan.ts'

type Plans = Awaited<ReturnType<typeof plansToChange>>
type Ready = Plans & { readonly row: DecisionRow }

/** What is in force at the site of a decision, and its draft, are locked before the decision is. */
export async function beforePlan(tx: Tx, { site }: Pick<DecisionRow, 'site'>): Promise<void> {
  await plansToChange(tx, site ?? '')
}

/** A draft of zones and conduits as it could come into force now. Refuses one that is not what was handed in any more. */
export async function planReady(
  tx: Tx,
  row: DecisionRow,
): Promise<(Ready & { readonly draft: PlanRow }) | Refusal> {
  const { draft, inForce } = await plansToChange(tx, row.site ?? '')
  if (draft === undefined) return refuse('network.no_draft')
  return draft.sha256 === row.content.fields.sha256 ? { draft, inForce, row } : refuse('decision.stale')
}

/** The draft of a site becomes the version in force; what it agrees anew bears the number of the decision. */
export async function putPlanInForce(
  tx: Tx,
  { draft, inForce, row }: Ready & { readonly draft: PlanRow },
  call: Pick<Call, 'id' | 'now' | 'actor'>,
) {
  const plan = stamped(draft.content, inForce?.content ?? null, row.number)
  const number = await pastAfter(tx, inForce, call)
  const now = { number, state: 'in-force', decision: row.id, in_force_from: call.now } as const
  await changePlan(tx, draft, { ...now, plan }, call)
  return { plan: number, sha256: planHash(plan) }
}

/** What is in force is past from now on; the number of what comes in its place. */
async function pastAfter(
  tx: Tx,
  inForce: PlanRow | undefined,
  call: Pick<Call, 'now' | 'actor'>,
): Promise<number> {
  if (inForce === undefined) return 1
  await changePlan(tx, inForce, { state: 'past' }, call)
  return (inForce.number ?? 0) + 1
}

/** A permission as it could be agreed now. Refuses where its conduit is gone, or joins other zones. */
export async function trafficReady(
  tx: Tx,
  row: DecisionRow,
): Promise<(Ready & { readonly inForce: PlanRow; readonly permission: PlanPermission }) | Refusal> {
  const { inForce, draft } = await plansToChange(tx, row.site ?? '')
  if (inForce === undefined) return refuse('network.none_in_force')
  const { fields } = row.content
  const conduit = inForce.content.conduits.find(({ id }) => id === fields.conduit)
  if (conduit === undefined) return refuse('network.no_conduit', { name: String(fields.conduit ?? '') })
  const permission = permissionIn(conduit, fields, `d-${row.number}`)
  if (isRefusal(permission)) return permission
  return { inForce, draft, row, permission: { ...permission, decision: row.number } }
}

/**
 * A permission becomes part of what is in force, which is a new version by that; and of the draft, so that it is not lost when
 * that comes into force. A draft that was handed in goes back, since it is another now.
 */
export async function agreeTraffic(
  tx: Tx,
  { inForce, draft, row, permission }: Exclude<Awaited<ReturnType<typeof trafficReady>>, Refusal>,
  call: Pick<Call, 'id' | 'now' | 'actor'>,
) {
  const conduit = String(row.content.fields.conduit)
  const plan = withPermission(inForce.content, conduit, permission)
  if (isRefusal(plan)) throw new Error(`what was ready is so no longer: ${plan.refused}`)
  const number = await pastAfter(tx, inForce, call)
  const now = { number, state: 'in-force', decision: row.id, in_force_from: call.now } as const
  await addPlan(tx, inForce.site, plan, now, call)
  if (draft !== undefined) {
    await takePlanBack(tx, inForce.site, 'network.other_agreed', call)
    const brought = withPermission(draft.content, conduit, permission)
    // Where the draft has no such conduit any more, it is gone with it.
    await changePlan(tx, draft, isRefusal(brought) ? {} : { plan: brought }, call)
  }
  return { plan: number, sha256: planHash(plan), conduit, permission }
}
