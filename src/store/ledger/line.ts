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

/** The link of an entry: the SHA-256 of its line. */
export const linkOf = (line: string | Uint8Array): string => hex256(line)
