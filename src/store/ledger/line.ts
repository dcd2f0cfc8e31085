import { canonical, hex256 } from './hash.ts'
import type { Changes } from './rows.ts'

/** The format of an export, told in its first line (docs/ledger.md). */
export const FORMAT = 'countersign.ledger/1'
/** What the first link hangs on. */
export const BEGINNING = '0'.repeat(64)

/**
 * The line of an entry, as it stands in an export: what it holds is RFC 8785 as a whole, and its SHA-256 is the entry's
 * link, which stands in the next line as `previous`.
 */
export const entryLine = (text: string, changes: Changes | null, previous: string, seq: number): string =>
  `{${changes === null ? '' : `"changes":${canonical(changes)},`}"entry":${text},"previous":"${previous}","seq":${seq}}`

/** The first line of an export: the number of its first entry, and the link before it. */
export const headLine = (seq: number, previous: string): string =>
  `{"format":"${FORMAT}","previous":"${previous}","seq":${seq}}`

export function readHead(line: string): { seq: number; previous: string } | null {
  const { previous, seq } = parsed(line)
  if (typeof previous !== 'string' || typeof seq !== 'number' || headLine(seq, previous) !== line) return null
  return seq > 1 || (seq === 1 && previous === BEGINNING) ? { previous, seq } : null
}

/** The line of a public key: its id and its SPKI in base64. */
export const keyLine = (id: string, spki: Buffer): string =>
  `{"key":{"id":"${id}","public":"${spki.toString('base64')}"}}`

export function readKeyLine(line: string): { id: string; spki: Buffer } | null {
  const { id, public: base64 } = Object(parsed(line).key) as Record<string, unknown>
  if (typeof id !== 'string' || typeof base64 !== 'string') return null
  const spki = Buffer.from(base64, 'base64')
  return keyLine(id, spki) === line ? { id, spki } : null
}

/** The last line: the number of the last entry, and its link. */
export const totalLine = (seq: number, link: string): string => `{"total":{"link":"${link}","seq":${seq}}}`

export function readTotal(line: string): { seq: number; link: string } | null {
  const { link, seq } = Object(parsed(line).total) as Record<string, unknown>
  if (typeof link !== 'string' || typeof seq !== 'number') return null
  return totalLine(seq, link) === line ? { link, seq } : null
}

function parsed(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line))
  } catch {
    return {}
  }
}

/** The link of an entry: the SHA-256 of its line. */
export const linkOf = (line: string | Uint8Array): string => hex256(line)
