import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

let folder: string
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-lists-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(ways)('lists of assets, $width px, $language', way => {
  const house = sampleStage()

  test('PLANT-6 a list comes in, is tried, taken over and taken back; what a sensor saw is decided from the desk', {
    timeout: 300_000,
  }, async () => {
    const lena = await arriving(house, way)
    const { page, press, reads, clean, fill } = lena
    await be(lena, house.origin, 'Lena Brandt', '/assets/import')
    await lena.heading('imports.title')
    await clean('imports, none')

    // German, with a title, semicolons and a merged head; one row is bad, one is conflicting with itself.
    const list = [
      'Anlagenliste;;;;;',
      'Gerät;;;Netz;;',
      'AKZ;Typ;Hersteller;IP;MAC;Firmware',
      '=cmd|A;SPS;;10.60.0.1;00-1D-9C-00-60-01;13,071',
      'IMP-2;SPS;Siemens;10.60.0.2;;2,8',
      'IMP-3;Toaster;Siemens;10.60.0.3;;1,0',
      'IMP-4;Bedienpanel;;;;',
      'IMP-4;Bedienpanel;;;;',
    ].join('\r\n')
    await page
      .getByLabel(lena.told('imports.file'), { exact: true })
      .setInputFiles(file(`werk-${way.width}.csv`, list))
    await fill('imports.source', 'SAP')
    await press('imports.start')
    await reads('imports.detected')
    await reads('imports.mapping')
    expect(await page.getByText(lena.told('imports.merged_head')).count()).toBeGreaterThan(0)
    await clean('import, detected')
    await press('imports.mapping.keep')
    await fill('imports.mapping.label', `SAP ${way.width}`)
    await press('imports.mapping.keep')
    await lena.dialog.waitFor({ state: 'detached' })
    await press('imports.dry_run')
    const counts = { new: 2, changed: 0, missing: 0, conflicting: 2, rejected: 1, same: 0 }
    await reads('imports.found', counts)
    await clean('import, dry run')
    await page.getByRole('button', { name: new RegExp(`^${lena.told('imports.rows.rejected')}`) }).click()
    await reads('import.class_unknown', { value: 'Toaster' })
    // The file's own word is said to mean something, and the row is taken.
    await page.getByLabel('Toaster', { exact: true }).selectOption('sensor')
    await clean('import, a word')
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: lena.told('imports.rejected.save') }).click()
    expect((await saving).suggestedFilename()).toBe('rejected.csv')
    await page.getByRole('button', { name: new RegExp(`^${lena.told('imports.rows.conflicting')}`) }).click()
    await reads('import.twice_in_file', { key: 'IMP-4' })
    await press('imports.dry_run.again')
    await reads('imports.found', { ...counts, new: 3, rejected: 0 })
    await press('imports.take')
    await lena.button('imports.take_back').waitFor()
    await clean('import, taken over')
    await press('imports.take_back')
    await fill('imports.why', 'The wrong file')
    await press('imports.take_back')
    await page.getByRole('heading', { name: lena.told('imports.state.taken-back') }).waitFor()
    await clean('import, taken back')

    // What a sensor saw, put beside the list by who runs the sensors, and decided by who keeps the list.
    await be(lena, house.origin, 'Siobhan Keane', '/assets/import')
    await page.getByRole('radio', { name: lena.told('imports.kind.observed') }).check()
    await page.getByLabel(lena.told('asset.field.site'), { exact: true }).selectOption('lindenroda')
    const seen = JSON.stringify({
      results: [{ name: `SEEN-${way.width}`, device_role: 'PLC', 'primary ip': '10.60.0.9' }],
    })
    await page.getByLabel(lena.told('imports.file'), { exact: true }).setInputFiles(file('sensor.json', seen))
    await fill('imports.source', 'Sensor 7')
    await press('imports.start')
    await reads('imports.mapping')
    await press('imports.dry_run')
    await reads('imports.found', { ...counts, new: 1, conflicting: 0, rejected: 0 })
    await press('imports.observe')
    await page
      .getByRole('main')
      .getByRole('link', { name: lena.told('differences.title') })
      .click()
    await lena.heading('differences.title')
    await page.getByText(`SEEN-${way.width}`).first().waitFor()
    await clean('differences')
    // It is a decision, on the desk of who keeps the list, and closed with the last answer.
    await be(lena, house.origin, 'Lena Brandt')
    await lena.goTo('desk')
    const doing = new RegExp(`^${lena.told('desk.do.decision.differences')}: .* Sensor 7$`)
    await page.getByRole('link', { name: doing }).click()
    await lena.heading('differences.title')
    await page.getByRole('link', { name: /^D-\d+ Sensor 7$/ }).click()
    await page.getByRole('link', { name: lena.told('decision.to_differences'), exact: true }).waitFor()
    await clean('decision on differences')
    const decision = page.url()
    await lena.follow('decision.to_differences')
    await press('differences.accept')
    await fill('imports.why', 'Found in the cabinet, and forgotten')
    await press('differences.accept')
    await reads('differences.none')
    await clean('differences, none')
    await page.goto(decision)
    await reads('decision.says.settled')
    await clean('decision on differences, closed')
    await lena.quiet()
  })
})
