import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkAll } from '#store/ledger/chain.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { unknownClasses } from '#store/plant/import/rows.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { compared } from '#testing/imports.ts'
import { changeAsset } from '../changeAsset.ts'
import { acceptDifferences, rejectDifferences } from './differences.ts'
import { observeAssets } from './observe.ts'
import { saveMapping } from './saveMapping.ts'
import { importAssets } from './take.ts'
import { takeBackImport } from './takeBack.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
})
afterAll(() => base.drop())

const sent = (text: string, more = {}) => compared(base.db, at.ids.karel, text, { piece: 100_000, ...more })
const matches = (id: string) =>
  at.within(tx =>
    tx
      .selectFrom('asset_import_match as m')
      .leftJoin('asset_import_row as r', join =>
        join.onRef('r.import', '=', 'm.import').onRef('r.n', '=', 'm.n'),
      )
      .select(['m.kind', 'm.matched', 'm.why', 'r.line'])
      .where('m.import', '=', id)
      .orderBy('r.line')
      .execute(),
  )
const assets = () => at.within(tx => tx.selectFrom('asset').selectAll().orderBy('tag').execute())
const verified = async () => {
  await linkAll(base.db)
  return verifyDatabase(base.db, { keys: [], seal: null })
}

test('PLANT-6 a thousand rows with seven bad ones: each is told with its reason, and none stops the others', async () => {
  const bad = [
    'BAD-1,toaster,,', // no class that anybody knows
    'BAD-2,plc,10.0.0.999,', // no address
    'BAD-3,plc,,00:11:22', // no MAC
    ',plc,,', // nothing to know it by
    `${'x'.repeat(300)},plc,,`, // too long
    'BAD-6,,,', // no class
    'BAD-7,plc,,,no-such-area',
  ]
  const { rows: was } = (await verified()) as { rows: number }
  const good = Array.from(
    { length: 993 },
    (_, i) => `=cmd|${i},plc,10.1.${i >> 8}.${i & 255},00:1d:9c:00:00:01`,
  )
  const lines = [...good.slice(0, 500), ...bad, ...good.slice(500)]
  const { id, state, counts } = await sent(['tag,type,ip,mac,area', ...lines].join('\n'))
  expect([state, counts]).toMatchObject(['compared', { new: 993, rejected: 7, conflicting: 0, same: 0 }])
  const rejected = (await matches(id)).filter(({ kind }) => kind === 'rejected')
  expect(rejected.map(({ line, why }) => [line, why![0]!.refused])).toEqual([
    [502, 'import.class_unknown'],
    [503, 'import.address_wrong'],
    [504, 'import.address_wrong'],
    [505, 'import.nothing_to_know_by'],
    [506, 'import.too_long'],
    [507, 'import.class_missing'],
    [508, 'import.area_unknown'],
  ])
  expect(await at.within(tx => unknownClasses(tx, id, 50))).toEqual([{ word: 'toaster', rows: 1 }])
  expect(await assets()).toEqual([])
  const done = await at.done(at.ids.karel, importAssets, { import: id })
  expect(await at.done(at.ids.karel, importAssets, { import: id }, { id: done.act })).toMatchObject({
    again: true,
  })
  expect((await assets()).length).toBe(993)
  // Text as it was written; duplicate addresses are shown, and not forbidden.
  expect((await assets())[0]).toMatchObject({
    tag: '=cmd|0',
    addresses: ['ip:10.1.0.0', 'mac:00:1d:9c:00:00:01'],
  })
  expect(await at.does(at.ids.karel, importAssets, { import: id })).toMatchObject({
    refused: 'import.applied_already',
  })
  const { rows } = (await verified()) as { rows: number }
  expect(rows - was).toBe(993)

  const back = await at.done(at.ids.karel, takeBackImport, { import: id, why: 'The wrong file' })
  expect(await assets()).toEqual([])
  const entry = await at.within(tx =>
    tx.selectFrom('ledger_entry').select('after').where('id', '=', back.act).executeTakeFirstOrThrow(),
  )
  expect(entry.after).toMatchObject({ removed: 993, restored: 0, kept: 0 })
  await verified()
})

test('PLANT-6 rows find their assets by number, serial, MAC and tag; what is new, changed, missing and conflicting is told', async () => {
  const first = await sent(
    [
      'number,tag,type,serial,mac,vendor,firmware',
      'N-1,P-1,plc,S-1,00:1d:9c:00:00:01,ABB,1.0',
      'N-2,P-2,plc,S-2,00:1d:9c:00:00:02,ABB,1.0',
      ',P-3,plc,S-3,00:1d:9c:00:00:03,ABB,1.0',
      ',P-4,hmi,,00:1d:9c:00:00:04,,1.0',
      ',P-5,hmi,,,,1.0',
      'N-6,P-6,plc,S-6,,ABB,1.0',
      'N-7,P-7,plc,,00:1d:9c:00:00:07,,',
      'N-8,P-8,plc,,00:1d:9c:00:00:07,,',
    ].join('\n'),
  )
  await at.done(at.ids.karel, importAssets, { import: first.id })
  const second = await sent(
    [
      'number,tag,type,serial,mac,vendor,firmware',
      'N-1,P-1b,,,,,1.0', // by its number; a blank vendor says nothing
      'N-9,P-2,plc,S-2,,,', // another number than the serial's asset has: not that one
      ',,,S-3,,,2.0', // by its serial number
      ',,,,00-1D-9C-00-00-04,Siemens,', // by its MAC address
      ',P-5,,,,,1.0', // the same
      'N-6,P-6,,,,,1.1',
      'N-6,P-6,,,,,1.2', // twice
      ',,plc,,00:1d:9c:00:00:07,,', // two assets
    ].join('\n'),
    { complete: true },
  )
  expect((await matches(second.id)).filter(({ kind }) => kind === 'rejected')).toEqual([])
  expect(second.counts).toMatchObject({
    new: 1,
    changed: 3,
    same: 1,
    conflicting: 3,
    missing: 1,
    rejected: 0,
  })
  const rows = await matches(second.id)
  expect(rows.map(({ line, kind, matched }) => [line, kind, matched])).toEqual([
    [2, 'changed', 'number'],
    [3, 'new', null],
    [4, 'changed', 'serial'],
    [5, 'changed', 'mac'],
    [6, 'same', 'tag'],
    [7, 'conflicting', 'number'],
    [8, 'conflicting', 'number'],
    [9, 'conflicting', 'mac'],
    [null, 'missing', null],
  ])
  expect(rows.flatMap(({ why }) => why ?? []).map(({ refused }) => refused)).toEqual([
    'import.asset_twice',
    'import.asset_twice',
    'import.matches_several',
  ])
  expect(await at.does(at.ids.karel, importAssets, { import: second.id, retireMissing: true })).toMatchObject(
    {
      refused: 'asset.reason_missing',
    },
  )
  await at.done(at.ids.karel, importAssets, { import: second.id, retireMissing: true, why: 'Walked down' })
  const found = new Map((await assets()).map(one => [one.number || one.tag, one]))
  expect(found.get('N-1')).toMatchObject({ tag: 'P-1b', vendor: 'ABB', rev: 2 })
  expect(found.get('N-2')).toMatchObject({ state: 'retired' })
  expect(found.get('P-3')).toMatchObject({ firmware: '2.0' })
  expect(found.get('P-4')).toMatchObject({ vendor: 'Siemens', class: 'hmi' })

  // What was changed since stays, and is named; the rest goes back to what it was.
  const p4 = found.get('P-4')!
  await at.done(at.ids.karel, changeAsset, { asset: p4.id, fields: { vendor: 'Beckhoff' } }, { rev: p4.rev })
  const back = await at.done(at.ids.karel, takeBackImport, { import: second.id, why: 'The wrong file' })
  const { after } = await at.within(tx =>
    tx.selectFrom('ledger_entry').select('after').where('id', '=', back.act).executeTakeFirstOrThrow(),
  )
  expect(after).toMatchObject({ restored: 3, removed: 1, kept: 1, which: [{ tag: 'P-4', why: 'changed' }] })
  const again = new Map((await assets()).map(one => [one.number || one.tag, one]))
  expect(again.get('N-1')).toMatchObject({ tag: 'P-1', rev: 3 })
  expect(again.get('N-2')).toMatchObject({ state: 'in-service' })
  expect(again.get('P-4')).toMatchObject({ vendor: 'Beckhoff' })
  expect(again.size).toBe(8)
  await verified()
})

test('PLANT-6 a dry run holds only for the list that it was made on, and asks for who may', async () => {
  const { id } = await sent('tag,type\nOLD-1,plc\n')
  const [one] = await assets()
  await at.done(at.ids.karel, changeAsset, { asset: one!.id, fields: { os: 'Linux' } }, { rev: one!.rev })
  expect(await at.does(at.ids.karel, importAssets, { import: id })).toMatchObject({
    refused: 'import.list_changed',
  })
  expect(await at.does(at.ids.tomas, importAssets, { import: id })).toMatchObject({ refused: 'access.split' })
  await base.db.owner.deleteFrom('asset_import_match').where('import', '=', id).execute()
  expect(await at.does(at.ids.karel, importAssets, { import: id })).toMatchObject({
    refused: 'import.read_again',
  })
  const mapping = {
    mapping: randomUUID(),
    label: 'SAP PM',
    ready: 'list',
    columns: { columns: { tag: ['AKZ'] }, constants: {}, classes: {}, dates: 'dmy', decimalComma: true },
  }
  await at.done(at.ids.karel, saveMapping, mapping, { rev: 0 })
  expect(
    await at.does(
      at.ids.karel,
      saveMapping,
      { ...mapping, mapping: randomUUID(), label: 'sap pm' },
      { rev: 0 },
    ),
  ).toMatchObject({ refused: 'mapping.there' })
})

test('PLANT-6 what a tool saw changes nothing: its differences wait for operations, one by one or in groups', async () => {
  const scan = ['tag,type,ip,firmware', 'N-X,plc,10.9.9.9,3.0', 'P-3,,10.9.9.3,3.0', 'P-5,,,3.0'].join('\n')
  const before = await assets()
  const seen = async (text: string) => {
    const { id } = await sent(text, { kind: 'observed', source: 'sensor' })
    expect(await at.does(at.ids.karel, importAssets, { import: id })).toMatchObject({
      refused: 'import.observed',
    })
    await at.done(at.ids.karel, observeAssets, { import: id })
  }
  await seen(scan)
  await seen(scan)
  expect(await assets()).toEqual(before)
  const open = () =>
    at.within(tx =>
      tx.selectFrom('asset_difference').selectAll().where('state', '=', 'open').orderBy('key').execute(),
    )
  const found = await open()
  expect(found.map(({ kind, field, seen: value }) => [kind, field, value]).toSorted()).toEqual([
    ['changed', 'addresses', 'ip:10.9.9.3, mac:00:1d:9c:00:00:03'],
    ['changed', 'firmware', '3.0'],
    ['changed', 'firmware', '3.0'],
    ['new', null, null],
  ])
  const input = { site: 'north', which: { field: 'firmware' }, why: 'Updated in the outage' }
  expect(await at.does(at.ids.karel, acceptDifferences, { ...input, count: 3 })).toMatchObject({
    refused: 'difference.others',
  })
  await at.done(at.ids.karel, acceptDifferences, { ...input, count: 2 })
  const fresh = found.find(({ kind }) => kind === 'new')!
  await at.done(at.ids.karel, acceptDifferences, {
    site: 'north',
    which: { ids: [fresh.id] },
    count: 1,
    why: 'Forgotten',
  })
  const rest = { site: 'north', which: { kind: 'changed' }, count: 1, why: 'A laptop was there for a day' }
  await at.done(at.ids.karel, rejectDifferences, rest)
  const now = new Map((await assets()).map(one => [one.tag, one]))
  expect(now.get('P-5')).toMatchObject({ firmware: '3.0' })
  expect(now.get('P-3')).toMatchObject({ firmware: '3.0', addresses: ['mac:00:1d:9c:00:00:03'] })
  expect(now.get('N-X')).toMatchObject({ class: 'plc', addresses: ['ip:10.9.9.9'] })
  expect(await open()).toEqual([])
  // What was rejected is not asked again.
  await seen(scan)
  expect(await open()).toEqual([])
  await verified()
})
