import type { FactValue } from './facts.ts'

/** A range of numbers; a missing bound is unbounded. `openLow` and `openHigh` leave the bound itself out. */
export type Range = {
  readonly low?: number
  readonly high?: number
  readonly openLow?: boolean
  readonly openHigh?: boolean
}

/** One unary test: equal to a value (`unknown` is S-FEEL `null`), or within a range. */
export type Test = { readonly is: FactValue } | { readonly range: Range }

/**
 * A condition cell (DMN S-FEEL unary tests). `any` is `-`. Otherwise one of the tests must hold or, with `not`, none.
 * A negated cell does not cover `unknown`, since what is not known may well be the excluded value; an enumeration that
 * lists `unknown` among its values makes it a value like the others.
 */
export type Cell = 'any' | { readonly not: boolean; readonly tests: readonly Test[] }
