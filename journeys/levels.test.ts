import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { sampleStage } from '#testing/stage.ts'

const site = 'marlow-fork'
/** What Marlow Fork agreed before the row above changed, and what it has agreed nothing about yet. */
const [late, open] = ['patch-timing', 'access-review']
const reason = 'Whoever hires the crews knows who is still here'

describe.each(ways)('levels, $width px, $language', way => {
  const house = sampleStage()

  test('SPLIT-2 SPLIT-4 SPLIT-7 a site confirms what is still right, and does one thing more differently, with a reason', async () => {
    const roberta = await arriving(house, way)
    const { page } = roberta
    await page.goto(`${house.origin}/sample`)
    await page.getByRole('button', { name: /^Roberta Quiñones/ }).click()
    await page.getByRole('link', { name: 'Laptops, and Marlow Fork after a year' }).click()
    await page.waitForURL(/drafts/)
    await page.locator('tr .changed').first().waitFor()
    expect(await page.locator('tr:has(.changed)').getAttribute('data-activity')).toBe('transient-laptop')

    await page.locator(`.levels a[href$="place=${site}"]`).click()
    const row = (activity: string) => page.locator(`tr[data-activity="${activity}"]`)
    const agreed = roberta.dialog
    await row(late).getByText(roberta.told('level.reconfirm')).waitFor()
    await row(late).getByRole('button').click()
    await agreed.getByRole('button', { name: roberta.told('level.still_right') }).click()
    await row(late).getByText(roberta.told('level.reconfirm')).waitFor({ state: 'detached' })

    // Axe looks at every cell for itself: one row is enough of them.
    await page.getByRole('searchbox').fill((await row(open).locator('th a').textContent()) ?? '')
    await expect.poll(() => page.locator('tr[data-activity]').count()).toBe(1)
    // A letter of a row that follows the level above: the site says why first.
    await roberta.type(open, 'plant-manager', 'c')
    await agreed.getByLabel(roberta.told('reason.reason')).fill(reason)
    await roberta.clean('a reason for what a site does differently')
    await agreed.getByRole('button', { name: roberta.told('reason.agree') }).click()
    await row(open).getByText(reason).waitFor()
    const cell = roberta.cell(open, 'plant-manager')
    await expect.poll(() => cell.textContent()).toContain(roberta.told('grid.agreed_here'))
    await roberta.reads('draft.saved')

    // It is in the record, and not only on this page.
    await page.reload()
    await row(open).getByText(reason).waitFor()
    expect(await row(late).getByText(roberta.told('level.reconfirm')).count()).toBe(0)
    await page.locator('.levels li a').first().click()
    await expect.poll(() => row(open).getByText(reason).count()).toBe(0)
    roberta.quiet()
  })
})
