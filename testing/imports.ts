import { createHash, randomUUID } from 'node:crypto'
import { openTable } from '#exchange/table/open.ts'
import { importRound } from '#rounds/imports.ts'
import { type ImportKind, PIECE } from '#rules/plant/import/import.ts'
import type { Mapping } from '#rules/plant/import/mapping.ts'
import type { Database } from '#store/database.ts'
import { beginImport, fileOf, importOf, keepPiece } from '#store/plant/import/pieces.ts'

type More = {
  kind?: ImportKind
  complete?: boolean
  source?: string
  constants?: Mapping['constants']
  /** Bytes of a piece, where they are to be smaller than usual. */
  piece?: number
}

/** A file as it lies there once all of its pieces have come, and its mapping is said. */
export async function fileSent(
  db: Database,
  by: string,
  file: string | Uint8Array,
  more: More = {},
): Promise<string> {
  const { kind = 'list', complete = false, source = 'a list', constants = {}, piece = PIECE } = more
  const id = randomUUID()
  const bytes = Buffer.from(file)
  const pieces = Math.ceil(bytes.length / piece)
  const row = { id, site: 'north', kind, complete, source, name: 'list.csv', size: bytes.length, pieces, by }
  await db.within('*', async tx => {
    await beginImport(tx, { ...row, at: Temporal.Now.instant().round('millisecond') })
    for (let n = 0; n < pieces; n++) {
      const part = bytes.subarray(n * piece, (n + 1) * piece)
      await keepPiece(tx, {
        import: id,
        n,
        sha256: createHash('sha256').update(part).digest('hex'),
        bytes: part,
      })
    }
    const { detected } = await openTable(fileOf(tx, row), row.name)
    const mapping = JSON.stringify({ ...detected.mapping, constants })
    await tx
      .updateTable('asset_import')
      .set({ state: 'reading', detected: JSON.stringify(detected), mapping })
      .where('id', '=', id)
      .execute()
  })
  return id
}

/** The same, read and compared, whichever server does it. */
export async function compared(
  db: Database,
  ...sent: Parameters<typeof fileSent> extends [Database, ...infer Rest] ? Rest : never
) {
  const id = await fileSent(db, ...sent)
  for (;;) {
    await importRound(db)
    const row = (await db.within('*', tx => importOf(tx, id)))!
    if (row.state !== 'reading') return row
  }
}
