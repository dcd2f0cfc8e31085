import { type Refusal, refuse } from '#rules/refusal.ts'

/** Whether the bytes are a ZIP archive, as XLSX is. */
export const isArchive = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte)

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * A file's bytes as text. The encoding is told by the byte order mark, else by where zero bytes stand (UTF-16), else
 * by what decodes (UTF-8), else it is Windows-1252, of which Latin-1 is a part. Refuses `workbook.not_text` for binary
 * data, `workbook.old_excel` for the Excel of before 2007, and `workbook.cut_off` for UTF-16 that ends within a
 * character.
 */
export function readText(bytes: Uint8Array): { text: string; encoding: Encoding } | Refusal {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('workbook.old_excel')
  const encoding = encodingOf(bytes)
  if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) return refuse('workbook.cut_off')
  const text = decode(bytes, encoding)
  if (text === null) return refuse('workbook.cut_off')
  return isBinary(text) ? refuse('workbook.not_text') : { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const start = bytes.subarray(0, 4096)
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = start.length / 5
  if (odd > many && even < odd / 10) return 'utf-16le'
  if (even > many && odd < even / 10) return 'utf-16be'
  return decode(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8'
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Texts hold no control characters but tab, line feeds and form feed; a stray one may slip in, many never do. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 65_536)
  let controls = 0
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at)
    if (code === 0) return true
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
  }
  return controls > 4 + start.length / 500
}
