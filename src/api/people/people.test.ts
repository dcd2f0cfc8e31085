import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { addSite } from '#acts/site/add.ts'
import { emailOf, type Who } from '#testing/company.ts'
import { PASSWORD } from '#testing/identity.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
let ines: Client
beforeAll(async () => {
  at = await installation()
  ines = await at.as('ines')
})
afterAll(() => at.close())

const row = (who: Who) =>
  at.within(tx => tx.selectFrom('person').selectAll().where('id', '=', at.ids[who]).executeTakeFirstOrThrow())
async function change(who: Who, more: object, id: string = randomUUID()) {
  const { name, email, administrator, rev } = await row(who)
  const body = { name, email, administrator, ...more }
  return ines.ask('PUT', `/api/people/${at.ids[who]}`, { rev, body, id })
}
async function goes(way: 'leavings' | 'returns') {
  const { rev } = await row('tomas')
  const ask = { rev, body: { why: 'As agreed' } }
  return (await ines.ask('POST', `/api/people/${at.ids.tomas}/${way}`, ask)).status
}
const me = async (client: Client) =>
  ((await client.ask('GET', '/api/visit')).body as { me: object | null }).me
const signIn = async (name: string) =>
  (await (await at.as(null)).ask('POST', '/api/session', { body: { name, password: PASSWORD } })).status
const events = async (who: Who) => {
  const rows = await at.within(tx =>
    tx
      .selectFrom('ledger_entry')
      .selectAll()
      .where('kind', '=', 'account')
      .where('subject', '=', at.ids[who])
      .orderBy('at')
      .execute(),
  )
  return rows.map(({ after, person }) => ({ ...(after as { event: string }), person }))
}

describe('SPLIT-8 a person’s account follows them', () => {
  test('whose address changed signs in with the new one, and stays signed in', async () => {
    const farid = await at.as('farid')
    expect((await change('farid', { email: 'farid.rahimi@works.example' })).status).toBe(200)
    expect([await signIn(emailOf('farid')), await signIn('farid.rahimi@works.example')]).toEqual([401, 200])
    expect(await me(farid)).toMatchObject({ person: at.ids.farid })
    const renamed = { event: 'identity.account_renamed', person: at.ids.ines, by: at.ids.ines }
    expect((await events('farid')).filter(({ event }) => event === renamed.event)).toMatchObject([renamed])
  })

  test('what says nothing about the account does not touch it', async () => {
    expect((await change('farid', { administrator: true })).status).toBe(200)
    expect((await events('farid')).filter(({ event }) => event === 'identity.account_renamed')).toHaveLength(
      1,
    )
  })

  test('sent again, because the answer was lost, it follows all the same', async () => {
    const { name, email, administrator, rev } = await row('farid')
    const ask = { id: randomUUID(), rev, body: { name, email: 'farid@new.example', administrator } }
    expect(email).not.toBe(ask.body.email)
    for (const again of [false, true]) {
      const answer = await ines.ask('PUT', `/api/people/${at.ids.farid}`, ask)
      expect(answer).toMatchObject({ status: 200, body: { again, rev: rev + 1 } })
    }
    expect(await signIn('farid@new.example')).toBe(200)
  })

  test('who has left is signed out at once, hears no more, and comes in no more', async () => {
    const tomas = await at.as('tomas')
    const stream = await tomas.fetch('GET', '/api/events')
    expect(await me(tomas)).toMatchObject({ person: at.ids.tomas })

    expect(await goes('leavings')).toBe(200)

    expect(await me(tomas)).toBeNull()
    expect((await tomas.ask('GET', '/api/sites')).status).toBe(401)
    expect(await signIn(emailOf('tomas'))).toBe(401)
    const heard = await stream.text()
    expect(heard).toContain(at.ids.tomas)
    expect((await events('tomas')).at(-1)).toMatchObject({
      event: 'identity.account_closed',
      by: at.ids.ines,
    })
    expect((await tomas.ask('GET', '/api/events')).status).toBe(401)
  })

  test('who comes back gets in again by a new link', async () => {
    expect(await goes('returns')).toBe(200)
    const holding = { holding: randomUUID(), function: 'plant-manager', person: at.ids.tomas, site: 'south' }
    await at.done(at.ids.karel, giveHolding, holding)
    const link = await ines.ask('POST', `/api/people/${at.ids.tomas}/invitations`, {
      body: { purpose: 'recover' },
    })
    const { path } = link.body as { path: string }
    const token = path.replace('/join/', '')
    const tomas = await at.as(null)
    const joined = await tomas.ask('POST', `/api/invitations/${token}`, { body: { password: PASSWORD } })
    expect(joined.status).toBe(200)
    expect(await me(tomas)).toMatchObject({ person: at.ids.tomas, sites: ['south'] })
  })
})

test('SPLIT-8 who leaves at a moment that was told ahead is nobody from then on, and has no account at the next look', async () => {
  const jonas = await at.as('jonas')
  const leaves = Temporal.Now.instant().add({ milliseconds: 1_500 })
  const { rev } = await row('jonas')
  const body = { at: String(leaves), why: 'The contract ends' }
  expect((await ines.ask('POST', `/api/people/${at.ids.jonas}/leavings`, { rev, body })).status).toBe(200)
  expect(await me(jonas)).toMatchObject({ person: at.ids.jonas })
  await expect.poll(() => me(jonas), { timeout: 5_000 }).toBeNull()
  expect((await events('jonas')).at(-1)).toMatchObject({ event: 'identity.account_closed', by: null })
  expect(await signIn(emailOf('jonas'))).toBe(401)
})

describe('TRUST-3 one-time links', () => {
  async function invited(): Promise<string> {
    const person = randomUUID()
    const body = { person, name: 'Gesine Albrecht', email: `${person}@works.example` }
    await ines.ask('POST', '/api/people', { body })
    const link = await ines.ask('POST', `/api/people/${person}/invitations`, { body: { purpose: 'join' } })
    return (link.body as { path: string }).path.replace('/join/', '')
  }
  const use = async (token: string, password: string) =>
    (await at.as(null)).ask('POST', `/api/invitations/${token}`, { body: { password } })

  test('a password is not made of the names of the company, its sites, or the person; the link then still holds', async () => {
    await at.done(at.ids.ines, addSite, {
      site: 'z',
      label: { en: 'Zoutdrecht', de: 'Quellenhof' },
      zone: 'UTC',
    })
    const token = await invited()
    for (const easy of [
      'zoutdrecht Zoutdrecht',
      'Quellenhof-Quellenhof',
      'Works Works Works',
      'Gesine Albrecht Gesine',
    ])
      expect(await use(token, easy)).toMatchObject({ status: 409, body: { code: 'password.easy' } })
    expect((await use(token, 'zoutdrxcht Zqutdrecht')).status).toBe(200)
  })

  test('of two who use one link at once, one gets in, with their own password', async () => {
    const token = await invited()
    const passwords = ['eine Leiter am Silo drei', 'a pump house full of moss']
    const answers = await Promise.all(passwords.map(password => use(token, password)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { account } = answers.find(({ status }) => status === 200)!.body as { account: string }
    const statuses = await Promise.all(
      passwords.map(async password => {
        const name = `${account}@works.example`
        return (await (await at.as(null)).ask('POST', '/api/session', { body: { name, password } })).status
      }),
    )
    expect(statuses).toEqual(answers.map(({ status }) => (status === 200 ? 200 : 401)))
  })
})
