import { MOST_LINES } from '#rules/plant/configuration/configuration.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { TableBroken } from './broken.ts'
import { openTable } from './open.ts'

/** A line as a report takes it. */
export type ChecksumLine = {
  readonly asset: string
  readonly program: string
  readonly checksum: string
  readonly version: string | null
  readonly at: string | null
}

/** What the columns are called, in small letters, in files of both languages and of the usual tools. */
const heads: Readonly<Record<keyof ChecksumLine, readonly string[]>> = {
  asset: ['asset', 'tag', 'device', 'controller', 'station', 'anlage', 'kennung', 'gerät', 'steuerung'],
  program: [
    'program',
    'project',
    'name',
    'component',
    'configuration',
    'programm',
    'projekt',
    'konfiguration',
  ],
  checksum: ['checksum', 'sha256', 'sha-256', 'hash', 'crc', 'signature', 'prüfsumme', 'signatur'],
  version: ['version', 'revision', 'stand'],
  at: ['at', 'time', 'read', 'date', 'zeit', 'gelesen', 'datum'],
}

/**
 * Checksums of what runs, from a table with a head (CSV, TSV, XLSX, JSON). Lines without asset, program or checksum are left out and
 * named. Refuses a file that is no table (`table.*`), that has not these columns (`checksums.no_columns`), or too many lines.
 */
export async function readChecksums(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<{ readonly lines: readonly ChecksumLine[]; readonly without: readonly number[] } | Refusal> {
  async function* whole() {
    yield bytes
  }
  try {
    const { detected, rows } = await openTable(whole(), name)
    const names = detected.heads.map(head => head.trim().toLowerCase())
    const column = (field: keyof ChecksumLine) =>
      heads[field].map(one => names.indexOf(one)).find(at => at >= 0) ?? -1
    const [asset, program, checksum] = [column('asset'), column('program'), column('checksum')]
    if (asset < 0 || program < 0 || checksum < 0)
      return refuse('checksums.no_columns', { heads: detected.heads.join(', ').slice(0, 300) })
    const lines: ChecksumLine[] = []
    const without: number[] = []
    for await (const some of rows)
      for (const { line, cells } of some) {
        const said = (at: number) => cells[at]?.trim() ?? ''
        const of = { asset: said(asset), program: said(program), checksum: said(checksum) }
        if (Object.values(of).includes('')) without.push(line)
        else
          lines.push({ ...of, version: said(column('version')) || null, at: instantIn(said(column('at'))) })
        if (lines.length > MOST_LINES) return refuse('checksums.too_many', { most: MOST_LINES })
      }
    return lines.length === 0 ? refuse('checksums.none') : { lines, without }
  } catch (error) {
    if (error instanceof TableBroken) return error.refusal
    throw error
  }
}

/** A moment with its offset; anything else says no moment, and the report's own then counts. */
const instantIn = (text: string): string | null =>
  /T.*(Z|[+-]\d\d:?\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text))
    ? new Date(text).toISOString()
    : null
