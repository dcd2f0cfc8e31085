import { describe, expect, test } from 'vitest'
import { arriving, found, founders, join } from '#testing/founding.ts'
import { codeNow } from '#testing/identity.ts'
import { type Person, ways } from '#testing/person.ts'
import { stage } from '#testing/stage.ts'

const clock = { now: () => Temporal.Now.instant() }
const { email, password } = founders.it

/** The code of the time step after this one, which counts already: this one's may be used up. */
const next = (secret: string) => codeNow({ now: () => Temporal.Now.instant().add({ seconds: 30 }) }, secret)

/** Signs out, and types name and password again. */
async function signInAgain(person: Person, origin: string) {
  await person.page.goto(`${origin}/account`)
  await person.heading('account.title')
  await person.page
    .getByRole('main')
    .getByRole('button', { name: person.told('session.sign_out') })
    .click()
  await person.heading('session.sign_in')
  await person.fill('session.name', email)
  await person.fill('session.password', password)
  await person.press('session.sign_in')
}

describe.each(ways)('a second factor, $width px, $language', way => {
  const house = stage()

  test('TRUST-3 it is set up, asked for at a site, and signed in with, by code and by recovery code', {
    timeout: 240_000,
  }, async () => {
    const jonas = await arriving(house, way)
    const link = await found(jonas, house)

    // A site asks for one only after who asks has one.
    await jonas.page.goto(`${house.origin}/sites`)
    await jonas.heading('web.nav.sites')
    await jonas.press('policy.ask_at', { name: 'Ravnholm' })
    await jonas.clean('asking for a second factor')
    await jonas.press('policy.ask')
    await jonas.reads('access.second_factor')
    await jonas.clean('asking for a second factor, refused')
    await jonas.press('web.cancel')

    await jonas.page.goto(`${house.origin}/account`)
    await jonas.heading('account.title')
    await jonas.clean('account')
    const section = jonas.page.locator('section', {
      has: jonas.page.getByRole('heading', { name: jonas.told('account.factor'), exact: true }),
    })
    await section.getByLabel(jonas.told('session.password'), { exact: true }).fill(password)
    await jonas.press('account.factor.begin')
    await section.locator('.qr').waitFor()
    await jonas.clean('second factor, being set up')
    const secret = ((await section.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
    await jonas.fill('session.code', '000000')
    await jonas.press('account.factor.confirm')
    await jonas.reads('second_factor.code_wrong')
    await jonas.fill('session.code', codeNow(clock, secret))
    await jonas.press('account.factor.confirm')
    await jonas.reads('account.factor.on', { codes: 10 })
    await jonas.clean('second factor, on')
    const codes = await section.locator('.codes li').allTextContents()
    expect(codes).toHaveLength(10)

    // The session goes on with it: now the site asks.
    await jonas.page.goto(`${house.origin}/sites`)
    await jonas.press('policy.ask_at', { name: 'Ravnholm' })
    await jonas.press('policy.ask')
    await jonas.reads('policy.tag')
    await jonas.clean('a site that asks for a second factor')

    // Who has none is told before they try.
    const ines = await arriving(house, way)
    await join(ines, link)
    await ines.reads('weak.sites', { sites: 'Ravnholm' })
    await ines.clean('somebody without a second factor, where one is asked for')

    await signInAgain(jonas, house.origin)
    await jonas.reads('sign_in.code_needed')
    await jonas.clean('signing in, code asked for')
    await jonas.fill('session.code', next(secret))
    await jonas.press('session.sign_in')
    await jonas.page.getByRole('navigation').locator('a[href^="/desk"]').waitFor()
    await signInAgain(jonas, house.origin)
    await jonas.reads('sign_in.code_needed')
    await jonas.fill('session.code', codes[0] ?? '')
    await jonas.press('session.sign_in')
    await jonas.page.getByRole('navigation').locator('a[href^="/desk"]').waitFor()
    await jonas.page.goto(`${house.origin}/account`)
    await jonas.reads('account.factor.on', { codes: 9 })
    jonas.quiet()
  })
})
