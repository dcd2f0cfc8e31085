import { covers, meets } from './box.ts'
import { grown } from './carve.ts'
import { type Cover, missing } from './cover.ts'
import type { Box, Boxes, Space } from './space.ts'

/** How many gaps are shown; their situations are all counted. */
const GAPS_SHOWN = 10

/** The first gaps that a cover leaves, each grown as far as no rule and nothing impossible is met. */
export function gapsIn(space: Space, boxes: Boxes, coverIn: (within: Box) => Cover, step: () => void): Box[] {
  const found: Box[] = []
  search(space, boxes, coverIn, space.whole, found, step)
  return found
}

/** Adds the gaps inside `within` to those found, until enough are shown. */
function search(
  space: Space,
  boxes: Boxes,
  coverIn: (within: Box) => Cover,
  within: Box,
  found: Box[],
  step: () => void,
): void {
  const add = (box: Box) => {
    if (!found.some(known => covers(space, known, 0, box, 0)))
      found.push(grown(space, box, boxes.data, space.whole))
    return found.length < GAPS_SHOWN
  }
  if (found.length < GAPS_SHOWN) missing(space, coverIn(within), within, add, step)
}

/**
 * The gaps after an edit, from the known ones: those that the rule's new boxes do not meet stay, and new ones can only
 * lie where its old boxes were or where a gap was met. All is searched again where there were more than are shown.
 */
export function gapsNow(
  space: Space,
  boxes: Boxes,
  known: readonly Box[],
  freed: readonly Box[],
  taken: readonly Box[],
  coverIn: (within: Box) => Cover,
  step: () => void,
): Box[] {
  const met = (gap: Box) => taken.some(box => meets(space, box, 0, gap, 0))
  const wider = (gap: Box) => freed.some(box => besides(space, gap, box))
  const found = known.filter(gap => !met(gap) && !wider(gap))
  for (const gap of known) if (!met(gap) && wider(gap)) found.push(grown(space, gap, boxes.data, space.whole))
  for (const within of [...freed, ...known.filter(met)]) {
    search(space, boxes, coverIn, within, found, step)
  }
  const more = known.length >= GAPS_SHOWN && found.length < GAPS_SHOWN
  return more ? gapsIn(space, boxes, coverIn, step) : found
}

/** Whether a box stands beside a gap, so that the gap can grow where the box was: they miss each other in one column. */
function besides(space: Space, gap: Box, box: Box): boolean {
  return space.columns.some((column, c) => {
    const slab = gap.slice()
    const from = space.at[c]!
    slab.set(space.whole.subarray(from, from + (column.ordered ? 2 : Math.ceil(column.size / 32))), from)
    return meets(space, slab, 0, box, 0)
  })
}
