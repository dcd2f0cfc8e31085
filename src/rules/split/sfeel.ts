import { isRefusal, type Params, type Refusal, refuse } from '../refusal.ts'
import type { Cell, Range, Test } from './cell.ts'
import { type Fact, UNKNOWN } from './facts.ts'
import { nearest } from './nearest.ts'

/**
 * Reads a condition cell, S-FEEL unary tests (DMN 1.3, chapter 9), for a fact: `-` or nothing, `"plc","dcs"`,
 * `not("plc")`, `< 3`, `[1..5]`, `true`, `null`, and lists of them. Enum values may stand without quotes, and the word
 * `unknown` is `null`. Refuses what is not of the fact's type, undeclared or out of bounds, and ranges that hold
 * nothing; `at` in the refusal is the place in the text, counted from 1.
 */
export function readCell(text: string, fact: Fact): Cell | Refusal {
  const source = text.trim()
  if (source === '' || source === '-') return 'any'
  const scan: Scan = { text, at: text.indexOf(source), fact }
  const not = take(scan, /not\s*\(/y) !== null
  const tests: Test[] = []
  do {
    const test = readTest(scan)
    if (isRefusal(test)) return test
    tests.push(test)
  } while (take(scan, /,/y) !== null)
  if (not && take(scan, /\)/y) === null) return wrong(scan, 'cell.unexpected', { expected: ')' })
  skip(scan)
  if (scan.at < text.length) return wrong(scan, 'cell.unexpected', { expected: ',' })
  return { not, tests }
}

/** Writes a cell as canonical S-FEEL that `readCell` reads back to the same cell. */
export function writeCell(cell: Cell): string {
  if (cell === 'any') return '-'
  const tests = cell.tests.map(writeTest).join(', ')
  return cell.not ? `not(${tests})` : tests
}

function writeTest(test: Test): string {
  if ('is' in test) {
    if (test.is === UNKNOWN) return 'null'
    return typeof test.is === 'string' ? JSON.stringify(test.is) : String(test.is)
  }
  const { low, high, openLow, openHigh } = test.range
  if (low !== undefined && high !== undefined)
    return `${openLow ? '(' : '['}${low}..${high}${openHigh ? ')' : ']'}`
  if (low !== undefined) return `${openLow ? '>' : '>='} ${low}`
  if (high !== undefined) return `${openHigh ? '<' : '<='} ${high}`
  // Any number there is, as only a computed cell can say it.
  return 'not(null)'
}

type Scan = { readonly text: string; at: number; readonly fact: Fact }
type NumberFact = Extract<Fact, { type: 'integer' | 'decimal' }>
const isNumber = (fact: Fact): fact is NumberFact => fact.type === 'integer' || fact.type === 'decimal'

const skip = (scan: Scan) => {
  while (/\s/.test(scan.text[scan.at] ?? '')) scan.at++
}

/** The next piece of text if it has this (sticky) form. */
function take(scan: Scan, form: RegExp): RegExpExecArray | null {
  skip(scan)
  form.lastIndex = scan.at
  const found = form.exec(scan.text)
  if (found) scan.at += found[0].length
  return found
}

const wrong = (scan: Scan, code: string, params: Params = {}, at = scan.at) =>
  refuse(code, {
    fact: scan.fact.id,
    cell: shorten(scan.text.trim()),
    at: at + 1,
    found: shorten(scan.text.slice(at).trim()),
    ...params,
  })
const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

function readTest(scan: Scan): Test | Refusal {
  skip(scan)
  const start = scan.at
  const sign = take(scan, /[<>]=?/y)?.[0]
  if (sign) {
    const bound = readNumber(scan, start)
    if (isRefusal(bound)) return bound
    const range: Range =
      sign[0] === '>'
        ? { low: bound, ...(sign === '>' && { openLow: true }) }
        : { high: bound, ...(sign === '<' && { openHigh: true }) }
    return readRange(scan, range, start)
  }
  const opening = take(scan, /[[(\]]/y)?.[0]
  if (opening) {
    const low = readNumber(scan, start)
    if (isRefusal(low)) return low
    if (take(scan, /\.\./y) === null) return wrong(scan, 'cell.unexpected', { expected: '..' })
    const high = readNumber(scan, start)
    if (isRefusal(high)) return high
    const closing = take(scan, /[\])[]/y)?.[0]
    if (!closing) return wrong(scan, 'cell.unexpected', { expected: ']' })
    const open = { ...(opening !== '[' && { openLow: true }), ...(closing !== ']' && { openHigh: true }) }
    return readRange(scan, { low, high, ...open }, start)
  }
  return readValue(scan, start)
}

function readRange(scan: Scan, range: Range, start: number): Test | Refusal {
  const fact = scan.fact as NumberFact
  const whole = fact.type === 'integer'
  const low = range.low === undefined ? (fact.min ?? -Infinity) : range.low + (whole && range.openLow ? 1 : 0)
  const high =
    range.high === undefined ? (fact.max ?? Infinity) : range.high - (whole && range.openHigh ? 1 : 0)
  const open = !whole && (range.openLow || range.openHigh)
  if (low < high || (low === high && !open)) return { range }
  return wrong(scan, 'cell.empty_range', { range: scan.text.slice(start, scan.at) }, start)
}

const numeral = /-?(\d+(\.(?!\.)\d*)?|\.\d+)(e[-+]?\d+)?(?![\p{L}\p{N}_])/iuy

/** A number of the scan's fact: whole where the fact is, within its bounds. `start`: where its test began. */
function readNumber(scan: Scan, start: number): number | Refusal {
  const { fact } = scan
  if (!isNumber(fact)) return wrong(scan, 'cell.no_number', {}, start)
  skip(scan)
  const at = scan.at
  const text = take(scan, numeral)?.[0] ?? ''
  const value = Number(text) + 0 // no -0
  if (text === '' || !Number.isFinite(value)) return wrong(scan, 'cell.number_expected', {}, at)
  if (fact.type === 'integer' && !Number.isSafeInteger(value))
    return wrong(scan, 'cell.not_whole', { value: text }, at)
  if (value < (fact.min ?? -Infinity) || value > (fact.max ?? Infinity))
    return wrong(scan, 'cell.out_of_bounds', { value: text, min: fact.min ?? '', max: fact.max ?? '' }, at)
  return value
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (text: string) =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/gis, (_, code?: string, letter = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[letter] ?? letter),
  )

function readValue(scan: Scan, start: number): Test | Refusal {
  const { fact, text } = scan
  const quoted = take(scan, /"((?:[^"\\]|\\.)*)"/sy)
  if (!quoted && text[scan.at] === '"') return wrong(scan, 'cell.quote_open')
  if (!quoted && take(scan, /(null|unknown)(?=\s*([,)]|$))/y)) return { is: UNKNOWN }
  if (isNumber(fact)) {
    if (quoted) scan.at = start
    const value = readNumber(scan, start)
    return isRefusal(value) ? value : { is: value }
  }
  const value = quoted ? unescaped(quoted[1] ?? '') : (take(scan, /[^",()[\]<>]+/y)?.[0].trimEnd() ?? '')
  if (!quoted && value === '') return wrong(scan, 'cell.value_expected')
  if (fact.type === 'boolean') {
    const word = value.toLowerCase()
    if (quoted || (word !== 'true' && word !== 'false'))
      return wrong(scan, 'cell.true_or_false', { value }, start)
    return { is: word === 'true' }
  }
  const declared = fact.values.map(({ id }) => id)
  if (value === UNKNOWN || fact.open || declared.includes(value)) return { is: value }
  return wrong(scan, 'cell.undeclared', { value: shorten(value), nearest: nearest(value, declared) }, start)
}
