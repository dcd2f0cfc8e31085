import type { Row, Rule } from '#rules/split/split.ts'

/** The parts of a row that name functions, in the order in which they are shown. */
const functionParts = ['A', 'keys', 'consents', 'R', 'C', 'I'] as const
export const rowParts = [...functionParts, 'within', 'escalation'] as const
export type RowPart = (typeof rowParts)[number]
export type FunctionPart = (typeof functionParts)[number]

export const isFunctionPart = (part: RowPart): part is FunctionPart =>
  functionParts.includes(part as FunctionPart)

/** The parts that the rules of a table say something about: who decides always, others where a rule sets them. */
export const partsOf = (rules: readonly { readonly rule: Rule }[]): readonly RowPart[] =>
  rowParts.filter(part => part === 'A' || rules.some(({ rule }) => rule.row[part] !== undefined))

/** What a row says about a part, as a list; null where it leaves it to the row above. */
export function saidIn(row: Row | undefined, part: RowPart): readonly string[] | null {
  const value = row?.[part]
  if (value === undefined) return null
  return typeof value === 'string' ? [value] : value
}
