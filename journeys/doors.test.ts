import { describe, expect, test } from 'vitest'
import { acceptAll, arriving, found, founders, handIn } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { CLIENT, type Known, provider } from '#testing/provider.ts'
import { stage } from '#testing/stage.ts'

const { password, name } = founders.it

/** A device that makes passkeys and asks for a finger, which is always there (Chrome DevTools Protocol, WebAuthn). */
async function withDevice({ context, page }: Person) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

const signOut = (person: Person) =>
  person.page
    .getByRole('main')
    .getByRole('button', { name: person.told('session.sign_out') })
    .click()
const inside = (person: Person) => person.page.getByRole('navigation').locator('a[href^="/desk"]').waitFor()

describe.each(ways)('other doors, $width px, $language', way => {
  const house = stage()

  test('TRUST-3 a passkey takes the place of password and code, where the address has a name', {
    timeout: 240_000,
  }, async () => {
    const jonas = await arriving(house, way)
    const named = house.origin.replace('127.0.0.1', 'localhost')
    await withDevice(jonas)
    await found(jonas, house)
    // Opened by a number there are none, and the button says why.
    await jonas.page.goto(`${house.origin}/account`)
    expect(await jonas.button('account.passkeys.add').getAttribute('aria-disabled')).toBe('true')
    await jonas.reads('passkey.needs_name')

    await jonas.page.goto(`${named}/sign-in`)
    await jonas.heading('session.sign_in')
    await jonas.clean('signing in, with other ways')
    await jonas.fill('session.name', founders.it.email)
    await jonas.fill('session.password', password)
    await jonas.press('session.sign_in')
    await inside(jonas)
    await jonas.page.goto(`${named}/account`)
    await jonas.press('account.passkeys.add')
    await jonas.clean('adding a passkey')
    await jonas.fill('account.passkeys.name', 'Blue key')
    await jonas.fill('session.password', 'not the right one')
    await jonas.press('account.passkeys.add')
    await jonas.reads('password.wrong')
    await jonas.fill('session.password', password)
    await jonas.press('account.passkeys.add')
    await jonas.dialog.waitFor({ state: 'detached' })
    await jonas.page.getByText('Blue key', { exact: true }).waitFor()
    await jonas.clean('account with a passkey')

    await signOut(jonas)
    await jonas.heading('session.sign_in')
    await jonas.press('session.with_passkey')
    await inside(jonas)
    const me = await jonas.page.evaluate(async () => (await (await fetch('/api/visit')).json()).me)
    expect(me).toMatchObject({ name, factor: 'passkey' })

    // It proves who signs, too: a key is turned with nothing typed.
    await jonas.page.goto(`${named}/`)
    await jonas.press('start.standard.do')
    await jonas.fill('draft.name', 'The first one')
    await jonas.press('draft.open')
    await jonas.page.getByRole('grid').waitFor()
    await jonas.follow('draft.put_in_force')
    await acceptAll(jonas, 'We have just begun')
    await handIn(jonas)
    await jonas.press('decision.turn')
    await jonas.dialog.waitFor()
    await jonas.clean('signing, with a passkey beside the password')
    await jonas.press('sign.with_passkey')
    await jonas.reads('decision.slot.signed')
    const proven = await house.database.db.within('*', tx =>
      tx
        .selectFrom('ledger_entry')
        .select('after')
        .where('act', '=', 'decision.sign')
        .executeTakeFirstOrThrow(),
    )
    expect(proven.after).toMatchObject({ signature: { meaning: 'approval', components: ['passkey'] } })

    await jonas.page.goto(`${named}/account`)
    await jonas.press('account.passkeys.rename_of', { name: 'Blue key' })
    await jonas.fill('account.passkeys.name', 'Old key')
    await jonas.press('account.passkeys.rename')
    await jonas.dialog.waitFor({ state: 'detached' })
    await jonas.press('account.passkeys.remove_of', { name: 'Old key' })
    await jonas.fill('session.password', password)
    await jonas.press('account.passkeys.remove')
    await jonas.reads('account.passkeys.none')
    await signOut(jonas)
    await jonas.heading('session.sign_in')
    await jonas.press('session.with_passkey')
    await jonas.reads('sign_in.passkey_wrong')
    await jonas.clean('signing in with a passkey that is not known')
    jonas.quiet()
  })

  test('TRUST-3 the company’s own sign-in: set up, tested, and a new person comes in without any right', {
    timeout: 240_000,
  }, async () => {
    const known: Record<string, Known> = {
      mara: {
        name: 'Mara Stein',
        email: 'mara@ravnholm.example',
        email_verified: true,
        groups: ['administrators'],
      },
    }
    const works = await provider(house.origin, known)
    try {
      const jonas = await arriving(house, way)
      await jonas.page.goto(`${house.origin}/sign-in`)
      await jonas.fill('session.name', founders.it.email)
      await jonas.fill('session.password', password)
      await jonas.press('session.sign_in')
      await inside(jonas)
      await jonas.page.goto(`${house.origin}/settings/door`)
      await jonas.heading('settings.title')
      await jonas.clean('settings of signing in, empty')
      await jonas.fill('door.provider.label', 'Works')
      await jonas.fill('door.provider.issuer', 'http://login.works.example')
      await jonas.fill('door.provider.client', CLIENT.id)
      await jonas.fill('door.provider.secret', CLIENT.secret)
      await jonas.press('door.mapping.add')
      await jonas.clean('settings of signing in, a line of the mapping')
      await jonas.page.getByRole('button', { name: jonas.told('door.mapping.remove') }).click()
      await jonas.press('door.provider.save')
      await jonas.reads('provider.issuer_insecure')
      await jonas.fill('door.provider.issuer', works.issuer)
      await jonas.press('door.provider.save')
      await expect.poll(() => jonas.button('door.try').getAttribute('aria-disabled')).toBeNull()
      await jonas.press('door.try')
      await jonas.reads('door.try.issuer', { issuer: works.issuer })
      await jonas.clean('settings of signing in, tested')

      const mara = await arriving(house, way)
      await mara.page.goto(`${house.origin}/sign-in`)
      await mara.heading('session.sign_in')
      await mara.clean('signing in, with the company')
      await mara.press('session.with_provider', { name: 'Works' })
      await mara.page.getByLabel('Name', { exact: true }).fill('mara')
      await mara.page.getByRole('button', { name: 'Enter' }).click()
      await mara.page.waitForURL(url => !url.pathname.startsWith('/sign-in') && url.origin === house.origin)
      await mara.page.getByRole('main').locator('h1').waitFor()
      await mara.clean('somebody new, without any right')
      const me = await mara.page.evaluate(async () => (await (await fetch('/api/visit')).json()).me)
      expect(me).toMatchObject({ name: 'Mara Stein', administrator: false, held: [], may: [] })
      await mara.page.goto(`${house.origin}/account`)
      await mara.reads('account.provider.linked', { name: 'Works' })
      await mara.clean('account without a password')

      // What comes back twice, or is away, is told on a page of its own.
      await mara.page.goto(`${house.origin}/sign-in/provider?code=x&state=y`)
      await mara.reads('provider.attempt_over')
      await mara.clean('back from nowhere')
      works.be('breaks')
      await mara.follow('session.provider.again')
      await mara.press('session.with_provider', { name: 'Works' })
      await mara.reads('provider.wrong', { what: 'OAUTH_RESPONSE_IS_NOT_CONFORM' })
      jonas.quiet()
      expect(mara.complaints.filter(each => !/status of [45]\d\d/.test(each))).toEqual([])
    } finally {
      await works.close()
    }
  })

  test('TRUST-3 a token is made, shown once, asked with, and revoked; so is one of a service account', {
    timeout: 240_000,
  }, async () => {
    const jonas = await arriving(house, way)
    await jonas.page.goto(`${house.origin}/sign-in`)
    await jonas.fill('session.name', founders.it.email)
    await jonas.fill('session.password', password)
    await jonas.press('session.sign_in')
    await inside(jonas)
    const ask = async (secret: string) =>
      (await fetch(`${house.origin}/api/sites`, { headers: { authorization: `Bearer ${secret}` } })).status

    await jonas.page.goto(`${house.origin}/account`)
    await jonas.press('token.make')
    await jonas.clean('making a token')
    await jonas.fill('token.label', 'Nightly report')
    await jonas.press('token.make')
    await jonas.reads('token.once', { label: 'Nightly report' })
    const secret = (await jonas.page.locator('.linked .mono').textContent()) ?? ''
    await jonas.clean('a token, shown once')
    expect(await ask(secret)).toBe(200)
    await jonas.page.reload()
    await jonas.button('token.revoke_of', { label: 'Nightly report' }).waitFor()
    expect(await jonas.page.getByText(secret).count()).toBe(0)
    await jonas.press('token.revoke_of', { label: 'Nightly report' })
    await jonas.button('token.revoke_of', { label: 'Nightly report' }).waitFor({ state: 'detached' })
    expect(await ask(secret)).toBe(401)

    await jonas.page.goto(`${house.origin}/settings/services`)
    await jonas.reads('service.none')
    await jonas.press('service.add')
    await jonas.fill('service.name', 'Historian')
    await jonas.press('service.add')
    await jonas.page.getByRole('heading', { name: 'Historian' }).waitFor()
    await jonas.press('token.make_for', { name: 'Historian' })
    await jonas.fill('token.label', 'Reads')
    await jonas.press('token.make')
    await jonas.reads('token.once', { label: 'Reads' })
    await jonas.clean('a service account with a token')
    // It holds no function yet, and reads nothing.
    expect(await ask((await jonas.page.locator('.linked .mono').textContent()) ?? '')).toBe(403)
    jonas.quiet()
  })
})
