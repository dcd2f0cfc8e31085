import { bandsOf } from '../layout/order.ts'
import { type Plan, type PlanConduit, type PlanPermission, type PlanZone, withPermissions } from './plan.ts'

/** A plan with nothing in it yet; it is none before it has a zone. */
export const emptyPlan: Plan = { format: 'countersign.zones/1', zones: [], conduits: [] }

const put = <T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ id }) => id === one.id) ? list.map(each => (each.id === one.id ? one : each)) : [...list, one]

/** The plan with a zone as it should be, new or in place of what it was. */
export const putZone = (plan: Plan, zone: PlanZone): Plan => ({ ...plan, zones: put(plan.zones, zone) })

/** The plan without a zone, and without the conduits that lead to it. */
export const dropZone = (plan: Plan, zone: string): Plan => ({
  ...plan,
  zones: plan.zones.filter(({ id }) => id !== zone),
  conduits: plan.conduits.filter(({ from, to }) => from !== zone && to !== zone),
})

export const putConduit = (plan: Plan, conduit: PlanConduit): Plan => ({
  ...plan,
  conduits: put(plan.conduits, conduit),
})

export const dropConduit = (plan: Plan, conduit: string): Plan => ({
  ...plan,
  conduits: plan.conduits.filter(({ id }) => id !== conduit),
})

export const putPermission = (plan: Plan, conduit: string, permission: PlanPermission): Plan =>
  withPermissions(plan, (list, id) => (id === conduit ? put(list, permission) : list))

export const dropPermission = (plan: Plan, conduit: string, permission: string): Plan =>
  withPermissions(plan, (list, of) => (of === conduit ? list.filter(({ id }) => id !== permission) : list))

/** The plan with a zone at another place of its level, counted from the left; the others of the level keep the order that they have. */
export function moveZone(plan: Plan, zone: string, to: number): Plan {
  const band = bandsOf(plan).find(({ zones }) => zones.some(({ id }) => id === zone))
  if (band === undefined) return plan
  const order = band.zones.map(({ id }) => id).filter(id => id !== zone)
  order.splice(Math.max(0, Math.min(to, order.length)), 0, zone)
  const places = new Map(order.map((id, place) => [id, place]))
  return {
    ...plan,
    zones: plan.zones.map(one => {
      const place = places.get(one.id)
      return place === undefined ? one : { ...one, place }
    }),
  }
}

/** A name that nothing of a list has yet: the one that is wished for, or with a number behind. */
export function freeId(wished: string, taken: readonly { readonly id: string }[]): string {
  const base = wished === '' ? 'zone' : wished
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.some(one => one.id === id)) return id
  }
}
