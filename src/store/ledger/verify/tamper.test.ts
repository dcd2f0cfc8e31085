import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { folderWith } from '#testing/cli/run.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { columnsOf, otherValue, tampered } from '#testing/ledger/tamper.ts'
import { of, tamperings } from '#testing/ledger/tampering.ts'
import { type Written, writeLedger } from '#testing/ledger/write.ts'
import { connect } from '../../database.ts'
import { linkAll } from '../chain.ts'
import { type SealKey, sealKeyIn } from '../key.ts'
import { readSealFile, sealOnce } from '../seal.ts'
import { verifyDatabase } from './database.ts'
import { type Broken, isBroken } from './verdict.ts'

let made: TestDatabase
let written: Written
let folder: string
/** The numbers of the two acts that wrote many rows. */
let first: number
let second: number
const tried: { readonly what: string; readonly found: string }[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-tamper-'))
  made = await testDatabase()
  written = await writeLedger(made.db, folder)
  const imports = await made.db.owner
    .selectFrom('ledger_link')
    .innerJoin('ledger_entry', 'id', 'entry')
    .select('seq')
    .where('act', '=', 'draft.import')
    .orderBy('seq')
    .execute()
  ;[first, second] = [imports[0]?.seq ?? 0, imports[1]?.seq ?? 0]
  // A database is only copied while nobody is connected to it.
  await made.db.close()
}, 120_000)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await made.drop()
  const width = Math.max(...tried.map(({ what }) => what.length))
  console.log(tried.map(({ what, found }) => `${what.padEnd(width)}  ${found}`).join('\n'))
})

/** What verification says of a database, with the seal of this number kept elsewhere. */
async function verdictOn(what: string, url: string, kept: number | null) {
  const seal = kept === null ? null : readSealFile(written.kept[kept - 1]?.file ?? '')
  if (isRefusal(seal)) throw new Error(seal.refused)
  const db = connect(url, 1)
  const verdict = await verifyDatabase(db, { keys: seal?.keys ?? [], seal: seal?.sealed ?? null })
  await db.close()
  const fits = isBroken(verdict)
    ? `${verdict.seq ?? '–'}: ${verdict.what.refused}`
    : `fits, ${verdict.unsealed} not vouched for${kept === null ? ', nothing to compare with' : ''}`
  tried.push({ what, found: fits })
  return verdict
}

/** A copy of the ledger, altered. */
async function after(what: string, sql: string, kept: number | null = 4) {
  const name = `tampered_${randomUUID().replaceAll('-', '')}`
  const { db, altered } = await tampered(new URL(made.url).pathname.slice(1), name, sql)
  await db.close()
  return { verdict: await verdictOn(what, db.url, kept), altered }
}

async function broken(what: string, sql: string, kept?: number | null): Promise<Broken> {
  const { verdict, altered } = await after(what, sql, kept)
  expect(altered, `${what}: nothing was altered`).toBeGreaterThan(0)
  if (!isBroken(verdict)) throw new Error(`${what}: not found`)
  return verdict
}

test('TRUST-1 an untouched ledger fits, and 12 entries after the last seal are told', async () => {
  const { verdict } = await after('nothing', 'select')
  expect(verdict).toMatchObject({ first: 1, last: 297, entries: 297, seals: 4, unsealed: 12, trusted: true })
  expect(verdict).toMatchObject({ sealed: { number: 4, seq: 285 }, kept: { number: 4, seq: 285 } })
})

/** One row of each table, before the last seal, and the number by which its alteration has to be found. */
const rows: Readonly<Record<string, readonly [where: () => string, by: () => number | null]>> = {
  ledger_entry: [() => `id = ${of(50)}`, () => 50],
  ledger_link: [() => 'seq = 60', () => 61],
  ledger_seal: [() => 'number = 2', () => null],
  ledger_key: [() => 'true', () => null],
  ledger_change: [() => `n = 3 and entry = ${of(second)}`, () => second],
  split_part: [() => `key = 'function-700'`, () => first],
  personal: [
    () => `id = (select (after #>> '{who,personal}')::uuid from ledger_entry where id = ${of(7)})`,
    () => 7,
  ],
  restricted: [
    () =>
      `id = (select (after #>> '{weakness,restricted}')::uuid from ledger_entry where id = ${of(second)})`,
    () => second,
  ],
  origin: [() => 'true', () => 1],
}

test('TRUST-1 every column of every table of the ledger, altered by itself, is found at its entry', async () => {
  const { db, drop } = await testDatabase()
  const columns = await columnsOf(db, Object.keys(rows))
  await drop()
  expect(new Set(columns.map(({ table }) => table)).size).toBe(Object.keys(rows).length)
  for (const { table, column, type } of columns) {
    const [where, by] = rows[table] ?? [() => 'false', () => null]
    const value = otherValue[type]
    if (value === undefined) throw new Error(`no other value for ${type} (${table}.${column})`)
    const { seq } = await broken(
      `${table}.${column}`,
      `update ${table} set "${column}" = ${value(`"${column}"`)} where ${where()}`,
    )
    if (by() === null) expect(seq, column).toBeNull()
    else expect(seq ?? Number.NaN, `${table}.${column}`).toBeLessThanOrEqual(by() ?? 0)
  }
})

test('TRUST-1 a value taken away is found as one that was altered', async () => {
  const nullable = ['person', 'origin', 'before', 'after']
  for (const column of nullable) {
    const found = await broken(
      `ledger_entry.${column} = null`,
      `update ledger_entry set "${column}" = null where id = ${of(2)}`,
    )
    expect(found).toMatchObject({ seq: 2, what: { refused: 'ledger.entry_altered' } })
  }
  const { seq } = await broken(
    'split_part.act = null',
    `update split_part set act = null where key = 'function-9'`,
  )
  expect(seq).toBe(first)
})

test('TRUST-1 rows deleted, inserted and swapped are found, the tail that was cut before a kept seal as well', async () => {
  const fourth = written.kept[3]?.sealed.seal.seq ?? 0
  for (const [what, sql, seq, code] of tamperings({ first, second, fourth })) {
    const found = await broken(what, sql)
    expect.soft({ what, seq: found.seq, code: found.what.refused }).toEqual({ what, seq, code })
  }
})

/** As somebody would who knows how the chain is made, and owns the database: links again what follows. */
const linkedAgain = (from: number) =>
  `create temp table again as select seq, entry from ledger_link where seq >= ${from};
   delete from ledger_link where seq >= ${from};
   insert into outbox (entry, tell) select entry, '[]' from again order by seq`

async function forged(what: string, sql: string, kept: number | null, reseal: SealKey | null = null) {
  const name = `forged_${randomUUID().replaceAll('-', '')}`
  const { db } = await tampered(new URL(made.url).pathname.slice(1), name, sql)
  await linkAll(db)
  if (reseal !== null) await sealOnce(db, reseal, Temporal.Now.instant())
  await db.close()
  return verdictOn(what, db.url, kept)
}

test('TRUST-1 what lies after the kept seal can be rewritten or cut unseen, and is told as not vouched for', async () => {
  const alter = (seq: number) => `update ledger_entry set why = 'another reason' where id = ${of(seq)}`
  const [third, fourth] = [written.kept[2]?.sealed.seal.seq ?? 0, written.kept[3]?.sealed.seal.seq ?? 0]
  const cut = (from: number) =>
    `delete from ledger_entry where id in (select entry from ledger_link where seq >= ${from});
     delete from ledger_link where seq >= ${from}; delete from ledger_seal where seq >= ${from}`

  const after = await forged(
    'after the last seal: altered and linked again',
    `${alter(290)}; ${linkedAgain(290)}`,
    4,
  )
  expect(after).toMatchObject({ last: 297, unsealed: 12, kept: { number: 4 } })
  const end = await forged('after the last seal: cut', cut(fourth + 1), 4)
  expect(end).toMatchObject({ last: fourth, unsealed: 0, kept: { number: 4 } })
  const older = await forged('after an older kept seal: cut', cut(third + 1), 3)
  expect(older).toMatchObject({ last: third, unsealed: 0, kept: { number: 3 } })
  const none = await forged('with no seal kept: cut', cut(third), null)
  expect(none).toMatchObject({ kept: null, trusted: false })

  const before = await forged(
    'before the last seal: altered and linked again',
    `${alter(280)}; ${linkedAgain(280)}`,
    4,
  )
  expect(before).toMatchObject({ what: { refused: 'ledger.rewritten' }, seq: third + 1 })
  const gone = `delete from ledger_seal; delete from ledger_key; ${alter(50)}; ${linkedAgain(50)}`
  using other = folderWith({})
  const stranger = sealKeyIn(other.path)
  const strange = await forged('all linked and sealed again with another key', gone, 4, stranger)
  expect(strange).toMatchObject({ what: { refused: 'ledger.differs_from_seal' }, seq: fourth })
  const unknown = await forged('the same, and no seal kept', gone, null, stranger)
  expect(unknown).toMatchObject({ trusted: false, keys: [stranger.id] })
})

test('TRUST-1 a seal is not put over a ledger that no longer holds what the last seal vouched for', async () => {
  const name = `cut_${randomUUID().replaceAll('-', '')}`
  const { db } = await tampered(
    new URL(made.url).pathname.slice(1),
    name,
    'delete from ledger_link where seq > 200',
  )
  expect(await sealOnce(db, written.key, Temporal.Now.instant())).toMatchObject({
    refused: 'ledger.cut_before_seal',
  })
  await db.close()
})
