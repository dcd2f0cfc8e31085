import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isFileRefused, readFile } from '#exchange/file.ts'
import type { Visit } from '#testing/browser.ts'
import { stage } from '#testing/stage.ts'

/** As a plant keeps it: semicolons, sections, a Cyrillic А that looks Latin, two A in a row, and a row with none. */
const workbook = [
  'OT security matrix;;;;;',
  'No.;Activity;IT Security;SOC;Plant Manager;Automation',
  ';Remote access;;;;',
  '1;Vendor sessions;А;I;C;R',
  '2;Firewall rules;A/R;I;A;C',
  ';Changes;;;;',
  '3;Firmware update;C;;I;R',
  '4;Change of control logic;I;;C;A/R',
].join('\r\n')

const house = stage()

/** Drops a file onto the page, as a person does from a folder. */
async function drop({ page }: Visit, name: string, text: string) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name, { type: 'text/csv' }))
      return transfer
    },
    [name, text] as const,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

test('SPLIT-10 SPLIT-6 a dirty workbook is dropped, a side said, a finding mended, and what is saved holds both', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/check`)
  await drop(at, 'matrix.csv', workbook)

  const title = page.getByRole('heading', { level: 1 })
  await expect
    .poll(() => title.textContent())
    .toBe('One decision has no owner and one decision has two owners.')
  const findings = page.getByRole('region', { name: 'What the proof found' })
  expect(await findings.getByRole('listitem').count()).toBe(2)
  const loaded = at.requests.length

  const soc = page.getByRole('group', { name: 'SOC' })
  await soc.getByRole('button', { name: 'IT' }).click()
  expect(await soc.getByRole('button', { name: 'IT' }).getAttribute('aria-pressed')).toBe('true')

  await findings.getByRole('button', { name: 'Who should win?' }).click()
  await page.getByRole('menuitem', { name: 'Plant Manager' }).click()
  await expect.poll(() => title.textContent()).toBe('One decision has no owner.')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Name an owner')
  await findings.getByRole('button', { name: 'Name an owner' }).click()
  await page.getByRole('menuitem', { name: 'Automation' }).click()
  await expect.poll(() => title.textContent()).toBe('Proved: in every situation exactly one decides.')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => title.textContent()).toBe('One decision has no owner.')

  await page.getByRole('button', { name: 'Save' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('matrix.checked.xlsx')
  const saved = await readFile(new Uint8Array(readFileSync(await download.path())), 'matrix.checked.xlsx')

  if (isFileRefused(saved)) throw new Error(JSON.stringify(saved))
  const owners = Object.fromEntries(saved.split.activities.map(each => [each.label.en, each.row?.A ?? []]))
  const id = (name: string) => saved.split.functions.find(each => each.label.en === name)?.id
  expect(owners).toEqual({
    'Vendor sessions': [id('IT Security')],
    'Firewall rules': [id('Plant Manager')],
    'Firmware update': [],
    'Change of control logic': [id('Automation')],
  })
  expect(saved.split.functions.find(each => each.label.en === 'SOC')?.side).toBe('it')
  // Parts of the app may still be fetched, such as the page behind a link under the pointer; nothing is sent.
  const fetched = (request: string) =>
    request.includes(' blob:') || request.startsWith(`GET ${house.origin}/bundle/`)
  expect(at.requests.slice(loaded).filter(request => !fetched(request))).toEqual([])
  expect(at.complaints).toEqual([])
})

test('SPLIT-10 a side that was said is remembered for the next workbook', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/check`)
  await drop(at, 'matrix.csv', workbook)
  await page.getByRole('group', { name: 'Automation' }).getByRole('button', { name: 'Operations' }).click()
  await page.reload()
  await drop(at, 'other.csv', workbook)
  const again = page.getByRole('group', { name: 'Automation' }).getByRole('button', { name: 'Operations' })
  await expect.poll(() => again.getAttribute('aria-pressed')).toBe('true')
  expect(at.complaints).toEqual([])
})

test('SPLIT-10 a column is left out and taken in again, and changes are not lost to another file unasked', async () => {
  const at = await house.visit()
  const { page } = at
  await page.goto(`${house.origin}/check`)
  await drop(at, 'matrix.csv', workbook)
  const title = page.getByRole('heading', { level: 1 })
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('button', { name: 'leave out: Plant Manager' }).click()
  await expect.poll(() => title.textContent()).toBe('One decision has no owner.')
  await page.getByRole('button', { name: 'take in: Plant Manager' }).click()
  await expect
    .poll(() => title.textContent())
    .toBe('One decision has no owner and one decision has two owners.')

  await page.getByRole('button', { name: 'Name an owner' }).click()
  await page.getByRole('menuitem', { name: 'Automation' }).click()
  await expect.poll(() => title.textContent()).toBe('One decision has two owners.')
  expect(await page.getByRole('button', { name: 'leave out: SOC' }).getAttribute('aria-disabled')).toBe(
    'true',
  )
  await drop(at, 'other.csv', workbook)
  const alert = page.getByRole('alert')
  await expect.poll(() => alert.textContent()).toContain('Your changes to matrix.csv are not saved.')
  await alert.getByRole('button', { name: 'Keep matrix.csv' }).click()
  expect(await title.textContent()).toBe('One decision has two owners.')
  await drop(at, 'other.csv', workbook)
  await alert.getByRole('button', { name: 'Open other.csv' }).click()
  await expect
    .poll(() => title.textContent())
    .toBe('One decision has no owner and one decision has two owners.')
  expect(at.complaints).toEqual([])
})

test('SPLIT-10 a file that is no workbook is refused in one sentence, and the way on stays open', async () => {
  const at = await house.visit()
  await at.page.goto(`${house.origin}/check`)
  await drop(at, 'noise.xlsx', 'this is prose, and no table at all')
  const alert = at.page.getByRole('alert')
  await expect.poll(() => alert.textContent()).toContain('noise.xlsx could not be read.')
  expect(await alert.getByRole('listitem').count()).toBe(1)
  expect(await at.page.getByRole('button', { name: 'Choose a file' }).isVisible()).toBe(true)
  expect(at.complaints).toEqual([])
})

test('SPLIT-10 the page is clean for everyone before and after a workbook is opened', async () => {
  await house.expectClean('/check', async ({ page }) => {
    await page.getByRole('button', { name: 'Try with an example' }).waitFor()
  })
  await house.expectClean('/check', async ({ page }) => {
    await page.getByRole('button', { name: 'Try with an example' }).click()
    await page.getByRole('grid').waitFor()
    await page.getByRole('button', { name: 'Look it over' }).click()
    await page.getByRole('button', { name: 'Who should win?' }).first().waitFor()
  })
})
