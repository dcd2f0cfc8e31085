import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
let amara: Client
beforeAll(async () => {
  at = await installation()
  amara = await at.as('amara')
})
afterAll(() => at.close())

const north = '/api/sites/north/perimeter'
const done = async (path: string, body: object, rev?: number) =>
  expect((await amara.ask('POST', path, { body, rev })).status).toBe(200)

test('PLANT-9 the register tells what deviates first, who said so and whose it is, also as a table', async () => {
  // Given a standard of the company and two entries that follow it, one assessed.
  const [standard, plain, deviating] = [randomUUID(), randomUUID(), randomUUID()]
  const requirements = [{ text: 'No any-to-any rule' }, { text: 'Changes are recorded' }]
  await done('/api/perimeter-standards', {
    ...{ standard, site: null, kind: 'firewall', name: 'Firewalls', requirements },
  })
  const said = { kind: 'firewall', purpose: '', zones: [], conduits: [], parties: ['=cmd|calc'], standard }
  await done(north, { entry: plain, name: 'A first', ...said })
  await done(north, { entry: deviating, name: 'B second', ...said })
  const verdicts = [{ requirement: 2, verdict: 'deviates', said: 'No disk' }]
  await done(`/api/perimeter/${deviating}/assessments`, { version: 1, verdicts }, 1)

  // Then whoever works there reads it, what deviates before what is not assessed.
  const jonas = await at.as('jonas')
  const { body } = await jonas.ask('GET', north)
  expect(body).toMatchObject({
    entries: [
      {
        ...{ name: 'B second', state: 'deviates', rev: 2, standard: { name: 'Firewalls', version: 1 } },
        requirements: [
          { n: 1, state: 'open', said: null, finding: null },
          { n: 2, state: 'deviates', said: { verdict: 'deviates', text: 'No disk', by: 'Amara Okafor' } },
        ],
      },
      { name: 'A first', state: 'open' },
    ],
    standards: [{ id: standard, site: null, rev: 1 }],
    ...{ activity: 'network-boundary', owner: 'network' },
  })

  // And a finding that is raised by its reference stands beside it, until nobody has to see to it.
  const { entries } = body as { entries: { requirements: { reference: string }[] }[] }
  const reference = entries[0]?.requirements[1]?.reference
  const finding = randomUUID()
  const raised = {
    finding,
    site: 'north',
    source: 'assessment',
    reference,
    title: 'No disk',
    severity: 'low',
  }
  const answer = await jonas.ask('POST', '/api/findings', {
    body: { ...raised, activity: 'network-boundary' },
  })
  expect(answer.status).toBe(200)
  const again = (await jonas.ask('GET', north)).body
  expect(again).toMatchObject({
    entries: [{ requirements: [{}, { finding: { id: finding, state: 'open' } }] }, {}],
  })

  // And as a table, a line for each requirement, in the language that is asked for; formulas stay text.
  const csv = await jonas.ask('GET', `${north}/export`)
  expect(csv.headers.get('content-type')).toContain('text/csv')
  const lines = String(csv.body).trim().split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[2]).toMatch(
    /^B second,firewall,,,,,"'=cmd\|calc",Firewalls,1,2,Changes are recorded,"deviates, unexplained",No disk,Amara Okafor,/,
  )
  const german = await jonas.ask('GET', `${north}/export`, { headers: { 'accept-language': 'de' } })
  expect(String(german.body)).toContain('weicht ab, ungeklärt')
})
