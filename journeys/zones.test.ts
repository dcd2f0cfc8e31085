import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { decidedByBoth } from '#testing/network/decided.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { stage } from '#testing/stage.ts'

const PATH = '/sites/marlow-fork/network'

describe.each(ways)('zones, $width px, $language', way => {
  const house = stage()

  test('PLANT-7 DECIDE-3 zones are drawn, joined, filled with assets, put in force by both keys, and taken along', {
    timeout: 300_000,
  }, async () => {
    expect((await fetch(`${house.origin}/api/sample`, { method: 'POST' })).status).toBe(200)
    const person = await arriving(house, way)
    const { page, dialog } = person
    await be(person, house.origin, 'Priscilla Nguyen')
    await page.goto(`${house.origin}/sites`)
    await page.locator(`a[href="${PATH}"]`).click()
    await person.reads('network.none')
    await person.clean('no zones yet')

    const zone = async (
      button: 'network.zone.first' | 'network.zone.add',
      name: string,
      level: string,
      prefix: string,
    ) => {
      await person.press(button)
      await dialog.waitFor()
      await person.fill('network.field.name', name)
      await dialog.getByLabel(person.told('network.field.level'), { exact: true }).selectOption(level)
      await person.fill('network.field.prefixes', prefix)
      if (name === 'Kitchen') await levels(person)
      await person.press('network.zone.add')
      await dialog.waitFor({ state: 'detached' })
      await box(name.toLowerCase()).waitFor()
    }
    const box = (id: string) => page.locator(`[data-zone="${id}"]`)
    await zone('network.zone.first', 'Kitchen', '1', '192.168.1.0/24')
    await zone('network.zone.add', 'Freezing', '1', '192.168.2.0/24')
    await zone('network.zone.add', 'Supervision', '2', '192.168.10.0/24')

    await person.press('network.conduit.add')
    await dialog.waitFor()
    await person.fill('network.field.name', 'Panels')
    for (const [field, id] of [
      ['network.field.from', 'supervision'],
      ['network.field.to', 'kitchen'],
    ] as const)
      await dialog.getByLabel(person.told(field), { exact: true }).selectOption(id)
    await person.press('network.conduit.add')
    await dialog.waitFor({ state: 'detached' })
    await person.press('network.permission.add')
    await dialog.waitFor()
    await person.fill('network.ports', '502')
    await person.fill('network.purpose', 'Panels show and set what the cookers do')
    await person.clean('a permission')
    await person.press('network.permission.add')
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.network-traffic b', { hasText: '502' }).waitFor()

    // By keyboard from zone to zone, and one zone moved within its level.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-zone'))
    const leftOf = async (id: string) => (await box(id).boundingBox())?.x ?? 0
    await box('kitchen').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe('freezing')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(async () => (await leftOf('freezing')) < (await leftOf('kitchen'))).toBe(true)
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe('supervision')
    await box('kitchen').dragTo(box('freezing'), { targetPosition: { x: 8, y: 20 } })
    await expect.poll(async () => (await leftOf('kitchen')) < (await leftOf('freezing'))).toBe(true)

    await box('kitchen').click()
    await person.press('network.field.assets.put')
    await dialog.waitFor()
    await person.fill('network.assets.sought', 'KT-PLC-01')
    await dialog.locator('li', { hasText: 'KT-PLC-01' }).locator('input').check()
    await person.press('network.assets.do', { count: 1 })
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.network-details a', { hasText: 'KT-PLC-01' }).waitFor()
    await person.press('network.place')
    await dialog.locator('li', { hasText: 'FZ-PLC-01' }).waitFor()
    await person.clean('placing')
    await dialog.locator('.btn.primary').click()
    await dialog.waitFor({ state: 'detached' })
    await box('freezing')
      .getByText(person.told('network.box.assets', { count: 3 }))
      .waitFor()
    await person.clean('the draft')

    await person.press('network.hand_in')
    await dialog.waitFor()
    await person.fill('network.hand_in.why', 'The kitchen and the freezers stand apart now')
    await person.press('network.hand_in')
    await dialog.waitFor({ state: 'detached' })
    const decision = await page.locator('.network-draft a[href^="/decisions/"]').getAttribute('href')
    await decidedByBoth(person, house.origin, decision ?? '')

    await page.goto(house.origin + PATH)
    await page.getByText(/Version 1, in/).waitFor()
    await box('kitchen')
      .getByText(person.told('network.box.gaps', { count: 1 }))
      .waitFor()
    await person.clean('in force')
    const file = await taken(person)
    await person.follow('network.version', { number: 1 })
    await person.reads('network.version.first')
    await person.follow('network.version.back')
    await seen(person)

    // More traffic is proposed beside any draft.
    await page.locator('.network-table button', { hasText: 'Panels' }).click()
    await person.press('network.propose')
    await dialog.waitFor()
    await person.fill('network.ports', '443')
    await person.fill('network.purpose', 'Web pages of the panels')
    await person.press('network.propose')
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.network-traffic').getByText(person.told('network.proposed')).waitFor()

    // A file becomes a draft; what does not fit is told with its line.
    const open = async (text: string) =>
      page.locator('.network-acts input[type=file]').setInputFiles({
        ...{ name: 'zones.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) },
      })
    await person.press('network.open_draft')
    await person.button('network.zone.add').waitFor()
    await open('format: countersign.zones/1\nzones: []\n')
    await page.locator('.network-acts [role=alert] li').first().waitFor()
    await open(file.replace('zones:\n', 'zones:\n  - { id: waste, level: 0 }\n'))
    await box('waste').waitFor()
    await page.locator('.network-changes li', { hasText: 'waste' }).waitFor()
    await person.quiet()
  })
})

/** A target that the zone does not reach. */
async function levels({ dialog, told }: Person) {
  const of = (kind: 'target' | 'achieved') =>
    `${told('network.requirement.uc')}, ${told(`network.levels.${kind}`)}`
  await dialog.getByLabel(of('target'), { exact: true }).selectOption('3')
  await dialog.getByLabel(of('achieved'), { exact: true }).selectOption('1')
}

/** As a picture, as a file that can be read again, and on paper. */
async function taken(person: Person) {
  const saved = async (key: 'network.svg' | 'network.file.save' | 'network.pdf') => {
    const [download] = await Promise.all([person.page.waitForEvent('download'), person.press(key)])
    return readFileSync(await download.path(), 'latin1')
  }
  expect(await saved('network.svg')).toMatch(/^<svg [\s\S]*Kitchen[\s\S]*<\/svg>\n$/)
  const file = await saved('network.file.save')
  expect(file).toMatch(/^format: countersign\.zones\/1[\s\S]*KT-PLC-01/)
  expect(await saved('network.pdf')).toMatch(/^%PDF-/)
  return file
}

/** What a log shows stands on the picture: through conduits, and where there is none; and is left out by one press. */
async function seen(person: Person) {
  const { page } = person
  const flow = (from: string, port: number) =>
    `1767225600.000000\tC\t${from}\t50000\t192.168.1.10\t${port}\ttcp\t-\t1\t100\t200\tSF\n`
  const log = flow('192.168.10.5', 502) + flow('192.168.10.5', 80) + flow('192.168.2.10', 102)
  const answer = await page.evaluate(
    async ({ path, body }) => {
      const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': crypto.randomUUID() }
      const asked = new URLSearchParams({ check: crypto.randomUUID(), kind: 'flows', name: 'conn.log' })
      return (await fetch(`${path}?${asked}`, { method: 'POST', headers, body })).status
    },
    { path: `/api${PATH}/checks`, body: log },
  )
  expect(answer).toBe(200)
  await page.reload()
  await page.locator('[data-line="panels"] .count', { hasText: '1' }).click()
  await page.locator('.network-seen', { hasText: 'tcp/80' }).waitFor()
  await page.locator('.network-rows button', { hasText: '–' }).click()
  await page.locator('.network-seen', { hasText: 'tcp/102' }).waitFor()
  await person.clean('traffic on the picture')
  await person.press('network.seen')
  await page.locator('.line.loose').waitFor({ state: 'detached' })
  await person.press('network.seen')
  await page.locator('.line.loose').waitFor({ state: 'attached' })
}
