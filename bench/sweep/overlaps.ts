import { eventsOf } from './events.ts'
import type { Grid } from './grid.ts'

/**
 * Every set of rules that share a situation, after the overlap algorithm of the paper: sweep one column, and whenever
 * the set of active rules is about to shrink after it grew, sweep the next column with the rules in it. Sets that
 * lie within one another are not sought out again, which spares the sweep work that the paper's own version does.
 */
export function sweepOverlaps(grid: Grid): number[][] {
  const rules = grid.rules.length
  const found: number[][] = []
  const sweep = (active: readonly number[], column: number) => {
    if (column === grid.columns.length) {
      found.push([...active])
      return
    }
    const current = new Set<number>()
    let grown = false
    for (const event of eventsOf(grid, column, active)) {
      const rule = event % rules
      const opens = Math.floor(event / rules) % 2 === 1
      if (opens) current.add(rule)
      else {
        if (grown && current.size > 1) sweep([...current], column + 1)
        current.delete(rule)
      }
      grown = opens
    }
  }
  sweep([...grid.rules.keys()], 0)
  return found
}

/** The pairs in those sets, each once. */
export function pairsIn(sets: readonly (readonly number[])[], rules: number): Set<number> {
  const pairs = new Set<number>()
  for (const set of sets) for (const a of set) for (const b of set) if (a < b) pairs.add(a * rules + b)
  return pairs
}
