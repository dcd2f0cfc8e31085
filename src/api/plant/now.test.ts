import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAsset } from '#acts/plant/addAsset.ts'
import { rateAsset } from '#acts/plant/rateAsset.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
let lena: Client
beforeAll(async () => {
  at = await installation()
  lena = await at.as('lena')
})
afterAll(() => at.close())

test('SPLIT-5 who decides about an asset: its place and its facts come from the list, what is told goes before', async () => {
  const asset = randomUUID()
  const fields = { tag: 'PLC-101', class: 'plc', area: 'filling', validated: 'no', safetyFunction: false }
  await at.done(at.ids.karel, addAsset, { asset, site: 'north', fields })
  const rating = { asset, for: 'production', level: 'high', reason: 'The line stands' }
  await at.done(at.ids.lena, rateAsset, rating, { rev: 1 })
  const facts = { 'asset-class': 'plc', validated: false, 'safety-function': false, redundant: false }
  const asked = `/api/who?activity=tolerated-interventions&asset=${asset}`
  const { body } = await lena.ask('GET', asked)
  expect(body).toMatchObject({
    answer: { place: 'north/filling', source: { rule: 'intrusive' } },
    asset: { id: asset, tag: 'PLC-101', facts: { ...facts, 'production-criticality': 'high' } },
  })
  const told = await lena.ask('GET', `${asked}&facts=${JSON.stringify({ validated: true })}`)
  expect(told.body).toMatchObject({ answer: { source: { rule: 'validated' } }, asset: { facts } })
  const tomas = await at.as('tomas')
  expect((await tomas.ask('GET', asked)).body).toMatchObject({ code: 'asset.unknown' })
})
