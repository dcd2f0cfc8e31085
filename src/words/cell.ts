import type { Cell, Range, Test } from '#rules/split/cell.ts'
import { type Fact, type FactValue, type Label, type Language, UNKNOWN } from '#rules/split/facts.ts'
import { type Key, say } from './say.ts'

const locale = { en: 'en-GB', de: 'de' } as const

/** A label in a language, in English where it has no other. */
export const sayLabel = (language: Language, label: Label): string =>
  language === 'de' ? (label.de ?? label.en) : label.en

/** A fact's value as people say it: the value's label, yes or no, a number with its unit. */
export function sayValue(language: Language, fact: Fact, value: FactValue): string {
  if (value === UNKNOWN) return say(language, 'cell.say.unknown')
  if (fact.type === 'boolean') return say(language, value === true ? 'cell.say.yes' : 'cell.say.no')
  if (fact.type === 'enum') {
    const known = fact.values.find(each => each.id === value)
    return known === undefined ? String(value) : sayLabel(language, known.label)
  }
  return withUnit(language, fact, value)
}

/** A condition cell as people say it, such as "PLC or DCS", "not PLC", "more than 4 h"; "any" where anything fits. */
export function sayCell(language: Language, fact: Fact, cell: Cell): string {
  if (cell === 'any') return say(language, 'cell.say.any')
  const tests = cell.tests.map(test => sayTest(language, fact, test))
  const list = listOr(language, tests)
  return cell.not ? say(language, 'cell.say.not', { list }) : list
}

/** Several things, the last with "or". */
export const listOr = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(locale[language], { type: 'disjunction' }).format(items)

function sayTest(language: Language, fact: Fact, test: Test): string {
  if ('is' in test) return sayValue(language, fact, test.is)
  return sayRange(language, fact, test.range)
}

function sayRange(language: Language, fact: Fact, { low, high, openLow, openHigh }: Range): string {
  const number = (value: number | undefined) => (value === undefined ? '' : withUnit(language, fact, value))
  const from: Key = openLow ? 'cell.say.above' : 'cell.say.from'
  const to: Key = openHigh ? 'cell.say.below' : 'cell.say.to'
  const parts = [
    ...(low === undefined ? [] : [say(language, from, { value: number(low) })]),
    ...(high === undefined ? [] : [say(language, to, { value: number(high) })]),
  ]
  return parts.length === 0 ? say(language, 'cell.say.any_number') : parts.join(' ')
}

function withUnit(language: Language, fact: Fact, value: FactValue): string {
  const unit = 'unit' in fact && fact.unit !== undefined ? ` ${fact.unit}` : ''
  return `${typeof value === 'number' ? new Intl.NumberFormat(locale[language]).format(value) : value}${unit}`
}
