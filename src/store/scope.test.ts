import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, company } from '#testing/company.ts'
import { configurationRows } from '#testing/configurationRows.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { decisionRows } from '#testing/decisionRows.ts'
import { findingRow, handOverRow } from '#testing/floorRows.ts'
import { perimeterRows } from '#testing/perimeterRows.ts'
import { plantRows } from '#testing/plantRows.ts'
import { roomRows } from '#testing/roomRows.ts'
import type { Tx } from './database.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
})
afterAll(() => base.drop())

const LIMIT = randomUUID()
let steps = 0

/** Tables whose every row belongs to a site. */
const OF_SITES = [
  ...['area', 'cell', 'asset', 'outage_window', 'process_state'],
  ...['asset_import', 'asset_difference', 'network_plan', 'network_check'],
  ...['shift_handover', 'attachment', 'decision_asset', 'decision_use'],
  ...[
    'configuration',
    'configuration_report',
    'configuration_seen',
    'perimeter_entry',
    'perimeter_assessment',
  ],
  ...['room', 'room_exception', 'room_entry'],
]
const assets = new Map<string | null, string>()

/** A row of a site (null: corporate) for every table whose rows belong to sites. */
const rowOf: Record<string, (site: string | null) => Record<string, unknown>> = {
  site: site => ({ id: site ?? 'none', label: '{"en": "A site"}', zone: 'UTC', position: 9 }),
  area: site => ({ id: `a-${randomUUID().slice(0, 8)}`, site, label: '{"en": "An area"}', position: 9 }),
  cell: site => ({
    ...{ id: `c-${randomUUID().slice(0, 8)}`, site, area: 'filling', label: '{"en": "A cell"}', position: 9 },
  }),
  asset: site => {
    const id = randomUUID()
    if (!assets.has(site)) assets.set(site, id)
    return { id, site, tag: 'P-101', class: 'plc', changed_at: '2026-11-25T09:00:00Z' }
  },
  attachment: site => ({
    ...{ id: randomUUID(), site, name: 'plan.txt', type: 'txt', size: 1, sha256: '0'.repeat(64) },
    ...{ bytes: Buffer.from('a'), added_at: '2026-11-25T09:00:00Z' },
  }),
  asset_constraint: site => ({
    ...{ site, class: `plc-${randomUUID()}`, intervention: 'patch', says: 'never', reason: 'So' },
    ...{ person: at.ids.nadia, decided_at: '2026-11-25T09:00:00Z' },
  }),
  ...plantRows(() => at.ids.amara),
  holding: site => ({ id: randomUUID(), function: 'soc', person: at.ids.nadia, site }),
  split_part: site => ({
    version: at.version,
    kind: 'fact',
    key: randomUUID(),
    position: 1,
    body: '{}',
    site,
  }),
  acceptance: site => ({
    version: at.version,
    finding: randomUUID(),
    sentence: 'Vacant',
    reason: 'Not yet',
    by: at.ids.amara,
    at: '2026-11-25T09:00:00Z',
    site,
  }),
  signature: site => ({
    id: randomUUID(),
    kind: 'decision',
    subject: randomUUID(),
    hash: '0'.repeat(64),
    person: at.ids.amara,
    printed_name: 'Amara Okafor',
    function: 'ciso',
    side: 'it',
    meaning: 'approval',
    at: '2026-11-25T09:00:00Z',
    zone: 'UTC',
    site,
  }),
  claimed: site => ({
    id: randomUUID(),
    person: at.ids.amara,
    function: 'soc',
    site,
    value: 'ot-soc',
    since: '2026-11-25T09:00:00Z',
  }),
  token: site => ({
    id: randomUUID(),
    person: at.ids.amara,
    label: 'A script',
    hash: Buffer.alloc(32),
    scope: ['read'],
    site,
    created_at: '2026-11-25T09:00:00Z',
    expires_at: '2027-11-25T09:00:00Z',
  }),
  calendar: site => ({ site, hours: '[]', holidays: '[]' }),
  rotation: site => ({
    id: randomUUID(),
    function: `soc-${randomUUID()}`,
    site,
    start: '2026-01-05T08:00',
    rule: 'FREQ=WEEKLY',
    people: [at.ids.farid],
  }),
  time_limit: site => ({
    id: site === 'north' && steps === 0 ? LIMIT : randomUUID(),
    kind: 'signature',
    subject: randomUUID(),
    turn: 1,
    site,
    activity: 'split-change',
    within: '1 day',
    waits: ['soc'],
    opened_at: '2026-11-25T09:00:00Z',
    due_at: '2026-11-26T09:00:00Z',
  }),
  time_limit_step: site => ({
    time_limit: LIMIT,
    n: ++steps,
    site,
    what: 'reminder',
    due_at: '2026-11-26T09:00:00Z',
    functions: ['soc'],
  }),
  outage_window: site => ({
    id: randomUUID(),
    site,
    kind: 'window',
    title: 'Saturday night',
    why: 'Planned',
    starts: '2026-06-06T22:00',
    ends: '2026-06-07T06:00',
    changed_at: '2026-05-01T09:00:00Z',
  }),
  process_state: site => ({
    site,
    state: 'running',
    since: '2026-05-01T09:00:00Z',
    person: at.ids.amara,
  }),
  feed: site => ({
    id: randomUUID(),
    person: at.ids.amara,
    site,
    language: 'en',
    hash: Buffer.from(randomUUID()),
    created_at: '2026-05-01T09:00:00Z',
  }),
  finding: site => findingRow(site),
  shift_handover: site => handOverRow(site, at.ids),
  ledger_entry: site => ({
    id: randomUUID(),
    act: 'holding.give',
    at: '2026-11-25T09:00:00Z',
    kind: 'holding',
    subject: randomUUID(),
    request: Buffer.alloc(32),
    site,
  }),
}
const columnOf = (table: string) => (table === 'site' ? sql.ref('id') : sql.ref('site'))
const person = () => at.ids.nadia
Object.assign(rowOf, decisionRows(person, assets), configurationRows(assets), perimeterRows())
Object.assign(
  rowOf,
  roomRows(person, () => String(rowOf.decision_asset?.(null).decision)),
)
const tables = Object.keys(rowOf)
const corporate = tables.filter(table => table !== 'site' && !OF_SITES.includes(table))

/** The tables of the record whose rows belong to sites, as the database itself says. */
async function withSites(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'countersign' and column_name = 'site' and table_type = 'BASE TABLE' union select 'site' order by 1`.execute(
    base.db.owner,
  )
  return rows.map(({ name }) => name)
}

/** Those of them that the application's role is not kept to its sites in. */
async function unguarded(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'countersign'::regnamespace and relrowsecurity
      and exists (select from pg_policies where schemaname = 'countersign' and tablename = relname
        and 'countersign_app' = any(roles) and cmd = 'ALL' and qual like '%in_scope%' and with_check like '%in_scope%')`.execute(
    base.db.owner,
  )
  const guarded = new Set(rows.map(({ name }) => name))
  return (await withSites()).filter(name => !guarded.has(name))
}

const insert = (table: string, row: Record<string, unknown>) => sql`
  insert into ${sql.table(table)} (${sql.join(Object.keys(row).map(name => sql.ref(name)))})
  values (${sql.join(Object.values(row))})`
const seen = async (tx: Tx, table: string, where: RawBuilder<unknown> = sql`true`) => {
  const found = sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where ${where}`
  return (await found.execute(tx)).rows[0]?.n
}
const inNorth = <Result>(work: (tx: Tx) => Promise<Result>) => base.db.acting(randomUUID(), ['north'], work)
const of = (table: string, site: string) => sql`${columnOf(table)} = ${site}`
const FORBIDDEN = { code: '42501' }

test('TRUST-2 every table with a site keeps to the sites in scope; one that does not is found', async () => {
  // What is restricted is seen by its id alone, and tested with the act that reads it.
  expect(await withSites()).toEqual([...tables, 'restricted'].toSorted())
  expect(await unguarded()).toEqual([])
  await sql`create table countersign.planted (id int, site text)`.execute(base.db.owner)
  expect(await unguarded()).toEqual(['planted'])
  await sql`alter table countersign.planted enable row level security`.execute(base.db.owner)
  expect(await unguarded()).toEqual(['planted'])
  await sql`drop table countersign.planted`.execute(base.db.owner)
})

describe('TRUST-2 in the scope of one site', () => {
  beforeAll(async () => {
    await base.db.acting(randomUUID(), '*', async tx => {
      for (const table of tables.filter(name => name !== 'site'))
        for (const site of ['north', 'south', ...(OF_SITES.includes(table) ? [] : [null])])
          await insert(table, rowOf[table]!(site)).execute(tx)
    })
  })

  test.each(tables)(
    '%s: its own rows and the corporate ones are seen, those of another are not',
    async table => {
      const { own, other, all } = await inNorth(async tx => ({
        own: await seen(tx, table, of(table, 'north')),
        other: await seen(tx, table, of(table, 'south')),
        all: await seen(tx, table),
      }))
      expect(own).toBeGreaterThan(0)
      expect(other).toBe(0)
      if (corporate.includes(table)) expect(all).toBeGreaterThan(own!)
      expect(await base.db.within('*', tx => seen(tx, table, of(table, 'south')))).toBeGreaterThan(0)
    },
  )

  test.each(tables)(
    '%s: a row of another site cannot be written, moved there, changed or removed',
    async table => {
      const row = rowOf[table]!(table === 'site' ? 'west' : 'south')
      await expect(inNorth(tx => insert(table, row).execute(tx))).rejects.toMatchObject(FORBIDDEN)
      const move = sql`update ${sql.table(table)} set ${columnOf(table)} = 'south' where ${of(table, 'north')}`
      await expect(inNorth(tx => move.execute(tx))).rejects.toMatchObject(FORBIDDEN)
      for (const change of [
        sql`update ${sql.table(table)} set ${columnOf(table)} = 'north' where ${of(table, 'south')}`,
        sql`delete from ${sql.table(table)} where ${of(table, 'south')}`,
      ]) {
        const outcome = await inNorth(tx => change.execute(tx)).then(
          ({ numAffectedRows }) => Number(numAffectedRows),
          (error: { code?: string }) => error.code,
        )
        expect([0, FORBIDDEN.code]).toContain(outcome)
      }
    },
  )

  test('whoever is given no site sees what is corporate, and nothing of any site', async () => {
    for (const table of corporate)
      expect([
        table,
        await base.db.within([], tx => seen(tx, table, sql`site is not null`)),
        ((await base.db.within([], tx => seen(tx, table))) ?? 0) > 0,
      ]).toEqual([table, 0, true])
    expect(await base.db.within([], tx => seen(tx, 'site'))).toBe(0)
  })
})

test('TRUST-2 without a scope nothing is seen at all, and nothing written', async () => {
  const unscoped = (work: (tx: Tx) => Promise<unknown>) =>
    base.db.owner.transaction().execute(async tx => {
      await sql`set local role countersign_app`.execute(tx)
      await sql`select set_config('countersign.act', ${randomUUID()}, true)`.execute(tx)
      return work(tx)
    })
  for (const table of tables) {
    expect([table, await unscoped(tx => seen(tx, table))]).toEqual([table, 0])
    const row = rowOf[table]!(table === 'site' || OF_SITES.includes(table) ? 'north' : null)
    await expect(unscoped(tx => insert(table, row).execute(tx))).rejects.toMatchObject(FORBIDDEN)
  }
})
