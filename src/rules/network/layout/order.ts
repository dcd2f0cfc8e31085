import type { Plan, PlanZone } from '../plan/plan.ts'
import { type PurdueLevel, purdueLevels } from '../security.ts'

/** Zones of one level, from the left; null where nobody has said which. */
export type Band = { readonly level: PurdueLevel | null; readonly zones: readonly PlanZone[] }

const SWEEPS = 6

/**
 * The zones by levels, the highest first, each level ordered so that what is joined stands close together: by the mean place of
 * its neighbours, over and over (barycentres; Sugiyama, Tagawa, Toda 1981). Where somebody has put a zone, it stays.
 */
export function bandsOf({ zones, conduits }: Pick<Plan, 'zones' | 'conduits'>): readonly Band[] {
  const levels = [...purdueLevels.toReversed(), null]
  const bands = levels
    .map(level => ({ level, zones: zones.filter(one => (one.level ?? null) === level) }))
    .filter(band => band.zones.length > 0)
    .map(band => ({ ...band, zones: placed(band.zones) }))
  const near = neighbours(conduits)
  const where = new Map<string, number>()
  const settle = (of: readonly PlanZone[]) => {
    for (const [i, { id }] of of.entries()) where.set(id, (i + 0.5) / of.length)
  }
  for (const band of bands) settle(band.zones)
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const band of sweep % 2 === 0 ? bands : bands.toReversed()) {
      band.zones = placed(byMean(band.zones, near, where))
      settle(band.zones)
    }
  return bands
}

function neighbours(conduits: Plan['conduits']): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  const add = (one: string, other: string) => {
    const list = near.get(one)
    if (list === undefined) near.set(one, [other])
    else list.push(other)
  }
  for (const { from, to } of conduits) {
    add(from, to)
    add(to, from)
  }
  return near
}

/** By the mean place of those that each is joined with; one without any stays where it is, and so does the order of equals. */
function byMean(
  zones: readonly PlanZone[],
  near: ReadonlyMap<string, readonly string[]>,
  where: ReadonlyMap<string, number>,
): readonly PlanZone[] {
  const meanOf = ({ id }: PlanZone): number => {
    const own = where.get(id) ?? 0
    const others = near.get(id) ?? []
    if (others.length === 0) return own
    return others.reduce((sum, other) => sum + (where.get(other) ?? own), 0) / others.length
  }
  const means = new Map(zones.map(zone => [zone.id, meanOf(zone)]))
  return zones.toSorted((a, b) => means.get(a.id)! - means.get(b.id)!)
}

/** Zones that somebody has put stand at their places, the others fill what is left in their order. */
function placed(zones: readonly PlanZone[]): readonly PlanZone[] {
  const fixed = zones.filter(one => one.place !== undefined).toSorted((a, b) => a.place! - b.place!)
  const free = zones.filter(one => one.place === undefined)
  const order: PlanZone[] = []
  while (fixed.length > 0 || free.length > 0) {
    const next =
      fixed[0] !== undefined && (free.length === 0 || fixed[0].place! <= order.length) ? fixed : free
    order.push(next.shift()!)
  }
  return order
}
