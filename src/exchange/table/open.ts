import { dateOrderOf, decimalCommaIn } from '#rules/plant/import/dates.ts'
import type { Says } from '#rules/plant/import/import.ts'
import { guessMapping, type Mapping, type ReadyMapping } from '#rules/plant/import/mapping.ts'
import { isRefusal } from '#rules/refusal.ts'
import { readXlsx } from '../grid/xlsx.ts'
import { limits } from '../limits.ts'
import { type Encoding, isArchive } from '../text.ts'
import { TableBroken } from './broken.ts'
import { type Bytes, joined, peek, unpacked } from './bytes.ts'
import { csvRows, delimiterOf } from './csv.ts'
import { encodingOf, textOf } from './decode.ts'
import { headOf } from './head.ts'
import { jsonRecords, type Told } from './json.ts'
import { nmapHosts } from './nmap.ts'
import type { Row } from './row.ts'
import { isTar, tarRecords, yamlRecords } from './tar.ts'

export type TableFormat = 'csv' | 'xlsx' | 'json' | 'nmap' | 'yaml'

/** What was found out about a file before its rows are read. */
export type Detected = {
  readonly format: TableFormat
  readonly packed: boolean
  readonly encoding: Encoding | null
  readonly delimiter: string | null
  readonly sheet: string | null
  /** The line of the head; null where each record names its own fields. */
  readonly headLine: number | null
  readonly mergedHead: boolean
  readonly heads: readonly string[]
  /** The first rows under the head. */
  readonly sample: readonly (readonly string[])[]
  /** Some of the first rows are in another encoding than the rest. */
  readonly mixed: boolean
  /** Null where both orders fit every date. */
  readonly dates: Mapping['dates'] | null
  readonly decimalComma: boolean
  readonly ready: ReadyMapping
  readonly mapping: Mapping
}

export type Table = { readonly detected: Detected; readonly rows: AsyncIterable<readonly Row[]> }

const SAMPLE = 65_536
const SHOWN = 8
const LOOKED_AT = 500
const MOST_HEADS = 500

type Raw = Pick<Detected, 'format' | 'encoding' | 'delimiter' | 'sheet'> &
  ({ readonly rows: AsyncIterable<readonly Row[]> } | { readonly records: AsyncIterable<readonly Told[]> })

/**
 * Opens a list of assets: CSV, TSV, XLSX, JSON, JSON Lines, nmap's XML, YAML or a tar of it, each also packed with gzip. Says
 * what it is, and reads its rows as they are asked for, in memory that does not grow with the file (a workbook apart). Throws
 * `TableBroken` (`table.*`, `workbook.*`), also while rows are read.
 */
export async function openTable(file: Bytes, name: string, says: Says = {}): Promise<Table> {
  const { bytes, packed } = await unpacked(file)
  const raw = await rawOf(bytes, name, says)
  const { format, encoding, delimiter, sheet } = raw
  const common = { format, packed, encoding, delimiter, sheet }
  return 'rows' in raw ? fromRows(raw.rows, common, says) : fromRecords(raw.records, common)
}

async function rawOf(bytes: Bytes, name: string, says: Says): Promise<Raw> {
  const { head, all } = await peek(bytes, SAMPLE)
  if (head.length === 0) throw new TableBroken('table.empty')
  const none = { encoding: null, delimiter: null, sheet: null }
  if (isArchive(head)) return { ...none, ...(await workbook(all)) }
  if (isTar(head)) return { ...none, format: 'yaml', records: tarRecords(all) }
  const detected = encodingOf(head)
  const encoding = says.encoding ?? detected.encoding
  const texts = textOf(all, encoding, detected.encoding === encoding ? detected.mark : 0)
  const start = new TextDecoder(encoding).decode(head).trimStart()
  if (/^<(\?xml|!DOCTYPE|nmaprun)/i.test(start)) {
    if (!start.includes('<nmaprun')) throw new TableBroken('table.xml_wrong')
    return { ...none, format: 'nmap', encoding, records: nmapHosts(texts) }
  }
  if (/^(\[\s*[{\]]|\{\s*["}])/.test(start))
    return { ...none, format: 'json', encoding, records: jsonRecords(texts) }
  if (/\.ya?ml$/i.test(name)) return { ...none, format: 'yaml', encoding, records: yamlOf(texts) }
  const delimiter = says.delimiter ?? delimiterOf(start.slice(0, SAMPLE))
  return { ...none, format: 'csv', encoding, delimiter, rows: csvRows(texts, delimiter) }
}

async function* yamlOf(texts: ReturnType<typeof textOf>) {
  let whole = ''
  for await (const { text } of texts) {
    whole += text
    if (whole.length > limits.yaml) throw new TableBroken('table.workbook_large')
  }
  yield yamlRecords(whole, 1)
}

/** The first sheet of a workbook that holds something. */
async function workbook(
  bytes: Bytes,
): Promise<Pick<Raw, 'format' | 'sheet'> & { rows: AsyncIterable<readonly Row[]> }> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of bytes) {
    length += piece.length
    if (length > limits.bytes) throw new TableBroken('table.workbook_large')
    pieces.push(piece)
  }
  const read = await readXlsx(joined(pieces))
  if (isRefusal(read))
    throw new TableBroken(
      read.refused === 'workbook.too_large' ? 'table.workbook_large' : read.refused,
      read.params,
    )
  const sheet = read.sheets.find(({ rows }) => rows.length > 1) ?? read.sheets[0]
  const rows = (sheet?.rows ?? []).map((cells, i) => ({ line: i + 1, cells, odd: false }))
  return {
    format: 'xlsx',
    sheet: sheet?.name ?? '',
    rows: (async function* () {
      yield rows
    })(),
  }
}

const isBlank = ({ cells }: Row) => cells.every(cell => cell.trim() === '')

type Common = Pick<Detected, 'format' | 'packed' | 'encoding' | 'delimiter' | 'sheet'>

/** The first of what comes, at least so many where there are as many, and all that comes. */
async function ahead<T>(batches: AsyncIterable<readonly T[]>, wanted: number) {
  const reading = batches[Symbol.asyncIterator]()
  const first: T[] = []
  let ended = false
  while (first.length < wanted && !ended) {
    const next = await reading.next()
    if (next.done) ended = true
    else first.push(...next.value)
  }
  async function* rest() {
    try {
      while (!ended) {
        const next = await reading.next()
        if (next.done) return
        yield next.value
      }
    } finally {
      await reading.return?.()
    }
  }
  return { first, rest: rest() }
}

async function fromRows(all: AsyncIterable<readonly Row[]>, common: Common, says: Says): Promise<Table> {
  const { first, rest } = await ahead(all, LOOKED_AT)
  const rows = first.filter(row => !isBlank(row))
  const head = headOf(rows, says.headLine)
  const below = rows.slice((head?.at ?? 0) + 1)
  if (head === null || below.length === 0) throw new TableBroken('table.no_rows')
  if (head.heads.length > limits.columns) throw new TableBroken('table.workbook_large')
  const again = rows[head.at]?.cells.join('\u0000')
  const isRow = (row: Row) => !isBlank(row) && row.cells.join('\u0000') !== again
  async function* body() {
    yield below.filter(isRow)
    for await (const batch of rest) yield batch.filter(isRow)
  }
  const found = { ...common, headLine: head.line, mergedHead: head.merged, heads: head.heads }
  return {
    detected: detectedOf(
      found,
      below.map(({ cells }) => cells),
      below.some(({ odd }) => odd),
    ),
    rows: body(),
  }
}

async function fromRecords(all: AsyncIterable<readonly Told[]>, common: Common): Promise<Table> {
  const { first, rest } = await ahead(all, LOOKED_AT)
  if (first.length === 0) throw new TableBroken('table.no_rows')
  const heads = [...new Set(first.flatMap(({ values }) => Object.keys(values)))].slice(0, MOST_HEADS)
  const row = ({ line, values, odd }: Told): Row => ({
    line,
    odd,
    cells: heads.map(head => values[head] ?? ''),
  })
  const rows = first.map(row)
  async function* body() {
    yield rows
    for await (const batch of rest) yield batch.map(row)
  }
  const found = { ...common, headLine: null, mergedHead: false, heads }
  return {
    detected: detectedOf(
      found,
      rows.map(({ cells }) => cells),
      false,
    ),
    rows: body(),
  }
}

type Found = Common & Pick<Detected, 'headLine' | 'mergedHead' | 'heads'>

function detectedOf(found: Found, cells: readonly (readonly string[])[], mixed: boolean): Detected {
  const { ready, mapping } = guessMapping(found.heads, found.format === 'nmap')
  const column = (head: string) => cells.map(row => row[found.heads.indexOf(head)] ?? '')
  const dates = dateOrderOf((mapping.columns.backedUpOn ?? []).flatMap(column))
  const decimalComma = decimalCommaIn((mapping.columns.firmware ?? []).flatMap(column))
  return {
    ...found,
    sample: cells.slice(0, SHOWN).map(row => row.map(cell => cell.slice(0, 200))),
    mixed,
    dates,
    decimalComma,
    ready,
    mapping: { ...mapping, dates: dates ?? 'dmy', decimalComma },
  }
}
