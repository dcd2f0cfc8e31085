import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../../database.ts'
import type { Tables } from '../../tables.ts'

export type ImportRow = Selectable<Tables['asset_import']>

/** An import of a site in scope. */
export const importOf = (tx: Tx, id: string): Promise<ImportRow | undefined> =>
  tx.selectFrom('asset_import').selectAll().where('id', '=', id).executeTakeFirst()

/** The same, locked until the transaction is over. */
export const importToChange = (tx: Tx, id: string): Promise<ImportRow | undefined> =>
  tx.selectFrom('asset_import').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The imports of the sites in scope, the newest first. */
export const importsOf = (tx: Tx, most: number): Promise<ImportRow[]> =>
  tx.selectFrom('asset_import').selectAll().orderBy('at', 'desc').limit(most).execute()

/** Begins an import; begun twice under the same id, it is there once. */
export const beginImport = (tx: Tx, row: Insertable<Tables['asset_import']>) =>
  tx
    .insertInto('asset_import')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()

/** Keeps a piece of the file, from 0; the same piece sent again takes the place of the first. */
export const keepPiece = (tx: Tx, piece: Insertable<Tables['asset_import_piece']>) =>
  tx
    .insertInto('asset_import_piece')
    .values(piece)
    .onConflict(conflict =>
      conflict.columns(['import', 'n']).doUpdateSet({ sha256: piece.sha256, bytes: piece.bytes }),
    )
    .execute()

/** The pieces that have come, with their SHA-256. */
export const piecesHere = (tx: Tx, id: string) =>
  tx.selectFrom('asset_import_piece').select(['n', 'sha256']).where('import', '=', id).orderBy('n').execute()

/** The file of an import, piece after piece; `took` hears how many bytes were taken so far. */
export async function* fileOf(
  tx: Tx,
  { id, pieces }: Pick<ImportRow, 'id' | 'pieces'>,
  took: (piece: Buffer) => void = () => {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let n = 0; n < pieces; n++) {
    const { bytes } = await tx
      .selectFrom('asset_import_piece')
      .select('bytes')
      .where('import', '=', id)
      .where('n', '=', n)
      .executeTakeFirstOrThrow()
    took(bytes)
    yield new Uint8Array(bytes)
  }
}

/** Removes what an import holds of its file and its rows; the import itself stays. */
export async function emptyImport(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('asset_import_piece').where('import', '=', id).execute()
  await forgetRows(tx, id)
}

export async function forgetRows(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('asset_import_row').where('import', '=', id).execute()
  await tx.deleteFrom('asset_import_match').where('import', '=', id).execute()
}

/** The state of a site's list, as a text that differs when anything of it does. */
export async function fingerprintOf(tx: Tx, site: string): Promise<string> {
  const { rows } = await sql<{ print: string }>`
    select count(*) || ':' || coalesce(sum(rev), 0) as print from asset where site = ${site}`.execute(tx)
  return rows[0]?.print ?? ''
}
