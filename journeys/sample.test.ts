import { describe, expect, test } from 'vitest'
import { adviseOn } from '#testing/advise.ts'
import { acting } from '#testing/company.ts'
import { acceptAll, arriving, handIn } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { stage } from '#testing/stage.ts'
import { say } from '#words/say.ts'

/** A review whose owner is to change: from control engineering to maintenance. */
const activity = 'access-review'
const at = `activity=${activity}&place=lindenroda`

describe.each(ways)('sample company, $width px, $language', way => {
  const house = stage()

  test('SPLIT-5 SPLIT-6 SPLIT-7 a rule is broken, the finding mended, both keys put it in force, and who decides follows', {
    timeout: 300_000,
  }, async () => {
    const one = await arriving(house, way)
    await one.page.goto(house.origin)
    await one.heading('visit.title')
    await one.press('visit.sample.do')
    await one.reads('visit.sample.wait')
    await one.page.getByRole('heading', { name: one.told('sample.choose') }).waitFor({ timeout: 60_000 })
    await one.clean('sample, choosing')
    // One click makes somebody of whoever sits here.
    await one.fill('sample.search', 'Farid Rahimi')
    await one.page.getByRole('button', { name: /^Farid Rahimi/ }).click()
    await one.heading('version.in_force')
    await one.clean('sample, in force')
    expect(await one.page.getByRole('region', { name: one.told('sample.title') }).textContent()).toContain(
      'Farid Rahimi',
    )

    // A version is not changed; a draft of it is.
    await one.page.getByRole('grid').waitFor()
    await one.type(activity, 'control-engineering', 'a')
    await one.reads('version.no_change')
    await one.press('draft.open')
    await one.fill('draft.name', 'Access reviews')
    await one.press('draft.open')
    await one.page.getByRole('grid').waitFor()
    await one.type(activity, 'control-engineering', 'a')
    const nobody = say(way.language, 'mend.name-owner')
    await one.page.getByRole('button', { name: nobody }).first().waitFor()
    await one.reads('draft.saved')
    await one.clean('sample, finding')
    await one.page.getByRole('button', { name: nobody }).first().click()
    await one.page
      .getByRole('menuitem', { name: 'Maintenance' })
      .or(one.page.getByRole('menuitem', { name: 'Instandhaltung' }))
      .click()
    await one.reads('draft.saved')

    await one.follow('draft.compare')
    await one.page.locator('.compared li').first().waitFor()
    await one.clean('sample, compared')
    await one.follow('draft.put_in_force')
    await acceptAll(one, 'Somebody is to come next month')
    const draft = /drafts\/([^/]+)/.exec(one.page.url())![1]!
    await handIn(one)
    const signing = new URL(one.page.url()).pathname
    const now = () => Temporal.Now.instant().round('millisecond')
    await adviseOn(acting(house.database.db, now), draft, now)
    for (const name of ['Tuva Engelbrecht', 'Matthias Oyelaran']) {
      await be(one, house.origin, name, signing)
      await one.button('decision.turn').waitFor()
      const password = (await one.page.locator('.bar .mono').textContent()) ?? ''
      const account = `${name.toLowerCase().replace(' ', '.')}@ulmenquist.example`
      await one.sign(account, password)
      if (name.startsWith('Tuva')) await one.reads('decision.slot.signed')
    }
    await one.follow('decision.read_version')
    await one.heading('version.in_force')

    // Who decides, now and on the day before.
    await one.page.goto(`${house.origin}/who?${at}`)
    await expect.poll(() => one.page.textContent('.answer .sentence')).toMatch(/Maintenance|Instandhaltung/)
    const before = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    await one.fill('who.on', before)
    await expect
      .poll(() => one.page.textContent('.answer .sentence'))
      .toMatch(/Control engineering|Leittechnik|Automatisierung/)
    await one.clean('sample, who')
    one.quiet()
  })

  test('TRUST-5 the sample company is left, and everything done in it is gone', async () => {
    const one = await arriving(house, way)
    await be(one, house.origin, 'Lena Brandt')
    await one.press('sample.leave')
    await one.clean('sample, leaving')
    await one.press('sample.leave')
    await one.heading('visit.title')
    one.quiet()
  })
})
