import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refuse } from '#rules/refusal.ts'
import { groundOf } from '#store/people.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { addSite } from './add.ts'
import { addArea } from './addArea.ts'
import { changeSite } from './change.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
})
afterAll(() => base.drop())

const west = { site: 'west', label: { en: 'West', de: 'West' }, zone: 'America/Chicago' }

describe('PLANT-1 sites and areas', () => {
  test('join the record in order, each name once', async () => {
    expect(await at.does(at.ids.ines, addSite, west)).toMatchObject({ subject: 'west', rev: 1 })
    expect(await at.does(at.ids.ines, addSite, west)).toEqual(refuse('site.there', { site: 'west' }))
    const area = { site: 'west', area: 'kitchen', label: 'Kitchen' }
    expect(await at.does(at.ids.ines, addArea, area)).toMatchObject({ subject: 'west/kitchen' })
    expect(await at.does(at.ids.ines, addArea, area)).toEqual(refuse('area.there', { area: 'kitchen' }))
    expect(await at.does(at.ids.ines, addArea, { ...area, site: 'east' })).toEqual(
      refuse('site.unknown', { site: 'east' }),
    )
    const { sites } = await at.within(groundOf)
    expect(sites?.map(({ id, areas }) => [id, areas?.map(one => one.id)])).toEqual([
      ['north', ['filling']],
      ['south', ['filling']],
      ['west', ['kitchen']],
    ])
  })

  test('a site changes its name and zone, and both stand in the ledger', async () => {
    const changed = { ...west, label: { en: 'Marlow Fork' }, zone: 'America/Denver' }
    const { act } = await at.done(at.ids.ines, changeSite, changed, { rev: 1 })
    const entry = await at.within(tx =>
      tx.selectFrom('ledger_entry').selectAll().where('id', '=', act).executeTakeFirstOrThrow(),
    )
    expect(entry).toMatchObject({
      site: 'west',
      before: { label: west.label, zone: west.zone },
      after: { label: changed.label, zone: changed.zone, rev: 2 },
    })
  })

  test.each([
    ['site', { site: 'West Side' }],
    ['site', { site: '*' }],
    ['site', { site: 'a,b' }],
    ['zone', { zone: 'Mars/Olympus' }],
    ['zone', { zone: '+01:00' }],
    ['label', { label: {} }],
  ])('a wrong %s is named: %o', async (field, wrong) => {
    expect(await at.does(at.ids.ines, addSite, { ...west, site: 'new', ...wrong })).toMatchObject({
      refused: 'act.input_wrong',
      params: { field },
    })
  })
})
