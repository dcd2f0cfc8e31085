import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changePerson } from '#acts/people/change.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { leavePerson } from '#acts/people/leave.ts'
import { nameDeputy } from '#acts/people/nameDeputy.ts'
import { isRefusal } from '#rules/refusal.ts'
import { recordsAt } from '#store/people/around.ts'
import { emailOf, type Who } from '#testing/company.ts'
import { PASSWORD } from '#testing/identity.ts'
import { type Ask, type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
let nobody: Client
beforeAll(async () => {
  at = await installation()
  nobody = await at.as(null)
})
afterAll(() => at.close())

const inAYear = () => Temporal.Now.instant().add({ hours: 24 * 365 })

/** Makes a token, as somebody in a session. */
async function made(who: Who, more: object = {}) {
  const token = randomUUID()
  const body = { token, person: at.ids[who], label: 'A script', scope: ['read'], expires: `${inAYear()}` }
  const answer = await (await at.as(who)).ask('POST', '/api/tokens', { body: { ...body, ...more } })
  return { token, status: answer.status, ...(answer.body as { secret: string; code: string }) }
}
/** Asks with a token and nothing else. */
const asked = (secret: string, method: string, path: string, { headers = {}, ...ask }: Ask = {}) =>
  nobody.ask(method, path, { ...ask, headers: { authorization: `Bearer ${secret}`, ...headers } })
const code = ({ status, body }: { status: number; body: unknown }) =>
  `${status} ${(body as { code?: string } | null)?.code ?? ''}`.trim()

describe('TRUST-3 a token', () => {
  test('asks as its holder within its scope, and what it does is told as done with it', async () => {
    const { secret, token } = await made('lena', { scope: ['read', 'absence.record'] })
    expect(code(await asked(secret, 'GET', '/api/people'))).toBe('200')
    const id = randomUUID()
    const body = {
      id: randomUUID(),
      person: at.ids.jonas,
      from: '2999-01-01T00:00:00Z',
      to: '2999-01-02T23:00:00Z',
    }
    expect(code(await asked(secret, 'POST', '/api/absences', { body, id }))).toBe('200')
    const { rows } = await sql`select person, channel, session from countersign.ledger_entry entry
      join countersign.origin on origin.id = entry.origin where entry.id = ${id}`.execute(
      at.database.db.owner,
    )
    expect(rows).toEqual([{ person: at.ids.lena, channel: 'token', session: token }])
    const holding = { holding: randomUUID(), function: 'soc', person: at.ids.nadia, site: 'north' }
    expect(code(await asked(secret, 'POST', '/api/holdings', { body: holding }))).toBe('403 access.scope')
    const { secret: blind } = await made('lena', { scope: ['absence.record'] })
    expect(code(await asked(blind, 'GET', '/api/people'))).toBe('403 access.scope')
    expect(code(await asked(blind, 'GET', '/api/events'))).toBe('403 access.scope')
  })

  test('is no person in a session: account, tokens, signing are out of its reach', async () => {
    const { secret } = await made('karel')
    const given = { account: emailOf('karel'), password: PASSWORD }
    const signing = { meaning: 'approval', zone: 'UTC', given }
    for (const [method, path, body] of [
      ['GET', '/api/account'],
      ['PUT', '/api/account/password', { password: PASSWORD, next: 'a pump house full of moss' }],
      ['POST', '/api/account/second-factor', { password: PASSWORD }],
      ['DELETE', '/api/sessions/any'],
      ['GET', '/api/tokens'],
      ['POST', `/api/decisions/${randomUUID()}/signatures`, signing],
    ] as const)
      expect([path, code(await asked(secret, method, path, body && { body }))]).toEqual([
        path,
        '403 access.session',
      ])
    const another = { token: randomUUID(), person: at.ids.karel, label: 'More', scope: ['read'] }
    const body = { ...another, expires: `${inAYear()}` }
    expect(code(await asked(secret, 'POST', '/api/tokens', { body }))).toBe('403 access.session')
    expect((await asked(secret, 'GET', '/api/visit')).body).toMatchObject({ me: null })
  })

  test('for a site sees that site alone, and does not administer', async () => {
    const { secret } = await made('amara', { site: 'north', scope: ['read', 'site.add'] })
    const sites = (await asked(secret, 'GET', '/api/sites')).body as { id: string }[]
    expect(sites.map(({ id }) => id)).toEqual(['north'])
    const body = { site: 'west', label: { en: 'West' }, zone: 'UTC' }
    expect(code(await asked(secret, 'POST', '/api/sites', { body }))).toBe('403 access.administrators')
  })

  test('that is wrong, over or revoked is refused by name, whatever session comes along', async () => {
    const { secret, token } = await made('lena')
    const lena = await at.as('lena')
    const withBoth = (text: string) =>
      lena.ask('GET', '/api/people', { headers: { authorization: `Bearer ${text}` } })
    for (const wrong of ['', 'x', secret.slice(0, -1), `${secret}0`, secret.replace(/.$/, '!')])
      expect(code(await withBoth(wrong))).toBe('401 token.wrong')
    expect((await withBoth('x')).headers.get('www-authenticate')).toContain('Bearer')
    expect(code(await withBoth(secret))).toBe('200')

    const revoke = (rev?: number) =>
      lena.ask('POST', `/api/tokens/${token}/revocations`, {
        body: {},
        ...(rev === undefined ? {} : { rev }),
      })
    expect(code(await revoke())).toBe('428 act.rev_missing')
    const farid = await at.as('farid')
    const notTheirs = await farid.ask('POST', `/api/tokens/${token}/revocations`, { body: {}, rev: 1 })
    expect(code(notTheirs)).toBe('409 token.not_yours')
    expect(code(await revoke(1))).toBe('200')
    expect(code(await withBoth(secret))).toBe('401 token.revoked')
    expect(code(await lena.ask('GET', '/api/people'))).toBe('200')

    const soon = Temporal.Now.instant().add({ milliseconds: 400 })
    const short = await made('lena', { expires: `${soon}` })
    await expect
      .poll(async () => code(await withBoth(short.secret)), { interval: 50, timeout: 5_000 })
      .toBe('401 token.expired')
  })

  test('needs no page of this site to ask from, and a session still does', async () => {
    const { secret } = await made('lena', { scope: ['absence.record'] })
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }
    const body = () => ({
      id: randomUUID(),
      person: at.ids.jonas,
      from: '2999-02-01T00:00:00Z',
      to: '2999-02-02T23:00:00Z',
    })
    expect(code(await asked(secret, 'POST', '/api/absences', { body: body(), headers }))).toBe('200')
    const lena = await at.as('lena')
    expect(code(await lena.ask('POST', '/api/absences', { body: body(), headers }))).toBe(
      '403 request.cross_site',
    )
  })

  test('is shown once: afterwards neither lists, nor the ledger, nor the database have its secret', async () => {
    const { secret, token } = await made('lena', { label: 'Shown once' })
    await asked(secret, 'GET', '/api/people')
    const listed = (await (await at.as('lena')).ask('GET', '/api/tokens')).body as {
      tokens: { id: string; usedAt: string | null }[]
    }
    expect(listed.tokens.find(({ id }) => id === token)).toMatchObject({
      label: 'Shown once',
      scope: ['read'],
      usedAt: expect.stringMatching(/Z$/),
    })
    const { rows: tables } = await sql<{ name: string }>`
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_schema in ('countersign', 'auth') and table_type = 'BASE TABLE'`.execute(
      at.database.db.owner,
    )
    expect(tables.length).toBeGreaterThan(20)
    const own = secret.slice(-72, -8)
    for (const { name } of tables) {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.raw(name)} t where t::text like ${`%${own}%`}`.execute(
        at.database.db.owner,
      )
      expect([name, rows[0]?.n]).toEqual([name, 0])
    }
    expect(JSON.stringify(listed)).not.toContain(own)
  })

  test('sent twice under one id is made once, and its secret is not shown again', async () => {
    const body = {
      token: randomUUID(),
      person: at.ids.lena,
      label: 'Twice',
      scope: ['read'],
      expires: `${inAYear()}`,
    }
    const [lena, id] = [await at.as('lena'), randomUUID()]
    expect(code(await lena.ask('POST', '/api/tokens', { body, id }))).toBe('200')
    expect(code(await lena.ask('POST', '/api/tokens', { body, id }))).toBe('409 act.id_taken')
    const wrong = await lena.ask('POST', '/api/tokens', { body: { ...body, scope: 'read' } })
    expect(code(wrong)).toBe('422 act.input_wrong')
    expect(code(await lena.ask('POST', '/api/tokens', { body: { ...body, token: 'none' } }))).toBe(
      '422 act.input_wrong',
    )
  })
})

describe('TRUST-3 a service account', () => {
  const add = async (service: string) => {
    const person = randomUUID()
    const body = { person, service, name: 'Historian' }
    return { person, answer: await (await at.as('ines')).ask('POST', '/api/services', { body }) }
  }

  test('asks with a token and by the functions that it holds, and stands for nobody', async () => {
    const { person } = await add('historian')
    const { secret } = await made('ines', { person, scope: ['read', 'absence.record'] })
    const body = () => ({
      id: randomUUID(),
      person: at.ids.jonas,
      from: '2999-03-01T00:00:00Z',
      to: '2999-03-02T23:00:00Z',
    })
    expect(code(await asked(secret, 'GET', '/api/sites'))).toBe('403 access.members')
    expect(code(await asked(secret, 'POST', '/api/absences', { body: body() }))).toBe('403 access.split')
    const holding = { holding: randomUUID(), function: 'plant-manager', person, site: 'north' }
    await at.done(at.ids.farid, giveHolding, holding)
    expect(code(await asked(secret, 'POST', '/api/absences', { body: body() }))).toBe('200')
    expect(code(await asked(secret, 'GET', '/api/sites'))).toBe('200')

    const { people = [], holders = [] } = await at.within(tx => recordsAt(tx, 'north', ['plant-manager']))
    expect(people.map(({ id }) => id)).not.toContain(person)
    expect(holders.map(each => each.person)).not.toContain(person)
    const deputy = { id: randomUUID(), person: at.ids.lena, deputy: person }
    expect(await at.does(at.ids.farid, nameDeputy, deputy)).toMatchObject({ refused: 'person.unknown' })
  })

  test('has no way into an account, never administers, and its name is its own', async () => {
    const { person } = await add('scanner')
    expect(code((await add('scanner')).answer)).toBe('409 service.there')
    const invited = await (await at.as('ines')).ask('POST', `/api/people/${person}/invitations`, {
      body: { purpose: 'join' },
    })
    expect(code(invited)).toBe('409 service.no_account')
    const entry = { person, name: 'Scanner', email: 'scanner@service.invalid' }
    const raised = await at.does(at.ids.ines, changePerson, { ...entry, administrator: true }, { rev: 1 })
    expect(isRefusal(raised) && raised.refused).toBe('service.no_administrator')
    const { secret } = await made('ines', { person })
    await at.done(at.ids.ines, leavePerson, { person: entry.person, why: 'Not needed any more' }, { rev: 1 })
    expect(code(await asked(secret, 'GET', '/api/people'))).toBe('401 token.inactive')
    const { body } = await (await at.as('ines')).ask('GET', '/api/services')
    expect(body).toContainEqual(expect.objectContaining({ person, active: false }))
  })
})
