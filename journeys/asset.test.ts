import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

const house = sampleStage()

/** Why a button cannot be pressed, as a screen reader says it. */
async function reasonOf(person: Person, name: string): Promise<string | null> {
  const button = person.page.getByRole('button', { name, exact: true }).first()
  const id = await button.getAttribute('aria-describedby')
  return id === null ? null : person.page.locator(`[id="${id}"]`).textContent()
}

describe.each(ways)('an asset, $width px, $language', way => {
  test('PLANT-2 PLANT-3 SPLIT-5 TRUST-2 it joins the list, is rated, and whoever opens its label sees whose it is', {
    timeout: 300_000,
  }, async () => {
    const tag = `FL3-PLC-${way.width}`
    const lena = await arriving(house, way)
    const { page, told } = lena
    await be(lena, house.origin, 'Lena Brandt')

    // The site's cells and regimes stand where one looks for them; from there an asset is added.
    await lena.goTo('sites')
    await lena.reads('site.regime.gxp')
    await lena.clean('sites')
    await lena.follow('asset.new')
    await lena.heading('asset.new')
    await lena.fill('asset.field.tag', tag)
    await lena.fill('asset.field.name', 'Filling line 3')
    await page.getByLabel(told('asset.field.area'), { exact: true }).selectOption('filling')
    await page.locator('summary', { hasText: told('asset.group.network') }).click()
    await lena.fill('asset.field.addresses', '10.20.1.11\nline 3')
    await lena.reads('asset.addresses.wrong', { list: ['line 3'] })
    await lena.fill('asset.field.addresses', `10.20.1.11\nslot:0/${way.width}`)
    await lena.clean('adding an asset')
    await lena.press('asset.new.do')
    await page.getByRole('heading', { level: 1, name: tag }).waitFor()

    // What nobody knows counts as strictest: quality decides, by name.
    const answer = page.getByRole('region', { name: told('who.title'), exact: true })
    await expect.poll(() => answer.textContent()).toContain('Piet Vermeer')
    const strict = (await answer.locator('.sentence').textContent()) ?? ''
    await page.getByText(told('asset.near.sharing')).waitFor()
    await page.getByRole('link', { name: 'FL1-PLC-01' }).waitFor()
    expect(await page.locator('.asset-sentence').textContent()).toContain('Kwame Boateng')
    await lena.clean('a new asset')

    // Once it is known not to be validated, supported and without a safety function, another decides.
    await lena.press('asset.change_of', { group: told('asset.group.change') })
    await lena.dialog.getByLabel(told('asset.field.validated')).selectOption('no')
    await lena.dialog.getByLabel(told('asset.field.safetyFunction')).selectOption('no')
    await lena.clean('changing an asset')
    await lena.press('asset.save')
    await lena.dialog.waitFor({ state: 'detached' })
    await expect.poll(() => answer.textContent()).toContain('Karel Novák')
    expect(await answer.locator('.sentence').textContent()).not.toBe(strict)

    // A file is attached; one that is not what it says is not.
    const input = page.locator('input[type="file"]')
    await input.setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') })
    await page.getByRole('alert').waitFor()
    await input.setInputFiles({
      name: 'Schaltplan A1.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 A1'),
    })
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Schaltplan A1.pdf' }).click(),
    ])
    expect(saved.suggestedFilename()).toBe('Schaltplan A1.pdf')

    // Its label, alone and on a sheet.
    const address = page.url().replace(/\?.*/, '')
    await lena.follow('asset.label')
    await lena.heading('label.title')
    await page.getByRole('img', { name: told('label.code', { tag }) }).waitFor()
    await page.getByLabel(told('label.first')).selectOption('5')
    expect(await page.locator('.label.used').count()).toBe(4)
    await lena.clean('a label')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.labels .label').last().boundingBox()).toMatchObject({
      width: expect.closeTo((70 / 25.4) * 96, 0),
      height: expect.closeTo((37 / 25.4) * 96, 0),
    })
    await page.emulateMedia({ media: 'screen' })
    const labels = await page.request.get(`${house.origin}/api/labels?site=lindenroda&area=filling`)
    const answered = (await labels.json()) as { labels: { tag: string; address: string }[] }
    expect(answered.labels.find(one => one.tag === tag)?.address).toBe(address)
    lena.quiet()

    // The plant manager rates it.
    const karel = await arriving(house, way)
    await be(karel, house.origin, 'Karel Novák')
    await karel.page.goto(address)
    const dimension = karel.told('asset.for.production')
    await karel.press('asset.rate_for', { for: dimension })
    await karel.dialog.getByRole('radio').last().check()
    await karel.fill('asset.rate.reason', 'Line 3 stands without it')
    await karel.clean('rating an asset')
    await karel.press('asset.rate')
    await karel.dialog.waitFor({ state: 'detached' })
    await karel.reads('asset.says.ranking', { level: karel.told('asset.level.high') })

    // Whoever scans the label signs in first, comes back to the asset, and reads why it is not theirs to change.
    const jonas = await arriving(house, way)
    await jonas.page.goto(address)
    await jonas.heading('sample.choose')
    await jonas.fill('sample.search', 'Jonas Lindqvist')
    await jonas.page.getByRole('button', { name: /^Jonas Lindqvist/ }).click()
    await jonas.page.waitForURL(address)
    await jonas.page.getByRole('heading', { level: 1, name: tag }).waitFor()
    const group = jonas.told('asset.group.identity')
    const change = jonas.told('asset.change_of', { group })
    await expect.poll(() => reasonOf(jonas, change)).toContain('Kwame Boateng')
    const reason = await reasonOf(jonas, change)
    expect(reason).toContain(jonas.told('access.split'))
    expect(await reasonOf(jonas, jonas.told('attachment.add'))).toBe(reason)
    await jonas.clean('an asset that is others’ to change')
    jonas.quiet()
  })
})
