import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { addCell } from '#acts/site/addCell.ts'
import { setProfile } from '#acts/site/setProfile.ts'
import type { Refusal } from '#rules/refusal.ts'
import { assetOf, sharingAddress } from '#store/plant/assets.ts'
import { sitesOf } from '#store/plant/sites.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { addAsset } from './addAsset.ts'
import { changeAsset } from './changeAsset.ts'
import { rateAsset } from './rateAsset.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  for (const [person, site] of [
    [at.ids.nadia, 'north'],
    [at.ids.tomas, 'south'],
  ] as const)
    await at.done(at.ids.karel, giveHolding, {
      ...{ holding: randomUUID(), function: 'control-engineering', person, site },
    })
  await at.done(at.ids.ines, addCell, { site: 'north', area: 'filling', cell: 'line-1', label: 'Line 1' })
})
afterAll(() => base.drop())

const code = (answer: unknown) => (answer as Refusal).refused
const added = async (fields: Record<string, unknown> = {}, site = 'north') => {
  const asset = randomUUID()
  const by = site === 'north' ? at.ids.nadia : at.ids.tomas
  await at.done(by, addAsset, { asset, site, fields: { tag: 'PLC-101', class: 'plc', ...fields } })
  return asset
}
const row = async (id: string) => (await at.within(tx => assetOf(tx, id)))!
const change = (asset: string, fields: object, rev: number, why?: string) =>
  at.does(at.ids.nadia, changeAsset, { asset, fields, ...(why && { why }) }, { rev })

describe('PLANT-2 the authoritative list', () => {
  test('an asset comes into the list, and what is not told of it is unknown', async () => {
    const asset = await added({
      area: 'filling',
      cell: 'line-1',
      addresses: ['10.1.2.3', '00-1D-9C-AA-BB-CC', 'slot: 0/3'],
    })
    expect(await row(asset)).toMatchObject({
      ...{ site: 'north', area: 'filling', cell: 'line-1', state: 'in-service', rev: 1 },
      ...{ vendor: '', validated: 'unknown', support: 'unknown', ranking: 0, safety_function: null },
      addresses: ['ip:10.1.2.3', 'mac:00:1d:9c:aa:bb:cc', 'slot:0/3'],
    })
  })

  test('only the fields that are named change, on the state that was seen', async () => {
    const asset = await added({ vendor: 'Weiss', firmware: '1.0' })
    expect(await change(asset, { firmware: '1.1' }, 1)).toMatchObject({ rev: 2 })
    expect(await row(asset)).toMatchObject({ vendor: 'Weiss', firmware: '1.1', rev: 2 })
    expect(code(await change(asset, { firmware: '1.2' }, 1))).toBe('act.changed_meanwhile')
  })

  test('the support of the whole is the least that is said of its parts', async () => {
    const asset = await added()
    const support = async (parts: object, rev: number) => {
      await change(asset, { details: { support: parts } }, rev)
      return (await row(asset)).support
    }
    expect(await support({ model: { state: 'full' } }, 1)).toBe('full')
    expect(await support({ model: { state: 'full' }, os: { state: 'end-unknown' } }, 2)).toBe('end-unknown')
    expect(await support({ firmware: { state: 'conditional', condition: 'list 7' } }, 3)).toBe('conditional')
    expect(await support({ model: { state: 'conditional' }, os: { state: 'ended' } }, 4)).toBe('ended')
    expect(await support({}, 5)).toBe('unknown')
  })

  test('what cannot be is refused, and nothing is written', async () => {
    const asset = await added()
    const elsewhere = await added({}, 'south')
    const inside = await added({ parent: asset })
    for (const [fields, refused] of [
      [{ cell: 'line-1' }, 'asset.cell_without_area'],
      [{ area: 'boilers' }, 'area.unknown'],
      [{ area: 'filling', cell: 'line-9' }, 'cell.unknown'],
      [{ parent: asset }, 'asset.within_itself'],
      [{ parent: inside }, 'asset.within_itself'],
      [{ partner: asset }, 'asset.within_itself'],
      [{ partner: randomUUID() }, 'asset.unknown'],
      [{ state: 'retired' }, 'asset.reason_missing'],
      [{ addresses: ['not an address'] }, 'act.input_wrong'],
      [{ tag: ' ' }, 'act.input_wrong'],
    ] as const)
      expect(code(await change(asset, fields, 1))).toBe(refused)
    // Whoever acts for one site does not even see the other one's.
    expect(code(await change(asset, { parent: elsewhere }, 1))).toBe('asset.unknown')
    expect(
      code(await at.does(at.ids.amara, changeAsset, { asset, fields: { partner: elsewhere } }, { rev: 1 })),
    ).toBe('access.split')
    expect(code(await change(randomUUID(), {}, 1))).toBe('asset.unknown')
    expect((await row(asset)).rev).toBe(1)
    expect(await change(asset, { state: 'retired' }, 1, 'Scrapped with the line')).toMatchObject({ rev: 2 })
  })

  test('assets of a site that share an address are shown, and forbidden nowhere', async () => {
    const addresses = ['ip:10.7.0.1', 'slot:0/1']
    const one = await added({ tag: 'A', addresses })
    const two = await added({ tag: 'B', addresses: ['10.7.0.1'] })
    await added({ tag: 'C', addresses: ['slot:0/1'] })
    await added({ tag: 'D', addresses: ['10.7.0.1'] }, 'south')
    const shared = await at.within(async tx => sharingAddress(tx, await row(one)))
    expect(shared).toEqual([{ id: two, tag: 'B', addresses: ['ip:10.7.0.1'] }])
  })

  test('it belongs to operations: neither IT nor another site may change it', async () => {
    const fields = { tag: 'X', class: 'plc' }
    const of = (site: string) => ({ asset: randomUUID(), site, fields })
    expect(code(await at.does(at.ids.farid, addAsset, of('north')))).toBe('access.split')
    expect(code(await at.does(at.ids.nadia, addAsset, of('south')))).toBe('site.unknown')
  })
})

describe('PLANT-3 criticality', () => {
  const rate = (asset: string, rating: object, rev: number) =>
    at.does(at.ids.lena, rateAsset, { asset, reason: 'As the analysis says', ...rating }, { rev })

  test('the ranking is the highest of the ratings, never an average', async () => {
    const asset = await added()
    await rate(asset, { for: 'production', level: 'low' }, 1)
    expect((await row(asset)).ranking).toBe(1)
    await rate(asset, { for: 'safety', level: 'high', source: 'HAZOP 2025, node 7' }, 2)
    await rate(asset, { for: 'regulatory', level: 'low' }, 3)
    expect(await row(asset)).toMatchObject({
      ranking: 3,
      rated: { safety: { level: 'high', source: 'HAZOP 2025, node 7' }, production: { level: 'low' } },
    })
  })

  test('a rating for safety names its source, and IT rates nothing', async () => {
    const asset = await added()
    const rating = { for: 'safety', level: 'low' }
    expect(code(await rate(asset, rating, 1))).toBe('asset.source_missing')
    const byIt = { asset, ...rating, reason: 'Because', source: 'x' }
    expect(code(await at.does(at.ids.farid, rateAsset, byIt, { rev: 1 }))).toBe('access.split')
  })
})

test('PLANT-1 a site has cells in its areas and regimes that may hold together', async () => {
  const cell = { site: 'north', area: 'filling', cell: 'line-1', label: 'Again' }
  expect(code(await at.does(at.ids.ines, addCell, cell))).toBe('cell.there')
  expect(code(await at.does(at.ids.ines, addCell, { ...cell, area: 'boilers' }))).toBe('area.unknown')
  const profile = { site: 'north', regimes: ['nis2', 'gxp'] }
  await at.done(at.ids.lena, setProfile, profile, { rev: 1 })
  const [north] = await at.within(sitesOf)
  expect(north).toMatchObject({ regimes: ['gxp', 'nis2'], areas: [{ cells: [{ id: 'line-1' }] }] })
  expect(code(await at.does(at.ids.tomas, setProfile, profile, { rev: 2 }))).toBe('site.unknown')
})
