import { refuse } from '../../refusal.ts'
import type { Label } from '../../split/facts.ts'
import { type Agreed, AgreedFile, type Direction, listsOf, type Ports, type ZoneAsset } from '../agreed.ts'
import type { Protocol } from '../flow.ts'
import { type AgreedRefusals, readAgreedFile } from '../readAgreed.ts'
import type { Levels, Mark, PurdueLevel } from '../security.ts'

/** How a version of a site's plan stands. */
export const planStates = ['draft', 'in-force', 'past', 'discarded'] as const
export type PlanState = (typeof planStates)[number]

/** A zone as the plan of a site has it. */
export type PlanZone = {
  readonly id: string
  readonly label: Label
  readonly prefixes: readonly string[]
  readonly level?: PurdueLevel
  readonly target?: Levels
  readonly capability?: Levels
  readonly achieved?: Levels
  readonly owner?: string
  readonly marks: readonly Mark[]
  readonly note?: string
  readonly place?: number
}

/** What may pass through a conduit; ports as texts, `502` or `5000-5010`, none for every port. */
export type PlanPermission = {
  readonly id: string
  readonly label?: Label
  readonly protocol: readonly Protocol[]
  readonly ports?: readonly string[]
  readonly service?: string
  readonly direction: Direction
  readonly from?: string
  readonly until?: string
  readonly purpose?: string
  readonly decision?: number
}

export type PlanConduit = {
  readonly id: string
  readonly label: Label
  readonly from: string
  readonly to: string
  readonly technology?: string
  readonly owner?: string
  readonly marks: readonly Mark[]
  readonly note?: string
  readonly permissions: readonly PlanPermission[]
}

/**
 * The zones and conduits of a site as one document (IEC 62443-3-2, ZCR 3 and 6): a file `countersign.zones/1` in one way of
 * writing. Which asset lies in which zone says the list of assets.
 */
export type Plan = {
  readonly format: 'countersign.zones/1'
  readonly zones: readonly PlanZone[]
  readonly conduits: readonly PlanConduit[]
}

/** What a zone of a plan is called; one that is in it no more, by its name. */
export const zoneLabel = (
  { zones }: { readonly zones: readonly Pick<PlanZone, 'id' | 'label'>[] },
  id: string,
): Label => zones.find(one => one.id === id)?.label ?? { en: id }

/** The plan with other permissions of each conduit. */
export const withPermissions = (
  plan: Plan,
  change: (permissions: readonly PlanPermission[], conduit: string) => readonly PlanPermission[],
): Plan => ({
  ...plan,
  conduits: plan.conduits.map(one => ({ ...one, permissions: change(one.permissions, one.id) })),
})

/** The plan that a file says, and how many assets it names besides, which stand in the list of assets. Refuses as `readAgreedFile` does. */
export function readPlan(raw: unknown): { readonly plan: Plan; readonly assets: number } | AgreedRefusals {
  const file = readAgreedFile(raw)
  if ('refusals' in file) return file
  return { plan: planIn(file), assets: file.assets.length }
}

/** The same, where the assets have no business: what the record keeps. */
export function readPlanAlone(raw: unknown): Plan | AgreedRefusals {
  const read = readPlan(raw)
  if ('refusals' in read) return read
  return read.assets === 0
    ? read.plan
    : { refusals: [{ ...refuse('zones.assets_listed', { count: read.assets }), where: 'assets' }] }
}

const planIn = ({ format, zones, conduits }: AgreedFile): Plan => ({
  format,
  zones: zones.map(zone => ({ ...zone, label: zone.label ?? { en: zone.id }, marks: unique(zone.marks) })),
  conduits: conduits.map(conduit => ({
    ...conduit,
    label: conduit.label ?? { en: conduit.id },
    marks: unique(conduit.marks),
    permissions: conduit.permissions.map(({ ports, ...rest }) => ({
      ...rest,
      ...(ports !== undefined && { ports: ports.map(portText) }),
    })),
  })),
})

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]
const portText = ({ from, to }: Ports) => (from === to ? `${from}` : `${from}-${to}`)

/** The plan with the assets that lie in its zones, as flows are measured by it. */
export const agreedIn = (plan: Plan, assets: readonly ZoneAsset[]): Agreed => ({
  ...listsOf(AgreedFile.parse(plan)),
  assets,
})
