import { describe, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

/** A person's line on the page of people, opened. */
async function open(person: Person, name: string) {
  await person.goTo('people')
  await person.fill('people.search', name)
  await person.page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
}

const waits = (person: Person, text: string) => person.page.locator('.waits', { hasText: text })

describe.each(ways)('people come and go, $width px, $language', way => {
  const house = sampleStage()

  test('SPLIT-8 DECIDE-10 a leaver leaves a vacancy that the right person fills, and says when they are away', {
    timeout: 300_000,
  }, async () => {
    const tuva = await arriving(house, way)
    await be(tuva, house.origin, 'Tuva Engelbrecht')

    // One vacancy waits, of somebody who has left; the only plant manager of a site leaves, and the vacancy is there without anybody asking.
    await tuva.goTo('desk')
    await tuva.heading('web.nav.desk')
    await waits(tuva, 'Orlando Vega').waitFor()
    await open(tuva, 'Margriet van Loon')
    await tuva.press('people.leave')
    await tuva.fill('web.why', 'Retires')
    await tuva.clean('somebody leaves')
    await tuva.press('people.leave')
    await tuva.reads('people.inactive')
    await tuva.clean('people, somebody has left')
    await tuva.goTo('desk')
    await waits(tuva, 'Margriet van Loon').waitFor()
    await tuva.clean('desk, vacancies')

    // The one who may fills it from the desk.
    await waits(tuva, 'Margriet van Loon').getByRole('link').click()
    await tuva.dialog.waitFor()
    await tuva.pick('people.fill.who', 'ruben', 'Ruben Okkerse')
    await tuva.clean('a vacancy is filled')
    await tuva.press('people.give')
    await tuva.dialog.waitFor({ state: 'detached' })
    await tuva.goTo('desk')
    await waits(tuva, 'Orlando Vega').waitFor()
    await waits(tuva, 'Margriet van Loon').waitFor({ state: 'detached' })

    // Away from now on, by oneself; and back again.
    await tuva.page.goto(`${house.origin}/account`)
    await tuva.heading('account.title')
    await tuva.press('people.absence')
    await tuva.press('people.absence')
    const back = tuva.page.getByRole('button', {
      name: `${tuva.told('people.back')}: Tuva Engelbrecht`,
    })
    await back.waitFor()
    await tuva.clean('account, away')
    await back.click()
    await back.waitFor({ state: 'detached' })
    await tuva.quiet()
  })
})
