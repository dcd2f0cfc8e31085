import { beforeAll, describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { stage } from '#testing/stage.ts'

const house = stage()
beforeAll(async () => {
  expect((await fetch(`${house.origin}/api/sample`, { method: 'POST' })).status).toBe(200)
}, 120_000)

const allowed = 'The plant firewall is administered from the office network'

describe.each(ways)('the perimeter register, $width px, $language', way => {
  const [standard, name] = [`Zugänge ${way.width}`, `Support ${way.width}`]
  const asks = [`Two factors ${way.width}`, `Sessions are recorded ${way.width}`, `No files ${way.width}`]

  test('PLANT-9 an entry is assessed by its standard: one deviation becomes a finding, a decision explains another', {
    timeout: 300_000,
  }, async () => {
    const [felix, dieter] = [await arriving(house, way), await arriving(house, way)]
    await be(felix, house.origin, 'Felix Achterberg')
    await be(dieter, house.origin, 'Dieter Kowalczyk')
    const register = `${house.origin}/sites/lindenroda/perimeter`
    const { told } = felix

    // What deviates with nothing to explain it stands first.
    await felix.page.goto(register)
    await felix.page.locator('.perimeter-table tbody tr').first().getByText('Jump host of the DMZ').waitFor()
    await felix.clean('the register')

    // A standard of the site.
    await felix.press('perimeter.standards.add')
    await felix.dialog.waitFor()
    await felix.dialog.getByLabel(told('perimeter.kind'), { exact: true }).selectOption('jump-host')
    await felix.fill('perimeter.name', standard)
    for (const [at, text] of asks.entries()) {
      if (at > 0) await felix.press('perimeter.standards.more')
      await felix.dialog.getByLabel(told('perimeter.standards.new')).nth(at).fill(text)
    }
    await felix.clean('a standard')
    await felix.press('perimeter.standards.add')
    await felix.dialog.waitFor({ state: 'detached' })
    const listed = felix.page.locator('.perimeter-standards > li', { hasText: standard })
    await listed.waitFor()

    // An entry that follows it, by whoever runs it.
    await dieter.page.goto(register)
    await dieter.press('perimeter.add')
    await dieter.dialog.waitFor()
    await dieter.dialog.getByLabel(told('perimeter.kind'), { exact: true }).selectOption('jump-host')
    await dieter.fill('perimeter.name', name)
    await dieter.fill('perimeter.purpose', 'Support from outside')
    await dieter.dialog
      .getByLabel(told('perimeter.standard'), { exact: true })
      .selectOption({ label: told('perimeter.standard.version', { name: standard, version: 1 }) })
    await dieter.dialog
      .getByRole('group', { name: told('perimeter.zones') })
      .getByRole('checkbox')
      .first()
      .check()
    await dieter.fill('perimeter.asset', 'LND-SW-01')
    await dieter.fill('perimeter.parties', 'Abfülltechnik Strand')
    await dieter.clean('an entry')
    await dieter.press('perimeter.add')
    await dieter.page.getByRole('heading', { level: 1, name }).waitFor()
    await dieter.page.getByRole('link', { name: 'LND-SW-01' }).waitFor()
    const entry = dieter.page.url()

    // It is assessed.
    const { page } = felix
    await page.goto(entry)
    const requirement = (at: number) =>
      page.locator('.perimeter-requirements > li', { hasText: asks[at] ?? '' })
    const stands = (at: number, state: 'met' | 'deviates' | 'explained' | 'again') =>
      requirement(at)
        .locator('.tag', { hasText: told(`perimeter.state.${state}`) })
        .waitFor()
    await felix.press('perimeter.assess')
    await felix.dialog.waitFor()
    const asked = (at: number) => felix.dialog.getByRole('group', { name: asks[at] ?? '' })
    await asked(0).getByLabel(told('perimeter.verdict.met'), { exact: true }).check()
    for (const at of [1, 2]) {
      await asked(at).getByLabel(told('perimeter.verdict.deviates'), { exact: true }).check()
      await asked(at).getByLabel(told('perimeter.assess.how')).fill('The disk is full')
    }
    await felix.clean('assessing')
    await felix.press('perimeter.assess')
    await felix.dialog.waitFor({ state: 'detached' })
    await stands(0, 'met')
    await stands(1, 'deviates')
    await stands(2, 'deviates')
    await felix.clean('assessed')

    // One deviation is a finding.
    await requirement(1)
      .getByRole('button', { name: `${told('finding.raise')}: ${asks[1]}` })
      .click()
    await felix.dialog.waitFor()
    await felix.press('finding.raise')
    const title = told('perimeter.finding.title', { name, text: asks[1] ?? '' })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.goto(entry)
    await requirement(1).getByRole('link', { name: title }).waitFor()

    // The other one a decision explains.
    await requirement(2)
      .getByRole('button', { name: told('perimeter.assess.one', { text: asks[2] ?? '' }) })
      .click()
    await felix.dialog.waitFor()
    const decision = felix.dialog.getByLabel(told('perimeter.assess.decision'))
    const option = decision.locator('option', { hasText: allowed })
    await decision.selectOption((await option.getAttribute('value')) ?? '')
    await felix.press('perimeter.assess')
    await felix.dialog.waitFor({ state: 'detached' })
    await stands(2, 'explained')
    await requirement(2)
      .getByRole('link', { name: new RegExp(allowed) })
      .waitFor()
    await felix.clean('explained and a finding')

    // The standard is worded anew: that requirement is to be assessed again.
    await page.goto(register)
    await listed.locator('summary').click()
    await listed
      .getByRole('button', { name: told('perimeter.standards.change.of', { name: standard }) })
      .click()
    await felix.dialog.waitFor()
    await felix.fill('perimeter.standards.n', `${asks[0]}, none by mail`, { n: 1 })
    await felix.fill('web.why', 'Mail is no second factor')
    await felix.press('perimeter.standards.change')
    await felix.dialog.waitFor({ state: 'detached' })
    await page.goto(entry)
    await stands(0, 'again')
    await stands(2, 'explained')

    // Whoever does not keep the standard reads it, and why they may not assess.
    const button = dieter.page.getByRole('button', { name: told('perimeter.remove'), exact: true })
    await button.waitFor()
    const jonas = await arriving(house, way)
    await be(jonas, house.origin, 'Uwe Kranz')
    await jonas.page.goto(entry)
    const assess = jonas.button('perimeter.assess').first()
    await assess.waitFor()
    await expect.poll(() => assess.getAttribute('aria-disabled')).toBe('true')
    for (const person of [felix, dieter, jonas]) person.quiet()
  })
})
