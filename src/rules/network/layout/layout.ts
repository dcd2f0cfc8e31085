import type { Plan } from '../plan/plan.ts'
import { linesOf } from './lines.ts'
import { bandsOf } from './order.ts'
import { type BandBox, BOX, type Box, EDGE, GAP, type Joining, type Layout, LEFT } from './shape.ts'

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
