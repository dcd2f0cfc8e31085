import { beforeAll, describe, expect, test } from 'vitest'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { stage } from '#testing/stage.ts'

/** Asks for new firmware on a controller of a filling line, as the person at this browser; hands back its address. */
async function asks(person: Person, origin: string, line: string, minutes: number): Promise<string> {
  const { page } = person
  const found = await page.request.get(`${origin}/api/assets?site=lindenroda&text=${line}`)
  const { assets } = (await found.json()) as { assets: { id: string; tag: string }[] }
  const asset = assets.find(({ tag }) => tag === line)!.id
  const decision = crypto.randomUUID()
  const content = {
    why: 'The vendor has mended a weakness in the web server',
    fields: { version: '2.9.8', source: 'Vendor portal, checksum compared', 'vendor-agrees': true },
    rollback: '2.9.4 is kept on the engineering station',
    minutes,
    items: [
      { part: 'before', lane: 'operations', label: 'The line is cleared' },
      { part: 'before', lane: 'it', label: 'The backup is of today' },
      { part: 'step', lane: 'it', label: 'Load the firmware' },
      { part: 'step', lane: 'operations', label: 'Start the line empty' },
      { part: 'after', lane: 'operations', label: 'Fill volumes are as before' },
    ],
  }
  const body = { decision, kind: 'firmware', site: 'lindenroda', area: 'filling', assets: [asset], content }
  const status = await page.evaluate(
    async data => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
      return (await fetch('/api/decisions', { method: 'POST', headers, body: JSON.stringify(data) })).status
    },
    { ...body, title: `Firmware 2.9.8 on ${line}`, stated: { 'outage-window': 'inside' } },
  )
  expect(status).toBe(200)
  return `${origin}/decisions/${decision}`
}

const accountOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(' ', '.')}@ulmenquist.example`

describe.each(ways)('a decision, $width px, $language', way => {
  let moved = 0
  const house = stage(() => Temporal.Now.instant().round('millisecond').add({ milliseconds: moved }))
  beforeAll(async () => {
    expect((await fetch(`${house.origin}/api/sample`, { method: 'POST' })).status).toBe(200)
  }, 120_000)

  test('DECIDE-1 DECIDE-2 DECIDE-3 DECIDE-4 DECIDE-5 DECIDE-6 new firmware, from the question to the closed record', {
    timeout: 600_000,
  }, async () => {
    let address = ''
    const at = async (name: string): Promise<Person> => {
      const person = await arriving(house, way)
      await be(person, house.origin, name)
      await person.page.goto(address)
      await person.page.locator('.decision-sentence').waitFor()
      return person
    }
    const sentence = (person: Person) => person.page.locator('.decision-sentence').textContent()

    // Uwe of maintenance asks; his draft says who will decide, and he hands it in.
    const uwe = await arriving(house, way)
    await be(uwe, house.origin, 'Uwe Kranz')
    address = await asks(uwe, house.origin, 'FL1-PLC-01', 60)
    await uwe.page.goto(address)
    await uwe.page.locator('.decision-sentence').waitFor()
    await uwe.press('decision.do.submit')
    await uwe.button('decision.do.submit').waitFor({ state: 'detached' })

    // Each impact is judged by whom the split names. What is not known holds it up.
    const answers = async (person: Person, answer: 'no' | 'yes' | 'unknown') => {
      const form = person.page.locator('.answer-form')
      await form.getByText(person.told(`decision.answer.pick.${answer}`), { exact: true }).click()
      await form
        .getByLabel(person.told('decision.answer.said'))
        .fill('The qualification of the line rests on it')
      if (answer === 'unknown') {
        await person.clean('judging an impact')
      }
      await form.locator('button[type=submit]').click()
      await form.waitFor({ state: 'detached' })
    }
    for (const name of ['Marek Dvořák', 'Piet Vermeer', 'Karel Novák']) {
      const judge = await at(name)
      await answers(judge, 'no')
      await judge.context.close()
    }
    const felix = await at('Felix Achterberg')
    await answers(felix, 'no')
    const thandiwe = await at('Thandiwe Mokoena')
    await answers(thandiwe, 'unknown')
    const unknown = { impacts: thandiwe.told('decision.impact.validated') }
    await expect.poll(() => sentence(uwe)).toContain(uwe.told('decision.says.unknown', unknown))

    // Then it is known: the validated state is affected, and quality comes in.
    await thandiwe.press('decision.answer.change')
    await answers(thandiwe, 'yes')
    await thandiwe.page.locator('.raised').waitFor()
    expect(await thandiwe.page.locator('.raised').textContent()).toContain(
      thandiwe.told('decision.raised.on.validated'),
    )
    await expect.poll(() => uwe.page.locator('.consents').textContent()).toContain('Piet Vermeer')

    // Whoever is asked for advice gives it, before a key is turned.
    const advises = async (person: Person) => {
      await person.page.locator('section[aria-labelledby=advice] textarea').fill('With the batch closed')
      await person.press('decision.advice.do')
      await person.button('decision.advice.do').waitFor({ state: 'detached' })
    }
    await felix.page.locator('.decision-keys .strip .btn').waitFor()
    await advises(thandiwe)
    const renate = await at('Renate Pohl')
    await advises(renate)

    // Each signs as themselves; what one signs the other sees.
    const signs = async (person: Person, name: string, conditions: string | null) => {
      await person.page.locator('.decision-keys .btn.primary').click()
      await person.dialog.waitFor()
      await person.fill('session.name', accountOf(name))
      await person.fill('session.password', SAMPLE_PASSWORD)
      if (conditions !== null) {
        await person.fill('decision.sign.conditions', conditions)
        await person.clean('signing')
      }
      await person.press('sign.do')
      await person.dialog.waitFor({ state: 'detached' })
    }
    const kwame = await at('Kwame Boateng')
    await felix.page.locator('.decision-keys .btn.primary').waitFor()
    await felix.clean('keys')
    await signs(kwame, 'Kwame Boateng', null)
    await expect
      .poll(() => felix.page.locator('.big-keys').textContent())
      .toContain(felix.told('decision.slot.signed'))
    await signs(felix, 'Felix Achterberg', 'The vendor is on site')
    const piet = await at('Piet Vermeer')
    await signs(piet, 'Piet Vermeer', null)
    await expect.poll(() => sentence(piet)).toContain(piet.told('decision.stage.decided'))

    // It is planned: where the windows do not allow it, the reason is said.
    const start = kwame.page.locator('.slot-form input')
    await expect.poll(() => start.inputValue()).toContain('T06:00')
    const fits = await start.inputValue()
    await kwame.clean('planning')
    await start.fill(fits.replace('T06', 'T05'))
    await kwame.press('decision.plan.do')
    await kwame.page.getByRole('alert').waitFor()
    await start.fill(fits)
    await kwame.press('decision.plan.do')
    await kwame.page.locator('.slot-time').waitFor()
    kwame.quiet()

    // On the day, on the floor: one tap for each, and one thing is done otherwise.
    const planned = await kwame.page.request.get(address.replace('/decisions', '/api/decisions'))
    const { slot } = (await planned.json()) as { slot: { from: string } }
    moved = Date.parse(slot.from) - Date.now() + 60_000
    const floor = await at('Renate Pohl')
    const open = floor.page.locator('.tick')
    await expect.poll(() => open.count()).toBe(4)
    await floor.clean('before the work')
    for (const label of ['The vendor is on site', 'The line is cleared', 'The backup is of today'])
      await floor.press('decision.item.do', { item: label })
    await floor.press('decision.do.start')
    await floor.press('decision.item.do', { item: 'Load the firmware' })
    await floor.press('decision.item.otherwise_of', { item: 'Start the line empty' })
    await floor.fill('decision.item.note', 'Started with water: the glass was not there yet')
    await floor.dialog.locator('button[type=submit]').click()
    await floor.dialog.waitFor({ state: 'detached' })
    await floor.press('decision.do.finish')
    await floor.dialog.waitFor()
    await floor.dialog.locator('button[type=submit]').click()
    await floor.dialog.waitFor({ state: 'detached' })

    // Nobody verifies their own work; Lena does, and the list has the new firmware.
    await floor.page.locator('.plan-acts .muted').waitFor()
    const lena = await at('Lena Brandt')
    await lena.press('decision.item.do', { item: 'Fill volumes are as before' })
    await lena.press('decision.do.verify')
    await lena.fill('decision.verify.found', 'Checksum and fill volumes compared')
    await lena.press('decision.do.verify')
    await expect.poll(() => sentence(lena)).toContain(lena.told('decision.says.closed'))
    await expect.poll(() => sentence(floor)).toContain(floor.told('decision.says.closed'))
    await lena.clean('closed')
    await lena.page.locator('.decision-assets a').click()
    await lena.page.getByText('2.9.8').first().waitFor()
    lena.quiet()
    floor.quiet()
  })
})
