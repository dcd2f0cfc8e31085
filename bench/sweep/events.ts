import type { Grid } from './grid.ts'

/** A bound of a rule along one column: `at * 2 + opens` times the number of rules, plus the rule. It sorts as a number. */
export type Events = Float64Array

/** The bounds of some rules along one column in order; where bounds fall together, closing ones come first. */
export function eventsOf(grid: Grid, column: number, rules: ArrayLike<number>): Events {
  const count = grid.rules.length
  const events = new Float64Array(rules.length * 2)
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!
    const [low, high] = grid.rules[rule]![column]!
    events[2 * i] = (low * 2 + 1) * count + rule
    events[2 * i + 1] = (high + 1) * 2 * count + rule
  }
  return events.sort()
}
