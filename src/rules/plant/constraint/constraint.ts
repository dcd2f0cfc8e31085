import { type Refusal, refuse } from '../../refusal.ts'
import type { Label } from '../../split/facts.ts'
import type { AssetClass } from '../asset.ts'
import type { ProcessState } from '../process.ts'

/** What may be done to an asset: the ids of the standard split's fact `intervention`, so that its conditions get them as they are. */
export const interventions = [
  'passive-monitoring',
  'backup',
  'password-change',
  'active-scan',
  'agent',
  'patch',
  'reboot',
  'firmware',
  'download',
] as const
export type Intervention = (typeof interventions)[number]

/**
 * What a constraint says of an intervention: allowed, allowed only in an outage window, only in named states of the process,
 * or never. `ask`: nobody has decided it in general, those who may are asked each time.
 */
export const sayings = ['allowed', 'window', 'state', 'ask', 'never'] as const
export type Saying = (typeof sayings)[number]

/** Whether an asset tolerates an intervention, how, and why (PLANT-4). */
export type Constraint = {
  readonly says: Saying
  /** The process states that it is bound to; none unless it says `state`. */
  readonly states: readonly ProcessState[]
  readonly method: Label | null
  readonly preconditions: readonly Label[]
  /** One half of a redundant pair at a time. */
  readonly half: boolean
  readonly reason: Label
}

/** A constraint that somebody has decided: of a class everywhere (site null) or at a site, or of an asset. */
export type Decided = Constraint & {
  readonly intervention: Intervention
  readonly site: string | null
  readonly class: AssetClass | null
  readonly asset: string | null
  readonly by: string
  readonly at: Temporal.Instant
}

/** Where a constraint comes from, the general first: what ships with the product, the company, the site, the asset itself. */
export const origins = ['shipped', 'corporate', 'site', 'asset'] as const
export type Origin = (typeof origins)[number]

/** The constraint that counts, where it comes from, and who decided it when; nobody where it is as it ships. */
export type Effective = Constraint & {
  readonly from: Origin
  readonly by: string | null
  readonly at: Temporal.Instant | null
}

/** What each class tolerates as the product ships. */
export type Shipped = Readonly<Record<AssetClass, Readonly<Record<Intervention, Constraint>>>>

/**
 * The constraint that counts for a class at a site, or (site null) for the whole company, or for an asset: what is nearest to
 * it, as a whole. A constraint never mixes with a more general one, so that its reason is the reason of all it says.
 */
export function effectiveFor(
  shipped: Shipped,
  decided: readonly Decided[],
  of: { readonly class: AssetClass; readonly site: string | null; readonly asset?: string },
  intervention: Intervention,
): Effective {
  const at = (from: Origin, found: Decided | undefined): Effective | undefined =>
    found && { ...constraintOf(found), from, by: found.by, at: found.at }
  const own = decided.filter(one => one.intervention === intervention)
  const ofClass = own.filter(one => one.asset === null && one.class === of.class)
  return (
    at('asset', of.asset === undefined ? undefined : own.find(one => one.asset === of.asset)) ??
    at('site', of.site === null ? undefined : ofClass.find(one => one.site === of.site)) ??
    at(
      'corporate',
      ofClass.find(one => one.site === null),
    ) ?? {
      ...shipped[of.class][intervention],
      ...{ from: 'shipped', by: null, at: null },
    }
  )
}

const constraintOf = ({ says, states, method, preconditions, half, reason }: Constraint): Constraint => ({
  ...{ says, states, method, preconditions, half, reason },
})

/** Whether this can be a constraint: one bound to process states names some, any other none (`constraint.states`). */
export const constraintStands = ({ says, states }: Pick<Constraint, 'says' | 'states'>): Refusal | null =>
  (says === 'state') === states.length > 0 ? null : refuse('constraint.states')
