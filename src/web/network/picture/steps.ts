import { bandsOf } from '#rules/network/layout/order.ts'
import type { Box } from '#rules/network/layout/shape.ts'
import type { Plan } from '#rules/network/plan/plan.ts'

/** The zone beside another in a direction: in its row, or the nearest of the next row; null at the end. */
export function neighbour(
  boxes: readonly Box[],
  zone: string,
  way: 'left' | 'right' | 'up' | 'down',
): string | null {
  const from = boxes.find(one => one.zone === zone)
  if (from === undefined) return null
  const sign = way === 'left' || way === 'up' ? -1 : 1
  const sideways = way === 'left' || way === 'right'
  const beyond = boxes.filter(({ x, y }) =>
    sideways ? y === from.y && (x - from.x) * sign > 0 : (y - from.y) * sign > 0,
  )
  const far = (one: Box) =>
    sideways ? Math.abs(one.x - from.x) : Math.abs(one.y - from.y) * 10_000 + Math.abs(one.x - from.x)
  return beyond.toSorted((a, b) => far(a) - far(b))[0]?.zone ?? null
}

/** The place of a zone in its level, from the left; with where it was dropped (the middle of its box), the place that is there. */
export function placeAt(plan: Plan, zone: string, boxes: readonly Box[] = [], dropped?: number): number {
  const band = bandsOf(plan).find(({ zones }) => zones.some(({ id }) => id === zone))?.zones ?? []
  const own = band.findIndex(({ id }) => id === zone)
  const row = boxes.find(one => one.zone === zone)?.y
  if (dropped === undefined || row === undefined) return own
  const inRow = boxes.filter(one => one.y === row && one.zone !== zone)
  const before = inRow.filter(({ x, width }) => x + width / 2 < dropped).length
  const first = band.findIndex(({ id }) => boxes.some(one => one.zone === id && one.y === row))
  return first + before
}
