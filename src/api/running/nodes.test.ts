import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { Client, type Installation, installation } from '#testing/installation.ts'
import { assemble, type Product } from '../../assemble.ts'
import { listen } from './listen.ts'

/** What one server keeps in memory, another one's acts make old: at once, and at the latest within this. */
const SECOND = { timeout: 1_000, interval: 50 }

let at: Installation
let other: Product
let there: string
beforeAll(async () => {
  at = await installation()
  const product = await assemble({ url: at.database.url, folder: at.folder, pages: at.folder })
  if (isRefusal(product)) throw new Error(product.refused)
  other = product
  const listening = await listen(other.app, 0)
  if (isRefusal(listening)) throw new Error(listening.refused)
  there = `http://127.0.0.1:${listening.port}`
})
afterAll(async () => {
  await other.app.close()
  await other.stop()
  await at.close()
})

/** Somebody signed in at one server, who asks the other: sessions hold everywhere. */
async function atTheOther(who: Parameters<Installation['as']>[0]): Promise<Client> {
  const client = new Client(there)
  for (const [name, value] of (await at.as(who)).cookies) client.cookies.set(name, value)
  return client
}

test('TRUST-5 a function given and ended at one server is held and gone at another within a second', async () => {
  const [farid, nadia] = [await at.as('farid'), await atTheOther('nadia')]
  const held = async () =>
    ((await nadia.ask('GET', '/api/visit')).body as { me: { held: unknown[] } | null }).me?.held
  const may = async () =>
    (await nadia.ask('PUT', '/api/calendar', { rev: 0, body: { site: 'south', hours: [], holidays: [] } }))
      .status
  expect(await held()).toEqual([])
  expect(await may()).toBe(403)

  const holding = randomUUID()
  const body = { holding, function: 'plant-manager', person: at.ids.nadia, site: 'south' }
  expect((await farid.ask('POST', '/api/holdings', { body })).status).toBe(200)
  await expect.poll(held, SECOND).toMatchObject([{ function: 'plant-manager', site: 'south' }])
  expect(await may()).not.toBe(403)

  const yesterday = Temporal.Now.plainDateISO('Europe/Berlin').subtract({ days: 1 }).toString()
  const end = { rev: 1, body: { to: yesterday, why: 'Only for now' } }
  expect((await farid.ask('POST', `/api/holdings/${holding}/endings`, end)).status).toBe(200)
  await expect.poll(held, SECOND).toEqual([])
  expect(await may()).toBe(403)
})

test('TRUST-5 a split that comes into force at one server answers at another within a second', async () => {
  const farid = await atTheOther('farid')
  const inForce = async () =>
    ((await farid.ask('GET', '/api/split/in-force')).body as { version: { number: number } }).version.number
  const first = await inForce()
  await at.sign(await at.drafted())
  await expect.poll(inForce, SECOND).toBe(first + 1)
})
