import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, type Who } from '#testing/company.ts'
import { codeNow, PASSWORD } from '#testing/identity.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

const code = ({ status, body }: { status: number; body: unknown }) =>
  `${status} ${(body as { code?: string } | null)?.code ?? ''}`.trim()
const NO = '403 access.second_factor'

/** Signs somebody in with a second factor, which is set up for it. */
async function strong(who: Who): Promise<Client> {
  const client = await at.as(who)
  const { body } = await client.ask('POST', '/api/account/second-factor', { body: { password: PASSWORD } })
  const { secret } = body as { secret: string }
  const now = () => Temporal.Now.instant()
  const confirm = { body: { code: codeNow({ now }, secret) } }
  expect(code(await client.ask('POST', '/api/account/second-factor/confirmations', confirm))).toBe('200')
  return client
}
const give = (client: Client, site: string | null) =>
  client.ask('POST', '/api/holdings', {
    body: { holding: randomUUID(), function: 'soc', person: at.ids.nadia, site },
  })
const require = async (client: Client, site: string | null, secondFactor: boolean) => {
  const rev =
    site === null
      ? ((await client.ask('GET', '/api/visit')).body as { organisation: { rev: number } }).organisation.rev
      : ((await (await at.as('amara')).ask('GET', '/api/sites')).body as { id: string; rev: number }[]).find(
          ({ id }) => id === site,
        )?.rev
  const path = site === null ? '/api/organisation/policy' : `/api/sites/${site}/policy`
  return client.ask('PUT', path, { body: { secondFactor }, rev })
}

test('TRUST-3 where a site asks for a second factor, the password alone changes nothing there, and reads all', async () => {
  const weakAdministrator = await at.as('ines')
  expect(code(await require(weakAdministrator, 'north', true)), 'who asks has one').toBe(NO)
  const administrator = await strong('ines')
  expect(code(await require(administrator, 'north', true))).toBe('200')

  const farid = await at.as('farid')
  expect(code(await give(farid, 'north'))).toBe(NO)
  expect(code(await give(farid, 'south'))).toBe('200')
  expect(code(await give(farid, null))).toBe('200')
  expect(code(await farid.ask('GET', '/api/sites'))).toBe('200')
  expect((await farid.ask('GET', '/api/visit')).body).toMatchObject({
    me: { factor: 'password', weakAt: ['north'] },
  })
  expect(code(await require(weakAdministrator, 'north', false)), 'nor takes it off without').toBe(NO)

  // The session in which it is set up goes on with it.
  const strongFarid = await strong('farid')
  expect(code(await give(strongFarid, 'north'))).toBe('200')
  expect((await strongFarid.ask('GET', '/api/visit')).body).toMatchObject({
    me: { factor: 'code', weakAt: [] },
  })
})

test('TRUST-3 asked for everywhere, it is asked for at corporate level and for tokens, too', async () => {
  const wanted = (person: string) => ({
    token: randomUUID(),
    person,
    label: 'A script',
    scope: ['holding.give'],
    expires: Temporal.Now.instant().add({ hours: 24 }).toString(),
  })
  const lena = await at.as('lena')
  const made = await lena.ask('POST', '/api/tokens', { body: wanted(at.ids.lena) })
  const ines = await at.as(null)
  const administrator = await strong('amara')
  expect(code(await require(administrator, null, true))).toBe('200')

  expect(code(await give(lena, 'north'))).toBe(NO)
  expect(code(await lena.ask('POST', '/api/tokens', { body: wanted(at.ids.lena) }))).toBe(NO)
  const authorization = `Bearer ${(made.body as { secret: string }).secret}`
  const byToken = { holding: randomUUID(), function: 'soc', person: at.ids.nadia, site: 'north' }
  const asked = await ines.ask('POST', '/api/holdings', { body: byToken, headers: { authorization } })
  expect(code(asked), 'a token is no stronger than the session that made it').toBe(NO)
  // Signing in, out and setting one up stay possible.
  expect(
    code(await lena.ask('POST', '/api/session', { body: { name: emailOf('lena'), password: PASSWORD } })),
  ).toBe('200')
  expect(code(await give(await strong('lena'), 'north'))).toBe('200')
  expect(code(await require(administrator, null, false))).toBe('200')
})
