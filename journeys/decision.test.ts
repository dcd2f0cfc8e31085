import { describe, expect, test } from 'vitest'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { type Person, ways } from '#testing/person.ts'
import { accountOf, seating } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

/** Asks for new firmware on a controller of a filling line and one of a kitchen elsewhere, chosen in the list; opens a campaign. */
async function asksAtBoth(person: Person): Promise<string> {
  const { page } = person
  for (const tag of ['FL1-PLC-01', 'KT-PLC-01'])
    await page.getByLabel(person.told('list.choose_one', { tag }), { exact: true }).check()
  await person.press('list.ask.chosen')
  await page.locator('.kind', { hasText: /Firmware[- ][Uu]pdate/ }).click()
  await person.reads('ask.campaign', { sites: 2 })
  const needed = page.locator('.needed')
  await needed.getByText('Marek Dvořák').first().waitFor()
  await needed.locator('summary', { hasText: 'Marlow Fork' }).click()
  await needed.getByText('Tamika Rhodes').first().waitFor()
  await person.fill('ask.name', 'Firmware 2.9.8')
  await person.press('ask.submit.campaign')
  await page.locator('.refused').waitFor()
  await person.clean('asking at two sites')
  await person.fill('ask.why', 'The vendor has mended a weakness in the web server')
  await page.getByLabel(/^(New version|Neue Version)$/).fill('2.9.8')
  await page.getByLabel(/^(Where it comes from|Woher sie stammt)/).fill('Vendor portal, checksum compared')
  await page.locator('.part-fields select.unsaid').selectOption('inside')
  const lines = [
    ['before', 'The line is cleared'],
    ['step', 'Load the firmware'],
    ['after', 'Fill volumes are as before'],
  ] as const
  for (const [part, label] of lines) {
    const plan = page.locator('.plan', { hasText: person.told(`ask.part.${part}`) })
    if (part !== 'step') await person.press(`ask.item.add.${part}`)
    await plan.getByLabel(person.told('ask.item'), { exact: true }).fill(label)
  }
  await person.fill('ask.minutes', '60')
  await person.fill('ask.rollback', '2.9.4 is kept on the engineering station')
  await person.press('ask.submit.campaign')
  await person.page.waitForURL(/\/campaigns\//)
  return page.url()
}

describe.each(ways)('a decision, $width px, $language', way => {
  let moved = 0
  const house = sampleStage(() => Temporal.Now.instant().round('millisecond').add({ milliseconds: moved }))

  test('DECIDE-1 DECIDE-2 DECIDE-3 DECIDE-4 DECIDE-5 DECIDE-6 new firmware, from the question to the closed record', {
    timeout: 600_000,
  }, async () => {
    let address = ''
    const sits = seating(house, way)
    /** Somebody on the page of the decision, at a browser of their own or one that another has left. */
    const at = async (name: string, left?: Person): Promise<Person> => {
      const person = await sits(name, address, left)
      await person.page.locator('.decision-sentence').waitFor()
      return person
    }
    const sentence = (person: Person) => person.page.locator('.decision-sentence').textContent()

    // Jonas of the corporate team asks for it at two sites at once; each has a decision of its own.
    const jonas = await sits('Jonas Lindqvist', '/assets?q=PLC-01')
    const campaign = await asksAtBoth(jonas)
    const site = (name: string) => jonas.page.locator('.campaign-sites tbody tr', { hasText: name })
    await site('Lindenroda').getByText('Marek Dvořák').waitFor()
    await site('Marlow Fork').getByText('Tamika Rhodes').waitFor()
    expect(await jonas.page.locator('.campaign-sentence').textContent()).toBe(
      jonas.told('campaign.sentence', { sites: 2, decided: 0, assets: 2, done: 0 }),
    )
    await jonas.clean('campaign')
    const there = await site('Lindenroda').getByRole('link').getAttribute('href')
    const elsewhere = await site('Marlow Fork').getByRole('link').getAttribute('href')
    address = there ?? ''

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
    const judge = await at('Marek Dvořák')
    await answers(judge, 'no')
    for (const name of ['Piet Vermeer', 'Karel Novák']) await answers(await at(name, judge), 'no')
    const felix = await at('Felix Achterberg', judge)
    await answers(felix, 'no')
    const thandiwe = await at('Thandiwe Mokoena')
    await answers(thandiwe, 'unknown')
    const unknown = { impacts: thandiwe.told('decision.impact.validated') }
    await expect.poll(() => sentence(felix)).toContain(felix.told('decision.says.unknown', unknown))

    // Then it is known: the validated state is affected, and quality comes in.
    await thandiwe.press('decision.answer.change')
    await answers(thandiwe, 'yes')
    await thandiwe.page.locator('.raised').waitFor()
    expect(await thandiwe.page.locator('.raised').textContent()).toContain(
      thandiwe.told('decision.raised.on.validated'),
    )
    await expect.poll(() => felix.page.locator('.consents').textContent()).toContain('Piet Vermeer')

    // Whoever is asked for advice gives it, before a key is turned.
    const advises = async (person: Person) => {
      await person.page.locator('section[aria-labelledby=advice] textarea').fill('With the batch closed')
      await person.press('decision.advice.do')
      await person.button('decision.advice.do').waitFor({ state: 'detached' })
    }
    await felix.page.locator('.decision-keys .strip .btn').waitFor()
    await advises(thandiwe)
    const renate = await at('Renate Pohl', thandiwe)
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
    const piet = await at('Piet Vermeer', renate)
    await signs(piet, 'Piet Vermeer', null)
    await expect.poll(() => sentence(piet)).toContain(piet.told('decision.stage.decided'))

    // It is planned: where the windows do not allow it, the reason is said.
    const start = kwame.page.locator('.slot-form input')
    await expect.poll(() => start.inputValue()).toContain('T06:00')
    const fits = await start.inputValue()
    await kwame.page.locator('.attendance').getByText('Uwe Kranz').waitFor()
    await kwame.clean('planning')
    await start.fill(fits.replace('T06', 'T05'))
    await kwame.press('decision.plan.do')
    await kwame.page.getByRole('alert').waitFor()
    await start.fill(fits)
    await kwame.press('decision.plan.do')
    await kwame.page.locator('.slot-time').waitFor()
    kwame.quiet()

    // On the day, on the floor: one tap for each, and one thing is done otherwise.
    const planned = await kwame.page.request.get(`${house.origin}/api${address}`)
    const { slot } = (await planned.json()) as { slot: { from: string } }
    moved = Date.parse(slot.from) - Date.now() + 60_000
    const floor = await at('Renate Pohl', piet)
    const open = floor.page.locator('.tick')
    await expect.poll(() => open.count()).toBe(3)
    await floor.clean('before the work')
    for (const label of ['The vendor is on site', 'The line is cleared'])
      await floor.press('decision.item.do', { item: label })
    await floor.press('decision.do.start')
    await floor.press('decision.item.otherwise_of', { item: 'Load the firmware' })
    await floor.fill('decision.item.note', 'Loaded from the second stick: the first was not read')
    await floor.dialog.locator('button[type=submit]').click()
    await floor.dialog.waitFor({ state: 'detached' })
    await floor.press('decision.do.finish')
    await floor.dialog.waitFor()
    await floor.dialog.locator('button[type=submit]').click()
    await floor.dialog.waitFor({ state: 'detached' })

    // Nobody verifies their own work; Lena does, and the list has the new firmware.
    await floor.page.locator('.plan-acts .muted').waitFor()
    const lena = await at('Lena Brandt', kwame)
    await lena.press('decision.item.do', { item: 'Fill volumes are as before' })
    await lena.press('decision.do.verify')
    await lena.fill('decision.verify.found', 'Checksum and fill volumes compared')
    await lena.press('decision.do.verify')
    await expect.poll(() => sentence(lena)).toContain(lena.told('decision.says.closed'))
    await expect.poll(() => sentence(floor)).toContain(floor.told('decision.says.closed'))
    await lena.clean('closed')

    // The other site refuses it for itself; of the whole, one asset is done.
    await sits('Jonas Lindqvist', new URL(campaign).pathname, jonas)
    await site('Lindenroda').getByText(jonas.told('decision.state.closed')).waitFor()
    address = elsewhere ?? ''
    const priscilla = await at('Priscilla Nguyen', felix)
    await priscilla.press('decision.do.refuse')
    await priscilla.fill('web.why', 'The cooker is replaced in spring')
    await priscilla.dialog.locator('button[type=submit]').click()
    await priscilla.dialog.waitFor({ state: 'detached' })
    await site('Marlow Fork').getByText(jonas.told('decision.state.refused')).waitFor()
    await expect
      .poll(() => jonas.page.locator('.campaign-sentence').textContent())
      .toBe(jonas.told('campaign.sentence', { sites: 2, decided: 1, assets: 2, done: 1 }))
    await jonas.page.goto(campaign.replace(/[^/]*$/, ''))
    await jonas.page.getByRole('link', { name: 'Firmware 2.9.8' }).waitFor()
    const current = jonas.page.getByRole('navigation').locator('[aria-current="page"]')
    expect(await current.first().textContent()).toContain(jonas.told('web.nav.decisions'))
    await jonas.clean('campaigns')
    jonas.quiet()
    await lena.page.locator('.decision-assets a').click()
    await lena.page.getByText('2.9.8').first().waitFor()
    lena.quiet()
    floor.quiet()
  })
})
