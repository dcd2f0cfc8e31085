import { isRefusal } from '../../refusal.ts'
import { type Conduit, isInForce, type Permission } from '../agreed.ts'
import { fitsService } from '../classify.ts'
import { agreedIn, type Plan } from '../plan/plan.ts'
import { permissionIn } from '../plan/proposal.ts'
import type { CheckedFlows, CheckedLine } from './summary.ts'

/** What of a line says which traffic it is, whichever check shows it. */
export type LineOf = Pick<CheckedLine, 'from' | 'to' | 'protocol' | 'port' | 'service'>

/** What a finding about a line is known by, so that the same traffic seen again is the same finding. */
export const referenceOfLine = ({ from, to, protocol, port, service }: LineOf): string =>
  `${from ?? '?'} > ${to ?? '?'} ${protocol}/${port ?? '*'} ${service}`.trim().slice(0, 300)

/** The same for a rule of a firewall; `file` is what its rules were read from. */
export const referenceOfRule = (file: string, line: number): string => `${file.slice(0, 250)} > ${line}`

/** The same for a host that tried many: at a port, or the ports of one. */
export const referenceOfScan = ({ source, kind, port, target }: CheckedFlows['scans'][number]): string =>
  `scan ${source} ${kind === 'hosts' ? `*/${port}` : target}`

type Decided = { readonly id: string; readonly number: number; readonly title: string }

/** What has been agreed, proposed or raised about something that a check showed, and what explains it. */
export type LineStanding = {
  /** What a finding about it is raised by. */
  readonly reference: string
  /** The permission that agrees to it by now. */
  readonly agreed: string | null
  /** By which it is proposed to be agreed. */
  readonly decision: Decided | null
  /** By whose work it came about. */
  readonly explanation: Decided | null
  readonly finding: { readonly id: string; readonly title: string } | null
}

/** Whether nobody has to look at it any more, or somebody does already. */
export const isSettled = ({
  agreed,
  decision,
  explanation,
  finding,
}: Omit<LineStanding, 'reference'>): boolean =>
  agreed !== null || decision !== null || explanation !== null || finding !== null

/** What passes through a conduit by a permission. */
type Passing = Pick<Conduit, 'from' | 'to'> & { readonly permission: Permission }

/** All that a plan permits, made ready once to be compared with many lines. */
export function passingIn(plan: Plan): readonly Passing[] {
  const { conduits, permissions } = agreedIn(plan, [])
  const ends = new Map(conduits.map(({ id, from, to }) => [id, { from, to }]))
  return permissions.map(permission => ({ ...ends.get(permission.conduit)!, permission }))
}

/** What a decision proposes, as its fields say it; null where the plan has no such conduit any more. */
export function proposedIn(plan: Plan, fields: Readonly<Record<string, string | boolean>>): Passing | null {
  const conduit = plan.conduits.find(({ id }) => id === fields.conduit)
  if (conduit === undefined) return null
  const permission = permissionIn(conduit, fields, 'proposed')
  if (isRefusal(permission)) return null
  return passingIn({ ...plan, conduits: [{ ...conduit, permissions: [permission] }] })[0] ?? null
}

/** The permission that agrees to a line at a moment, as `conduit/permission`; null where none does. */
export function agreedBy(passing: readonly Passing[], line: LineOf, at: number): string | null {
  const found = passing.find(one => isInForce(one.permission, at) && covers(one, line))
  return found === undefined ? null : `${found.permission.conduit}/${found.permission.id}`
}

/** Whether what passes is the traffic of a line. */
export function covers(one: Passing, { from, to, protocol, port, service }: LineOf): boolean {
  const { direction, protocols, ports } = one.permission
  const there = direction !== 'back' && one.from === from && one.to === to
  const back = direction !== 'forward' && one.from === to && one.to === from
  const isNamed =
    ports.length === 0 || (port !== null && ports.some(range => range.from <= port && port <= range.to))
  return (there || back) && protocols.includes(protocol) && isNamed && fitsService(one.permission, service)
}
