import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

describe.each(ways)('the list of assets, $width px, $language', way => {
  const house = sampleStage()

  test('PLANT-2 control engineering finds, sorts, saves, exports and changes many assets, with the keyboard alone where there is one', {
    timeout: 300_000,
  }, async () => {
    const lena = await arriving(house, way)
    await be(lena, house.origin, 'Lena Brandt', '/assets')
    await lena.heading('web.nav.assets')
    const rows = lena.page.locator('.asset-list tbody tr')
    await rows.first().waitFor()
    await lena.clean('assets')
    const all = await rows.count()
    expect(all).toBeGreaterThan(5)

    // A filter and a search stand in the address, and go again as chips.
    await lena.page.getByLabel(lena.told('list.filter'), { exact: true }).selectOption('class')
    await lena.page.getByLabel(lena.told('list.filter.class'), { exact: true }).selectOption('plc')
    await lena.page.waitForURL(/class=plc/)
    await expect.poll(() => rows.count()).toBeLessThan(all)
    const plcs = await rows.count()
    await lena.fill('list.search', 'no such thing')
    await lena.press('list.search.do')
    await lena.reads('list.none_found')
    await lena.clean('assets, none fits')
    await lena.page.getByRole('button', { name: 'no such thing' }).click()
    await expect.poll(() => rows.count()).toBe(plcs)

    // Other columns, kept as a view; the file has exactly what is shown.
    await lena.press('list.columns')
    await lena.dialog.getByRole('checkbox', { name: lena.told('asset.field.serial') }).check()
    await lena.clean('columns')
    await lena.press('list.columns.done')
    await lena.press('list.view.save')
    await lena.fill('list.view.name', 'PLCs')
    await lena.press('list.view.save')
    await lena.page.getByRole('button', { name: 'PLCs', exact: true }).waitFor()
    const download = lena.page.waitForEvent('download')
    await lena.page.getByRole('link', { name: lena.told('list.save.csv') }).click()
    const file = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n')
    expect(file).toHaveLength(plcs + 1)
    expect(file[0]).toContain(lena.told('asset.field.serial'))

    // Chosen with arrows and space, changed after a preview.
    await rows.first().focus()
    await lena.page.keyboard.press('Space')
    await lena.page.keyboard.press('Shift+ArrowDown')
    expect(await lena.page.locator('tr[aria-selected="true"]').count()).toBe(2)
    await lena.press('list.bulk.chosen')
    await lena.dialog.getByLabel(lena.told('list.bulk.to'), { exact: true }).fill('zone-9')
    await lena.press('list.bulk.look')
    await lena.reads('list.bulk.changes', { count: 2 })
    await lena.clean('many assets, preview')
    await lena.page
      .getByRole('button', { name: lena.told('list.bulk.do', { count: 2 }), exact: true })
      .click()
    await lena.dialog.waitFor({ state: 'detached' })
    await lena.page.goto(`${house.origin}/assets?zone=zone-9`)
    await expect.poll(() => rows.count()).toBe(2)
    await lena.quiet()
  })
})
