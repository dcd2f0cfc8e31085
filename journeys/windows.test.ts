import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

const SITE = 'lindenroda'

describe.each(ways)('windows, $width px, $language', way => {
  const house = sampleStage()

  test('PLANT-5 planning puts in a window and cancels one turn, the shift says what runs, a file comes in, a feed goes out', {
    timeout: 300_000,
  }, async () => {
    const person = await arriving(house, way)
    const { page } = person

    await be(person, house.origin, 'Chiara Fontana', `/windows?site=${SITE}`)
    await person.heading('windows.title')
    await person.reads('windows.all')
    await page.getByText('Batch campaign K7').first().waitFor()
    await person.clean('windows')

    await putInNights(person)
    const list = page.getByRole('region', { name: person.told('windows.all') })
    await list.getByText('Wednesday nights').waitFor()

    await person.press('windows.list')
    const turn = page.getByRole('button', { name: /Wednesday nights/ }).first()
    await turn.waitFor()
    await person.clean('windows, list')
    await page.getByRole('link', { name: person.told('windows.later') }).click()
    await page.waitForURL(/month=/)
    await page
      .getByRole('button', { name: /22:00.*Wednesday nights/ })
      .first()
      .click()
    await person.dialog.waitFor()
    await person.clean('one turn')
    await person.press('windows.cancel_turn')
    await page.getByLabel(person.told('windows.field.why'), { exact: true }).last().fill('Stocktaking')
    await page
      .getByRole('button', { name: person.told('windows.cancel_turn'), exact: true })
      .last()
      .click()
    await list.getByText(person.told('windows.exceptions', { count: 1 })).waitFor()

    await takeFromFile(person, house.origin)
    await subscribe(person, house.origin)
    await setProcess(person, house.origin)
    await person.quiet()
  })
})

/** A blackout that is on is met: the form says so before anything is put in. */
async function putInNights(person: Person) {
  const { page } = person
  await person.press('windows.add')
  await person.fill('windows.field.title', 'Wednesday nights')
  await person.fill('windows.field.why', 'Patches of the packaging line')
  const choose = (key: 'every' | 'place', value: string) =>
    page.getByLabel(person.told(`windows.field.${key}`), { exact: true }).selectOption(value)
  await choose('place', 'filling/')
  await choose('every', 'weekly')
  await page
    .getByText(person.told('windows.collides', { count: 1, title: 'Batch campaign K7' }))
    .or(page.getByText(person.told('windows.collides', { count: 2, title: 'Batch campaign K7' })))
    .waitFor()
  await person.clean('form of a window')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: person.told('windows.add'), exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

const file = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:audit',
  'SUMMARY:Autoclave service',
  'DTSTART;VALUE=DATE:20991102',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:dance',
  'SUMMARY:Odd',
  'DTSTART;TZID=Atlantis:20991102T100000',
  'DTEND;TZID=Atlantis:20991102T110000',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

async function takeFromFile(person: Person, origin: string) {
  const { page } = person
  await person.follow('windows.import')
  await person.heading('windows.import.title')
  const choose = () =>
    page.locator('input[type=file]').setInputFiles({
      name: 'plant.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(file),
    })
  await choose()
  await person.reads('windows.import.found', { file: 'plant.ics', events: 1, all: 2 })
  await person.reads('calendar.zone', { zone: 'Atlantis' })
  await person.clean('calendar file, read')
  const take = page.getByRole('checkbox', {
    name: person.told('windows.import.take', { title: 'Autoclave service' }),
  })
  await take.check()
  await person.press('windows.import.add', { count: 1 })
  await person.reads('windows.import.added')
  // The same file again brings nothing twice.
  await page.goto(`${origin}/windows/import?site=${SITE}`)
  await person.heading('windows.import.title')
  await choose()
  await take.check()
  await person.press('windows.import.add', { count: 1 })
  await person.reads('windows.import.there')
  await person.follow('windows.import.back')
  await person.heading('windows.title')
}

async function subscribe(person: Person, origin: string) {
  const { page } = person
  await person.press('feeds.make_all')
  const link = page.getByText(`${origin}/api/feeds/`)
  await link.waitFor()
  const address = (await link.textContent()) ?? ''
  const read = await fetch(address)
  expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const calendar = await read.text()
  expect(calendar).toContain('SUMMARY:Wednesday nights')
  expect(calendar).toContain('STATUS:CANCELLED')
  const again = await fetch(address, { headers: { 'if-none-match': read.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
  await person.clean('feed, made')
  await page.getByRole('button', { name: /^(Revoke the feed|Abonnement)/ }).click()
  await expect.poll(async () => (await fetch(address)).status).toBe(404)
}

async function setProcess(person: Person, origin: string) {
  const { page } = person
  await be(person, origin, 'Renate Pohl', `/windows?site=${SITE}`)
  const states = page
    .getByRole('group', {
      name: new RegExp(
        `${person.told('process.title', { place: '' })}.*(Filling|Abfüllung)|(Filling|Abfüllung)$`,
      ),
    })
    .first()
  const cleaning = states.getByRole('button', { name: person.told('process.cleaning'), exact: true })
  expect((await cleaning.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(
    person.page.viewportSize()?.width === 390 ? 48 : 24,
  )
  await cleaning.click()
  await expect.poll(() => cleaning.getAttribute('aria-pressed')).toBe('true')
  const now = page.getByRole('region', { name: person.told('windows.now'), exact: true })
  await now
    .getByText(/Renate Pohl/)
    .first()
    .waitFor()
  await person.clean('process state, set')
}
