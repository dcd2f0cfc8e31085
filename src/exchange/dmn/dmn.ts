import type { Refusal } from '#rules/refusal.ts'
import type { Cell } from '#rules/split/cell.ts'
import type { Fact } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'

export const dmnHits = [
  'UNIQUE',
  'FIRST',
  'ANY',
  'PRIORITY',
  'COLLECT',
  'RULE ORDER',
  'OUTPUT ORDER',
] as const
type DmnHit = (typeof dmnHits)[number]

/** What was not understood: where it stands (table › rule's number › column, as far as it goes) and why. */
export type Unread = { readonly where: string; readonly text: string; readonly why: Refusal }

/** The value of an output entry; null where it says nothing (`null`, `-` or empty). */
export type Literal = string | number | boolean | null

type DmnInput = { readonly label: string; readonly expression: string; readonly fact: Fact }
export type DmnOutput = {
  readonly name: string
  readonly label: string
  readonly type: string | null
  /** The allowed values, the first before the others where the hit policy goes by priority. */
  readonly values: readonly Literal[]
  readonly default: Literal
}
export type DmnRule = {
  /** Its place in the table, from 1. */
  readonly number: number
  /** The rule's id in the file, or its number where it has none. */
  readonly id: string
  /** One for each input. */
  readonly cells: readonly Cell[]
  /** One for each output. */
  readonly outputs: readonly Literal[]
  /** Outputs that only repeat the default, by index: our own files say so. */
  readonly inherited: readonly number[]
  readonly notes: readonly { readonly name: string; readonly text: string }[]
  /** With hit policy PRIORITY: the highest wins, as the outputs' allowed values have it. */
  readonly priority: number | null
}
export type DmnTable = {
  /** The id of the decision that it makes. */
  readonly id: string
  readonly name: string
  readonly hit: DmnHit
  /** SUM, COUNT, MIN or MAX, with COLLECT. */
  readonly aggregation: string | null
  readonly inputs: readonly DmnInput[]
  readonly outputs: readonly DmnOutput[]
  /** Without the rules that were not understood; `unread` names them. */
  readonly rules: readonly DmnRule[]
}

/** What a DMN file holds, as far as it is decision tables. */
export type Dmn = {
  readonly version: string
  readonly id: string | null
  readonly name: string
  readonly tables: readonly DmnTable[]
  /** In a file of ours: what DMN has no place for. Its tables' rules stand in `tables`. */
  readonly beside: Split | null
  readonly unread: readonly Unread[]
}
