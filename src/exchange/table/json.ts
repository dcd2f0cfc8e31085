import { limits } from '../limits.ts'
import { TableBroken } from './broken.ts'
import type { Text } from './decode.ts'

/** A record by the names of what it holds. */
export type Told = {
  readonly line: number
  readonly values: Readonly<Record<string, string>>
  readonly odd: boolean
}

/** What the lists of tools' answers stand under (NetBox: `results`; Tenable OT: `data.assets.nodes`). */
const wrappers = new Set([
  'results',
  'data',
  'assets',
  'nodes',
  'items',
  'devices',
  'hosts',
  'records',
  'rows',
  'value',
])
const LONGEST = 4 * 2 ** 20
const DEEPEST = 8
const AT_ONCE = 500

/**
 * The records of JSON as the text comes: an array of objects, one object to a line (JSON Lines), or a tool's answer with
 * the array in it. Throws `table.not_json` with the number of the record.
 */
export async function* jsonRecords(texts: AsyncIterable<Text>): AsyncGenerator<Told[]> {
  const scan = scanner()
  let done: Told[] = []
  let line = 0
  for await (const { text } of texts)
    for (const one of scan.take(text)) {
      line++
      done.push({ line, values: flat(parsed(one, line)), odd: false })
      if (done.length < AT_ONCE) continue
      yield done
      done = []
    }
  if (!scan.whole()) throw new TableBroken('table.not_json', { line: line + 1 })
  if (done.length > 0) yield done
}

function parsed(text: string, line: number): object {
  try {
    return JSON.parse(text) as object
  } catch {
    throw new TableBroken('table.not_json', { line })
  }
}

/** Finds where the objects of a list begin and end; what stands around them is skipped. */
function scanner() {
  let rest = ''
  let at = 0
  let depth = 0
  let inText = false
  let start = -1
  /** The depth at which records stand; found with the first of them. */
  let level = -1
  /** The last text at the level of a wrapper's names. */
  let name = ''
  let nameFrom = -1

  function* take(piece: string): Generator<string> {
    rest += piece
    for (; at < rest.length; at++) {
      const code = rest.charCodeAt(at)
      if (inText) {
        if (code === 92) at++
        else if (code === 34) {
          inText = false
          if (level < 0) name = rest.slice(nameFrom, at)
        }
        continue
      }
      if (code === 34) {
        inText = true
        nameFrom = at + 1
      } else if (code === 123 || code === 91) {
        const opensRecord = code === 123 && (level < 0 ? isRecord() : depth === level)
        if (opensRecord && start < 0) {
          level = depth
          start = at
        }
        depth++
      } else if (code === 125 || code === 93) {
        depth--
        if (start >= 0 && depth === level) {
          yield rest.slice(start, at + 1)
          start = -1
        }
        // The list is over; what follows in the answer is no record.
        if (level > 0 && depth < level) level = Number.POSITIVE_INFINITY
      }
    }
    if (start >= 0 && rest.length - start > LONGEST) throw new TableBroken('table.not_json', { line: 0 })
    const keep = start >= 0 ? start : inText && level < 0 ? nameFrom : rest.length
    rest = rest.slice(keep)
    at -= keep
    start = start >= 0 ? 0 : -1
    nameFrom -= keep
  }

  let before = ''
  /** Whether the object that begins here is a record: one in an array, or at the top with no list in it. */
  function isRecord(): boolean {
    if (depth === 0) {
      before = rest.slice(at + 1, at + 4_096)
      const first = /^\s*"([^"]*)"\s*:/.exec(before)?.[1] ?? ''
      const envelope = /"(?:results|nodes|assets|items|devices|hosts|records|rows|value)"\s*:\s*\[/.test(
        before,
      )
      return !(wrappers.has(first) || envelope) || /^[^\n]*\}\s*\n\s*\{/.test(before)
    }
    const previous = rest.slice(0, at).trimEnd().at(-1)
    return previous === '[' && (depth === 1 || wrappers.has(name))
  }

  return { take, whole: () => depth === 0 && !inText }
}

/** An object as texts by dotted names; lists of texts are joined, of a thing with a label its label is taken. */
export function flat(value: object): Record<string, string> {
  const found: Record<string, string> = {}
  const put = (name: string, one: unknown, depth: number) => {
    if (one === null || one === undefined || one === '') return
    if (Array.isArray(one)) {
      const texts = one.map(labelOf).filter(text => text !== '')
      if (texts.length > 0) found[name] = texts.join(', ').slice(0, limits.cell)
    } else if (typeof one === 'object') {
      if (depth < DEEPEST)
        for (const [key, inner] of Object.entries(one))
          put(name === '' ? key : `${name}.${key}`, inner, depth + 1)
    } else found[name] = String(one).slice(0, limits.cell)
  }
  put('', value, 0)
  return found
}

const labelOf = (one: unknown): string => {
  if (typeof one !== 'object' || one === null) return one === null || one === undefined ? '' : String(one)
  const { address, display, label, name, value } = one as Record<string, unknown>
  return String(address ?? display ?? label ?? name ?? value ?? '')
}
