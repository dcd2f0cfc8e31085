import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { arriving } from '../founding.ts'
import { home } from '../house.ts'
import { ways } from '../person.ts'
import { be } from '../sample.ts'
import { stage } from '../stage.ts'

const data = resolve(home, process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data', 'inventory')
const house = stage()

test('PLANT-6 154 device types and the export of Tenable OT come in through the browser', async () => {
  if (!existsSync(data))
    throw new Error(`The inventory files are not at ${data}: set COUNTERSIGN_TRIAL_DATA.`)
  const lena = await arriving(house, ways[0])
  const { page, press, reads, fill } = lena
  await page.goto(house.origin)
  await press('visit.sample.do')
  await page.getByRole('heading', { name: lena.told('sample.choose') }).waitFor({ timeout: 90_000 })

  const send = async (file: string, source: string) => {
    await page.goto(`${house.origin}/assets/import`)
    await page.getByLabel(lena.told('asset.field.site'), { exact: true }).selectOption('lindenroda')
    await page.getByLabel(lena.told('imports.file'), { exact: true }).setInputFiles(resolve(data, file))
    await fill('imports.source', source)
  }
  const none = { new: 0, changed: 0, missing: 0, conflicting: 0, rejected: 0, same: 0 }

  await be(lena, house.origin, 'Lena Brandt')
  await send('devicetype-library-rockwell.tar.gz', 'Device types')
  await press('imports.start')
  await page.getByText(lena.told('imports.ready.device-types')).first().waitFor()
  await press('imports.dry_run')
  await reads('imports.found', { ...none, new: 154 })
  await press('imports.take')
  await lena.button('imports.take_back').waitFor({ timeout: 30_000 })

  await be(lena, house.origin, 'Siobhan Keane')
  await send('vendor-exports/tenable-ot-graphql-assets.recorded.json', 'Tenable OT')
  await page.getByRole('radio', { name: lena.told('imports.kind.observed') }).check()
  await press('imports.start')
  await page.getByText(lena.told('imports.ready.tenable-ot')).first().waitFor()
  // One of the two is of unknown type: somebody has to say what it is.
  await press('imports.dry_run')
  await reads('imports.found', { ...none, new: 1, rejected: 1 })
  await page.getByLabel(lena.told('imports.constant.class'), { exact: true }).selectOption('network-device')
  await press('imports.dry_run.again')
  await reads('imports.found', { ...none, new: 2 })
  await press('imports.observe')
  await page
    .getByRole('main')
    .getByRole('link', { name: lena.told('differences.title') })
    .click()
  await lena.heading('differences.title')
  await page.getByText('arista7010.lab.tenablesecurity.com').first().waitFor()
  expect(await page.getByText('1756-L61/B LOGIX5561').count()).toBeGreaterThan(0)
})
