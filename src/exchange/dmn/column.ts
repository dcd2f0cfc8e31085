import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Cell, Range, Test } from '#rules/split/cell.ts'
import { type Fact, UNKNOWN } from '#rules/split/facts.ts'
import { readCell } from '#rules/split/sfeel.ts'
import { plain, testsOf } from './literal.ts'
import type { InputElement } from './model.ts'
import { idOf } from './names.ts'
import type { ColumnType, Types } from './types.ts'

/** An input of a table as a fact. */
export type InputColumn = {
  readonly label: string
  readonly expression: string
  /** Null where its cells cannot be read (`problem`), or none of them says anything. */
  readonly fact: Fact | null
  readonly problem: Refusal | null
  /** What of the allowed values was left out. */
  readonly loose: Refusal | null
}

/**
 * The fact of an input: its type, with the allowed values. A text without them admits what the cells mention, and
 * anything else; a number without them is unbounded. DMN does not say what is strictest, so it is the first value
 * (true; the number nearest to 0), or `unknown` itself where the table has an answer of its own for `null`.
 */
export function readColumn(input: InputElement, texts: readonly string[], types: Types): InputColumn {
  const { inputExpression: source } = input
  const expression = source?.text?.trim() ?? ''
  const column = {
    label: input.label?.trim() || expression,
    expression,
    fact: null,
    problem: null,
    loose: null,
  }
  const type = types.named(source?.typeRef) ?? types.of(expression) ?? guess(texts)
  const allowed = input.inputValues?.text ?? type.allowed ?? types.of(expression)?.allowed ?? null
  if (type.kind === 'other') return { ...column, problem: refuse('dmn.input_type', { type: type.name }) }
  const given = plain[type.kind]
  const named = { id: idOf(expression || column.label), label: { en: column.label || idOf(expression) } }
  const unknown = texts.concat(allowed ?? '').some(text => testsOf(text, given).some(isUnknown))
  const declared = allowed === null ? [] : testsOf(allowed, given)
  const loose = allowed !== null && allowed.trim() !== '' && declared.length === 0
  const note = loose ? refuse('dmn.allowed_values') : null

  if (type.kind === 'boolean')
    return {
      ...column,
      fact: { ...plain.boolean, ...named, strictest: unknown ? UNKNOWN : true },
      loose: note,
    }
  if (type.kind !== 'text') {
    const { exact, ...bounds } = boundsOf(declared, type.kind === 'integer')
    const strictest = unknown ? UNKNOWN : Math.min(Math.max(0, bounds.min ?? 0), bounds.max ?? Infinity)
    const fact: Fact = { ...plain[type.kind], ...named, ...bounds, strictest }
    return { ...column, fact, loose: note ?? (exact ? null : refuse('dmn.allowed_values')) }
  }
  const values = textsOf(declared)
  const mentioned = values.length > 0 ? values : [...new Set(texts.flatMap(text => textsOf(tests(text))))]
  const open = values.length === 0
  const [first] = mentioned
  if (first === undefined) return column
  const fact: Fact = {
    ...named,
    type: 'enum',
    values: [
      ...mentioned.map(id => ({ id, label: { en: id } })),
      // To an open list, what is unknown is any other text, unless it is a value of its own.
      ...(open && unknown ? [{ id: UNKNOWN, label: { en: UNKNOWN } }] : []),
    ],
    ...(open && { open }),
    strictest: unknown ? UNKNOWN : first,
  }
  return { ...column, fact, loose: note }
}

/**
 * Reads a cell of a column. A word without quotes is a value only where it is declared: else DMN means a variable,
 * whose value a table alone does not know.
 */
export function readEntry(text: string, column: InputColumn): Cell | Refusal {
  if (/^\s*-?\s*$/.test(text)) return 'any'
  if (!column.fact) return column.problem ?? refuse('dmn.input_type', { type: column.label })
  if (column.fact.type === 'enum' && column.fact.open) {
    const word = /\p{L}[\p{L}\p{N}_.]*/u.exec(text.replace(/"(\\.|[^"\\])*"|\b(not|null)\b/g, ''))?.[0]
    if (word !== undefined) return refuse('dmn.unquoted', { word })
  }
  return readCell(text, column.fact)
}

const isUnknown = (test: Test) => 'is' in test && test.is === UNKNOWN
const textsOf = (tests: readonly Test[]): string[] =>
  tests.flatMap(test => ('is' in test && typeof test.is === 'string' && test.is !== UNKNOWN ? [test.is] : []))

/** The tests of a text cell, negated ones among them: they mention values, too. */
function tests(text: string): readonly Test[] {
  const cell = readCell(text, plain.text)
  return isRefusal(cell) || cell === 'any' ? [] : cell.tests
}

/** What the cells are, where the file gives no type. */
function guess(texts: readonly string[]): ColumnType {
  const fits = (kind: 'boolean' | 'decimal') => texts.every(text => !isRefusal(readCell(text, plain[kind])))
  const silent = texts.every(text => readCell(text, plain.text) === 'any')
  const kind = silent ? 'text' : fits('boolean') ? 'boolean' : fits('decimal') ? 'decimal' : 'text'
  return { kind, name: kind, allowed: null }
}

/** The bounds that allowed numbers lie within; exact where they say no more than that. */
function boundsOf(tests: readonly Test[], whole: boolean): { min?: number; max?: number; exact: boolean } {
  const ranges = tests.flatMap((test): Range[] =>
    'range' in test ? [test.range] : typeof test.is === 'number' ? [{ low: test.is, high: test.is }] : [],
  )
  const lows = ranges.map(({ low, openLow }) => (low ?? -Infinity) + (whole && openLow ? 1 : 0))
  const highs = ranges.map(({ high, openHigh }) => (high ?? Infinity) - (whole && openHigh ? 1 : 0))
  const [min, max] = [Math.min(...lows), Math.max(...highs)]
  return {
    ...(ranges.length > 0 && Number.isFinite(min) && { min }),
    ...(ranges.length > 0 && Number.isFinite(max) && { max }),
    exact: ranges.length < 2 && (whole || !ranges.some(({ openLow, openHigh }) => openLow || openHigh)),
  }
}
