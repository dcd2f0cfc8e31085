import { eventsOf } from './events.ts'
import type { Grid } from './grid.ts'

/** Situations counted by how many rules cover them. */
export type Volumes = { ownerless: number; owned: number; contested: number; gaps: number }

/**
 * The boxes that no rule covers, after the gap algorithm of the paper: sweep one column; where no rule is active the
 * box so far is a gap, elsewhere the next column is swept with the active rules. Boxes are counted rather than kept
 * and not merged afterwards, which spares the sweep time and memory. At the last column it knows how many rules
 * cover a box, which is counted along.
 */
export function sweepGaps(grid: Grid): Volumes {
  const rules = grid.rules.length
  const volumes: Volumes = { ownerless: 0, owned: 0, contested: 0, gaps: 0 }
  const beyond = grid.columns.map((_, c) =>
    grid.columns.slice(c + 1).reduce((product, { size }) => product * size, 1),
  )
  const sweep = (active: readonly number[], column: number, volume: number) => {
    const current = new Set<number>()
    const size = grid.columns[column]?.size ?? 0
    const upTo = (from: number, to: number) => {
      const part = volume * (to - from)
      if (current.size === 0) {
        volumes.ownerless += part * (beyond[column] ?? 1)
        volumes.gaps++
      } else if (column < grid.columns.length - 1) sweep([...current], column + 1, part)
      else if (current.size === 1) volumes.owned += part
      else volumes.contested += part
    }
    let from = 0
    for (const event of eventsOf(grid, column, active)) {
      const rule = event % rules
      const bound = Math.floor(event / rules)
      const at = bound >> 1
      if (at > from) upTo(from, at)
      from = at
      if (bound % 2 === 1) current.add(rule)
      else current.delete(rule)
    }
    if (size > from) upTo(from, size)
  }
  sweep([...grid.rules.keys()], 0, 1)
  return volumes
}
