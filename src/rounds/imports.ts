import { createHash } from 'node:crypto'
import { setImmediate as yielding } from 'node:timers/promises'
import type pg from 'pg'
import { TableBroken } from '#exchange/table/broken.ts'
import { openTable } from '#exchange/table/open.ts'
import { rowReader } from '#rules/plant/import/row.ts'
import type { Database } from '#store/database.ts'
import { compare } from '#store/plant/import/compare.ts'
import { alone } from '#store/plant/import/hands.ts'
import { fileOf, forgetRows, type ImportRow, importOf } from '#store/plant/import/pieces.ts'
import { type Staged, stage } from '#store/plant/import/stage.ts'

/** Rows in one transaction: what a kill takes away at most. */
const AT_ONCE = 20_000
/** Rows read before others get their turn. */
const TURN = 2_000

/**
 * Reads and compares the imports that wait for it. Each batch of rows is committed with how far it goes, so that another
 * server, or this one after a kill, goes on from there.
 */
export async function importRound(db: Database, stopping?: AbortSignal): Promise<void> {
  const waiting = await db.owner
    .selectFrom('asset_import')
    .select('id')
    .where('state', '=', 'reading')
    .execute()
  for (const { id } of waiting) await alone(db.url, id, client => readOn(db, client, id, stopping))
}

async function readOn(db: Database, client: pg.Client, id: string, stopping?: AbortSignal): Promise<void> {
  const row = await importOf(db.owner, id)
  if (row?.state !== 'reading' || row.mapping === null) return
  try {
    const sha256 = await readRows(db, client, row, stopping)
    if (sha256 !== null) await compare(client, { ...row, sha256 })
  } catch (error) {
    await client.query('rollback')
    if (!(error instanceof TableBroken)) throw error
    await forgetRows(db.owner, id)
    const refusal = JSON.stringify(error.refusal)
    await db.owner
      .updateTable('asset_import')
      .set({ state: 'refused', refusal, staged: 0 })
      .where('id', '=', id)
      .execute()
  }
}

/** Reads the rows that are not there yet; answers the SHA-256 of the file, null where the server stops meanwhile. */
async function readRows(
  db: Database,
  client: pg.Client,
  row: ImportRow,
  stopping?: AbortSignal,
): Promise<string | null> {
  const { id, name, says, mapping } = row
  const skip = await stagedBefore(db, row)
  const hash = createHash('sha256')
  let done = 0
  const file = fileOf(db.owner, row, piece => {
    hash.update(piece)
    done += piece.length
  })
  const { detected, rows } = await openTable(file, name, says)
  const read = rowReader(mapping!, detected.heads)
  let n = 0
  let batch: Staged[] = []
  let writing: Promise<void> = Promise.resolve()
  const write = async () => {
    await writing
    writing = stage(client, id, batch, done)
    // Awaited with the next one.
    writing.catch(() => {})
    batch = []
  }
  for await (const some of rows) {
    if (stopping?.aborted) break
    for (const { line, cells, odd } of some) {
      if (++n % TURN === 0) await yielding()
      if (n <= skip) continue
      const said = read(cells)
      const taken = 'addresses' in said
      const raw = taken && said.class !== null && said.area === null && said.cell === null ? null : cells
      batch.push({ n, line, odd, said: taken ? said : null, why: taken ? null : said, raw })
    }
    if (batch.length >= AT_ONCE) await write()
  }
  await write()
  await writing
  return stopping?.aborted ? null : hash.digest('hex')
}

/** How many rows are there from before; none where PostgreSQL has crashed since, which empties them. */
async function stagedBefore(db: Database, { id, staged }: ImportRow): Promise<number> {
  const { n } = await db.owner
    .selectFrom('asset_import_row')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('import', '=', id)
    .executeTakeFirstOrThrow()
  if (n === staged) return staged
  await forgetRows(db.owner, id)
  await db.owner.updateTable('asset_import').set({ staged: 0, done: 0 }).where('id', '=', id).execute()
  return 0
}
