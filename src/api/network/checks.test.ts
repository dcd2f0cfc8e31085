import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Installation } from '#testing/installation.ts'
import { installation } from '#testing/installation.ts'
import { planInForce, twoZones } from '#testing/network/planRow.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

const plan = {
  ...twoZones,
  conduits: [
    {
      ...twoZones.conduits[0],
      permissions: [
        ...twoZones.conduits[0].permissions,
        { id: 'gone', protocol: ['udp'], ports: ['161'], direction: 'both', until: '2026-01-31' },
      ],
    },
  ],
} as const

const flow = (from: string, to: string, port: number, protocol = 'tcp') =>
  `{"ts":${Date.UTC(2026, 10, 20) / 1_000},"id.orig_h":"${from}","id.resp_h":"${to}","id.resp_p":${port},"proto":"${protocol}"}\n`
const log = [
  flow('10.2.0.7', '10.1.0.5', 443),
  flow('10.2.0.7', '10.1.0.5', 445).repeat(3),
  flow('10.2.0.7', '10.1.0.5', 161, 'udp'),
  flow('192.0.2.9', '10.2.0.7', 22),
  'torn \0 line\n',
].join('')

const octets = { 'content-type': 'application/octet-stream' }
async function send(person: 'karel', body: string, query: string) {
  const check = randomUUID()
  const client = await at.as(person)
  const path = `/api/sites/north/network/checks?check=${check}&name=conn.log&${query}`
  return { check, ...(await client.ask('POST', path, { body, headers: octets })) }
}
const ask = async (method: string, path: string, body?: object) => {
  const client = await at.as('karel')
  return client.ask(method, `/api/sites/north/network${path}`, body === undefined ? {} : { body })
}

test('PLANT-8 without zones in force nothing is checked', async () => {
  expect(await send('karel', log, 'kind=flows')).toMatchObject({
    status: 409,
    body: { code: 'network.none_in_force' },
  })
})

test('PLANT-8 a log is checked while it comes; what was done about a line since stands beside it', async () => {
  await planInForce(at.database.db, 'north', at.ids.karel, plan)
  const { check, status, body } = await send('karel', log, 'kind=flows')
  expect(status, JSON.stringify(body)).toBe(200)
  const read = async () => (await ask('GET', `/checks/${check}`)).body as never
  const first = (await read()) as {
    found: { lines: { verdict: string; port: number }[]; verdicts: object; expired: object[]; list: object[] }
    standing: { reference: string }[]
  }
  expect(first.found.verdicts).toEqual({ inside: 0, agreed: 1, 'not-agreed': 4, 'no-conduit': 0, unknown: 1 })
  expect(first.found.lines.map(({ verdict, port }) => `${verdict} ${port}`)).toEqual([
    'unknown 22',
    'not-agreed 445',
    'not-agreed 161',
    'agreed 443',
  ])
  expect(first.found.expired).toMatchObject([{ permission: 'up/gone', flows: 1 }])
  expect(first.found.list).toMatchObject([
    { from: 7, why: { refused: 'flows.no_head' }, text: 'torn \ufffd line' },
  ])
  expect(first.standing.map(({ reference }) => reference)).toEqual([
    '? > control tcp/22',
    'control > office tcp/445',
    'control > office udp/161',
  ])
  expect((await ask('GET', '/checks')).body).toMatchObject([
    { id: check, kind: 'flows', unexpected: 3, unread: 1 },
  ])

  const decision = randomUUID()
  const proposal = {
    decision,
    title: 'Files',
    why: 'Recipes are fetched',
    conduit: 'up',
    protocol: ['tcp'],
    ports: ['445'],
  }
  expect((await ask('POST', '/proposals', proposal)).status).toBe(200)
  const finding = { finding: randomUUID(), site: 'north', source: 'traffic', reference: '? > control tcp/22' }
  const raised = { ...finding, title: 'Somebody from outside', severity: 'high', activity: 'allowed-traffic' }
  expect(await (await at.as('karel')).ask('POST', '/api/findings', { body: raised })).toMatchObject({
    status: 200,
  })
  expect(await read()).toMatchObject({
    standing: [
      { decision: null, finding: { id: finding.finding } },
      { agreed: null, decision: { id: decision, title: 'Files' }, finding: null },
      { agreed: null, decision: null, finding: null },
    ],
  })

  // Once it is agreed, an older check says so.
  const agreed = { id: 'files', protocol: ['tcp'], ports: ['400-500'], direction: 'forward' } as const
  const conduits = plan.conduits.map(one => ({ ...one, permissions: [...one.permissions, agreed] }))
  await at.database.db.acting(randomUUID(), '*', tx =>
    tx
      .updateTable('network_plan')
      .set({ content: JSON.stringify({ ...plan, conduits }) })
      .where('site', '=', 'north')
      .execute(),
  )
  expect(await read()).toMatchObject({
    standing: [{ agreed: null }, { agreed: 'up/files' }, { agreed: null }],
  })
})

test('PLANT-8 the rules of a firewall are checked; what is none is refused', async () => {
  const dump =
    '*filter\n:FORWARD DROP [0:0]\n-A FORWARD -s 10.2.0.0/16 -d 10.1.0.0/16 -p tcp --dport 3389 -j ACCEPT\n'
  const { check, status } = await send('karel', dump, 'kind=rules')
  expect(status).toBe(200)
  expect((await ask('GET', `/checks/${check}`)).body).toMatchObject({
    found: {
      ...{ kind: 'rules', format: 'iptables', read: { rules: 1, judged: 1 } },
      passing: [{ rule: { line: 3 }, pairs: [{ fault: 'not-agreed', services: ['tcp/3389'] }] }],
    },
    standing: [{ reference: 'conn.log > 3' }],
  })
  const refused = async (body: string, query: string) => (await send('karel', body, query)).body
  expect(await refused('*filter\nCOMMIT\n', 'kind=rules')).toMatchObject({ code: 'rules.no_forward' })
  expect(await refused('a,b\n1,2\n', 'kind=flows')).toMatchObject({ code: 'network.check_no_flows' })
  // What is no text is refused at its beginning, and the answer is heard all the same.
  expect(await refused('\0'.repeat(5_000_000), 'kind=rules')).toMatchObject({ code: 'table.not_text' })
  expect((await ask('GET', `/checks/${randomUUID()}`)).body).toMatchObject({ code: 'network.check.unknown' })
})

test('PLANT-8 a decision explains what came of it; the rest becomes one finding, and is none again in a later check', async () => {
  const moment = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2026, 10, 19))
  const [decision, vendor] = [randomUUID(), randomUUID()]
  await at.database.db.acting(randomUUID(), '*', async tx => {
    const row = { site: 'north', stated: '{}', since: moment, requester: at.ids.karel, requested_at: moment }
    const fields = { rule: '10.2.0.7 to 10.1.0.5, 3389/tcp', device: 'FW-1', watched: 'The SOC' }
    const content = JSON.stringify({ why: 'Help', fields, rollback: '', minutes: 60, items: [] })
    const permission = { ...row, kind: 'firewall-permission', title: 'Help from afar', content }
    await tx
      .insertInto('decision')
      .values([
        { id: decision, ...permission, state: 'under-way', started_at: moment },
        { id: vendor, ...permission, title: 'Not begun', state: 'scheduled' },
      ])
      .execute()
  })
  const help = flow('10.2.0.7', '10.1.0.5', 3_389)
  const tries = Array.from({ length: 25 }, (_, i) =>
    flow('10.1.0.66', `10.2.1.${i}`, 502).replace('}', ',"conn_state":"S0"}'),
  ).join('')
  const first = await send('karel', help + flow('10.1.0.9', '10.2.0.7', 4_840) + tries, 'kind=flows&days=3')
  const found = async (check: string) =>
    (await ask('GET', `/checks/${check}`)).body as {
      found: { days: number; scans: object[] }
      standing: { reference: string; explanation: { id: string } | null; finding: { id: string } | null }[]
      scanStanding: { reference: string; finding: { id: string } | null }[]
    }
  const before = await found(first.check)
  expect(before.found.days).toBe(3)
  expect(before.standing.map(one => [one.reference, one.explanation?.id ?? null])).toEqual([
    ['control > office tcp/3389', decision],
    ['office > control tcp/4840', null],
  ])
  expect(before.scanStanding).toMatchObject([{ reference: 'scan 10.1.0.66 */502', finding: null }])

  const finding = randomUUID()
  const raise = (check: string) => ask('POST', `/checks/${check}/findings`, { finding })
  expect(await raise(first.check)).toMatchObject({ status: 200 })
  const told = (await (await at.as('karel')).ask('GET', `/api/findings/${finding}`)).body
  expect(told).toMatchObject({
    title: 'conn.log · 2 × traffic not agreed · 2 × nicht vereinbarter Verkehr',
    source: 'traffic',
  })
  expect(JSON.stringify(told)).toContain('office → control tcp/4840')
  expect((await raise(first.check)).body).toMatchObject({ code: 'network.check_settled' })

  const later = await send('karel', help + flow('10.1.0.9', '10.2.0.7', 4_840) + tries, 'kind=flows')
  const after = await found(later.check)
  expect(after.standing.map(one => one.finding?.id ?? null)).toEqual([null, finding])
  expect(after.scanStanding).toMatchObject([{ finding: { id: finding } }])
  expect((await raise(later.check)).body).toMatchObject({ code: 'network.check_settled' })

  const dump = (name: string) =>
    `*filter\n:FORWARD DROP [0:0]\n-A FORWARD -s 10.2.0.7 -d 10.1.0.5 -p tcp --dport 3389 -m comment --comment "${name}" -j ACCEPT\n`
  const number = (
    (await (await at.as('karel')).ask('GET', `/api/decisions/${decision}`)).body as { number: number }
  ).number
  const rules = await send('karel', dump(`D-${number} help`), 'kind=rules')
  expect((await found(rules.check)).standing).toMatchObject([{ explanation: { id: decision } }])
})
