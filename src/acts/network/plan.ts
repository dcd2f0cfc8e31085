import { randomUUID } from 'node:crypto'
import { signedPart } from '#rules/network/plan/changes.ts'
import type { Plan, PlanState } from '#rules/network/plan/plan.ts'
import type { AgreedRefusals } from '#rules/network/readAgreed.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { digest } from '#store/ledger/hash.ts'
import { type PlanRow, planDecisions } from '#store/network/plans.ts'
import type { Call } from '../act.ts'
import { type TakenBack, takeBack } from '../decision/effect/takeBack.ts'

/** What signatures on a plan are bound to: SHA-256 over RFC 8785, without the numbers of decisions, which come by them. */
export const planHash = (plan: Plan): string => digest(signedPart(plan))

/** The first reason why something is no plan, with where it stands in it. */
export const refusalIn = ({ refusals: [first] }: AgreedRefusals): Refusal =>
  refuse(first?.refused ?? 'zones.shape', { ...first?.params, where: first?.where ?? '' })

const contentOf = (plan: Plan) => ({ content: JSON.stringify(plan), sha256: planHash(plan) })

/** A row more for the plan of a site, written by whoever acts. */
export async function addPlan(
  tx: Tx,
  site: string,
  plan: Plan,
  row: Pick<PlanRow, 'number' | 'state' | 'decision' | 'in_force_from'>,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Promise<void> {
  await tx
    .insertInto('network_plan')
    .values({
      id: randomUUID(),
      site,
      ...contentOf(plan),
      ...row,
      person: actor.person ?? '',
      changed_at: now,
    })
    .execute()
}

/** Another state of a plan that is there, or other content. */
export async function changePlan(
  tx: Tx,
  { id, rev }: Pick<PlanRow, 'id' | 'rev'>,
  change: {
    readonly plan?: Plan
    readonly state?: PlanState
    readonly number?: number
    readonly decision?: string
    readonly in_force_from?: Temporal.Instant
  },
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Promise<number> {
  const { plan, ...rest } = change
  const past = change.state === 'past'
  await tx
    .updateTable('network_plan')
    .set({ ...rest, ...(plan !== undefined && contentOf(plan)), rev: rev + 1 })
    .$if(!past, query => query.set({ person: actor.person ?? '', changed_at: now }))
    .where('id', '=', id)
    .execute()
  return rev + 1
}

/** What was handed in of a site's draft goes back, since the draft is another now, or there is none any more. */
export const takePlanBack = async (
  tx: Tx,
  site: string,
  why: TakenBack,
  call: Pick<Call, 'id' | 'now'>,
): Promise<readonly string[]> =>
  takeBack(tx, await planDecisions(tx, site), why, { over: why === 'network.discarded' }, call)
