import { createHash, randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import pg from 'pg'
import { importAssets } from '../../src/acts/plant/import/take.ts'
import { openTable } from '../../src/exchange/table/open.ts'
import { importRound } from '../../src/rounds/imports.ts'
import { PIECE } from '../../src/rules/plant/import/import.ts'
import { copyIn, copyOut } from '../../src/store/backup/copy.ts'
import type { Database } from '../../src/store/database.ts'
import { linkOnce } from '../../src/store/ledger/chain.ts'
import { beginImport, fileOf, importOf, keepPiece } from '../../src/store/plant/import/pieces.ts'
import { type Company, company } from '../../testing/company.ts'
import { expectAt, printTable } from '../print.ts'
import { onPostgres } from '../record/postgres.ts'
import { computing } from './computing.ts'

/** As large as a group's whole plant list; `COUNTERSIGN_BENCH_ASSETS` measures another number alone. */
const SIZES = process.env.COUNTERSIGN_BENCH_ASSETS
  ? [Number(process.env.COUNTERSIGN_BENCH_ASSETS)]
  : [100_000, 1_000_000]
const MOST = 4

/** A list of assets comes in, dry run and apply with its images in the ledger, beside COPY of the same rows. */
export const imports = (): Promise<void> =>
  onPostgres(async server => {
    const lines: string[][] = []
    const measured = computing(server.folder)
    const timed = async (work: () => Promise<unknown>): Promise<Took> => {
      globalThis.gc?.()
      const start = performance.now()
      const computed = measured()
      await work()
      return { ms: performance.now() - start, computed: computed() }
    }
    for (const rows of SIZES) {
      const db = await server.database(`import_${rows}`)
      const at = await company(db)
      while ((await linkOnce(db)) > 0);
      const id = await sent(db, at, rows)
      await server.settle(db)
      const dry = await timed(() => importRound(db))
      const row = await db.within('*', tx => importOf(tx, id))
      if (row?.counts?.new !== rows) throw new Error(JSON.stringify(row?.refusal ?? row?.counts))
      await server.settle(db)
      const apply = await timed(() => at.done(at.ids.karel, importAssets, { import: id }))
      const link = await timed(async () => {
        while ((await linkOnce(db)) > 0);
      })
      await server.settle(db)
      const copy = await copied(db, timed)
      const ours = sum(dry, apply, link)
      const seconds = ({ ms, computed }: Took) =>
        `${(ms / 1_000).toFixed(1)} s (${(computed / 1_000).toFixed(1)})`
      const ratio = { ms: ours.ms / copy.ms, computed: ours.computed / copy.computed }
      lines.push([
        rows.toLocaleString('en'),
        ...[dry, apply, link, ours, copy].map(seconds),
        `${ratio.ms.toFixed(2)} × (${ratio.computed.toFixed(2)})`,
      ])
      const wanted = { wanted: MOST, unit: '×', atMost: true }
      expectAt({ what: `import of ${rows} assets beside COPY`, measured: ratio.ms, ...wanted })
      expectAt({ what: `… of computing alone`, measured: ratio.computed, ...wanted })
      await db.close()
    }
    printTable(
      `A list of assets comes in, beside COPY of the same rows; in brackets computing alone (load of the machine ${loadavg()[0]?.toFixed(1)})`,
      ['assets', 'dry run', 'apply', 'link', 'together', 'COPY', 'ratio'],
      lines,
    )
  })

/** How long something took, and how long this process and PostgreSQL computed for it, in milliseconds. */
type Took = { readonly ms: number; readonly computed: number }
const sum = (...parts: readonly Took[]): Took => ({
  ms: parts.reduce((all, { ms }) => all + ms, 0),
  computed: parts.reduce((all, { computed }) => all + computed, 0),
})

/** A file of so many assets, in pieces as a browser sends them. */
async function sent(db: Database, at: Company, rows: number): Promise<string> {
  const id = randomUUID()
  const bytes = Buffer.from(listOf(rows))
  const pieces = Math.ceil(bytes.length / PIECE)
  const row = {
    id,
    site: 'north',
    kind: 'list' as const,
    complete: true,
    source: 'bench',
    name: 'list.csv',
    size: bytes.length,
    pieces,
  }
  await db.within('*', async tx => {
    await beginImport(tx, { ...row, by: at.ids.karel, at: Temporal.Now.instant().round('millisecond') })
    for (let n = 0; n < pieces; n++) {
      const piece = bytes.subarray(n * PIECE, (n + 1) * PIECE)
      await keepPiece(tx, {
        import: id,
        n,
        sha256: createHash('sha256').update(piece).digest('hex'),
        bytes: piece,
      })
    }
    const { detected } = await openTable(fileOf(tx, row), row.name)
    const mapping = JSON.stringify(detected.mapping)
    await tx.updateTable('asset_import').set({ state: 'reading', mapping }).where('id', '=', id).execute()
  })
  return id
}

const classes = ['PLC', 'HMI', 'Drive', 'Sensor', 'Switch']
const vendors = ['Siemens', 'Rockwell Automation', 'ABB', 'Schneider Electric', 'Beckhoff']
const hex = (value: number, shift: number) => ((value >> shift) & 255).toString(16).padStart(2, '0')

function listOf(rows: number): string {
  const lines = ['number,tag,name,type,vendor,model,serial,firmware,ip,mac,area,location,zone']
  for (let i = 0; i < rows; i++) {
    const ip = `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`
    const mac = `00:1D:9C:${hex(i, 16)}:${hex(i, 8)}:${hex(i, 0)}`
    const what = `${classes[i % 5]},${vendors[i % 5]},Model ${i % 200},S${(i * 7_919) % 10_000_000}-${i},${i % 40}.0${i % 9}`
    lines.push(
      `A-${i},P-${i % 90}-${i},Station ${i} of the line,${what},${ip},${mac},filling,Cabinet ${i % 3_000},zone-${i % 12}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** The same rows by COPY into a table with the same indexes, which nobody vouches for. */
async function copied(db: Database, timed: (work: () => Promise<unknown>) => Promise<Took>): Promise<Took> {
  const client = new pg.Client({ connectionString: db.url, options: '-c search_path=countersign' })
  await client.connect()
  try {
    const { rows } = await client.query<{ columns: string }>(
      `select string_agg(column_name, ', ') as columns from information_schema.columns
       where table_schema = 'countersign' and table_name = 'asset' and is_generated = 'NEVER'`,
    )
    const pieces: Buffer[] = []
    for await (const piece of copyOut(client, `copy asset (${rows[0]!.columns}) to stdout`, 2 ** 20))
      pieces.push(piece)
    await client.query('create table bare (like asset including all)')
    return await timed(async () => {
      const into = await copyIn(client, `copy bare (${rows[0]!.columns}) from stdin`)
      for (const piece of pieces) await into.write(piece)
      await into.end()
    })
  } finally {
    await client.end()
  }
}
