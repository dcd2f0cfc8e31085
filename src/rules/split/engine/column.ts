import type { Cell } from '../cell.ts'
import type { Fact, FactValue } from '../facts.ts'

/** Segments `low` to `high`, both included. */
export type Run = readonly [low: number, high: number]

/**
 * One fact cut into elementary segments: no cell of the table tells two values of one segment apart. Number columns
 * are `ordered`, and their cells are ranges of segments; the others are sets of values, one bit each.
 */
export type Column = {
  readonly fact: Fact
  readonly ordered: boolean
  readonly size: number
  /** How many situations a segment stands for; 1 where it cannot be counted (decimals, unbounded ends). */
  readonly weights: readonly number[]
  /** The segments that a cell covers: ascending runs that do not touch. */
  runs(cell: Cell): readonly Run[]
  /** Whether the segments stay as they are when a cell becomes this one. */
  fits(cell: Cell): boolean
  /** The segment of a value; -1 where the fact does not declare it. */
  locate(value: FactValue): number
  /** A value of the segment that a person can check by hand. */
  example(segment: number): FactValue
  /** The cell that covers just these runs; null for all segments. */
  cell(runs: readonly Run[]): Cell | null
}

/** Runs in order, those that touch or overlap made one. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const found: [number, number][] = []
  for (const [low, high] of [...runs].sort((a, b) => a[0] - b[0])) {
    const previous = found.at(-1)
    if (previous && low <= previous[1] + 1) previous[1] = Math.max(previous[1], high)
    else found.push([low, high])
  }
  return found
}
