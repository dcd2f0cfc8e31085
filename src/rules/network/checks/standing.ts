import { isRefusal } from '../../refusal.ts'
import { isInForce, type Permission } from '../agreed.ts'
import { fitsService } from '../classify.ts'
import { agreedIn, type Plan, type PlanConduit, type PlanPermission } from '../plan/plan.ts'
import { permissionIn } from '../plan/proposal.ts'
import type { CheckedLine } from './summary.ts'

/** What of a line says which traffic it is, whichever check shows it. */
export type LineOf = Pick<CheckedLine, 'from' | 'to' | 'protocol' | 'port' | 'service'>

/** What a finding about a line is known by, so that the same traffic seen again is the same finding. */
export const referenceOfLine = ({ from, to, protocol, port, service }: LineOf): string =>
  `${from ?? '?'} > ${to ?? '?'} ${protocol}/${port ?? '*'} ${service}`.trim().slice(0, 300)

/** The same for a rule of a firewall; `file` is what its rules were read from. */
export const referenceOfRule = (file: string, line: number): string => `${file.slice(0, 250)} > ${line}`

/** The permission of a plan that agrees to a line at a moment, as `conduit/permission`; null where none does. */
export function agreedBy(plan: Plan, line: LineOf, at: number): string | null {
  for (const conduit of plan.conduits)
    for (const permission of permissionsOf(plan, conduit))
      if (isInForce(permission, at) && covers(conduit, permission, line))
        return `${conduit.id}/${permission.id}`
  return null
}

/** Whether traffic that was proposed to be agreed, as its decision says it, is that of a line. */
export function isProposed(
  plan: Plan,
  fields: Readonly<Record<string, string | boolean>>,
  line: LineOf,
): boolean {
  const conduit = plan.conduits.find(({ id }) => id === fields.conduit)
  if (conduit === undefined) return false
  const permission = permissionIn(conduit, fields, 'proposed')
  if (isRefusal(permission)) return false
  return permissionsOf(plan, { ...conduit, permissions: [permission] }).some(one =>
    covers(conduit, one, line),
  )
}

const permissionsOf = (
  plan: Plan,
  conduit: Omit<PlanConduit, 'permissions'> & { readonly permissions: readonly PlanPermission[] },
): readonly Permission[] => agreedIn({ ...plan, conduits: [conduit] }, []).permissions

function covers(
  conduit: Pick<PlanConduit, 'from' | 'to'>,
  permission: Permission,
  { from, to, protocol, port, service }: LineOf,
): boolean {
  const { direction, protocols, ports } = permission
  const there = direction !== 'back' && conduit.from === from && conduit.to === to
  const back = direction !== 'forward' && conduit.from === to && conduit.to === from
  const isNamed =
    ports.length === 0 || (port !== null && ports.some(range => range.from <= port && port <= range.to))
  return (there || back) && protocols.includes(protocol) && isNamed && fitsService(permission, service)
}
