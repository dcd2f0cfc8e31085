import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { type Installation, installation } from '#testing/installation.ts'

let at: Installation
let of: Deciding
beforeAll(async () => {
  at = await installation()
  of = await deciding(at, () => Temporal.Now.instant())
})
afterAll(() => at.close())

test('DECIDE-10 the list of decisions is handed out as it is filtered, in the language that is asked for', async () => {
  await of.asks(of.who.maintenance, { title: '=cmd|calc' })
  await of.asks(of.who.maintenance, { title: 'Firmware of the filler' })
  const lena = await at.as('lena')
  const csv = await lena.ask('GET', '/api/decisions/export?format=csv&text=cmd')
  expect(String(csv.body)).toMatch(/Number,Title.*\r\n\d+,"'=cmd\|calc",Firmware update,a draft/)
  expect(String(csv.body)).not.toContain('filler')
  const german = await lena.ask('GET', '/api/decisions/export?format=csv', {
    headers: { 'accept-language': 'de' },
  })
  expect(String(german.body)).toMatch(/Nummer,Titel/)
  const sheet = await lena.fetch('GET', '/api/decisions/export')
  expect(sheet.headers.get('content-type')).toContain('spreadsheetml')
  const tomas = await at.as('tomas')
  expect(String((await tomas.ask('GET', '/api/decisions/export?format=csv')).body)).not.toContain('filler')
})
