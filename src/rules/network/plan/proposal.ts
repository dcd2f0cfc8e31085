import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { type Direction, directions, wayOf } from '../agreed.ts'
import { type Protocol, protocols } from '../flow.ts'
import { type PlanConduit, type PlanPermission, readPlanAlone } from './plan.ts'

/** Traffic that somebody would have agreed; empty texts and null are what is not said. */
export type Proposal = {
  readonly protocol: readonly Protocol[]
  readonly ports: readonly string[]
  readonly service: string
  readonly direction: Direction
  readonly from: string | null
  readonly until: string | null
  readonly purpose: string
}

/** A proposal as the fields of its decision, which people read and signatures bind: the zones are named. */
export const fieldsOf = (
  { id, from: one, to: other }: Pick<PlanConduit, 'id' | 'from' | 'to'>,
  { protocol, ports, service, direction, from, until, purpose }: Proposal,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      ...{ conduit: id, protocol: protocol.join(', '), ports: ports.join(', '), service },
      direction: wayOf(direction, one, other),
      ...{ from: from ?? '', until: until ?? '', purpose },
    }).filter(([, text]) => text !== ''),
  )

/**
 * The permission that the fields of a decision say, under a name of its own. Refuses where the conduit joins other zones now,
 * and what is no permission: ports that are none, an end before the beginning.
 */
export function permissionIn(
  conduit: Pick<PlanConduit, 'id' | 'from' | 'to'>,
  fields: Readonly<Record<string, string | boolean>>,
  id: string,
): PlanPermission | Refusal {
  const said = (name: string) => String(fields[name] ?? '')
  const list = (name: string) =>
    said(name)
      .split(',')
      .map(one => one.trim())
      .filter(one => one !== '')
  const direction = directions.find(one => wayOf(one, conduit.from, conduit.to) === said('direction'))
  if (direction === undefined) return refuse('network.other_zones', { name: conduit.id })
  const some = (name: string) => (said(name) === '' ? {} : { [name]: said(name) })
  const permission = {
    ...{ id, protocol: protocols.filter(one => list('protocol').includes(one)), direction },
    ...(list('ports').length > 0 && { ports: list('ports') }),
    ...{ ...some('service'), ...some('from'), ...some('until'), ...some('purpose') },
  }
  // Held to what a plan may say, and written as it is written there.
  const alone = readPlanAlone({
    format: 'countersign.zones/1',
    zones: [{ id: conduit.from }, { id: conduit.to }],
    conduits: [{ ...conduit, permissions: [permission] }],
  })
  if (!('refusals' in alone)) return alone.conduits[0]!.permissions[0]!
  const [first] = alone.refusals
  return isRefusal(first) ? refuse(first.refused, first.params) : refuse('zones.shape')
}
