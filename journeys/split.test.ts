import { expect, test } from 'vitest'
import { stage } from '#testing/stage.ts'

const house = stage()

test('SPLIT-6 with the keyboard alone: an A is taken away, the finding appears, and the try-out is discarded', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/standard`)
  await page.getByRole('grid').waitFor()
  await expect.poll(() => page.textContent('main')).toContain('Proved')

  const focused = () =>
    page.evaluate(() => {
      const cell = document.activeElement as HTMLElement
      return { activity: cell.closest('tr')?.dataset.activity, function: cell.dataset.function }
    })
  await page.getByRole('searchbox').focus()
  for (let steps = 0; (await focused()).activity === undefined && steps < 10; steps++)
    await page.keyboard.press('Tab')
  expect((await focused()).activity).toBe('network-boundary')
  for (let steps = 0; (await focused()).function !== 'network' && steps < 20; steps++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('a')

  const findings = page.getByRole('region', { name: 'What the proof found' })
  await expect.poll(() => findings.textContent()).toContain('Nobody decides')
  expect(await page.textContent('h1 + p')).toContain('One decision has no owner.')
  const named = () => page.evaluate(() => document.activeElement?.textContent)
  for (let steps = 0; (await named()) !== 'Discard the try-out' && steps < 20; steps++)
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.textContent('main')).toContain('Proved')
  expect(await findings.count()).toBe(0)
  expect(at.complaints).toEqual([])
})

test('SPLIT-3 SPLIT-6 a condition is changed: the proof says what is missing, and the missing rule mends it', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/standard/vendor-session`)
  const verdict = page.locator('.verdict')
  await expect.poll(() => verdict.textContent()).toContain('Proved')

  const first = page.getByRole('row', { name: /^Rule 1/ })
  await first.getByRole('button', { name: 'emergency "emergency"' }).click()
  const editor = page.getByRole('dialog', { name: 'Urgency' })
  await editor.getByRole('textbox').fill('"emergenc')
  expect(await editor.getByRole('alert').isVisible()).toBe(true)
  await editor.getByRole('textbox').fill('not("emergency")')
  await expect.poll(() => verdict.textContent()).toContain('more than one')
  await page.keyboard.press('Escape')

  const findings = page.getByRole('region', { name: 'What the proof found' })
  await expect.poll(() => findings.textContent()).toContain('Two')
  await findings.getByRole('button', { name: 'example' }).first().click()
  expect(await findings.locator('.example').textContent()).toContain('Urgency')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => verdict.textContent()).toContain('Proved')

  await first.getByRole('button', { name: 'Remove Rule 1' }).click()
  await page.getByRole('button', { name: 'Discard the try-out' }).click()
  await expect.poll(() => verdict.textContent()).toContain('Proved')
  expect(at.complaints).toEqual([])
})

test('SPLIT-2 an activity is looked at, and on the way back the filter still stands', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/standard`)
  await page.getByRole('searchbox').fill('vendor remote')
  await expect.poll(() => page.locator('tr[data-activity]').count()).toBe(1)
  await page.getByRole('link', { name: 'Vendor remote session' }).click()
  await expect.poll(() => page.title()).toBe('Vendor remote session · Countersign')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  await page.getByRole('main').getByRole('link', { name: 'The standard split' }).click()
  await expect.poll(() => page.title()).toBe('The standard split · Countersign')
  expect(await page.getByRole('searchbox').inputValue()).toBe('vendor remote')
  expect(at.complaints).toEqual([])
})

test('SPLIT-6 the verdict follows every keystroke, before anything is saved', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/standard/vendor-session`)
  await expect.poll(() => page.locator('.verdict').textContent()).toContain('Proved')
  await page
    .getByRole('row', { name: /^Rule 1/ })
    .getByRole('button', { name: 'emergency "emergency"' })
    .click()
  const field = page.getByRole('dialog').locator('input.field')
  const verdict = () => page.locator('.standing').getAttribute('data-verdict')
  for (const [text, told] of [
    ['"urgent"', 'refuted'],
    ['"emergency"', 'proved'],
    ['"urgent"', 'refuted'],
  ] as const) {
    await field.fill(text)
    await expect.poll(verdict).toBe(told)
  }
  expect(at.complaints).toEqual([])
})

test('SPLIT-2 the matrix and a decision table are clean for everyone', async () => {
  await house.expectClean('/standard', async ({ page }) => {
    await page.getByText('Proved: ').waitFor()
    // Axe looks at every cell for itself; a few rows have all kinds of them.
    await page.getByRole('searchbox').fill('session')
    await expect.poll(() => page.getByRole('rowheader').count()).toBeLessThan(10)
  })
  await house.expectClean('/standard/vendor-session', async ({ page }) => {
    await page.getByText('Proved: ').waitFor()
    await page.getByRole('button', { name: 'Shift lead' }).first().click()
    await page.getByRole('dialog').waitFor()
  })
})
