import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { addAsset } from '#acts/plant/addAsset.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { assetOf } from '#store/plant/assets.ts'
import { viewsOf } from '#store/plant/list/views.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { removeView } from '../../view/remove.ts'
import { saveView } from '../../view/save.ts'
import { type Bulk, prepared } from './bulk.ts'
import { changeAssets } from './changeAssets.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  for (const [person, site] of [
    [at.ids.nadia, 'north'],
    [at.ids.lena, undefined],
  ] as const) {
    const holding = { holding: randomUUID(), function: 'control-engineering', person }
    await at.done(at.ids.karel, giveHolding, { ...holding, ...(site && { site }) })
  }
})
afterAll(() => base.drop())

const code = (answer: unknown) => (answer as Refusal).refused
const row = async (id: string) => (await at.within(tx => assetOf(tx, id)))!
async function added(site: string, fields: object = {}) {
  const asset = randomUUID()
  await at.done(at.ids.lena, addAsset, { asset, site, fields: { tag: 'PLC', class: 'plc', ...fields } })
  return asset
}
async function preview(by: string, bulk: Bulk) {
  const actor = await at.actor(by)
  const found = await base.db.within(actor.sites, tx => prepared(tx, bulk, { actor }))
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}

describe('PLANT-2 many assets at once', () => {
  test('a preview says what changes from what, what is so already, and what is refused and why; then it is done', async () => {
    const [one, two, same, there] = [
      await added('north', { vendor: 'Weiss', zone: 'z1', area: 'filling' }),
      await added('north', { vendor: 'Weiss AG', area: 'filling' }),
      await added('north', { vendor: 'Weiss GmbH', zone: 'z1' }),
      await added('south', { vendor: 'Weiss' }),
    ]
    const of = { ids: [one, two, same, there] }
    const fields = { vendor: 'Weiss GmbH', zone: 'z1' }
    const lena = await preview(at.ids.lena, { of, fields })
    expect(lena).toMatchObject({ same: 1, denied: [] })
    expect(lena.rows).toHaveLength(3)
    expect(lena.from).toEqual([
      {
        field: 'vendor',
        values: [
          { value: 'Weiss', count: 2 },
          { value: 'Weiss AG', count: 1 },
        ],
      },
      { field: 'zone', values: expect.arrayContaining([{ value: '', count: 2 }]) },
    ])
    const { rows, seen } = await preview(at.ids.nadia, { of, fields })
    expect(rows.map(({ id }) => id).sort()).toEqual([one, two].sort())
    await at.done(at.ids.nadia, changeAssets, { of, fields, seen })
    expect(await row(one)).toMatchObject({ ...fields, rev: 2 })
    expect(await row(there)).toMatchObject({ vendor: 'Weiss', rev: 1 })
    const entry = await base.db.owner
      .selectFrom('ledger_entry')
      .selectAll()
      .where('act', '=', 'assets.change')
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ site: 'north', after: { count: 2, fields } })
    expect(code(await at.does(at.ids.nadia, changeAssets, { of, fields, seen }))).toBe(
      'assets.changed_meanwhile',
    )
  })

  test('all that a filter leaves; what a place or a missing reason refuses stays as it is', async () => {
    const filter = { q: 'bulk-2' }
    const of = { filter }
    const [in1, in2, south] = [
      await added('north', { tag: 'BULK-2a', area: 'filling' }),
      await added('north', { tag: 'BULK-2b' }),
      await added('south', { tag: 'BULK-2c' }),
    ]
    expect(await preview(at.ids.lena, { of, fields: { area: 'boilers' } })).toMatchObject({
      rows: [],
      denied: [1, 2, 3].map(() => ({ refusal: { refused: 'area.unknown' } })),
    })
    expect(await preview(at.ids.lena, { of, fields: { cell: 'line-9' } })).toMatchObject({
      denied: expect.arrayContaining([
        expect.objectContaining({ refusal: { refused: 'asset.cell_without_area', params: {} } }),
      ]),
    })
    const fields = { state: 'retired' } as const
    expect((await preview(at.ids.lena, { of, fields })).denied).toHaveLength(3)
    const why = 'Scrapped with the line'
    const { seen, rows } = await preview(at.ids.lena, { of, fields, why })
    expect(rows).toHaveLength(3)
    // Another one that fits has come in between: nothing is done.
    const late = await added('north', { tag: 'BULK-2d' })
    const stale = await at.does(at.ids.lena, changeAssets, { of, fields, why, seen })
    expect(code(stale)).toBe('assets.changed_meanwhile')
    expect((await row(in1)).state).toBe('in-service')
    const again = await preview(at.ids.lena, { of, fields, why })
    await at.done(at.ids.lena, changeAssets, { of, fields, why, seen: again.seen })
    for (const id of [in1, in2, south, late]) expect((await row(id)).state).toBe('retired')
    const none = await preview(at.ids.lena, { of, fields, why })
    expect(none).toMatchObject({ rows: [], same: 4 })
    const nothing = await at.does(at.ids.lena, changeAssets, { of, fields, why, seen: none.seen })
    expect(code(nothing)).toBe('assets.nothing_changes')
  })

  test('it belongs to operations, and to a site: IT changes nothing, a site only its own', async () => {
    const there = await added('south')
    const of = { ids: [there] }
    const input = { of, fields: { zone: 'z9' }, seen: '' }
    expect(code(await at.does(at.ids.farid, changeAssets, input))).toBe('access.split')
    const corporate = await at.actor(at.ids.nadia)
    const seen = await base.db.within('*', tx => prepared(tx, input as Bulk, { actor: corporate }))
    expect(seen).toMatchObject({ rows: [], denied: [{ refusal: { refused: 'access.site' } }] })
    expect(code(await at.does(at.ids.nadia, changeAssets, input))).not.toBeUndefined()
    expect((await row(there)).zone).toBe('')
  })
})

test('PLANT-2 a view is kept under a name, for oneself alone, and changed on the state that was seen', async () => {
  const view = randomUUID()
  const assets = (search: object) => ({ shown: { list: 'assets', search } })
  const save = (by: string, rev: number, more: object = {}) =>
    at.does(
      by,
      saveView,
      { view, name: 'No backup', ...assets({ backup: 'none', columns: ['tag'] }), ...more },
      { rev },
    )
  expect(await save(at.ids.nadia, 0)).toMatchObject({ rev: 1 })
  expect(code(await save(at.ids.nadia, 0, { view: randomUUID() }))).toBe('view.name_taken')
  // Of another list it is another name; what a view is of never changes.
  const decisions = { shown: { list: 'decisions', search: { which: 'mine' } } }
  expect(await save(at.ids.nadia, 0, { view: randomUUID(), ...decisions })).toMatchObject({ rev: 1 })
  expect(code(await save(at.ids.nadia, 1, decisions))).toBe('view.unknown')
  expect(code(await save(at.ids.nadia, 0, { name: 'Else' }))).toBe('act.changed_meanwhile')
  expect(code(await save(at.ids.tomas, 1))).toBe('view.unknown')
  expect(await save(at.ids.nadia, 1, assets({ q: 'plc' }))).toMatchObject({ rev: 2 })
  expect(await at.within(tx => viewsOf(tx, at.ids.nadia, 'assets'))).toMatchObject([{ search: { q: 'plc' } }])
  expect(await at.within(tx => viewsOf(tx, at.ids.tomas, 'assets'))).toEqual([])
  expect(code(await at.does(at.ids.tomas, removeView, { view }, { rev: 2 }))).toBe('view.unknown')
  await at.done(at.ids.nadia, removeView, { view }, { rev: 2 })
  expect(await at.within(tx => viewsOf(tx, at.ids.nadia, 'assets'))).toEqual([])
})
