import type { Plan } from '../plan/plan.ts'
import type { PurdueLevel } from '../security.ts'
import { bandsOf } from './order.ts'

/** Where a zone stands, in the units of the picture (pixels at full size). */
export type Box = {
  readonly zone: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A level as a band across the picture. */
export type BandBox = { readonly level: PurdueLevel | null; readonly y: number; readonly height: number }

/** A conduit as a curve from one box to another; `path` as SVG and PDF draw it. */
export type Line = {
  readonly conduit: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly path: string
  /** A place on the curve, close to where it begins, that no box hides. */
  readonly mark: { readonly x: number; readonly y: number }
  /** Heads of arrows at both ends, each where somebody at the other end may open a connection. */
  readonly arrows: { readonly from: string; readonly to: string }
}

type Joining = Pick<Plan['conduits'][number], 'id' | 'from' | 'to'>

export type Layout = {
  readonly width: number
  readonly height: number
  readonly bands: readonly BandBox[]
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

/** Room at the left for what the levels are called. */
export const LEFT = 128
const BOX = { width: 172, height: 62 }
const GAP = { x: 28, y: 46 }
const EDGE = 34
/** How far from its box a line is marked. */
const OFF = 18

/** How many zones stand side by side at most, so that a picture of many is about as wide as a screen is. */
const columnsFor = (zones: number) => Math.max(6, Math.ceil(Math.sqrt(zones * 1.1)))

/**
 * Where everything in a picture of zones and conduits stands (PLANT-7): levels as bands, the highest above, zones as boxes of one
 * size in rows, conduits as curves between their edges. The same plan gives the same picture. `loose` are further lines that move no box.
 */
export function layoutOf(plan: Pick<Plan, 'zones' | 'conduits'>, loose: readonly Joining[] = []): Layout {
  const columns = columnsFor(plan.zones.length)
  const bands: BandBox[] = []
  const boxes: Box[] = []
  let y = 0
  let widest = Math.min(columns, 3)
  for (const { level, zones } of bandsOf(plan)) {
    const rows = Math.ceil(zones.length / columns)
    const each = Math.ceil(zones.length / rows)
    widest = Math.max(widest, each)
    for (const [i, { id }] of zones.entries()) {
      const [row, column] = [Math.floor(i / each), i % each]
      const x = LEFT + GAP.x / 2 + column * (BOX.width + GAP.x)
      boxes.push({ zone: id, x, y: y + EDGE + row * (BOX.height + GAP.y), ...BOX })
    }
    const height = 2 * EDGE + rows * BOX.height + (rows - 1) * GAP.y
    bands.push({ level, y, height })
    y += height
  }
  const width = LEFT + widest * (BOX.width + GAP.x)
  const centred = boxes.map(centre(width))
  return { width, height: y, bands, boxes: centred, lines: linesOf([...plan.conduits, ...loose], centred) }

  /** Rows that are not full stand in the middle, so that lines are short. */
  function centre(whole: number) {
    const ends = new Map<number, number>()
    for (const box of boxes) ends.set(box.y, Math.max(ends.get(box.y) ?? 0, box.x + box.width + GAP.x / 2))
    return (box: Box): Box => ({ ...box, x: Math.round(box.x + (whole - ends.get(box.y)!) / 2) })
  }
}

/** One end of a conduit: at which edge of which box, and where the other end is. */
type End = { readonly line: number; readonly side: 'from' | 'to'; readonly towards: number }

/** Ends share the edge of a box in the order in which their other ends stand, so that lines cross as little as they have to. */
function linesOf(conduits: readonly Joining[], boxes: readonly Box[]): readonly Line[] {
  const at = new Map(boxes.map(box => [box.zone, box]))
  const edges = new Map<string, End[]>()
  const attach = (box: Box, edge: 'top' | 'bottom', end: End) => {
    const key = `${edge} ${box.zone}`
    edges.set(key, [...(edges.get(key) ?? []), end])
  }
  const drawn = conduits.flatMap(({ id, from, to }) => {
    const [one, other] = [at.get(from), at.get(to)]
    return one === undefined || other === undefined ? [] : [{ id, one, other }]
  })
  const edgeOf = (box: Box, other: Box): 'top' | 'bottom' => (other.y > box.y ? 'bottom' : 'top')
  for (const [line, { one, other }] of drawn.entries()) {
    attach(one, edgeOf(one, other), { line, side: 'from', towards: other.x })
    attach(other, edgeOf(other, one), { line, side: 'to', towards: one.x })
  }
  const ends = new Map<string, number>()
  for (const [key, list] of edges) {
    const box = at.get(key.slice(key.indexOf(' ') + 1))!
    const sorted = list.toSorted((a, b) => a.towards - b.towards || a.line - b.line)
    for (const [i, { line, side }] of sorted.entries())
      ends.set(`${side} ${line}`, box.x + ((i + 1) * box.width) / (sorted.length + 1))
  }
  return drawn.map(({ id, one, other }, line) => {
    const [x1, x2] = [round(ends.get(`from ${line}`)!), round(ends.get(`to ${line}`)!)]
    const [edge1, edge2] = [edgeOf(one, other), edgeOf(other, one)] as const
    const [y1, y2] = [heightAt(one, edge1), heightAt(other, edge2)]
    const arrows = { from: arrowOf(x1, y1, edge1), to: arrowOf(x2, y2, edge2) }
    return { conduit: id, x1, y1, x2, y2, ...curveOf(x1, y1, x2, y2), arrows }
  })
}

const round = (value: number) => Math.round(value * 10) / 10
const heightAt = ({ y, height }: Box, edge: 'top' | 'bottom') => (edge === 'top' ? y : y + height)

/** A triangle that touches the edge of a box from outside. */
const arrowOf = (x: number, y: number, edge: 'top' | 'bottom') =>
  `M ${x} ${y} l -4 ${edge === 'top' ? -7 : 7} h 8 z`

/** A curve that leaves and comes in straight up or down; between boxes of one row it bends over them. */
function curveOf(x1: number, y1: number, x2: number, y2: number): Pick<Line, 'path' | 'mark'> {
  const over = -Math.min(EDGE - 6, 12 + Math.abs(x1 - x2) / 12)
  const [bend1, bend2] = y1 === y2 ? [over, over] : [(y2 - y1) / 2, (y1 - y2) / 2]
  // As far along as it takes to be clear of the box; over a row, where it bends most.
  const t = y1 === y2 ? 0.5 : Math.min(0.5, OFF / (3 * Math.abs(bend1)))
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
  return {
    path: `M ${x1} ${y1} C ${x1} ${y1 + bend1} ${x2} ${y2 + bend2} ${x2} ${y2}`,
    mark: {
      x: round((a + b) * x1 + (c + d) * x2),
      y: round(a * y1 + b * (y1 + bend1) + c * (y2 + bend2) + d * y2),
    },
  }
}
