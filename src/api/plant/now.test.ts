import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setConstraint } from '#acts/constraint/set.ts'
import { addAsset } from '#acts/plant/addAsset.ts'
import { changeAsset } from '#acts/plant/changeAsset.ts'
import { rateAsset } from '#acts/plant/rateAsset.ts'
import { addWindow } from '#acts/window/add.ts'
import { setProcess } from '#acts/window/setProcess.ts'
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

test('PLANT-4 what may be done now: the process, windows, the pair and the split in one answer, with names', async () => {
  const [one, two] = [randomUUID(), randomUUID()]
  const fields = { class: 'plc', area: 'filling', validated: 'no', safetyFunction: false }
  for (const [asset, tag] of [
    [one, 'PLC-1'],
    [two, 'PLC-2'],
  ])
    await at.done(at.ids.karel, addAsset, { asset, site: 'north', fields: { ...fields, tag } })
  const now = async (intervention: string) => {
    const { body } = await lena.ask('GET', `/api/assets/${one}/now?intervention=${intervention}`)
    const { interventions, ...around } = body as { interventions: Record<string, unknown>[] }
    return { ...around, ...interventions[0] }
  }
  // Nobody has said what the process is doing: that counts as the strictest.
  expect(await now('reboot')).toMatchObject({
    ...{ process: null, allowed: 'not-now', ground: 'state-unknown', next: null, until: null },
    constraint: { says: 'state', from: 'shipped', by: null, rev: 0, half: true },
  })
  expect(await now('agent')).toMatchObject({ allowed: 'never', ground: 'never' })

  const place = { site: 'north', area: 'filling' }
  await at.done(at.ids.jonas, setProcess, { ...place, state: 'batch-open' }, { rev: 0 })
  expect(await now('reboot')).toMatchObject({ allowed: 'not-now', ground: 'other-state' })
  await at.done(at.ids.jonas, setProcess, { ...place, state: 'stopped' }, { rev: 1 })
  expect(await now('reboot')).toMatchObject({
    ...{ allowed: 'with-yes', ground: 'state', process: { state: 'stopped' }, consents: [], asks: [] },
    keys: [{ function: 'shift-lead', side: 'operations', people: [{ name: 'Jonas Becker', for: null }] }],
  })

  await at.done(at.ids.karel, changeAsset, { asset: one, fields: { partner: two } }, { rev: 1 })
  await at.done(at.ids.karel, changeAsset, { asset: two, fields: { state: 'out-of-service' } }, { rev: 1 })
  expect(await now('reboot')).toMatchObject({
    ...{ allowed: 'not-now', ground: 'other-half', pair: { tag: 'PLC-2', state: 'out-of-service' } },
  })
  const says = {
    says: 'ask',
    reason: 'It starts slowly since the repair',
    method: 'With the vendor on the phone',
  }
  await at.done(at.ids.karel, setConstraint, { asset: one, intervention: 'reboot', ...says }, { rev: 0 })
  expect(await now('reboot')).toMatchObject({
    ...{ allowed: 'with-yes', ground: 'ask', asks: [{ function: 'control-engineering' }] },
    constraint: { from: 'asset', by: 'Karel Novák', method: { en: says.method }, rev: 1 },
  })

  // A blackout closes everything, as far as it is for it.
  const wall = (days: number) =>
    Temporal.Now.plainDateTimeISO('Europe/Berlin').add({ days }).toString().slice(0, 16)
  await at.done(at.ids.karel, addWindow, {
    ...{ window: randomUUID(), kind: 'blackout', ...place, title: 'Campaign 12', why: 'Batches' },
    ...{ start: wall(-1), end: wall(2) },
  })
  expect(await now('reboot')).toMatchObject({
    ...{ allowed: 'not-now', ground: 'blackout', turn: { kind: 'blackout', title: 'Campaign 12' } },
    next: { to: null },
  })
  const { body } = await lena.ask('GET', `/api/assets/${one}/now`)
  const all = (body as { interventions: { allowed: string }[] }).interventions
  expect(all).toHaveLength(9)
  expect(all.filter(({ allowed }) => allowed === 'yes' || allowed === 'with-yes')).toEqual([])
  // The split gets the process and the window from here, too.
  const who = await lena.ask('GET', `/api/who?activity=intervention-release&asset=${one}`)
  expect(who.body).toMatchObject({
    asset: { facts: { 'process-state': 'stopped', 'outage-window': 'outside', redundant: true } },
  })
})
