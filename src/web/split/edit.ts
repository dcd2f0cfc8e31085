import type { Fn, Row, Split } from '#rules/split/split.ts'

/** A part of a row set, or with undefined left to the row above it. */
export function withPart<Part extends keyof Row>(row: Row, part: Part, value: Row[Part] | undefined): Row {
  const { [part]: _, ...rest } = row
  return value === undefined ? rest : { ...rest, [part]: value }
}

/** A function's side and whether it is external, as a person said it. */
export const withSide = (split: Split, fn: string, side: Fn['side'], external: boolean): Split => ({
  ...split,
  functions: split.functions.map(each => {
    if (each.id !== fn) return each
    const { side: _, external: __, ...rest } = each
    return { ...rest, ...(side === undefined ? {} : { side }), ...(external ? { external } : {}) }
  }),
})
