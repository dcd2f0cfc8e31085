import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan, PlanZone } from '../plan/plan.ts'
import { purdueLevels } from '../security.ts'
import { layoutOf } from './layout.ts'
import { bandsOf } from './order.ts'
import type { Box } from './shape.ts'

const seed = 20261123
const drawnPlan: fc.Arbitrary<Pick<Plan, 'zones' | 'conduits'>> = fc
  .record({
    zones: fc.array(
      fc.record({
        level: fc.option(fc.constantFrom(...purdueLevels), { nil: undefined }),
        place: fc.option(fc.nat(12), { nil: undefined, freq: 3 }),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    joins: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 150 }),
  })
  .map(({ zones, joins }) => ({
    zones: zones.map(
      ({ level, place }, i): PlanZone => ({
        ...{ id: `z${i}`, label: { en: `Zone ${i}` }, prefixes: [], marks: [] },
        ...(level !== undefined && { level }),
        ...(place !== undefined && { place }),
      }),
    ),
    conduits: joins.flatMap(([a, b], i) => {
      const [from, to] = [a % zones.length, b % zones.length]
      const rest = { label: { en: `C ${i}` }, marks: [], permissions: [] }
      return from === to ? [] : [{ id: `c${i}`, from: `z${from}`, to: `z${to}`, ...rest }]
    }),
  }))

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

/** Points along a path of curves and upright lines. */
function pointsOf(path: string): readonly { x: number; y: number }[] {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MCV]) ([-\d. ]+)/g)].flatMap(([, command, text = '']) => {
    const n = text.trim().split(' ').map(Number)
    const from = { x, y }
    if (command === 'V') y = n[0]!
    else [x, y] = n.slice(-2) as [number, number]
    if (command !== 'C') return command === 'V' ? [{ x, y: (from.y + y) / 2 }] : []
    return [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map(t => {
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
      return { x: a * from.x + b * n[0]! + c * n[2]! + d * x, y: a * from.y + b * n[1]! + c * n[3]! + d * y }
    })
  })
}

test('PLANT-7 in any picture no two boxes overlap, each zone is in its level, and every conduit ends at its zones and hides behind none', () => {
  const covered = { zones: 0, conduits: 0, rows: 0 }
  fc.assert(
    fc.property(drawnPlan, plan => {
      const { boxes, bands, lines, width, height } = layoutOf(plan)
      expect(boxes.map(({ zone }) => zone).toSorted()).toEqual(plan.zones.map(({ id }) => id).toSorted())
      for (const [i, box] of boxes.entries()) {
        const level = plan.zones.find(({ id }) => id === box.zone)?.level ?? null
        const band = bands.find(one => one.level === level)!
        expect(box.y > band.y && box.y + box.height < band.y + band.height).toBe(true)
        expect(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
        for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true)
      }
      const at = new Map(boxes.map(box => [box.zone, box]))
      expect(lines).toHaveLength(plan.conduits.length)
      for (const { conduit, x1, y1, x2, y2, mark } of lines) {
        const spot = { zone: '', x: mark.x - 9, y: mark.y - 9, width: 18, height: 18 }
        expect(boxes.every(box => apart(box, spot))).toBe(true)
        const { from, to } = plan.conduits.find(({ id }) => id === conduit)!
        for (const [x, y, box] of [[x1, y1, at.get(from)!] as const, [x2, y2, at.get(to)!] as const])
          expect(x > box.x && x < box.x + box.width && (y === box.y || y === box.y + box.height)).toBe(true)
      }
      for (const { path } of lines)
        for (const { x, y } of pointsOf(path))
          expect(
            boxes.some(box => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
          ).toBe(false)
      expect(layoutOf(plan)).toEqual(layoutOf(structuredClone(plan)))
      covered.zones += boxes.length
      covered.conduits += lines.length
      covered.rows += new Set(boxes.map(({ y }) => y)).size
    }),
    { numRuns: 200, seed },
  )
  console.log('PLANT-7 pictures: 200 from seed', seed, JSON.stringify(covered))
})

test('PLANT-7 what somebody has put in its level stays there, the rest moves to what it is joined with', () => {
  const zone = (id: string, level: 1 | 4, place?: number): PlanZone => ({
    ...{ id, level, label: { en: id }, prefixes: [], marks: [] },
    ...(place !== undefined && { place }),
  })
  const joins = [
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
  ] as const
  const conduits = joins.map(([from, to]) => ({
    ...{ id: `${from}${to}`, label: { en: '' }, from, to, marks: [], permissions: [] },
  }))
  const upper = [zone('a', 4), zone('b', 4), zone('c', 4)]
  const order = (zones: readonly PlanZone[]) =>
    bandsOf({ zones, conduits }).map(band => band.zones.map(({ id }) => id).join(''))
  expect(order([...upper, zone('z', 1), zone('y', 1), zone('x', 1)])).toSatisfy(
    ([over, under]: string[]) =>
      [...over!].map(id => joins.find(([from]) => from === id)![1]).join('') === under,
  )
  expect(order([...upper, zone('z', 1, 0), zone('y', 1, 1), zone('x', 1, 2)])[1]).toBe('zyx')
  expect(order([...upper, zone('z', 1), zone('y', 1, 0), zone('x', 1)])[1]?.[0]).toBe('y')
})

test('PLANT-7 300 zones and 1,000 conduits are laid out, each conduit once', () => {
  const zones = Array.from(
    { length: 300 },
    (_, i): PlanZone => ({
      ...{ id: `z${i}`, label: { en: `Zone ${i}` }, prefixes: [], marks: [] },
      level: purdueLevels[i % purdueLevels.length]!,
    }),
  )
  const conduits = Array.from({ length: 1_000 }, (_, i) => ({
    ...{ id: `c${i}`, label: { en: '' }, marks: [], permissions: [] },
    ...{ from: `z${i % 300}`, to: `z${(i * 37 + 7) % 300}` },
  }))
  const { boxes, lines } = layoutOf({ zones, conduits })
  expect(boxes).toHaveLength(300)
  expect(new Set(lines.map(({ conduit }) => conduit)).size).toBe(1_000)
})
