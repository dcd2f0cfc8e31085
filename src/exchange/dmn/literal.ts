import { isRefusal } from '#rules/refusal.ts'
import type { Test } from '#rules/split/cell.ts'
import type { Fact } from '#rules/split/facts.ts'
import { readCell } from '#rules/split/sfeel.ts'
import type { Literal } from './dmn.ts'

const named = (id: string) => ({ id, label: { en: id } })
/** Columns that nothing is known of but their type. */
export const plain = {
  boolean: { ...named('boolean'), type: 'boolean', strictest: true },
  decimal: { ...named('number'), type: 'decimal', strictest: 0 },
  integer: { ...named('number'), type: 'integer', strictest: 0 },
  text: { ...named('text'), type: 'enum', open: true, values: [named('text')], strictest: 'text' },
} satisfies Record<string, Fact>

/** The tests of a cell that names or bounds; none where it is `any`, negated or not of the fact's type. */
export function testsOf(text: string, fact: Fact): readonly Test[] {
  const cell = readCell(text, fact)
  return isRefusal(cell) || cell === 'any' || cell.not ? [] : cell.tests
}

/** Reads an output entry or a list of allowed ones: texts in quotes, numbers, true, false; undefined for the rest. */
export function readLiterals(text: string): Literal[] | undefined {
  if (/^\s*(null|-)?\s*$/.test(text)) return [null]
  for (const [kind, type] of [
    ['text', 'string'],
    ['decimal', 'number'],
    ['boolean', 'boolean'],
  ] as const) {
    if (kind === 'text' && !text.trimStart().startsWith('"')) continue
    const values = testsOf(text, plain[kind]).map(test => ('is' in test ? test.is : null))
    if (values.length > 0 && values.every(value => typeof value === type)) return values
  }
  return undefined
}

/** Reads one output entry; undefined where it is not a literal. */
export function readLiteral(text: string): Literal | undefined {
  const literals = readLiterals(text)
  return literals?.length === 1 ? literals[0] : undefined
}
