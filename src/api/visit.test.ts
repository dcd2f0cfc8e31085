import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { Client, installed } from '#testing/installation.ts'
import { type Description, misfit } from '#testing/openapi.ts'

let at: Awaited<ReturnType<typeof installed>>
let description: Description
beforeEach(async () => {
  at = await installed()
  description = (await new Client(at.origin).ask('GET', '/api/openapi.json')).body as Description
  return at.close
})

const PASSWORD = 'eine Leiter am Silo drei'
const founder = (name: string, email: string) => ({ person: randomUUID(), name, email })
const founding = (more = {}) => ({
  link: at.first.replace('/first/', ''),
  label: { en: 'Works' },
  it: founder('Amara Okafor', 'amara@works.example'),
  operations: founder('Karel Novák', 'karel@works.example'),
  administrator: 'it',
  password: PASSWORD,
  site: { site: 'north', label: 'Zoutdrecht', zone: 'Europe/Amsterdam' },
  ...more,
})
const found = (body: object, client = new Client(at.origin)) =>
  client.ask('POST', '/api/organisation', { body })
const visit = async (client: Client) => {
  const answer = await client.ask('GET', '/api/visit')
  expect(misfit(description, 'GET /api/visit', answer)).toBeNull()
  return answer.body as { organisation: object | null; me: { person: string } | null }
}
const signIn = (client: Client, name: string, password: string) =>
  client.ask('POST', '/api/session', { body: { name, password } })

describe('SPLIT-7 an organisation of one’s own', () => {
  test('is founded with the link of the server; whoever does it is signed in, the other founder gets a link', async () => {
    const amara = new Client(at.origin)
    expect(await visit(amara)).toMatchObject({ organisation: null, me: null })
    const body = founding()
    const answer = await found(body, amara)
    expect([answer.status, misfit(description, 'POST /api/organisation', answer)]).toEqual([200, null])
    expect(await visit(amara)).toMatchObject({
      organisation: { mode: 'own' },
      me: { person: body.it.person, administrator: true, founder: 'it', sites: '*' },
    })
    const karel = new Client(at.origin)
    const path = (answer.body as { invitation: string }).invitation.replace('/join/', '/api/invitations/')
    expect((await karel.ask('POST', path, { body: { password: 'nine green valves by night' } })).status).toBe(
      200,
    )
    expect(await visit(karel)).toMatchObject({ me: { founder: 'operations', administrator: false } })
    expect((await amara.ask('GET', '/api/sites')).body).toMatchObject([{ id: 'north' }])
  })

  test.each([
    ['another link', { link: 'made up' }, 409, 'organisation.link_wrong'],
    ['a password made of its names', { password: 'Zoutdrecht zoutdrecht' }, 409, 'password.easy'],
    [
      'a site that is none',
      { site: { site: 'North Sea', label: 'North', zone: 'UTC' } },
      422,
      'act.input_wrong',
    ],
    ['one founder', { operations: founder('Amara', 'AMARA@works.example') }, 409, 'organisation.one_founder'],
  ])('not with %s, and then nothing is there', async (_, wrong, status, code) => {
    expect(await found(founding(wrong))).toMatchObject({ status, body: { code } })
    const client = new Client(at.origin)
    expect(await visit(client)).toMatchObject({ organisation: null })
    expect((await signIn(client, 'amara@works.example', PASSWORD)).status).toBe(401)
    expect((await found(founding(), client)).status).toBe(200)
  })

  test('pressed twice, it is founded once, and whoever founded it can sign in', async () => {
    const body = founding()
    const answers = await Promise.all([found(body), found(body), found(body)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect((await signIn(new Client(at.origin), 'amara@works.example', PASSWORD)).status).toBe(200)
  })
})

describe('the sample company', () => {
  test('is made, looked at as anybody in it, and taken away; then there is room for one’s own', async () => {
    const client = new Client(at.origin)
    const granted = async (route: string, body?: object) => {
      const [method = '', path = ''] = route.split(' ')
      const answer = await client.ask(method, path, body === undefined ? {} : { body })
      expect([route, answer.status, misfit(description, route, answer)]).toEqual([route, 200, null])
      return answer.body
    }
    await granted('POST /api/sample')
    expect((await client.ask('POST', '/api/sample')).status).toBe(409)
    expect((await found(founding())).status).toBe(409)
    expect(await granted('GET /api/visit')).toMatchObject({
      organisation: { mode: 'sample' },
      samplePassword: SAMPLE_PASSWORD,
    })
    const { people } = (await granted('GET /api/sample/people')) as { people: { id: string; name: string }[] }
    const tuva = people.find(({ name }) => name === 'Tuva Engelbrecht')
    await granted('POST /api/sample/session', { person: tuva?.id })
    expect(await visit(client)).toMatchObject({ me: { person: tuva?.id } })
    const versions = (await granted('GET /api/split/versions')) as { id: string; inForce: boolean }[]
    expect(versions.filter(({ inForce }) => inForce)).toHaveLength(1)
    const nobody = await client.ask('POST', '/api/sample/session', { body: { person: randomUUID() } })
    expect(nobody).toMatchObject({ status: 404, body: { code: 'person.unknown' } })

    await granted('DELETE /api/sample')
    expect(await visit(client)).toMatchObject({ organisation: null, me: null })
    expect((await found(founding(), client)).status).toBe(200)
    for (const [method, path] of [
      ['DELETE', '/api/sample'],
      ['GET', '/api/sample/people'],
    ] as const)
      expect((await client.ask(method, path)).body).toMatchObject({ code: 'sample.only_there' })
  })
})
