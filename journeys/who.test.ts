import { expect, test } from 'vitest'
import { stage } from '#testing/stage.ts'

const house = stage()

const shared = '/who?activity=vendor-session&urgency=urgent&safety-function=true'

test('SPLIT-5 a shared address is opened and answered; a fact changed changes answer and address', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(house.origin + shared)
  const answer = page.getByRole('region', { name: 'Who decides?' })
  await expect.poll(() => answer.textContent()).toContain('Control engineering decides, with the key of')
  expect(await answer.getByRole('img', { name: 'IT key, waiting' }).isVisible()).toBe(true)
  expect(await answer.textContent()).toContain('Process safety')
  const loaded = at.requests.length

  await page.getByLabel('Safety function affected').selectOption('no')
  await expect.poll(() => new URL(page.url()).searchParams.get('safety-function')).toBe('false')
  await page.getByLabel('Validated state or product quality affected').selectOption('no')
  await page.getByLabel('Alters control logic').selectOption('no')

  await expect.poll(() => answer.textContent()).toContain('Shift lead decides, with the key of')
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    activity: 'vendor-session',
    urgency: 'urgent',
    'safety-function': 'false',
    'quality-affected': 'false',
    'alters-logic': 'false',
  })

  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await expect.poll(() => answer.textContent()).toContain('Shift lead decides')
  expect(at.requests.every(each => each.startsWith(`GET ${house.origin}/`) || each.includes('about:'))).toBe(
    true,
  )
  expect(loaded).toBeGreaterThan(0)
  expect(at.complaints).toEqual([])
})

test('SPLIT-3 an unknown fact counts as its strictest value, and the page names what would relax it', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/who?activity=vendor-session`)
  await expect.poll(() => page.textContent('main')).toContain('4 facts are unknown')
  expect(await page.textContent('main')).toContain('It depends')
  await page.getByRole('link', { name: 'Ask with this' }).first().click()
  await expect.poll(() => page.textContent('main')).toContain('3 facts are unknown')
  expect(at.complaints).toEqual([])
})

test.each([
  ['activity=nothing-of-the-kind', 'nothing-of-the-kind'],
  ['activity=vendor-session&urgency=soonish', 'soonish'],
  ['activity=vendor-session&safety-function=perhaps', 'perhaps'],
  ['activity=vendor-session&place=atlantis', 'atlantis'],
])('SPLIT-5 the address ?%s is answered by a clear sentence', async (search, named) => {
  const at = await house.visit()
  await at.page.goto(`${house.origin}/who?${search}`)
  const alert = at.page.getByRole('alert')
  await expect.poll(() => alert.textContent()).toContain(named)
  expect(await alert.getByRole('link', { name: 'Ask anew' }).isVisible()).toBe(true)
  expect(at.complaints).toEqual([])
})

test('SPLIT-5 in German the whole answer is German', async () => {
  const at = await house.visit({ language: 'de' })
  await at.page.goto(house.origin + shared)
  const answer = at.page.getByRole('region', { name: 'Wer entscheidet?' })
  await expect.poll(() => answer.textContent()).toContain('entscheidet, den zweiten Schlüssel (IT) dreht')
  expect(await at.page.getAttribute('html', 'lang')).toBe('de')
  await at.page.getByLabel('Sprache').selectOption('English')
  await expect.poll(() => at.page.textContent('h1')).toBe('Who decides?')
  await at.page.reload()
  await expect.poll(() => at.page.textContent('h1')).toBe('Who decides?')
  expect(at.complaints).toEqual([])
})

test('SPLIT-5 the page is clean for everyone, with and without a question', async () => {
  await house.expectClean('/who', async ({ page }) => {
    await page.getByText('Questions worth asking').waitFor()
  })
  await house.expectClean(shared, async ({ page }) => {
    await page.getByText('If nobody answers').waitFor()
  })
})
