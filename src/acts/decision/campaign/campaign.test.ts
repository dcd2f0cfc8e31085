import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionsOfCampaigns } from '#store/decision/campaigns.ts'
import { assetsOf } from '#store/decision/decisions.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { content, type Deciding, deciding } from '#testing/deciding.ts'
import { decisionAt, openCampaign } from './open.ts'

let base: TestDatabase
let at: Company
let of: Deciding
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
})
afterAll(() => base.drop())

describe('DECIDE-1 a campaign', () => {
  test('is one decision for each site, which decides for itself; followed as a whole by whoever sees the sites', async () => {
    const south = randomUUID()
    const row = { id: south, site: 'south', tag: 'PLC-S1', class: 'plc', changed_at: now }
    await base.db.acting(randomUUID(), '*', tx =>
      tx
        .insertInto('asset')
        .values(row as never)
        .execute(),
    )
    const north = [await of.asset(), await of.asset()]
    const campaign = randomUUID()
    const input = {
      campaign,
      kind: 'firmware',
      title: 'Firmware 34.011 everywhere',
      content,
      assets: [...north, south],
    }
    const elsewhere = await at.does(of.who['control-engineering'], openCampaign, input)
    expect(of.refused(elsewhere)).toBe('asset.unknown')
    const short = { ...input, campaign: randomUUID(), content: { ...content, rollback: '' }, complete: true }
    expect(of.refused(await at.does(at.ids.farid, openCampaign, short))).toBe('decision.incomplete')
    await at.done(at.ids.farid, openCampaign, input)
    const all = await at.within(tx => decisionsOfCampaigns(tx, [campaign]))
    expect(all.map(({ site, area, state, assets }) => [site, area, state, Number(assets)])).toEqual([
      ['north', 'filling', 'draft', 2],
      ['south', null, 'draft', 1],
    ])
    const [first] = all
    expect(first!.id).toBe(decisionAt(campaign, 'north'))
    const tags = (await at.within(tx => assetsOf(tx, first!.id))).map(({ id }) => id)
    expect(tags.toSorted()).toEqual(north.toSorted())
    await of.judged(first!.id, at.ids.farid)
    expect((await of.row(first!.id)).state).toBe('deciding')
    expect((await of.row(decisionAt(campaign, 'south'))).state).toBe('draft')
    const seen = await base.db.within(['south'], tx => decisionsOfCampaigns(tx, [campaign]))
    expect(seen.map(({ site }) => site)).toEqual(['south'])
  })
})
