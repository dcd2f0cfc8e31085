import { writeXlsxStream } from 'hucre/xlsx'
import Papa from 'papaparse'

type Rows = AsyncIterable<readonly string[]>
const TOGETHER = 500

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark), piece by piece: cells that a spreadsheet would take for a formula with an
 * apostrophe in front, which `readCsv` takes away again.
 */
export async function* csvRows(rows: Rows): AsyncGenerator<string> {
  yield '\ufeff'
  let waiting: (readonly string[])[] = []
  const text = () => `${Papa.unparse(waiting as string[][], { escapeFormulae: true, newline: '\r\n' })}\r\n`
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < TOGETHER) continue
    yield text()
    waiting = []
  }
  if (waiting.length > 0) yield text()
}

/** Rows as a sheet of an XLSX workbook, piece by piece: every cell a text, none a formula. */
export async function* xlsxRows(rows: Rows, name: string): AsyncGenerator<Uint8Array> {
  async function* cells() {
    for await (const row of rows) yield [...row]
  }
  yield* writeXlsxStream(cells(), { name, freezePane: { rows: 1 } })
}
