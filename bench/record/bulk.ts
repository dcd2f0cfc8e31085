import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../src/store/database.ts'
import { writeMany } from '../../src/store/ledger/bulk.ts'
import { linkOnce } from '../../src/store/ledger/chain.ts'
import { record } from '../../src/store/ledger/entry.ts'
import { expectAt, printTable } from '../print.ts'
import { median } from '../stats.ts'
import { onPostgres } from './postgres.ts'

const ROWS = 100_000
const ROUNDS = 3

/** An act that writes 100,000 rows, new ones and changed ones, beside the bare statement on a bare table. */
export const bulk = (): Promise<void> =>
  onPostgres(async server => {
    const db = await server.database('bulk')
    await bareTable(db)
    const took = { bareNew: [], actNew: [], bareChanged: [], actChanged: [], chained: [] } as Record<
      string,
      number[]
    >
    const timed = async (name: string, work: () => Promise<unknown>) => {
      await server.settle(db)
      globalThis.gc?.()
      const start = performance.now()
      await work()
      took[name]?.push(performance.now() - start)
    }
    for (let round = 0; round < ROUNDS; round++) {
      const version = randomUUID()
      await draft(db, version)
      const [first, second] = [parts(version, 'Patch'), parts(version, 'Update')]
      await timed('bareNew', () => bare(db, first))
      await timed('actNew', () => act(db, version, first))
      await timed('chained', () => linked(db))
      await timed('bareChanged', () => bare(db, second))
      await timed('actChanged', () => act(db, version, second))
      await linked(db)
    }
    await db.close()

    const middle = (name: string) => median(took[name] ?? [])
    const [added, changed] = [
      middle('actNew') / middle('bareNew'),
      middle('actChanged') / middle('bareChanged'),
    ]
    const row = (what: string, name: string, ratio?: number) => [
      what,
      `${middle(name).toFixed(0)} ms`,
      ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
    ]
    printTable(
      `${ROWS} rows of a split in one act, median of ${ROUNDS}`,
      ['', 'took', 'to the bare statement'],
      [
        row('new rows, bare statement', 'bareNew'),
        row('new rows, one act', 'actNew', added),
        row('changed rows, bare statement', 'bareChanged'),
        row('changed rows, one act with an image of each', 'actChanged', changed),
        row('digests and link, afterwards', 'chained'),
      ],
    )
    expectAt({ what: 'bulk act, new rows', measured: added, wanted: 1.5, unit: '×', atMost: true })
    expectAt({ what: 'bulk act, changed rows', measured: changed, wanted: 2.5, unit: '×', atMost: true })
  })

/** The same table with all that it checks, but for the act in each row and the images. */
async function bareTable({ owner }: Database): Promise<void> {
  for (const statement of [
    'create table bare (like split_part including all)',
    'alter table bare drop column act',
    'alter table bare add foreign key (version) references split_version, add foreign key (site) references site',
    'alter table bare enable row level security',
    'create policy scope on bare to countersign_app using (in_scope(site)) with check (in_scope(site))',
    'grant select, insert, update on bare to countersign_app',
  ])
    await sql.raw(statement).execute(owner)
}

type Part = ReturnType<typeof parts>[number]

const parts = (version: string, title: string) =>
  Array.from({ length: ROWS }, (_, i) => ({
    version,
    kind: 'activity',
    key: `activity-${i}`,
    position: i * 1024,
    site: null,
    body: {
      id: `activity-${i}`,
      label: { en: `${title} of controller ${i}`, de: `${title} der Steuerung ${i}` },
      row: { A: 'ot-security', R: ['it-security', 'maintenance'], C: ['shift-lead'], I: [] },
      keys: ['it-security', 'maintenance'],
      limit: `PT${(i % 48) + 1}H`,
    },
  }))

const draft = (db: Database, version: string) =>
  db.acting(randomUUID(), '*', tx =>
    tx
      .insertInto('split_version')
      .values({ id: version, label: 'Bench', state: 'draft', opened_at: Temporal.Now.instant() })
      .execute(),
  )

const AT_ONCE = 5_000

/** The rows by the statement of `writeMany`, on a table whose rows nobody vouches for. */
const bare = (db: Database, rows: readonly Part[]) =>
  db.within('*', async tx => {
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await sql`insert into bare (version, kind, key, position, site, body)
        select version, kind, key, position, site, body
        from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + AT_ONCE))}::jsonb)
          as given (version uuid, kind text, key text, position double precision, site text, body jsonb)
        on conflict (version, kind, key) do update
          set position = excluded.position, site = excluded.site, body = excluded.body, rev = bare.rev + 1`.execute(
        tx,
      )
  })

const act = (db: Database, subject: string, rows: readonly Part[]) => {
  const id = randomUUID()
  return db.acting(id, '*', async (tx, along) => {
    const after = await writeMany(tx, rows)
    const entry = { id, act: 'draft.import', at: Temporal.Now.instant(), kind: 'split', subject, after }
    const rest = { person: null, function: null, origin: null, site: null, before: null, why: null }
    record(along, { ...entry, ...rest, request: Buffer.alloc(32) }, [])
  })
}

const linked = async (db: Database) => {
  while ((await linkOnce(db)) > 0);
}
