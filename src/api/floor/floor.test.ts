import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addWindow } from '#acts/window/add.ts'
import { setProcess } from '#acts/window/setProcess.ts'
import type { Who } from '#testing/company.ts'
import { type Installation, installation } from '#testing/installation.ts'

type Listed = { findings: { id: string; title: string }[]; counts: { states: { open: number } } }
let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

const ask = async (who: Who, method: string, path: string, more: { body?: unknown; rev?: number } = {}) =>
  (await at.as(who)).ask(method, path, more)
const refusedAs = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code: string }).code,
]
/** Plant managers and the CISO are responsible for this activity. */
const about = { site: 'north', severity: 'low', activity: 'acceptance-criteria' }
async function raised(more: object = {}): Promise<string> {
  const body = { finding: randomUUID(), ...about, title: 'A door that does not close', ...more }
  const { status } = await ask('jonas', 'POST', '/api/findings', { body })
  expect(status).toBe(200)
  return body.finding
}
const list = async (who: Who, query: string) =>
  (await ask(who, 'GET', `/api/findings?${query}`)).body as Listed

test('PLANT-13 TRUST-4 findings are listed by what they are, whose they are and where, for who sees the site', async () => {
  const [plain, area] = [
    await raised(),
    await raised({ area: 'filling', title: '=cmd|calc', severity: 'high' }),
  ]
  const ids = async (who: Who, query: string) =>
    (await list(who, query)).findings.map(({ id }) => id).toSorted()
  const both = [plain, area].toSorted()
  expect(await ids('lena', '')).toEqual(both)
  expect(await ids('tomas', '')).toEqual([])
  expect(await ids('lena', 'which=mine')).toEqual(both)
  expect(await ids('jonas', 'which=mine')).toEqual([])
  expect(await ids('lena', 'owner=steering-operations')).toEqual(both)
  expect(await ids('lena', 'owner=soc')).toEqual([])
  expect(await ids('lena', 'severity=high&site=north&area=filling')).toEqual([area])
  expect(await ids('lena', 'text=door')).toEqual([plain])
  expect(await ids('lena', 'which=overdue')).toEqual([])
  expect(await ids('lena', 'which=over')).toEqual([])
  expect((await list('lena', '')).counts.states.open).toBe(2)
  // A spreadsheet takes nothing for a formula.
  const { body } = await ask('lena', 'GET', '/api/findings/export?severity=high')
  expect(String(body).split('\r\n')).toHaveLength(3)
  expect(String(body)).toContain("'=cmd|calc")
})

test('PLANT-13 a finding says why each step may not be taken, with the functions by their names', async () => {
  const finding = await raised()
  const steps = async (who: Who) =>
    ((await ask(who, 'GET', `/api/findings/${finding}`)).body as { steps: Record<string, string | null> })
      .steps
  expect(await steps('lena')).toMatchObject({ plan: null, close: null, withdraw: null })
  expect((await steps('lena')).check).toMatch(/^Nobody has said yet/)
  expect((await steps('jonas')).plan).toMatch(/: Steering group: operations, .*Plant manager/)
  expect(await steps('vera')).toMatchObject({ plan: expect.stringMatching(/^This is for who holds/) })

  const path = `/api/findings/${finding}/withdrawals`
  const body = { why: 'Raised in error' }
  expect(refusedAs(await ask('jonas', 'POST', path, { body, rev: 1 }))).toEqual([403, 'finding.not_yours'])
  expect(refusedAs(await ask('tomas', 'POST', path, { body, rev: 1 }))).toEqual([404, 'finding.not_there'])
  expect(refusedAs(await ask('lena', 'POST', path, { body }))).toEqual([428, 'act.rev_missing'])
  expect((await ask('lena', 'POST', path, { body, rev: 1 })).status).toBe(200)
  expect(refusedAs(await ask('lena', 'POST', path, { body, rev: 2 }))).toEqual([409, 'finding.over'])
  const input = { finding: randomUUID(), ...about, site: null, title: 'A door' }
  expect(refusedAs(await ask('lena', 'POST', '/api/findings', { body: input }))).toEqual([
    403,
    'finding.elsewhere',
  ])
})

test('PLANT-12 the board of an area: who has the shift, what is open, what can stop the line, and the hand-over', async () => {
  const stops = await raised({ area: 'filling', stops: true, title: 'The guillotine sticks' })
  const board = async (who: Who, area = 'filling') =>
    (await ask(who, 'GET', `/api/board?site=north&area=${area}`)).body as {
      duty: { people: { name: string }[]; since: string | null }
      waiting: { id: string } | null
      mayNot: { handOver: string | null; takeOver: string | null }
      items: { subject: string; stops: boolean }[]
    }
  const first = await board('lena')
  expect(first).toMatchObject({ duty: { people: [{ name: 'Jonas Becker' }], since: null }, waiting: null })
  expect(first.items[0]).toMatchObject({ subject: stops, stops: true })
  expect(first.mayNot.handOver).toMatch(/gives this to other functions/)
  const place = { site: 'north', area: 'filling' }
  const body = { handover: randomUUID(), ...place, notes: 'All is well' }
  expect((await ask('jonas', 'POST', '/api/shifts/handovers', { body })).status).toBe(200)
  expect(await board('jonas')).toMatchObject({
    waiting: { id: body.handover },
    mayNot: { handOver: null, takeOver: expect.stringMatching(/^You wrote/) },
  })
  const own = { takeover: randomUUID(), ...place, handover: body.handover }
  expect(refusedAs(await ask('jonas', 'POST', '/api/shifts/takeovers', { body: own }))).toEqual([
    409,
    'shift.own',
  ])
  const other = { ...body, handover: randomUUID(), area: null }
  expect(refusedAs(await ask('jonas', 'POST', '/api/shifts/handovers', { body: other }))).toEqual([
    403,
    'shift.elsewhere',
  ])
  expect(refusedAs(await ask('lena', 'GET', '/api/board?site=north&area=moon'))).toEqual([
    404,
    'area.unknown',
  ])
})

test('PLANT-12 PLANT-5 the board has the windows and blackouts of now and the next seven days, and what the process does', async () => {
  const today = Temporal.Now.plainDateISO('Europe/Berlin')
  const day = (days: number) => `${today.add({ days })}T06:00`
  const { karel, jonas } = at.ids
  const window = (kind: string, title: string, start: string, end: string, area: string | null) => ({
    ...{ window: randomUUID(), site: 'north', area, kind, title, why: 'As planned', start, end },
  })
  await at.done(karel, addWindow, window('blackout', 'Campaign 12', day(-1), day(2), null))
  await at.done(karel, addWindow, window('window', 'Change of format', day(5), day(6), 'filling'))
  await at.done(karel, addWindow, window('window', 'In a month', day(30), day(31), null))
  await at.done(jonas, setProcess, { site: 'north', area: 'filling', state: 'batch-open' }, { rev: 0 })
  const { body } = await ask('jonas', 'GET', '/api/board?site=north&area=filling')
  const { items } = body as { items: { kind: string; title: string; stops: boolean; params: unknown }[] }
  expect(
    items.filter(({ kind }) => kind !== 'finding').map(one => [one.title, one.stops, one.params]),
  ).toEqual([
    ['Change of format', true, { kind: 'window', now: 0 }],
    ['Campaign 12', false, { kind: 'blackout', now: 1 }],
    ['', false, { state: 'batch-open' }],
  ])
})
