import { type Refusal, refuse } from '../../refusal.ts'
import { type Plan, type PlanPermission, withPermissions } from './plan.ts'

/** What two plans differ by: a zone, a conduit, or a permission of one. */
export type PlanChange = {
  readonly part: 'zone' | 'conduit' | 'permission'
  readonly id: string
  /** The conduit of a permission. */
  readonly conduit?: string
  readonly how: 'added' | 'changed' | 'removed'
  /** The fields that are others, where it was changed. */
  readonly fields: readonly string[]
}

type Part = { readonly id: string }

/** What a plan brings against the one before (null: none yet), in the order of the plan. By which decision something was agreed is no difference. */
export function changesOf(before: Plan | null, after: Plan): readonly PlanChange[] {
  const zones = compare('zone', before?.zones ?? [], after.zones)
  const conduits = compare('conduit', (before?.conduits ?? []).map(bare), after.conduits.map(bare))
  const ids = new Set([...after.conduits, ...(before?.conduits ?? [])].map(({ id }) => id))
  const permissions = [...ids].flatMap(conduit => {
    const of = (plan: Plan | null) =>
      plan?.conduits.find(({ id }) => id === conduit)?.permissions.map(unstamped) ?? []
    return compare('permission', of(before), of(after)).map(change => ({ ...change, conduit }))
  })
  return [...zones, ...conduits, ...permissions]
}

const bare = ({ permissions: _, ...conduit }: Plan['conduits'][number]) => conduit
const unstamped = ({ decision: _, ...permission }: PlanPermission) => permission

function compare<T extends Part>(
  part: PlanChange['part'],
  before: readonly T[],
  after: readonly T[],
): readonly PlanChange[] {
  const were = new Map(before.map(one => [one.id, one]))
  const are = new Set(after.map(({ id }) => id))
  const found = after.flatMap((one): PlanChange[] => {
    const was = were.get(one.id)
    if (was === undefined) return [{ part, id: one.id, how: 'added', fields: [] }]
    const fields = fieldsBetween(was, one)
    return fields.length === 0 ? [] : [{ part, id: one.id, how: 'changed', fields }]
  })
  const gone = before.filter(({ id }) => !are.has(id))
  return [...found, ...gone.map(({ id }): PlanChange => ({ part, id, how: 'removed', fields: [] }))]
}

const fieldsBetween = (was: object, is: object): readonly string[] => {
  const [one, other] = [Object.entries(was), new Map(Object.entries(is))]
  const names = new Set([...one.map(([name]) => name), ...other.keys()])
  const before = new Map(one)
  return [...names].filter(name => plain(before.get(name)) !== plain(other.get(name)))
}

/** Parts are all written in one way, so that equal ones have equal texts; the order of a label's languages does not count. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

/**
 * The plan with the decision by which each permission was agreed: one that is as it was keeps its own, the others have the
 * number that is given, or none. What a file claims of decisions does not count.
 */
export function stamped(plan: Plan, before: Plan | null, decision: number | null): Plan {
  const known = new Map(
    (before?.conduits ?? []).flatMap(({ id, permissions }) =>
      permissions.map(one => [plain([id, unstamped(one)]), one.decision] as const),
    ),
  )
  return withPermissions(plan, (permissions, conduit) =>
    permissions.map(unstamped).map(own => {
      const key = plain([conduit, own])
      const by = known.has(key) ? known.get(key) : (decision ?? undefined)
      return { ...own, ...(by !== undefined && { decision: by }) }
    }),
  )
}

/** What is signed: the plan without the numbers of decisions, which come by the signature. */
export const signedPart = (plan: Plan): Plan =>
  withPermissions(plan, permissions => permissions.map(unstamped))

/** The plan with a permission more. Refuses where the conduit is not there, or has one of that name. */
export function withPermission(plan: Plan, conduit: string, permission: PlanPermission): Plan | Refusal {
  const found = plan.conduits.find(({ id }) => id === conduit)
  if (found === undefined) return refuse('network.no_conduit', { name: conduit })
  if (found.permissions.some(({ id }) => id === permission.id))
    return refuse('network.permission_there', { name: permission.id, conduit })
  return withPermissions(plan, (list, id) => (id === conduit ? [...list, permission] : list))
}
