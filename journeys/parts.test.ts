import { expect, test } from 'vitest'
import { expectCleanNow } from '#testing/axe.ts'
import { stage } from '#testing/stage.ts'

const house = stage()

test('SPLIT-1 a function is added in both languages, given a part in the matrix, and not retired while it has one', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/standard`)
  await page.getByRole('link', { name: 'Parts of the split' }).click()
  await page.getByRole('button', { name: 'Add a function' }).click()
  const form = page.getByRole('dialog', { name: 'Add a function' })
  await form.getByRole('textbox', { name: /^English/ }).fill('Night watch')
  expect(await form.textContent()).toContain('missing, English is shown')
  await form.getByRole('radio', { name: 'Operations' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  const row = page.getByRole('row', { name: /Night watch/ })
  expect(await row.textContent()).toContain('Deutsch missing')

  await page.getByRole('main').getByRole('link', { name: 'The standard split' }).click()
  await page.getByRole('button', { name: 'Every function' }).click()
  const cell = page.locator('tr[data-activity=vendor-session] td[data-function=night-watch]')
  await cell.focus()
  await page.keyboard.press('i')
  await expect.poll(() => cell.textContent()).toBe('I')

  await page.getByRole('link', { name: 'Parts of the split' }).click()
  await page.getByRole('button', { name: 'Night watch' }).click()
  const change = page.getByRole('dialog', { name: 'Change the function' })
  const retire = change.getByRole('button', { name: 'Retire it' })
  expect(await retire.getAttribute('aria-disabled')).toBe('true')
  await change.getByText('Named in one place', { exact: true }).click()
  expect(await change.getByRole('listitem').textContent()).toBe('Vendor remote session')
  await change.getByRole('textbox', { name: /^Deutsch/ }).fill('Nachtwache')
  await change.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => row.textContent()).not.toContain('missing')
  await page.getByRole('button', { name: 'Discard the try-out' }).click()
  await expect.poll(() => row.count()).toBe(0)
  expect(at.complaints).toEqual([])
})

test('SPLIT-3 a fact gets its values and its strictest one, and a value that rules ask for stays', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/standard/parts/facts`)
  await page.getByRole('button', { name: 'Add a fact' }).click()
  const form = page.getByRole('dialog', { name: 'Add a fact' })
  const save = form.getByRole('button', { name: 'Save' })
  await form
    .getByRole('group', { name: 'Name' })
    .getByRole('textbox', { name: 'English' })
    .fill('Night shift')
  await form.getByRole('textbox', { name: 'Value 1, English' }).fill('manned')
  await form.getByRole('textbox', { name: 'Value 2, English' }).fill('alone')
  expect(await save.getAttribute('aria-disabled')).toBe('true')
  await form.getByLabel('Counts as, while unknown').selectOption('alone')
  await save.click()
  await expect
    .poll(() => page.getByRole('row', { name: /Night shift/ }).textContent())
    .toContain('one of 2 valuesalone')

  await page.getByRole('button', { name: 'Urgency' }).click()
  const urgency = page.getByRole('dialog', { name: 'Change the fact' })
  await urgency.getByRole('button', { name: 'Remove value 1' }).click()
  const strictest = urgency.getByLabel('Counts as, while unknown')
  await strictest.selectOption({ index: 1 })
  await urgency.getByRole('button', { name: 'Save' }).click()
  expect(await urgency.getByRole('alert').textContent()).toMatch(/^Activity ".*has no value/)
  expect(at.complaints).toEqual([])
})

test('SPLIT-9 an escalation path is drawn as a line while it is written, and says where it ends', async () => {
  const at = await house.visit({ language: 'de' })
  const { page } = at
  await page.goto(`${house.origin}/standard/parts/escalations`)
  await page.getByRole('button', { name: 'Weg ergänzen' }).click()
  const form = page.getByRole('dialog', { name: 'Weg ergänzen' })
  await form.getByRole('textbox', { name: /^English/ }).fill('Night')
  await form.getByLabel('An wen, Stufe 1').selectOption({ label: 'Schichtleitung' })
  expect(await form.textContent()).toContain('endet unterhalb der Leitung')
  await form.getByLabel('Geht weiter mit').selectOption({ index: 1 })
  await expect.poll(() => form.locator('.climb .onward').count()).toBeGreaterThan(0)
  await form.getByRole('button', { name: 'Speichern' }).click()
  await expect.poll(() => page.getByRole('row', { name: /Night/ }).textContent()).toContain('Schichtleitung')
  expect(at.complaints).toEqual([])
})

const sections = ['functions', 'activities', 'facts', 'impossible', 'escalations', 'acts']

test.each(['en', 'de'] as const)(
  'SPLIT-1 the parts of the split and their forms are clean for everyone: %s',
  async language => {
    const at = await house.visit({ language })
    const { page } = at
    const clean = async (state: string) => {
      for (const [width, height] of [
        [390, 844],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height })
        await expectCleanNow(at, `${state}, ${width} px`)
      }
    }
    await page.goto(`${house.origin}/standard/parts/functions`)
    for (const section of sections) {
      // From one to the next without a new page: the standard split is proved once.
      await page.locator(`a[href="/standard/parts/${section}"]`).click()
      await page.waitForURL(`**/${section}`)
      const first = page.getByRole('rowheader').first()
      await first.waitFor()
      if (section === 'activities')
        await page.getByRole('searchbox').fill(language === 'en' ? 'vendor' : 'hersteller')
      await clean(section)
      if (section === 'acts') continue
      await first.getByRole('button').click()
      await page.getByRole('dialog').waitFor()
      await clean(`a form of ${section}`)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    expect(at.complaints).toEqual([])
  },
)
