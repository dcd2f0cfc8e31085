import { expect, test } from 'vitest'
import { expectCleanNow } from '#testing/axe.ts'
import type { Visit } from '#testing/browser.ts'
import { dropSplit } from '#testing/drop.ts'
import { plantSplit } from '#testing/plant.ts'
import { stage } from '#testing/stage.ts'

const house = stage()

/** The plant, with an agreement that is older than what it departs from, and a row that corporate has locked. */
const plant = plantSplit(data => {
  Object.assign(data.overrides[0]!, { on: 1 })
  Object.assign(data.activities[1]!, { locked: true })
})

async function atNorth(manner: Parameters<typeof house.visit>[0] = {}): Promise<Visit> {
  const at = await house.visit(manner)
  await at.page.goto(`${house.origin}/check`)
  await dropSplit(at, plant)
  await at.page
    .getByRole('navigation', { name: /Level|Ebene/ })
    .getByRole('link', { name: /North/ })
    .click()
  await at.page.getByText(/North (differs|weicht)/).waitFor()
  return at
}

const cell = ({ page }: Visit, activity: string, fn: string) =>
  page.locator(`tr[data-activity="${activity}"] td[data-function="${fn}"]`)

/** Goes to a cell as somebody does who works with the keyboard. */
const focus = async (at: Visit, activity: string, fn: string) => cell(at, activity, fn).focus()

test('SPLIT-2 at a site a cell is changed with the keyboard: the reason first, then where it comes from', async () => {
  const at = await atNorth()
  const { page } = at
  const bar = page.locator('.cell-bar')
  await focus(at, 'inventory', 'quality')
  await expect.poll(() => bar.textContent()).toContain('no part. Same as Corporate.')

  await page.keyboard.press('c')
  const why = page.getByRole('dialog', { name: 'Why does North do it differently?' })
  await why.getByRole('textbox', { name: 'Reason' }).fill('Quality counts the spares')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(at, 'inventory', 'quality').textContent()).toContain('C')
  expect(await bar.textContent()).toContain('Agreed at North; Corporate: no part.')
  expect(await page.locator('tr[data-activity=inventory] th').textContent()).toContain(
    'Quality counts the spares',
  )

  await focus(at, 'inventory', 'plant-manager')
  await page.keyboard.press('a')
  expect(await bar.textContent()).toContain('This would weaken who decides')
  expect(await cell(at, 'inventory', 'plant-manager').textContent()).toBe('')

  await page.keyboard.press('Control+z')
  await expect.poll(() => cell(at, 'inventory', 'quality').textContent()).toBe('')
  await page.keyboard.press('Control+y')
  await expect.poll(() => cell(at, 'inventory', 'quality').textContent()).toContain('C')

  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const agreed = page.getByRole('dialog', { name: 'What North agreed' })
  await agreed.getByRole('button', { name: 'Back to Corporate' }).click()
  await expect.poll(() => cell(at, 'inventory', 'quality').textContent()).toBe('')
  expect(at.complaints).toEqual([])
})

test('SPLIT-7 what a site agreed before the row above changed is confirmed with one press, in German on a phone', async () => {
  const at = await atNorth({ width: 390, language: 'de' })
  const { page } = at
  const row = page.locator('tr[data-activity=patch]')
  await expect.poll(() => row.textContent()).toContain('neu zu bestätigen')
  await expectCleanNow(at, 'a site on a phone, in German')
  await row.getByRole('button').click()
  const agreed = page.getByRole('dialog', { name: 'Was North vereinbart hat' })
  await agreed.getByRole('button', { name: 'Gilt weiter' }).click()
  await expect.poll(() => row.textContent()).not.toContain('neu zu bestätigen')
  expect(at.complaints).toEqual([])
})

test('SPLIT-2 SPLIT-10 cells are selected, copied and pasted; a whole matrix shows first what it would change', async () => {
  const at = await atNorth()
  const { page } = at
  await at.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('navigation', { name: 'Level' }).getByRole('link', { name: 'Corporate' }).click()
  await focus(at, 'patch', 'control')
  await page.keyboard.press('Shift+ArrowDown')
  expect(await page.locator('[aria-selected=true]').count()).toBe(2)
  await page.keyboard.press('Control+c')
  await expect.poll(clipboard).toBe('A/R/K\r\nA/R/K')
  await page.keyboard.press('Escape')
  expect(await page.locator('[aria-selected=true]').count()).toBe(0)

  await focus(at, 'patch', 'quality')
  await page.evaluate(() => navigator.clipboard.writeText('I\r\nC, R'))
  await page.keyboard.press('Control+v')
  await expect.poll(() => cell(at, 'inventory', 'quality').textContent()).toBe('RC')
  expect(await page.locator('.cell-bar').textContent()).toContain('2 cells changed.')
  await page.keyboard.press('Delete')
  await expect.poll(() => cell(at, 'patch', 'quality').textContent()).not.toContain('I')

  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'Activity\tOT security\tQuality\tNight watch\nPatch\tA/R\tperhaps\tI\nFire drill\tC\t\t',
    ),
  )
  await page.keyboard.press('Control+v')
  const preview = page.getByRole('dialog', { name: 'What the paste would change' })
  await preview.waitFor()
  const text = await preview.textContent()
  expect(text).toContain('OT security: C/K becomes A/R/K')
  expect(text).toContain('3 texts were not understood')
  expect(text).toContain('Night watch')
  await expectCleanNow(at, 'the preview of a paste')
  await preview.getByRole('button', { name: 'Change one cell' }).click()
  await expect.poll(() => cell(at, 'patch', 'ot-security').textContent()).toContain('AR')
  expect(at.complaints).toEqual([])
})

test('SPLIT-3 SPLIT-6 a site’s table: a rule of its own, the overlap painted on both, the gap as a row, each mended there', async () => {
  const at = await atNorth()
  const { page } = at
  await page.getByRole('link', { name: 'Patch' }).first().click()
  await expect.poll(() => page.textContent('main')).toContain('What North agreed')
  const table = page.getByRole('table')
  expect(await table.textContent()).toContain('Corporate')

  await page.getByRole('button', { name: 'Change the reason' }).click()
  const agreed = page.getByRole('dialog', { name: 'What North agreed' })
  await agreed.getByRole('radio', { name: /Replace the table above/ }).click()
  await agreed.getByRole('button', { name: 'Save' }).click()
  const second = table.getByRole('row', { name: /^Rule 2/ })
  await second.getByRole('button', { name: 'yes true' }).click()
  await page.getByRole('dialog', { name: 'Validated' }).getByRole('textbox').fill('-')
  await page.keyboard.press('Escape')
  await expect.poll(() => table.textContent()).toContain('overlaps Rule 2')
  expect(await table.locator('.clash').count()).toBe(4)
  await expectCleanNow(at, 'a table with an overlap')
  await table.getByRole('button', { name: 'Which rule should win?' }).first().click()
  await page.getByRole('menuitem').first().click()
  await expect.poll(() => table.textContent()).not.toContain('overlaps')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => second.textContent()).toContain('yes')

  const last = table.getByRole('row', { name: /^Default row/ })
  await last.getByRole('button', { name: 'Control engineering' }).first().click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Control engineering' }).click()
  await page.keyboard.press('Escape')
  const gap = table.getByRole('row', { name: /^Nobody decides/ })
  await gap.getByRole('button', { name: 'Add the missing rule' }).click()
  await page.getByRole('menuitem', { name: 'Plant manager' }).click()
  await expect.poll(() => table.textContent()).toContain('added-1')
  expect(at.complaints).toEqual([])
})

test('SPLIT-2 the levels, the editors of cell and row, and the keys of the keyboard are clean for everyone', async () => {
  for (const language of ['en', 'de'] as const)
    for (const width of [1440, 390]) {
      const at = await atNorth({ language, width })
      const { page } = at
      await cell(at, 'inventory', 'control').click()
      await page.getByRole('dialog').waitFor()
      await expectCleanNow(at, `a cell, ${language} ${width}`)
      await page.keyboard.press('i')
      const reason = page.getByRole('dialog', { name: /^(Why|Warum)/ }).getByRole('textbox')
      expect(await reason.inputValue()).toBe('')
      await expectCleanNow(at, `a reason, ${language} ${width}`)
      await page.keyboard.press('Escape')
      await page.locator('tr[data-activity=patch] .agreed').click()
      await page.getByRole('dialog').waitFor()
      await expectCleanNow(at, `a row, ${language} ${width}`)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: /Keyboard|Tastatur/ }).waitFor()
      await expectCleanNow(at, `the keys, ${language} ${width}`)
      expect(at.complaints).toEqual([])
      await at.context.close()
    }
})
