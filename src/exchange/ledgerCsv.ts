import { CSV_MARK, csvLines } from './csvLines.ts'

/** An entry of the ledger, as far as a spreadsheet shows it. */
export type LedgerRow = {
  readonly seq: number
  readonly at: { toString(): string }
  readonly link: { toString(encoding: 'hex'): string }
} & Readonly<
  Record<'act' | 'kind' | 'subject' | 'id', string> &
    Record<'person' | 'function' | 'site' | 'why' | 'origin', string | null> &
    Record<'before' | 'after', unknown>
>

const heads = [
  'seq',
  'at',
  'act',
  'person',
  'function',
  'site',
  'kind',
  'subject',
  'before',
  'after',
  'why',
  'origin',
  'id',
  'link',
] as const

/** The first line of the ledger as CSV (RFC 4180, UTF-8 with a byte order mark). */
export const ledgerHeads = (): string => CSV_MARK + csvLines([heads])

/**
 * Entries of the ledger as lines of CSV, for reading: what it was before and after as JSON, cells that a spreadsheet would
 * take for a formula with an apostrophe in front. It cannot be verified; the export as JSON Lines can.
 */
export const ledgerRows = (rows: readonly LedgerRow[]): string =>
  csvLines(
    rows.map(row =>
      heads.map(head => {
        const value = row[head]
        if (head === 'before' || head === 'after') return value === null ? '' : JSON.stringify(value)
        if (head === 'link') return row.link.toString('hex')
        return value === null ? '' : String(value)
      }),
    ),
  )
