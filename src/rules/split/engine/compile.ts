import type { Situation } from '../facts.ts'
import { lookUp } from './lookup.ts'
import { paint } from './paint.ts'
import { boxesOf, type Space, spaceOf } from './space.ts'
import type { Table } from './table.ts'
import { treeOf } from './tree.ts'
import type { Winner } from './winner.ts'

/** A table made ready to be asked. */
export type Compiled = {
  readonly table: Table
  readonly space: Space
  /** The rule that wins a situation, or a `Winner` constant. What is not known counts as the strictest value. */
  readonly winner: (situation: Situation) => Winner
  /** A dense table of winners, or a tree of cuts where that would be too large. */
  readonly form: 'dense' | 'tree'
}

export type CompileOptions = {
  /** Up to how many combinations of segments their winners are laid out densely. */
  readonly dense?: number
  /** Whether code may be made from text: fast, and forbidden in pages. */
  readonly code?: boolean
}

/** Up to this many combinations of segments their winners are laid out densely. */
const DENSE = 10_000_000

/**
 * Compiles a table once: each fact is cut into segments, and the winner of every combination of segments is written
 * down. An answer is then one look-up for each fact and one for the winner.
 */
export function compile(table: Table, { dense = DENSE, code = false }: CompileOptions = {}): Compiled {
  const space = spaceOf(table)
  const boxes = boxesOf(space, table)
  const cells = space.columns.reduce((product, column) => product * column.size, 1)
  if (cells > dense) return { table, space, winner: treeOf(table, space, boxes), form: 'tree' }
  return { table, space, winner: lookUp(space.columns, paint(table, space, boxes), code), form: 'dense' }
}
