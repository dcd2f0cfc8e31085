import { expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { stage } from '#testing/stage.ts'

const house = stage()

test('SPLIT-1 a function added in a draft is in the record, and not only on the page', async () => {
  const tuva = await arriving(house, ways[0]!)
  const { page } = tuva
  await page.goto(house.origin)
  await tuva.press('visit.sample.do')
  await page.getByRole('heading', { name: tuva.told('sample.choose') }).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: /^Tuva Engelbrecht/ }).click()
  await page.getByRole('link', { name: 'Laptops, and Marlow Fork after a year' }).click()
  await page.waitForURL(/drafts/)
  await page.getByRole('link', { name: tuva.told('parts.title') }).click()
  await page.getByRole('button', { name: tuva.told('parts.add_function') }).click()
  await tuva.dialog.getByRole('textbox', { name: /^English/ }).fill('Night watch')
  await tuva.dialog.getByRole('radio').last().click()
  await tuva.dialog.getByRole('button', { name: tuva.told('parts.save') }).click()
  const row = page.getByRole('row', { name: /Night watch/ })
  await row.waitFor()
  await tuva.reads('draft.saved')
  await page.reload()
  await row.waitFor()
  expect(await row.textContent()).toContain(tuva.told('split.side.operations'))
  tuva.quiet()
})
