import { describe, expect, test } from 'vitest'
import { acceptAll, arriving, found, founders, handIn, join } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { stage } from '#testing/stage.ts'

const activity = 'network-boundary'

/** Both founders stand before the first draft, opened from the standard split. */
async function together(house: ReturnType<typeof stage>, way: (typeof ways)[number]) {
  const jonas = await arriving(house, way)
  const ines = await arriving(house, way)
  const link = await found(jonas, house)
  await jonas.press('start.standard.do')
  await jonas.page.getByRole('grid').waitFor()
  await join(ines, link)
  await ines.page.getByRole('link', { name: ines.told('draft.first_name') }).click()
  await ines.page.getByRole('grid').waitFor()
  return { jonas, ines }
}

const letters = (person: Person, fn: string) => person.cell(activity, fn).textContent()

describe.each(ways)('two founders in one draft, $width px, $language', way => {
  const house = stage()

  test('SPLIT-7 DECIDE-4 two see each other’s edits, choose where they meet, and an edit voids a signature', {
    timeout: 300_000,
  }, async () => {
    const { jonas, ines } = await together(house, way)

    // What one types the other sees.
    await jonas.type(activity, 'ot-security', 'r')
    await jonas.reads('draft.saved')
    await expect.poll(() => letters(ines, 'ot-security')).toBe('RC')

    // Both change the same while the line of one is cut: neither wins silently.
    await ines.context.setOffline(true)
    await ines.type(activity, 'control-engineering', 'a')
    await ines.reads('draft.held_up')
    await ines.clean('held up')
    await jonas.type(activity, 'ot-security', 'a')
    await expect.poll(() => letters(jonas, 'ot-security')).toContain('A')
    await jonas.reads('draft.saved')
    await ines.context.setOffline(false)
    await ines.dialog.waitFor()
    expect(await ines.dialog.textContent()).toContain(ines.told('meeting.mine'))
    await ines.clean('changed meanwhile')
    await ines.dialog.getByLabel(ines.told('meeting.mine')).check()
    await ines.press('meeting.do')
    await ines.reads('draft.saved')
    await expect.poll(() => letters(ines, 'control-engineering')).toContain('A')
    await expect.poll(() => letters(jonas, 'control-engineering')).toContain('A')
    await expect.poll(() => letters(jonas, 'ot-security')).not.toContain('A')

    // A signature, and an edit that makes it void before both eyes.
    await jonas.follow('draft.put_in_force')
    await jonas.heading('sign.title', { number: 1 })
    await jonas.clean('signing, findings')
    await acceptAll(jonas, 'The plant starts with the two of us.')
    await handIn(jonas)
    await jonas.sign(founders.it.email, founders.it.password)
    await jonas.reads('decision.slot.signed')
    await ines.reads('draft.key_turned', { names: [founders.it.name] })
    await ines.type(activity, 'soc', 'c')
    await ines.reads('draft.saved')
    await jonas.page.locator('.strip.wrong', { hasText: founders.it.name }).waitFor()
    await jonas.clean('decision, sent back by an edit')

    // It is handed in and signed anew; the session has proven itself once, so the password is enough.
    await jonas.follow('decision.hand_in_draft')
    await handIn(jonas)
    await jonas.sign(founders.it.email, founders.it.password)
    await jonas.reads('decision.slot.signed')
    await jonas.clean('decision, one key')
    await ines.follow('draft.put_in_force')
    await ines.heading('sign.title', { number: 1 })
    await ines.clean('handed in')
    await ines.follow('sign.to_decision')
    await ines.sign(founders.operations.email, founders.operations.password)
    await ines.follow('decision.read_version')
    await ines.heading('version.in_force')

    await ines.follow('version.history')
    await ines.heading('version.history')
    await ines.clean('history')
    await ines.page.getByRole('link', { name: ines.told('version.number', { number: 1 }) }).click()
    await ines.follow('version.print')
    await ines.page.locator('.printed .signatures li').nth(1).waitFor()
    expect(await ines.page.locator('.printed .void').count()).toBe(1)
    await ines.clean('print')
    jonas.quiet()
    ines.quiet()
  })

  test('SPLIT-8 TRUST-1 people, sites, account and ledger are there to read and to fill in', async () => {
    const jonas = await arriving(house, way)
    await jonas.page.goto(house.origin)
    await jonas.fill('session.name', founders.it.email)
    await jonas.fill('session.password', founders.it.password)
    await jonas.clean('sign in')
    await jonas.press('session.sign_in')
    await jonas.heading('version.in_force')

    await jonas.goTo('people')
    await jonas.press('people.add')
    await jonas.fill('people.name', 'Karel Novák')
    await jonas.fill('people.email', 'karel@ravnholm.example')
    await jonas.clean('adding a person')
    await jonas.press('people.add')
    await jonas.page.getByRole('button', { name: /^Karel Novák/ }).click()
    await jonas.press('people.give')
    await jonas.dialog.getByLabel(jonas.told('people.function')).selectOption('plant-manager')
    await jonas.dialog.getByLabel(jonas.told('people.at')).selectOption('ravnholm')
    await jonas.press('people.give')
    await jonas.dialog.waitFor({ state: 'detached' })
    await expect
      .poll(() => jonas.page.getByRole('button', { name: /^Karel Novák/ }).textContent())
      .toContain('Ravnholm')
    await jonas.press('people.link.join')
    await jonas.page.locator('.linked .mono').waitFor()
    await jonas.clean('people')

    await jonas.goTo('sites')
    await jonas.page.getByRole('heading', { name: 'Ravnholm' }).waitFor()
    await jonas.clean('sites')

    await jonas.goTo('ledger')
    await jonas.page.locator('.entry-line').first().click()
    await expect.poll(() => jonas.page.textContent('.ledger')).toContain('Karel Novák')
    await jonas.clean('ledger')

    await jonas.page.goto(`${house.origin}/account`)
    await jonas.heading('account.title')
    await jonas.page.getByRole('table').waitFor()
    await jonas.clean('account')
    jonas.quiet()
  })

  test('SPLIT-5 who decides now comes from what is in force, and from nothing on the day before', async () => {
    const jonas = await arriving(house, way)
    await jonas.page.goto(`${house.origin}/sign-in?back=/who?activity=${activity}`)
    await jonas.fill('session.name', founders.it.email)
    await jonas.fill('session.password', founders.it.password)
    await jonas.press('session.sign_in')
    await jonas.heading('who.title')
    await jonas.page.locator('.answer .sentence').waitFor()
    await jonas.clean('who decides')
    await jonas.fill('who.on', '2026-01-01')
    await jonas.page.getByRole('alert').waitFor()
    await jonas.follow('who.on.now')
    await jonas.page.locator('.question').waitFor()
    jonas.quiet()
  })
})
