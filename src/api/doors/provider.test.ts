import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson } from '#acts/people/add.ts'
import { emailOf } from '#testing/company.ts'
import { PASSWORD } from '#testing/identity.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'
import { CLIENT, type Known, provider, type TestProvider, walkThrough } from '#testing/provider.ts'

let at: Installation
let works: TestProvider
const known: Record<string, Known> = {}
const settings = (more: object = {}) => ({
  issuer: works.issuer,
  client: CLIENT.id,
  label: 'Works',
  claim: 'groups',
  mapping: [
    { value: 'ot-auditors', function: 'auditor', site: 'north' },
    { value: 'ot-shift', function: 'shift-lead', site: 'north' },
  ],
  enabled: true,
  ...more,
})
const code = ({ status, body }: { status: number; body: unknown }) =>
  `${status} ${(body as { code?: string } | null)?.code ?? ''}`.trim()
async function set(more: object = {}) {
  const ines = await at.as('ines')
  const { rev } = (await ines.ask('GET', '/api/provider')).body as { rev: number }
  return ines.ask('PUT', '/api/provider', { body: settings(more), rev })
}
beforeAll(async () => {
  at = await installation()
  works = await provider(at.origin, known)
  expect(code(await set({ secret: CLIENT.secret }))).toBe('200')
})
afterAll(async () => {
  await works?.close()
  await at.close()
})

const going = async (client: Client, link = false) =>
  client.ask('POST', '/api/provider/attempts', { body: { link } })
/** Goes to the provider, signs in there, and comes back. */
async function comes(client: Client, login: string, link = false) {
  const { body } = await going(client, link)
  const query = await walkThrough((body as { to: string }).to, login)
  return client.ask('POST', '/api/provider/sessions', { body: { query } })
}
const me = async (client: Client) =>
  ((await client.ask('GET', '/api/visit')).body as { me: Record<string, unknown> | null }).me
const arrivals: Known = { name: 'Mara Stein', email: 'mara@works.example', email_verified: true }
const heldBy = async (person: unknown) => {
  const { rows } = await sql<{ function: string; site: string; open: boolean }>`
    select function, site, to_day is null as open from countersign.holding where person = ${person}
    order by function`.execute(at.database.db.owner)
  return rows
}

describe('TRUST-3 who comes from the company’s sign-in for the first time', () => {
  test('is in the record without any function, and administers nothing, whatever is claimed', async () => {
    known.mara = { ...arrivals, groups: ['administrators', 'admin'] }
    const client = await at.as(null)
    expect(code(await comes(client, 'mara'))).toBe('200')
    expect(await me(client)).toMatchObject({
      name: 'Mara Stein',
      administrator: false,
      founder: null,
      held: [],
      may: [],
      sites: [],
      factor: 'provider',
    })
    expect(code(await client.ask('GET', '/api/people'))).toBe('403 access.members')
    const again = await at.as(null)
    expect(code(await comes(again, 'mara'))).toBe('200')
    expect((await me(again))?.person).toBe((await me(client))?.person)
  })

  test('needs an address that the company vouches for', async () => {
    known.unsure = { name: 'U', email: 'unsure@works.example', email_verified: false }
    known.silent = { name: 'S' }
    for (const login of ['unsure', 'silent'])
      expect([login, code(await comes(await at.as(null), login))]).toEqual([
        login,
        '409 provider.email_missing',
      ])
  })

  test('does not take over an account; its person links it from within, and then comes in as themselves', async () => {
    known.lena = { name: 'Somebody', email: emailOf('lena').toUpperCase(), email_verified: true }
    const client = await at.as(null)
    expect(code(await comes(client, 'lena'))).toBe('409 provider.link_first')
    expect(await me(client)).toBeNull()

    const lena = await at.as('lena')
    expect(code(await comes(lena, 'lena', true))).toBe('200')
    expect(code(await comes(client, 'lena'))).toBe('200')
    expect(await me(client)).toMatchObject({ person: at.ids.lena, name: 'Lena Brandt' })
    const farid = await at.as('farid')
    expect(code(await comes(farid, 'lena', true))).toBe('409 provider.linked_elsewhere')
  })

  test('finds the entry that was made for them, unless it administers', async () => {
    const [person, admin] = [randomUUID(), randomUUID()]
    await at.done(at.ids.ines, addPerson, { person, name: 'Otto Berg', email: 'otto@works.example' })
    const one = { person: admin, name: 'Ada', email: 'ada@works.example', administrator: true }
    await at.done(at.ids.ines, addPerson, one)
    known.otto = { name: 'O. Berg', email: 'otto@works.example', email_verified: true }
    known.ada = { name: 'Ada', email: 'ada@works.example', email_verified: true }
    const client = await at.as(null)
    expect(code(await comes(client, 'otto'))).toBe('200')
    expect(await me(client)).toMatchObject({ person, name: 'Otto Berg' })
    expect(code(await comes(await at.as(null), 'ada'))).toBe('409 provider.link_first')
  })

  test('who has left does not come back in', async () => {
    known.gone = { name: 'Gone', email: 'gone@works.example', email_verified: true }
    const client = await at.as(null)
    await comes(client, 'gone')
    const person = (await me(client))?.person as string
    const ask = { body: { why: 'Retires' }, rev: 1 }
    expect(code(await (await at.as('ines')).ask('POST', `/api/people/${person}/leavings`, ask))).toBe('200')
    expect(await me(client)).toBeNull()
    expect(code(await comes(await at.as(null), 'gone'))).toBe('409 person.inactive')
  })
})

describe('TRUST-3 claims and functions', () => {
  test('a function without a key is held as long as the company says so, one with a key waits for a person', async () => {
    known.nora = {
      name: 'Nora',
      email: 'nora@works.example',
      email_verified: true,
      groups: ['ot-auditors', 'ot-shift', 'other'],
      mfa: true,
    }
    const client = await at.as(null)
    expect(code(await comes(client, 'nora'))).toBe('200')
    const mine = await me(client)
    expect(mine).toMatchObject({ factor: 'provider_mfa', held: [{ function: 'auditor', site: 'north' }] })
    const { claimed } = (await (await at.as('farid')).ask('GET', `/api/people/${mine?.person}`)).body as {
      claimed: object[]
    }
    const waiting = { function: 'shift-lead', site: 'north', value: 'ot-shift' }
    expect(claimed).toEqual([waiting])

    known.nora = { ...known.nora, groups: [] }
    expect(code(await comes(client, 'nora'))).toBe('200')
    expect(await me(client)).toMatchObject({ held: [], sites: [] })
    expect(await heldBy(mine?.person)).toEqual([{ function: 'auditor', site: 'north', open: false }])

    known.nora = { ...known.nora, groups: ['ot-auditors'] }
    expect(code(await comes(client, 'nora'))).toBe('200')
    expect(await me(client)).toMatchObject({ held: [{ function: 'auditor', site: 'north' }] })
    const { rows } = await sql`select act, person, "after" from countersign.ledger_entry
      where act = 'person.follow' order by at`.execute(at.database.db.owner)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      person: null,
      after: {
        given: [{ function: 'auditor', site: 'north' }],
        waiting: [{ function: 'shift-lead', site: 'north' }],
        over: [],
      },
    })
  })

  test('only functions and sites that there are can be mapped, over https or on this machine', async () => {
    for (const [more, refused] of [
      [{ mapping: [{ value: 'a', function: 'emperor', site: null }] }, '409 provider.function_unknown'],
      [{ mapping: [{ value: 'a', function: 'soc', site: 'mars' }] }, '404 site.unknown'],
      [{ issuer: 'http://login.works.example' }, '409 provider.issuer_insecure'],
      [{ issuer: 'works' }, '409 provider.issuer_wrong'],
    ] as const)
      expect(code(await set(more))).toBe(refused)
    const ines = await at.as('ines')
    expect(code(await ines.ask('PUT', '/api/provider', { body: settings(), rev: 0 }))).toBe(
      '412 act.changed_meanwhile',
    )
  })
})

describe('TRUST-3 what comes back', () => {
  test('counts once, in the browser that began it, and only as the provider said it', async () => {
    known.iva = { name: 'Iva', email: 'iva@works.example', email_verified: true }
    const [client, other] = [await at.as(null), await at.as(null)]
    const begin = async () => {
      const { body } = await going(client)
      return walkThrough((body as { to: string }).to, 'iva')
    }
    const back = (at: Client, query: string) => at.ask('POST', '/api/provider/sessions', { body: { query } })
    const query = await begin()
    expect(code(await back(other, query))).toBe('401 provider.attempt_over')
    for (const [name, value] of [
      ['state', 'x'],
      ['iss', 'https://elsewhere.example'],
      ['code', 'x'],
    ] as const) {
      const changed = new URLSearchParams(await begin())
      changed.set(name, value)
      expect([name, code(await back(client, changed.toString()))]).toEqual([name, '502 provider.wrong'])
    }
    const last = await begin()
    expect(code(await back(client, last))).toBe('200')
    expect(code(await back(client, last))).toBe('401 provider.attempt_over')
    expect(code(await comes(await at.as(null), 'stranger'))).toBe('401 provider.denied')
    expect(code(await going(await at.as(null), true))).toBe('401 access.sign_in')
  })

  test('and a provider that hangs, breaks or is away is told as that, within seconds', async () => {
    const client = await at.as(null)
    works.be('breaks')
    expect(code(await going(client))).toBe('502 provider.wrong')
    works.be('hangs')
    const begun = performance.now()
    expect(code(await going(client))).toBe('504 provider.away')
    expect(performance.now() - begun).toBeLessThan(9_000)
    works.be('answers')
    expect(code(await set({ issuer: 'http://127.0.0.1:9' }))).toBe('200')
    expect(code(await going(client))).toBe('504 provider.away')
    const ines = await at.as('ines')
    expect(code(await ines.ask('POST', '/api/provider/tests'))).toBe('504 provider.away')
    expect(code(await set({ enabled: false }))).toBe('200')
    expect(code(await going(client))).toBe('409 provider.off')
    expect((await ines.ask('POST', '/api/provider/tests')).body).toMatchObject({
      issuer: works.issuer,
      token: `${works.issuer}/token`,
      pkce: true,
    })
    expect(code(await set())).toBe('200')
  })

  test('no secret of the provider stands in the record, the ledger or an answer', async () => {
    const ines = await at.as('ines')
    expect(JSON.stringify((await ines.ask('GET', '/api/provider')).body)).not.toContain('secret')
    const { rows: tables } = await sql<{ name: string }>`
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_schema in ('countersign', 'auth') and table_type = 'BASE TABLE'`.execute(
      at.database.db.owner,
    )
    for (const { name } of tables) {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.raw(name)} t where t::text like ${`%${CLIENT.secret}%`}`.execute(
        at.database.db.owner,
      )
      expect([name, rows[0]?.n]).toEqual([name, 0])
    }
    const lena = await at.as(null)
    const body = { name: emailOf('lena'), password: PASSWORD }
    expect(code(await lena.ask('POST', '/api/session', { body })), 'the password still works').toBe('200')
  })
})
