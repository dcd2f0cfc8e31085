import { BOX, type Box, EDGE, GAP, type Joining, type Line } from './shape.ts'

/** How far from its box a line is marked. */
const OFF = 18
/** How far from a box a line passes by, at least. */
const CLEAR = 6
/** Lines that pass through the same gap stand beside each other. */
const ASIDE = [0, 4, -4, 8, -8]

/** One end of a conduit: at which edge of which box, and where the other end is. */
type End = { readonly line: number; readonly side: 'from' | 'to'; readonly towards: number }
type Point = { readonly x: number; readonly y: number }

/** Ends share the edge of a box in the order in which their other ends stand, so that lines cross as little as they have to. */
export function linesOf(conduits: readonly Joining[], boxes: readonly Box[]): readonly Line[] {
  const at = new Map(boxes.map(box => [box.zone, box]))
  const edges = new Map<string, End[]>()
  const attach = (box: Box, edge: 'top' | 'bottom', end: End) => {
    const key = `${edge} ${box.zone}`
    const list = edges.get(key)
    if (list === undefined) edges.set(key, [end])
    else list.push(end)
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
  const between = passing(boxes)
  return drawn.map(({ id, one, other }, line) => {
    const [x1, x2] = [round(ends.get(`from ${line}`)!), round(ends.get(`to ${line}`)!)]
    const [edge1, edge2] = [edgeOf(one, other), edgeOf(other, one)] as const
    const [y1, y2] = [heightAt(one, edge1), heightAt(other, edge2)]
    const arrows = { from: arrowOf(x1, y1, edge1), to: arrowOf(x2, y2, edge2) }
    const points = [{ x: x1, y: y1 }, ...between({ x: x1, y: y1 }, { x: x2, y: y2 }), { x: x2, y: y2 }]
    return { conduit: id, x1, y1, x2, y2, path: pathOf(points), mark: markOf(points), arrows }
  })
}

const round = (value: number) => Math.round(value * 10) / 10
const heightAt = ({ y, height }: Box, edge: 'top' | 'bottom') => (edge === 'top' ? y : y + height)

/** A triangle that touches the edge of a box from outside. */
const arrowOf = (x: number, y: number, edge: 'top' | 'bottom') =>
  `M ${x} ${y} l -4 ${edge === 'top' ? -7 : 7} h 8 z`

/**
 * Where a line from one point to another passes the rows between: straight on where no box stands, else through the gap that is
 * nearest, so that no line hides behind a zone that it does not join. For each row where it comes in and where it leaves.
 */
function passing(boxes: readonly Box[]): (from: Point, to: Point) => readonly Point[] {
  const rows = [...Map.groupBy(boxes, ({ y }) => y)]
    .map(([y, row]) => ({
      y,
      lefts: row.map(({ x }) => x).toSorted((a, b) => a - b),
      taken: new Map<number, number>(),
    }))
    .toSorted((a, b) => a.y - b.y)
  return (from, to) => {
    const down = to.y > from.y
    const crossed = rows.filter(
      ({ y }) => Math.min(from.y, to.y) < y && y + BOX.height < Math.max(from.y, to.y),
    )
    return (down ? crossed : crossed.toReversed()).flatMap(({ y, lefts, taken }) => {
      const straight = from.x + ((to.x - from.x) * (y + BOX.height / 2 - from.y)) / (to.y - from.y)
      const isFree = lefts.every(left => straight < left - CLEAR || straight > left + BOX.width + CLEAR)
      const x = isFree ? straight : gapBeside(lefts, taken, straight)
      const [above, under] = [
        { x: round(x), y: y - CLEAR },
        { x: round(x), y: y + BOX.height + CLEAR },
      ]
      return down ? [above, under] : [under, above]
    })
  }
}

/** The gap of a row that is nearest to where a line would go on; the ends of the row are gaps, too. */
function gapBeside(lefts: readonly number[], taken: Map<number, number>, straight: number): number {
  const gaps = [...lefts.map(left => left - GAP.x / 2), (lefts.at(-1) ?? 0) + BOX.width + GAP.x / 2]
  const gap = gaps.reduce((best, one) => (Math.abs(one - straight) < Math.abs(best - straight) ? one : best))
  const others = taken.get(gap) ?? 0
  taken.set(gap, others + 1)
  return gap + (ASIDE[others % ASIDE.length] ?? 0)
}

/** A curve leaves and comes in straight up or down; between boxes of one row it bends over them. */
function bendOf(one: Point, other: Point): number {
  if (one.y === other.y) return -Math.min(EDGE - 6, 12 + Math.abs(one.x - other.x) / 12)
  return (other.y - one.y) / 2
}

/** Curves from row to row, and straight lines through the rows. */
function pathOf([first, ...rest]: readonly Point[]): string {
  let [last, path] = [first!, `M ${first!.x} ${first!.y}`]
  for (const point of rest) {
    const bend = bendOf(last, point)
    const end = point.y === last.y ? point.y + bend : point.y - bend
    path +=
      point.x === last.x && point.y !== last.y
        ? ` V ${point.y}`
        : ` C ${last.x} ${last.y + bend} ${point.x} ${end} ${point.x} ${point.y}`
    last = point
  }
  return path
}

/** As far along as it takes to be clear of the box; over a row, where it bends most. */
function markOf([one, other]: readonly Point[]): Point {
  const bend = bendOf(one!, other!)
  const isFlat = one!.y === other!.y
  const t = isFlat ? 0.5 : Math.min(0.5, OFF / (3 * Math.abs(bend)))
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
  return {
    x: round((a + b) * one!.x + (c + d) * other!.x),
    y: round(a * one!.y + b * (one!.y + bend) + c * (other!.y + (isFlat ? bend : -bend)) + d * other!.y),
  }
}
