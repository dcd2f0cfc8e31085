import type { Encoding } from '../text.ts'
import { TableBroken } from './broken.ts'
import { type Bytes, joined } from './bytes.ts'

/** A piece of text, of whole lines but for the last one; `odd`: its lines in another encoding than the rest, from 0. */
export type Text = { readonly text: string; readonly odd: readonly number[] }

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const western = new TextDecoder('windows-1252')
const LINE_FEED = 10
/** Whole lists come as one line of JSON. */
const LONG = 2 ** 20
const isAscii = (byte: number) => byte < 128

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Up to the last line feed, so that no character is cut in two. */
const wholeLines = (bytes: Uint8Array) => bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1 || bytes.length)

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at)
    const next = end < 0 ? bytes.length : end + 1
    yield bytes.subarray(at, next)
    at = next
  }
}

/**
 * The encoding that most of a file's first lines are in: told by the byte order mark, else by where zero bytes stand
 * (UTF-16), else by which lines decode. Refuses binary data (`table.not_text`) and the Excel of before 2007.
 */
export function encodingOf(head: Uint8Array): { encoding: Encoding; mark: number } {
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0)
    throw new TableBroken('workbook.old_excel')
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 }
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 }
  const start = head.subarray(0, 4_096)
  const zeros = [0, 0]
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > start.length / 5 && even < odd / 10) return { encoding: 'utf-16le', mark: 0 }
  if (even > start.length / 5 && odd < even / 10) return { encoding: 'utf-16be', mark: 0 }
  if (even + odd > 0) throw new TableBroken('table.not_text')
  let [utf8, other] = [0, 0]
  for (const line of linesOf(wholeLines(head)))
    if (line.some(byte => byte > 127)) {
      if (asUtf8(line) === null) other++
      else utf8++
    }
  return { encoding: other > utf8 ? 'windows-1252' : 'utf-8', mark: 0 }
}

/**
 * The text of a file, piece by piece. A line that does not fit the encoding is read in the other one of UTF-8 and
 * Windows-1252, and named as odd: lists that were put together from several sources hold both.
 */
export async function* textOf(bytes: Bytes, encoding: Encoding, mark: number): AsyncGenerator<Text> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding)
    for await (const piece of bytes) yield { text: decoder.decode(piece, { stream: true }), odd: [] }
    return
  }
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array()
  let skip = mark
  for await (const piece of bytes) {
    const now = rest.length === 0 ? piece : joined([rest, piece])
    const end = now.lastIndexOf(LINE_FEED) + 1 || (now.length < LONG ? 0 : now.findLastIndex(isAscii))
    if (end <= 0) {
      rest = now
      continue
    }
    rest = now.slice(end)
    yield decoded(now.subarray(skip, end), encoding)
    skip = 0
  }
  if (rest.length > skip) yield decoded(rest.subarray(skip), encoding)
}

function decoded(bytes: Uint8Array, encoding: Encoding): Text {
  if (encoding === 'utf-8') {
    const text = asUtf8(bytes)
    if (text !== null) return { text, odd: [] }
  }
  const odd: number[] = []
  const lines: string[] = []
  for (const line of linesOf(bytes)) {
    const text = line.some(byte => byte > 127) ? asUtf8(line) : null
    const ascii = text === null && !line.some(byte => byte > 127)
    if (!ascii && (encoding === 'utf-8') === (text === null)) odd.push(lines.length)
    lines.push(text ?? western.decode(line))
  }
  return { text: lines.join(''), odd }
}
