import { expect, test } from 'vitest'
import { stage } from '#testing/stage.ts'

const house = stage()

test('the shell: the root is the first visit, the first tab stop to the content, the pages to each other', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(house.origin)
  expect(new URL(page.url()).pathname).toBe('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')

  for (const name of ['The standard split', 'Who decides?', 'Check a workbook']) {
    await page.getByRole('navigation').getByRole('link', { name }).click()
    await expect.poll(() => page.textContent('h1')).toBe(name)
  }
  expect(at.complaints).toEqual([])
})

test('the shell: dark is chosen and remembered', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/check`)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const light = await ground()
  await page.getByLabel('Light', { exact: true }).selectOption('Dark')
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.reload()
  await expect.poll(ground).toBe(dark)
  expect(at.complaints).toEqual([])
})

test('the shell: an address that nothing stands at says so', async () => {
  const at = await house.visit()
  await at.page.goto(`${house.origin}/plants/atlantis`)
  await expect.poll(() => at.page.textContent('h1')).toBe('There is no such page.')
  expect(at.complaints).toEqual([])
})

test('the shell: the policy is in force here: no inline script, no word to anyone else', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/check`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.ran = "yes"'
    document.body.append(script)
    const told = await fetch('https://countersign.example/').then(
      () => 'told',
      () => 'blocked',
    )
    return [document.body.dataset.ran ?? 'blocked', told]
  })
  expect(ran).toEqual(['blocked', 'blocked'])
  await expect.poll(() => at.complaints.filter(each => each.startsWith('policy:')).length).toBe(2)
})
