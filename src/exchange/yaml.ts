import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { limits } from './limits.ts'
import type { Place } from './place.ts'

/** Why a text is not what it should be: each reason, where in the data, and where in the text. */
export type YamlRefusals = {
  readonly refusals: readonly (Refusal & { readonly where: string; readonly place: Place | null })[]
}

type Refused = { readonly refusals: readonly (Refusal & { readonly where: string })[] }

/**
 * Reads YAML 1.2 (JSON is YAML, too) and hands its data to `read`. Refuses `yaml.*` with line and column where the text is
 * no YAML, is larger than `limits.yaml`, or blows up through aliases; and everything that `read` refuses, with its line.
 */
export function readYaml<T extends object>(
  text: string,
  read: (raw: unknown) => T | Refused,
): T | YamlRefusals {
  if (text.length > limits.yaml) return refused(refuse('yaml.too_large'))
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const [error] = document.errors
    if (error) {
      const place = placeOf(lines, error.pos[0])
      return refused(refuse(codes[error.code] ?? 'yaml.broken', place), place)
    }
    const unknown = unknownAlias(document)
    if (unknown !== null) {
      const place = placeOf(lines, unknown)
      return refused(refuse('yaml.alias', place), place)
    }
    const answer = read(document.toJS({ maxAliasCount: 100 }))
    if (!isRefused(answer)) return answer
    const placed = answer.refusals.map(refusal => ({
      ...refusal,
      place: placeOf(lines, offsetOf(document.contents, refusal.where.split('.'))),
    }))
    return { refusals: placed }
  } catch {
    // The parser goes deeper than the stack, or aliases stand for more than they may.
    return refused(refuse('yaml.too_nested'))
  }
}

const isRefused = <T extends object>(answer: T | Refused): answer is Refused => 'refusals' in answer

const refused = (refusal: Refusal, place: Place | null = null): YamlRefusals => ({
  refusals: [{ ...refusal, where: '', place }],
})

/** The parser's errors that people make often and can mend at once. */
const codes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'yaml.tab',
  DUPLICATE_KEY: 'yaml.twice',
  BAD_INDENT: 'yaml.indent',
  MISSING_CHAR: 'yaml.unclosed',
}

/** Where an alias stands that names nothing, or null. */
function unknownAlias(document: Document.Parsed): number | null {
  let found: number | null = null
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined
      found = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

function placeOf(lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** Where a part of the data begins in the text, or the nearest part around it that is there. */
function offsetOf(node: unknown, path: readonly string[]): number {
  const [step = '', ...rest] = path
  const here = rangeOf(node)
  if (path.length === 0) return here
  if (isSeq(node) && node.items[Number(step)] !== undefined) return offsetOf(node.items[Number(step)], rest)
  if (isMap(node)) {
    // Ids may hold dots: a key may span several steps.
    for (let length = 1; length <= path.length; length++) {
      const name = path.slice(0, length).join('.')
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      if (pair) return pair.value === null ? rangeOf(pair.key) : offsetOf(pair.value, path.slice(length))
    }
  }
  return here
}

const rangeOf = (node: unknown): number =>
  isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0
