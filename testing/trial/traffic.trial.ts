import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '#rules/network/plan/plan.ts'
import { arriving } from '../founding.ts'
import { home } from '../house.ts'
import { planInForce } from '../network/planRow.ts'
import { ways } from '../person.ts'
import { be } from '../sample.ts'
import { stage } from '../stage.ts'

const data = resolve(home, process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data', 'flows/plant-mb/conn.log')
const house = stage()

/** Servers and stations of the plant in plant-mb, its controllers, and what lies outside. */
const zone = (id: string, level: 0 | 1 | 2 | 3 | 4 | 5, ...prefixes: string[]) => ({
  ...{ id, level, prefixes, label: { en: id } },
  marks: [],
})
const plan: Plan = {
  format: 'countersign.zones/1',
  zones: [zone('servers', 3, '141.81.0.0/26'), zone('stations', 2, '141.81.0.64/26', '141.81.0.128/25')],
  conduits: [
    {
      ...{ id: 'files', label: { en: 'Files' }, from: 'stations', to: 'servers', marks: [] },
      permissions: [{ id: 'shares', protocol: ['tcp'], ports: ['139', '445'], direction: 'forward' }],
    },
  ],
}

test('PLANT-8 160 connections among 61 hosts of a plant, in the browser', async () => {
  if (!existsSync(data)) throw new Error(`The log is not at ${data}: set COUNTERSIGN_TRIAL_DATA.`)
  const felix = await arriving(house, ways[0])
  const { page, press } = felix
  await page.goto(house.origin)
  await press('visit.sample.do')
  await page.getByRole('heading', { name: felix.told('sample.choose') }).waitFor({ timeout: 90_000 })
  await be(felix, house.origin, 'Felix Achterberg')
  const { id } = await house.database.db.owner.selectFrom('person').select('id').executeTakeFirstOrThrow()
  await planInForce(house.database.db, 'lindenroda', id, plan)
  await page.goto(`${house.origin}/sites/lindenroda/traffic`)
  await page.getByLabel(felix.told('traffic.file'), { exact: true }).setInputFiles(data)
  await press('traffic.check')
  await page.getByRole('heading', { level: 2, name: 'conn.log' }).waitFor()
  const [check] = (await (
    await page.request.get(`${house.origin}/api/sites/lindenroda/network/checks`)
  ).json()) as {
    id: string
  }[]
  const { found } = (await (
    await page.request.get(`${house.origin}/api/sites/lindenroda/network/checks/${check?.id}`)
  ).json()) as { found: { flows: number; lines: { verdict: string }[]; read: { unread: number } } }
  expect(found).toMatchObject({ flows: 160, read: { unread: 0 } })
  const kinds = new Set(found.lines.map(({ verdict }) => verdict))
  expect(kinds).toContain('agreed')
  expect(kinds).toContain('not-agreed')
  expect(kinds).toContain('unknown')
  expect(found.lines.length).toBeLessThan(100)
})
